#pragma once

#include "models/frame/counts.h"
#include "models/frame/cut.h"
#include "models/frame/sums.h"

#include <stop_token>

namespace symmetry {

/// The slow and general way: one pass over the columns, on as many threads as pay. Sums and counts
/// stand as [bucket][cell][slot], [bucket][cell][group][code] and [bucket][cell].
template <class Number>
[[nodiscard]] Sums<Number> sumsFromColumns(const Frame& frame, const Cells& cells,
                                           const Buckets& buckets, const Plan<Number>& plan,
                                           const std::stop_token& stop);
[[nodiscard]] Counts codesFromColumns(const Frame& frame, const Cells& cells,
                                      const Buckets& buckets, const Grouping& grouping,
                                      const std::stop_token& stop);
[[nodiscard]] Counts responsesFromColumns(const Frame& frame, const Cells& cells,
                                          const Buckets& buckets, const std::stop_token& stop);

} // namespace symmetry
