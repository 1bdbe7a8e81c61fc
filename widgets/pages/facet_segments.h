#pragma once

#include "models/domain/catalogue.h"
#include "widgets/controls/segmented_control.h"

namespace symmetry {

/// One segment for each facet in place of those that are there, the first as "by segment"; the id
/// of a segment is the row id of its facet.
void fillFacetSegments(SegmentedControl& control, const Catalogue& catalogue);

} // namespace symmetry
