#pragma once

#include "models/domain/edit.h"

namespace symmetry::test {

/// The catalogue after the change set, in the order that a file would give back: things by
/// position, new ids as a store hands them out. Fails the test (QFAIL is not possible here: throws
/// std::logic_error) where a `before` is not what the catalogue holds, or something is removed that
/// others still refer to.
[[nodiscard]] Catalogue applied(Catalogue catalogue, const ChangeSet& changes);

/// A small house: one customer journey "Buy" (stages Look, Pay; touchpoints Shop, Site | Till), one
/// employee journey "Serve" (stage Work; touchpoint Planning) that feeds Till, two questions at
/// Shop and one at Till, two dimensions, one facet with two values, one measure.
[[nodiscard]] Catalogue smallHouse();

} // namespace symmetry::test
