#pragma once

#include "models/domain/catalogue.h"
#include "models/storage/store.h"

#include <stop_token>

namespace symmetry {

/// Writes each visible import of series into `folder` as series-N.csv with its mapping beside it,
/// oldest first: one row for each point, so that imported again it is the same.
[[nodiscard]] Result<void> exportSeries(Store& store, const Catalogue& catalogue,
                                        const QString& folder, std::stop_token stop);

} // namespace symmetry
