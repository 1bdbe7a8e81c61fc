#pragma once

#include "models/analyses/symmetry_row.h"
#include "models/frame/grouping.h"
#include "models/frame/tally.h"

#include <QList>
#include <stop_token>

namespace symmetry {

/// Dimensions that are asked of customers and of another mirror, as groups on 0-100.
struct SharedDimensions {
    QList<const Dimension*> dimensions; ///< of each group
    Grouping grouping;
};
[[nodiscard]] SharedDimensions sharedDimensions(const Catalogue& catalogue);
/// The same of dimensions that are asked of customers, whether or not of anybody else.
[[nodiscard]] SharedDimensions customerDimensions(const Catalogue& catalogue);
/// True where a rating question of that dimension is asked of that mirror.
[[nodiscard]] bool isAskedOf(const Catalogue& catalogue, DimensionId dimension, Mirror mirror);

/// The margin of the equivalence test that the file's owner set, in points of 100.
[[nodiscard]] double marginOf(const FileFacts& facts);

/// The three figures of one mirror; n alone where they are too few.
[[nodiscard]] MirrorScores mirrorScores(Mirror mirror, const PairMoments& sums, int threshold);
/// Welch's difference, customers minus the other, and two one-sided tests within `margin` points
/// (models/statistics/equivalence.h). n alone where either side is too few.
[[nodiscard]] MirrorPair mirrorPair(Mirror other, const Moments& customers, const Moments& others,
                                    double margin, int threshold);
/// The sums of one side of the answers.
[[nodiscard]] const Moments& momentsOf(const PairMoments& sums, Aspect aspect);

/// One row for each dimension that is asked of customers and of employees, in the catalogue's
/// order.
[[nodiscard]] QList<SymmetryRow> symmetryRows(const Snapshot& snapshot, const Scope& scope,
                                              double margin = defaultMargin,
                                              std::stop_token stop = {});

} // namespace symmetry
