#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/snapshot.h"
#include "models/domain/subject.h"
#include "models/statistics/funnel.h"

#include <QList>
#include <optional>
#include <stop_token>

namespace symmetry {

/// What is set side by side: the values of a facet, by one figure.
struct SpreadQuestion {
    /// A measure, touchpoint or dimension; none: all rating questions of `subject.mirror`. `where`
    /// is not used. Of all but measures `aspect` says which side.
    Subject subject{Subject::Kind::None, 0, Mirror::Customers, Aspect::Gap, {}};
    FacetId facet;           ///< its values are the units
    Step step = Step::Month; ///< of the spread over time: months or quarters
    friend bool operator==(const SpreadQuestion&, const SpreadQuestion&) = default;
};

/// One value of the facet. Hidden below the anonymity threshold, or to protect another one: then
/// the estimate carries n alone, and there are no limits.
struct SpreadUnit {
    FacetValueId value;
    QString name;
    Estimate estimate; ///< with its own 95 % interval
    FunnelLimits limits;
    FunnelPosition position = FunnelPosition::Unknown;
    Signal signal = Signal::Common; ///< what lying outside of the limits means for people
    bool complementary = false;     ///< hidden although n reaches the threshold
};

/// Limits at some n, for drawing them as lines.
struct FunnelStep {
    qint64 n = 0;
    FunnelLimits limits;
};

struct SpreadResult {
    Scope scope;
    quint64 revision = 0;
    SpreadQuestion question;
    QString subject; ///< name of the measure, touchpoint or dimension; empty: everything
    QString facet;
    Mirror mirror = Mirror::Customers;
    Unit unit = Unit::Scale;
    ScaleRange range;
    std::optional<Direction> direction; ///< none: an expectation is neither better nor worse
    QList<SpreadUnit> units;            ///< best first, hidden ones last; ties by name
    int shown = 0;                      ///< units that are not hidden
    qint64 n = 0;                       ///< answers of the units that are shown
    /// Over the units that are shown, in the unit of the figure (`kind` says which limits).
    Funnel funnel;
    QList<FunnelStep> curve; ///< from the smallest to the largest n shown; empty without limits
    /// The best unit minus all others together, with its interval. The best of many is partly best
    /// by luck; `funnel.between` is not.
    Change bestMinusRest;
    /// `funnel.between` by month or quarter, up to three years, with process limits (XmR): a
    /// falling one is an improvement. Steps with fewer than three units that may be shown are gaps.
    Trend trend;
};

/// Units of one facet against each other. An unknown subject or facet gives no units.
[[nodiscard]] SpreadResult spread(const Snapshot& snapshot, const Scope& scope,
                                  const SpreadQuestion& question, std::stop_token stop = {});

/// What stands behind one unit.
[[nodiscard]] Drill drillOf(const SpreadResult& result, const SpreadUnit& unit);

} // namespace symmetry
