#pragma once

#include "models/analyses/snapshot.h"

#include <stop_token>

namespace symmetry {

/// The snapshot's frame with cubes for what the pages ask (see models/frame/cube.h), in the order
/// in which they matter: the Overview's measures, touchpoints and shared dimensions first. All
/// cubes together take at most `limit` bytes; figures are the same with and without. Takes some
/// tenths of a second for ten million answers; without cubes on `stop`.
[[nodiscard]] FramePtr preparedFrame(const Snapshot& snapshot, size_t limit,
                                     std::stop_token stop = {});

} // namespace symmetry
