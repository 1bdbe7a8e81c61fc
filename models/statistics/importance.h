#pragma once

#include "models/statistics/estimate.h"

#include <span>

namespace symmetry {

/// Where a row stands in the importance-performance diagram.
enum class Quadrant { ConcentrateHere, KeepUp, LowPriority, PossibleOverkill, Unknown };

/// Where the diagram is cut.
struct CrossHair {
    double importance = Estimate::unknown;
    double performance = Estimate::unknown;
};

/// Important and performing badly: concentrate here; both high: keep up the good work; both low:
/// low priority; unimportant and performing well: possible overkill. A value on the cross-hair
/// counts as high. Unknown where anything is NaN.
/// Martilla and James 1977, Journal of Marketing 41, 77-79.
[[nodiscard]] Quadrant quadrant(double importance, double performance, const CrossHair& cross);

/// The cross-hair at the means of the points that have both coordinates; NaN without points.
[[nodiscard]] CrossHair crossHairAtMeans(std::span<const double> importance,
                                         std::span<const double> performance);

} // namespace symmetry
