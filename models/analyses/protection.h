#pragma once

#include "models/analyses/gap_row.h"
#include "models/frame/tally.h"
#include "models/statistics/suppression.h"

#include <QList>
#include <optional>
#include <vector>

namespace symmetry {

/// One cell for each of `values` and a last one for the profiles that have none of them: together
/// all that the scope counts.
[[nodiscard]] Cells partCells(const Frame& frame, const Scope& scope, std::optional<Mirror> mirror,
                              const QList<FacetValueId>& values);

/// All pairs of two such partitions: cell = first * (seconds + 1) + second.
[[nodiscard]] Cells crossCells(const Cells& first, const Cells& second);

/// Which parts of a whole may be seen when the whole is shown too. The last entry of `n` counts
/// those who belong to no part: it is never shown.
[[nodiscard]] std::vector<CellVisibility> visibleParts(const std::vector<qint64>& n, int threshold);

/// Hides the rows that would give away others, given that the figures of all rows together are
/// shown elsewhere. rows[i] is made of cell i of group `group`; bucket 1, where there is one, is
/// the comparison period: where its part must not be seen, the change is hidden.
void protectParts(QList<GapRow>& rows, const Tally<PairMoments>& tally, int group, int threshold);

} // namespace symmetry
