#pragma once

#include "models/analyses/snapshot.h"
#include "models/statistics/comparisons.h"

namespace symmetry {

/// n alone: what may be said of a group that must not be seen.
[[nodiscard]] Estimate hidden(const Estimate& estimate);
/// The estimate, or n alone where it is too few.
[[nodiscard]] Estimate protectedFigure(const Estimate& estimate);

/// What a comparison says, `factor` times as large (100 for points and percent). NotEnough where
/// either side is too few or no test is possible; its numbers are hidden where it is too few.
[[nodiscard]] Change changeOf(const Comparison& comparison, Direction direction,
                              double factor = 1.0);

/// A catalogue and a frame to look at; empty ones where the snapshot has none.
struct View {
    explicit View(const Snapshot& snapshot);
    CataloguePtr cataloguePtr;
    FramePtr framePtr;
    const Catalogue& catalogue;
    const Frame& frame;

    /// Fewest answers a figure may show, at least 1.
    [[nodiscard]] int threshold() const;
    [[nodiscard]] int commentThreshold() const;
};

[[nodiscard]] bool isSet(const Period& period);

} // namespace symmetry
