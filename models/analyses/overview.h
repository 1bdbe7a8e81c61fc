#pragma once

#include "models/analyses/gap_row.h"
#include "models/analyses/signals.h"
#include "models/analyses/snapshot.h"
#include "models/analyses/symmetry_row.h"

#include <QList>
#include <memory>
#include <stop_token>

namespace symmetry {

/// One measure, read in this order: value, interval and n, process chart, verdict, target.
struct MeasureCard {
    MeasureId measure;
    QString name;
    MeasureKind kind = MeasureKind::Mean;
    Direction direction = Direction::HigherIsBetter;
    Unit unit = Unit::Scale;
    ScaleRange range;
    Estimate now;
    Estimate before; ///< n 0 where there is no comparison period
    Change change;
    Trend trend; ///< by month, of up to 36 months that end with the scope's period
    std::optional<double> target;
    Estimate topShare; ///< Effort only: share 5-7, in percent
};

/// A finding that asks for something, ranked by how much it matters.
struct Finding {
    enum class Kind { MeasureChanged, MeasureSignal, GapChanged, LineSignal };
    Kind kind = Kind::MeasureChanged;
    Verdict verdict = Verdict::NoSignal;
    MeasureId measure; ///< for the measure kinds
    RowKey row;        ///< for GapChanged, and lines of touchpoints and dimensions
    QString name;
    Unit unit = Unit::Scale;
    Change change;
    QDate since;   ///< first day of the step where a run or signal began; may be invalid
    int steps = 0; ///< how many steps in a row, where it is a run
    qint64 n = 0;
    double rank = 0.0; ///< larger matters more
    Subject subject;   ///< the line whose process chart shows more; kind None: there is none
    std::shared_ptr<const FoundSignal> signal; ///< of the signal kinds, where it was found
};

/// Answers that the tier rule leaves out, so that the page can say so.
struct TierCounts {
    qint64 standard = 0;
    qint64 vip = 0;
    qint64 friends = 0;
    qint64 family = 0;
};

struct OverviewResult {
    Scope scope;
    quint64 revision = 0;
    QDate asOf;                  ///< last day with a response in the file; invalid: there is none
    qint64 responses = 0;        ///< in the period, all mirrors
    QList<MeasureCard> cards;    ///< in the catalogue's order
    QList<Finding> findings;     ///< signals first, ranked
    QList<GapRow> gaps;          ///< customers' touchpoints: largest shortfall first, all of them
    QList<SymmetryRow> symmetry; ///< customers and employees, per dimension
    TierCounts tiers;
};

/// Everything the Overview page shows. Figures below the anonymity threshold are marked tooFew.
[[nodiscard]] OverviewResult overview(const Snapshot& snapshot, const Scope& scope,
                                      std::stop_token stop = {});

} // namespace symmetry
