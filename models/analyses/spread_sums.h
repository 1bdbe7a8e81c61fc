#pragma once

#include "models/analyses/measure_sums.h"
#include "models/analyses/snapshot.h"
#include "models/domain/subject.h"
#include "models/frame/tally.h"
#include "models/statistics/funnel.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace symmetry {

/// One figure of a subject, and how it is counted in any cells and buckets.
class SpreadSubject {
public:
    /// Nothing for a subject that is not there, has no questions, or is a series or voices.
    [[nodiscard]] static std::optional<SpreadSubject> of(const Catalogue& catalogue,
                                                         const Subject& subject);

    QString name;
    std::optional<Mirror> mirror; ///< none: of all mirrors (a measure)
    Unit unit = Unit::Scale;
    ScaleRange range;
    std::optional<Direction> direction = Direction::HigherIsBetter;

    [[nodiscard]] FunnelKind kind() const;
    /// From the unit of the sums to the unit shown.
    [[nodiscard]] double factor() const { return m_plan ? m_plan->factor() : 1.0; }
    /// [bucket][cell], dense.
    [[nodiscard]] Tally<MeasureSums> count(const Frame& frame, const Cells& cells,
                                           const Buckets& buckets, std::stop_token stop) const;
    /// One answer as a value: the scale's, 0 or 1 of a share, −1, 0 or 1 of a promoter score.
    [[nodiscard]] Moments moments(const MeasureSums& sums) const;
    [[nodiscard]] Estimate figure(const MeasureSums& sums, int threshold) const;
    [[nodiscard]] Comparison compare(const MeasureSums& first, const MeasureSums& second,
                                     int threshold) const;

private:
    [[nodiscard]] static std::optional<SpreadSubject> ofMeasure(const Catalogue& catalogue,
                                                                MeasureId id);
    [[nodiscard]] static std::optional<SpreadSubject> ofRow(const Catalogue& catalogue,
                                                            const Subject& subject);

    std::optional<MeasurePlan> m_plan; ///< of a measure; the catalogue must outlive it
    Grouping m_grouping;
    Moments PairMoments::*m_side = &PairMoments::gap;
};

} // namespace symmetry
