#pragma once

#include "models/analyses/snapshot.h"
#include "models/domain/catalogue.h"
#include "models/statistics/comparisons.h"
#include "models/statistics/scores.h"

#include <QList>
#include <span>
#include <vector>

namespace symmetry {

/// What a measure is computed from, for one period or month; sums of parts add up.
struct MeasureSums {
    Moments values;           ///< mean, effort, gap
    PromoterCounts promoters; ///< net promoter
    qint64 successes = 0;     ///< shares: the top boxes, or the ones
    qint64 n = 0;

    MeasureSums& operator+=(const MeasureSums& other);
};

/// A measure and its questions.
struct MeasurePlan {
    explicit MeasurePlan(const Catalogue& catalogue, const Measure& of);

    const Measure& measure;
    QList<const Question*> questions; ///< that exist, each once
    bool oneScale = true;             ///< all questions share one scale

    [[nodiscard]] bool isGap() const { return measure.kind == MeasureKind::Gap; }
    [[nodiscard]] bool isShare() const;
    /// A mean of several scales, or a gap with unlike or reversed ones, is a score of 0-100.
    [[nodiscard]] bool isScore() const;
    /// Which way is better in the unit shown.
    [[nodiscard]] Direction direction() const;
    [[nodiscard]] Unit unit() const;
    /// Between which values the figure can lie; a gap between minus and plus its scale's length.
    [[nodiscard]] ScaleRange range() const;
    /// From the unit of the sums to the unit shown.
    [[nodiscard]] double factor() const;

    /// Adds the answers of one question by code, as counted.
    void add(MeasureSums& sums, const Question& question,
             std::span<const std::int64_t> counts) const;
    /// The figure in the unit shown; not yet hidden where too few.
    [[nodiscard]] Estimate figure(const MeasureSums& sums, int threshold) const;
    /// In the unit of the sums.
    [[nodiscard]] Comparison compare(const MeasureSums& now, const MeasureSums& before,
                                     int threshold) const;
};

} // namespace symmetry
