#pragma once

#include "models/analyses/row_set.h"
#include "models/frame/cut.h"

#include <optional>
#include <vector>

namespace symmetry {

/// A value on the scale of a row's questions in the unit of its table; nothing where the questions
/// have unlike scales or directions, so that it is not clear which scale was meant.
[[nodiscard]] std::optional<double> statedIn(const Catalogue& catalogue, const RowSet& set,
                                             const RowPlan& row, double value);

/// What a question of another survey asks, in the unit of a table.
[[nodiscard]] Grouping::Place placeIn(const RowSet& set, const Question& question);

/// What a touchpoint promised on that day; nothing where no promise held.
[[nodiscard]] std::optional<double> promiseOn(const Catalogue& catalogue,
                                              const Touchpoint& touchpoint, qint32 day);

/// Bucket 0 of `buckets` parted by the promise that held: bucket i has promise values[i]. Days
/// without a promise are left out.
struct PromiseDays {
    Buckets buckets;
    std::vector<double> values;
};
[[nodiscard]] PromiseDays promiseDays(const Catalogue& catalogue, const Touchpoint& touchpoint,
                                      const Buckets& buckets);

} // namespace symmetry
