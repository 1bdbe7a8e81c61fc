#pragma once

#include "models/domain/scope.h"
#include "models/frame/cut.h"
#include "models/frame/frame.h"

#include <QDate>
#include <QList>
#include <vector>

namespace symmetry {

/// The steps of a line over time, and which of them make up the scope's periods.
struct Steps {
    static constexpr int trendMonths = 36; ///< most that a trend shows

    Step step = Step::Month;
    Period span;             ///< from the first day of the first step to the scope's last day
    QList<QDate> first;      ///< first day of each step
    Buckets buckets;         ///< bucket i is step i
    std::vector<int> whole;  ///< by step: 0 lies in the period, 1 in the comparison, -1 in none
    bool beginsLate = false; ///< less than nine tenths of the first step is covered by data
    bool endsEarly = false;  ///< the same of the last step

    [[nodiscard]] size_t count() const { return whole.size(); }
};

/// First and last day with an answer; invalid where there is none.
[[nodiscard]] Period answeredPeriod(const Frame& frame);

/// The steps that end with the scope's period (or with the data, where it is open) and begin with
/// `from`, but no earlier than the data. None where there is no data.
[[nodiscard]] Steps stepsOf(const Period& data, const Scope& scope, Step step, QDate from = {});

/// Less than nine tenths of the step that begins with `first` lie in `covered`.
[[nodiscard]] bool isCutShort(QDate first, Step step, const Period& covered);

/// The months of a trend: up to 36.
[[nodiscard]] Steps monthsOf(const Frame& frame, const Scope& scope);

/// True where both periods, as far as there are answers, are made of whole steps of these: then
/// the steps' sums add up to those of the periods.
[[nodiscard]] bool coverPeriods(const Steps& steps, const Frame& frame, const Scope& scope);

} // namespace symmetry
