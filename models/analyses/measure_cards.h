#pragma once

#include "models/analyses/overview.h"

#include <stop_token>

namespace symmetry {

/// One card for each measure of the catalogue, in its order. Empty where stopped.
[[nodiscard]] QList<MeasureCard> measureCards(const Snapshot& snapshot, const Scope& scope,
                                              std::stop_token stop = {});

} // namespace symmetry
