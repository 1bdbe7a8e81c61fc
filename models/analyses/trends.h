#pragma once

#include "models/analyses/timeline.h"
#include "models/statistics/run_rules.h"

namespace symmetry {

/// The chart that the numbers ask for: p, c or u of its counts, XmR of its figures. In the unit of
/// the counts: shares are 0 ... 1. Hidden steps are no points.
[[nodiscard]] ProcessChart chartOf(const Timeline& timeline);
/// From the unit of that chart to the unit shown.
[[nodiscard]] double chartFactor(const Timeline& timeline);

/// A timeline with the limits of its chart, all in the unit shown. Assurance needs a target, a
/// direction and 12 points.
struct TrendFound {
    Trend trend;
    RunSignal last; ///< of the newest point; `from` is an index into the trend's points
};
[[nodiscard]] TrendFound trendOf(const Timeline& timeline);

} // namespace symmetry
