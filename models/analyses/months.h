#pragma once

#include "models/analyses/snapshot.h"
#include "models/frame/cut.h"
#include "models/statistics/process_chart.h"

#include <QList>

namespace symmetry {

/// The months of a trend, and which of them make up the scope's periods.
struct Months {
    static constexpr int most = 36;

    Period span;            ///< from the first day of the first month to the scope's last day
    QList<QDate> first;     ///< first day of each month
    Buckets buckets;        ///< bucket i is month i
    std::vector<int> whole; ///< by month: 0 lies in the period, 1 in the comparison, -1 in none
};

/// Up to 36 months that end with the scope's period (or with the last answer, where it is open),
/// beginning no earlier than the first answer. None where there are no answers.
[[nodiscard]] Months monthsOf(const Frame& frame, const Scope& scope);

/// True where both periods, as far as there are answers, are made of whole months of these: then
/// the months' sums add up to those of the periods.
[[nodiscard]] bool coverPeriods(const Months& months, const Frame& frame, const Scope& scope);

/// A trend of values by month in the unit of the chart times `factor`. `figures` are the months'
/// figures in the unit shown; months that are too few are no points of the chart, and so are
/// months that would give away another, as the sum over a period is shown too.
/// Assurance needs a target and 12 points.
struct TrendInput {
    std::vector<Estimate> figures;  ///< in the unit shown, by month
    std::vector<CountPoint> shares; ///< for a p chart, by month; empty: an XmR chart of figures
    Direction direction = Direction::HigherIsBetter;
    std::optional<double> target; ///< in the unit shown
};
struct TrendFound {
    Trend trend;
    RunSignal last; ///< of the newest point; `from` is an index into the trend's points
};
[[nodiscard]] TrendFound trendOf(const Months& months, TrendInput input, int threshold);

} // namespace symmetry
