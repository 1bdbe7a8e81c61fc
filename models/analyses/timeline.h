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
/// so do steps that would give away another, or with `where` a step of another value of its facet.
/// Voices are counted, not quoted: they hide nothing, n is the count and 0 a figure like any other.
/// Series are not answers of people: they hide nothing, their n is 1 for a value or count and the
/// denominator, rounded, for shares and rates. Of what is counted or added up, a first or last step
/// that is cut short (Steps::beginsLate, endsEarly) is shown but is no point of a chart.
struct Timeline {
    Subject subject;
    QString name;     ///< of the thing
    QString unitWord; ///< of a series; empty for answers
    Unit unit = Unit::Scale;
    ScaleRange range;
    std::optional<Direction> direction; ///< none: a change is neither better nor worse
    std::optional<double> target;       ///< in the unit shown
    double weight = 1.0;                ///< how much it matters beside others
    double per = 1.0;                   ///< rates are shown for so many units of the denominator
    Step step = Step::Month;
    ChartFamily family = ChartFamily::Individuals;
    QList<QDate> first;            ///< first day of each step
    std::vector<Estimate> figures; ///< in the unit shown, by step
    /// By step, for shares, counts and rates; otherwise empty, unless a sum of amounts is cut
    /// short. A step that is no point has of 0.
    std::vector<CountPoint> counts;
    bool beginsLate = false; ///< the first step is cut short
    bool endsEarly = false;  ///< the last step is cut short

    [[nodiscard]] bool isEmpty() const { return first.isEmpty(); }
};

/// The steps that end with the scope's period (or with the last answer, where it is open) and begin
/// with `from`, but no earlier than the first answer (of a series: the first point). Facets and
/// tier rule are the scope's; `subject.where` narrows them. An unknown subject, or one without
/// answers, gives an empty timeline.
[[nodiscard]] Timeline timelineOf(const Snapshot& snapshot, const Scope& scope,
                                  const Subject& subject, Step step, QDate from = {},
                                  std::stop_token stop = {});

} // namespace symmetry
