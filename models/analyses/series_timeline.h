#pragma once

#include "models/analyses/snapshot.h"
#include "models/analyses/steps.h"
#include "models/analyses/timeline.h"

namespace symmetry {

/// First and last day that points of a series speak about; invalid where it has none.
[[nodiscard]] Period seriesPeriod(const Snapshot& snapshot, SeriesId id);

/// An imported series by step. Of the points of one period those with the fewest facets count that
/// still tell what the scope and `where` filter by: the whole house's own figure before the sum of
/// its parts. Points of longer periods than `steps` are left out; empty where none is left. A step
/// whose denominator is 0 has n 0 and no value, and is not marked too few.
[[nodiscard]] Timeline seriesTimeline(const Snapshot& snapshot, const Scope& scope, SeriesId id,
                                      FacetValueId where, const Steps& steps);

} // namespace symmetry
