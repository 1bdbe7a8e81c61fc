#pragma once

#include "models/domain/subject.h"
#include "models/frame/cut.h"
#include "models/frame/grouping.h"
#include "models/statistics/block_bootstrap.h"

#include <stop_token>
#include <vector>

namespace symmetry {

/// More blocks than this add nothing to a bootstrap of a thousand resamples.
inline constexpr qint64 mostBlocks = 1024;

/// The respondents of each cell in random blocks, with their means over the questions of each group
/// on that side of the answers (a gap counts where both sides were given): what a bootstrap of
/// respondents needs, in one pass over the columns. Up to mostBlocks responses of a cell stand in
/// blocks of their own; of more, the block is a hash of row id and seed. Days in any bucket count.
/// Stops early on `stop`: the caller must then drop the result.
[[nodiscard]] std::vector<BlockSums> blockSums(const Frame& frame, const Cells& cells,
                                               const Buckets& buckets, const Grouping& grouping,
                                               Aspect aspect, quint64 seed,
                                               std::stop_token stop = {});

} // namespace symmetry
