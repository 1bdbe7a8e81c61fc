#pragma once

#include "models/analyses/snapshot.h"

#include <stop_token>

namespace symmetry {

/// Memory that pays for cubes of that frame: what is left of 16 bytes an answer once the columns
/// are there, at least 1 MiB and at most 96.
[[nodiscard]] size_t cubeBudget(const Frame& frame);

/// The snapshot's frame with cubes for what the pages ask (see models/frame/cube.h), in the order
/// in which they matter: the Overview's measures, touchpoints and shared dimensions first. All
/// cubes together take at most `limit` bytes; figures are the same with and without. Cubes
/// that the frame has already and that are still of use are kept. Takes some
/// tenths of a second for ten million answers; without cubes on `stop`.
[[nodiscard]] FramePtr preparedFrame(const Snapshot& snapshot, size_t limit,
                                     std::stop_token stop = {});

} // namespace symmetry
