#pragma once

#include "models/analyses/snapshot.h"
#include "models/domain/subject.h"
#include "models/statistics/process_chart.h"

#include <QList>
#include <QString>
#include <optional>
#include <stop_token>
#include <vector>

namespace symmetry {

/// Which process chart the numbers of a timeline ask for.
enum class ChartFamily { Individuals, Shares, Counts, Rates };

/// One subject step by step: what every process chart, lag plot and gap series is drawn from.
/// Steps without answers are kept, with n 0. Steps below the anonymity threshold carry n alone, and
/// so do steps that would give away another. Series are not answers of people: they hide nothing,
/// their n is 1 for a value or count and the denominator, rounded, for shares and rates.
struct Timeline {
    Subject subject;
    QString name;     ///< of the thing
    QString unitWord; ///< of a series; empty for answers
    Unit unit = Unit::Scale;
    ScaleRange range;
    std::optional<Direction> direction; ///< none: a change is neither better nor worse
    std::optional<double> target;       ///< in the unit shown
    double weight = 1.0;
    Step step = Step::Month;
    ChartFamily family = ChartFamily::Individuals;
    QList<QDate> first;             ///< first day of each step
    std::vector<Estimate> figures;  ///< in the unit shown, by step
    std::vector<CountPoint> counts; ///< by step, for shares, counts and rates; otherwise empty

    [[nodiscard]] bool isEmpty() const { return first.isEmpty(); }
};

/// The steps that end with the scope's period (or with the last answer, where it is open) and begin
/// with `from` (or with the first answer). Facets and tier rule are the scope's; `subject.where`
/// narrows them. An unknown subject, or one without answers, gives an empty timeline.
[[nodiscard]] Timeline timelineOf(const Snapshot& snapshot, const Scope& scope,
                                  const Subject& subject, Step step, QDate from = {},
                                  std::stop_token stop = {});

} // namespace symmetry
