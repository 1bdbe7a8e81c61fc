#pragma once

#include "models/analyses/overview.h"
#include "models/analyses/trends.h"

#include <stop_token>
#include <vector>

namespace symmetry {

/// A card and what findings need of its process chart.
struct CardFound {
    MeasureCard card;
    RunSignal signal; ///< of the newest month; `from` counts in months of the trend
};

/// One card for each measure of the catalogue, in its order. Empty where stopped.
[[nodiscard]] std::vector<CardFound> measureCards(const Snapshot& snapshot, const Scope& scope,
                                                  std::stop_token stop = {});

} // namespace symmetry
