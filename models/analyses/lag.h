#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/timeline.h"

#include <QList>
#include <optional>
#include <stop_token>
#include <vector>

namespace symmetry {

/// How what both lines have in common anyway is taken away before they are compared.
enum class LagTreatment {
    Differenced, ///< the change from each step to the next
    Detrended,   ///< the distance from a straight line
};

inline constexpr int usualLag = 6;
inline constexpr int farthestLag = 24;

/// Which of two things moves first?
struct LagQuestion {
    Subject a;
    Subject b;
    Step step = Step::Month;
    int maximumLag = usualLag; ///< cut to 0 ... farthestLag
    LagTreatment treatment = LagTreatment::Differenced;
    friend bool operator==(const LagQuestion&, const LagQuestion&) = default;
};

enum class LagVerdict {
    FirstLeads,   ///< a moves first
    SecondLeads,  ///< b moves first
    SameTime,     ///< together, in one step
    NothingShown, ///< no lag leaves the band for all lags together
    Unchanging,   ///< one of the two does not change
    TooFew,       ///< no lag has as many pairs as fewestPairs
};

/// The correlation at one lag. lag > 0: b moves first by so many steps; lag < 0: a does.
struct LagBar {
    int lag = 0;
    double value = Estimate::unknown;
    qint64 pairs = 0;
    bool carries = false; ///< pairs reach fewestPairs: it may speak for a verdict
};

/// Cross-correlation of two lines over time, both ways (models/statistics/correlation.h).
///
/// The figures of a and b stand on the same steps; only steps where both have a figure are used,
/// and changes are taken between neighbouring steps alone. One band holds for one lag that was
/// chosen beforehand (±1.96/√n). As many lags are looked at, the verdict goes by the wide band:
/// all lags that carry leave it together by chance in 5 % of cases (Bonferroni), with the variance
/// of lines that go on from step to step (Bartlett).
struct LagResult {
    Scope scope;
    quint64 revision = 0;
    LagQuestion question;
    Timeline a;
    Timeline b;                          ///< the same steps as a
    std::vector<double> usedA;           ///< what was compared, by step; NaN: left out
    std::vector<double> usedB;           ///< likewise; the first step of changes is always NaN
    Period period;                       ///< first to last step where both have a figure
    int steps = 0;                       ///< steps of that period
    int leftOut = 0;                     ///< steps of that period where one or both have no figure
    qint64 n = 0;                        ///< changes (or steps) that were compared
    QList<LagBar> bars;                  ///< ascending lags
    int looked = 0;                      ///< lags that carry
    double band = Estimate::unknown;     ///< ± for one lag
    double wideBand = Estimate::unknown; ///< ± for all lags that carry together
    double p = Estimate::unknown;        ///< of the strongest lag that carries, for all lags
    LagVerdict verdict = LagVerdict::TooFew;
    bool constantA = false; ///< does not change
    bool constantB = false;

    /// Index of the strongest bar that carries: of all, of those where a or b moves first, or of
    /// none (-1).
    [[nodiscard]] int strongest() const;
    [[nodiscard]] int strongestOfA() const;
    [[nodiscard]] int strongestOfB() const;
    /// The bar that the verdict is about; -1 where it is about none.
    [[nodiscard]] int winner() const;
    [[nodiscard]] bool leavesWideBand(int bar) const;
};

/// Up to the end of the scope's period, from the first answer (or point) on: a lag needs more steps
/// than most periods have. Facets and tiers are the scope's.
[[nodiscard]] LagResult lag(const Snapshot& snapshot, const Scope& scope,
                            const LagQuestion& question, std::stop_token stop = {});

/// The same from lines that are at hand.
[[nodiscard]] LagResult lagOf(const LagQuestion& question, const Timeline& a, const Timeline& b);

/// Two lines that may well go together, and what they show.
struct LagProposal {
    LagResult result;
    LinkId link;                  ///< of two touchpoints; none: of a dimension
    double q = Estimate::unknown; ///< of all proposals together (Benjamini-Hochberg)
};

/// Every dimension asked of customers and of employees (delivered), and every link between their
/// touchpoints (gaps): customers are a, employees b. Strongest evidence first.
[[nodiscard]] QList<LagProposal> lags(const Snapshot& snapshot, const Scope& scope,
                                      const LagQuestion& how = {}, std::stop_token stop = {});

/// The answers behind one end of such a comparison; none for an imported series.
[[nodiscard]] std::optional<Drill> drillOf(const Subject& subject, const Period& period);

/// Everything a line over time can be drawn of: measures, dimensions by mirror and touchpoints in
/// the catalogue's order, each delivered, expected and as a gap; series; comments by mirror.
[[nodiscard]] QList<Subject> subjectsOf(const Catalogue& catalogue);

} // namespace symmetry
