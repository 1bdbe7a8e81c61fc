#include "models/statistics/importance.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace symmetry {

Quadrant quadrant(double importance, double performance, const CrossHair& cross) {
    if (std::isnan(importance) || std::isnan(performance) || std::isnan(cross.importance) ||
        std::isnan(cross.performance))
        return Quadrant::Unknown;
    const bool important = importance >= cross.importance;
    const bool performs = performance >= cross.performance;
    if (important)
        return performs ? Quadrant::KeepUp : Quadrant::ConcentrateHere;
    return performs ? Quadrant::PossibleOverkill : Quadrant::LowPriority;
}

CrossHair crossHairAtMeans(std::span<const double> importance,
                           std::span<const double> performance) {
    CrossHair sums{0.0, 0.0};
    double points = 0.0;
    for (std::size_t i = 0; i < std::min(importance.size(), performance.size()); ++i) {
        if (!std::isfinite(importance[i]) || !std::isfinite(performance[i]))
            continue;
        sums.importance += importance[i];
        sums.performance += performance[i];
        points += 1.0;
    }
    if (points == 0.0)
        return {};
    return {sums.importance / points, sums.performance / points};
}

} // namespace symmetry
