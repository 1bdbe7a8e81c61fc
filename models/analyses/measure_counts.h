#pragma once

#include "models/analyses/measure_groups.h"
#include "models/frame/cut.h"
#include "models/frame/frame.h"

#include <stop_token>
#include <vector>

namespace symmetry {

/// The sums of every measure in every cell and bucket.
struct MeasureTable {
    int cells = 1;
    int buckets = 0;
    std::vector<std::vector<MeasureSums>> sums; ///< [measure][cell * buckets + bucket]

    /// The buckets of one cell, in order.
    [[nodiscard]] std::span<const MeasureSums> line(size_t measure, int cell) const;
};

/// Counts all measures in as few passes as it takes: one over codes, and one for each gap layer.
[[nodiscard]] MeasureTable countMeasures(const Frame& frame, const std::vector<MeasurePlan>& plans,
                                         const Cells& cells, const Buckets& buckets,
                                         const std::stop_token& stop);

} // namespace symmetry
