#pragma once

#include "models/analyses/snapshot.h"
#include "models/analyses/symmetry_row.h"
#include "models/frame/grouping.h"

#include <QList>
#include <stop_token>

namespace symmetry {

/// Dimensions that are asked of customers and of employees, as groups on 0-100.
struct SharedDimensions {
    QList<const Dimension*> dimensions; ///< of each group
    Grouping grouping;
};
[[nodiscard]] SharedDimensions sharedDimensions(const Catalogue& catalogue);

/// One row for each dimension that is asked of customers and of employees, in the catalogue's
/// order: respondents' means over its questions on 0-100, best is 100. Welch's difference and
/// two one-sided tests within `margin` points (models/statistics/equivalence.h).
[[nodiscard]] QList<SymmetryRow> symmetryRows(const Snapshot& snapshot, const Scope& scope,
                                              double margin = defaultMargin,
                                              std::stop_token stop = {});

} // namespace symmetry
