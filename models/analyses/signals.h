#pragma once

#include "models/analyses/timeline.h"

#include <QList>
#include <optional>
#include <stop_token>
#include <vector>

namespace symmetry {

/// The chart that limits come from.
enum class ChartMethod {
    Xmr,    ///< individuals and moving ranges
    P,      ///< shares
    C,      ///< counts of equal opportunity
    U,      ///< rates
    PPrime, ///< shares of large numbers, after Laney
    UPrime, ///< rates of large denominators, after Laney
};

/// What is odd about a line, so that nobody reads more from it than is there.
enum class Oddity {
    NothingMeasured, ///< no step has a figure
    OnePoint,        ///< one point has no limits
    Constant,        ///< all points are equal: limits lie on the line
    Gaps,            ///< some steps between the first and the last have no figure
    NoOpportunity,   ///< some steps have a denominator of 0
    Hidden,          ///< some steps have too few answers to be shown
    CutShort,        ///< the first or last step is not whole and is no point
    MostOutside,     ///< plain limits flag more than half of the points
};

/// A value of a facet in which a signal is strong: by how much the steps of the run differ from the
/// other steps there, in the unit shown, and in standard errors.
struct StrongIn {
    FacetId facet;
    FacetValueId value;
    QString facetName;
    QString label;
    qint64 n = 0; ///< in the steps of the run
    double shift = Estimate::unknown;
    double z = Estimate::unknown;
};

/// A run that chance does not explain.
struct SignalRun {
    RunRule rule = RunRule::None;
    Signal signal = Signal::Common;
    int side = 0;                     ///< 1: high or rising, -1: low or falling
    qsizetype first = 0;              ///< index of its first step
    qsizetype last = 0;               ///< index of its last step
    int steps = 0;                    ///< measured points in it
    qint64 n = 0;                     ///< answers in them
    double value = Estimate::unknown; ///< of its steps together, in the unit shown
    double centre = Estimate::unknown;
    double lower = Estimate::unknown; ///< limits of its last step
    double upper = Estimate::unknown;
    bool isCurrent = false; ///< it holds the newest point
};

/// A remark on a chart.
struct ChartNote {
    AnnotationId id;
    QDate day;
    QString text;
    bool rebase = false; ///< limits begin anew with the step that this day lies in
    qsizetype at = 0;    ///< that step
};

struct SignalQuestion {
    Subject subject;
    Step step = Step::Month;
    std::optional<ChartMethod> method; ///< none: the one that the numbers ask for
    friend bool operator==(const SignalQuestion&, const SignalQuestion&) = default;
};

/// One line with its limits. All figures are in the unit shown.
struct ProcessChartResult {
    Scope scope;
    quint64 revision = 0;
    SignalQuestion question;               ///< its method is the one asked for
    Timeline timeline;                     ///< empty where there is nothing to draw
    ChartMethod method = ChartMethod::Xmr; ///< in use
    QList<ChartMethod> methods;            ///< those that fit, the plain one first
    std::optional<ChartMethod> offered;    ///< a wider one, as plain limits flag most points
    int outside = 0;                       ///< points that the limits in use leave outside
    int measured = 0;                      ///< points of the chart, in all stretches
    double spread = Estimate::unknown;     ///< of a prime chart: how many times wider than chance
    double centre = Estimate::unknown;     ///< of the last stretch
    std::vector<ChartPoint> points;        ///< by step; each with the centre of its stretch
    std::vector<Signal> signals;           ///< by step
    std::vector<RunSignal> runs;           ///< by step
    bool trialLimits = true;               ///< the last stretch has fewer than 12 points
    Period limitsFrom;                     ///< days of the last stretch, behind the limits
    Assurance assurance = Assurance::NoTarget;
    QList<ChartNote> notes;       ///< by day
    std::optional<SignalRun> run; ///< the newest signal
    QList<StrongIn> strongest;    ///< where it is strongest, at most three
    QList<Oddity> odd;
};

[[nodiscard]] ProcessChartResult processChart(const Snapshot& snapshot, const Scope& scope,
                                              const SignalQuestion& question,
                                              std::stop_token stop = {});

/// A signal, with the line it is on.
struct FoundSignal {
    Timeline timeline;
    ChartMethod method = ChartMethod::Xmr;
    bool trialLimits = true;
    double centre = Estimate::unknown;
    std::vector<ChartPoint> points; ///< by step, in the unit shown
    SignalRun run;
    QList<StrongIn> strongest;
    double rank = 0.0;

    [[nodiscard]] QDate since() const { return timeline.first.at(run.first); }
};

struct SignalsResult {
    Scope scope;
    quint64 revision = 0;
    Step step = Step::Month;
    QList<FoundSignal> signals; ///< by rank, then by name
    int lines = 0;              ///< looked at
};

/// The newest signal of every line of the scope that reaches into its period: of all measures,
/// touchpoints (delivery and gap), dimensions (delivery and gap, by mirror), voices and series;
/// with up to 36 months, 104 weeks, 180 days or 20 quarters behind it.
/// rank = weight × size × √n × recency: size is the distance of the run from its centre as a share
/// of the unit's range (of counts and amounts: of centre and distance together), n the answers in
/// it (of a series 30 for each step), recency ½ for each quarter of a year since its last step.
[[nodiscard]] SignalsResult signals(const Snapshot& snapshot, const Scope& scope, Step step,
                                    std::stop_token stop = {});

/// The rank of a signal as above; of a change with 0 steps of age.
[[nodiscard]] double signalRank(double weight, double move, double length, qint64 n,
                                double quartersAgo = 0.0);

} // namespace symmetry
