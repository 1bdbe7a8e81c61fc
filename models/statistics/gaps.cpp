#include "models/statistics/gaps.h"

#include "models/statistics/distributions.h"
#include "models/statistics/scores.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

GapTest pairedGap(const Moments& gaps, std::int64_t threshold) {
    GapTest result;
    result.gap = meanScore(gaps, threshold);
    if (gaps.n < 2)
        return result;
    result.df = static_cast<double>(gaps.n - 1);
    if (result.gap.se == 0.0) {
        result.p = result.gap.value == 0.0 ? 1.0 : std::exp2(1.0 - static_cast<double>(gaps.n));
        return result;
    }
    result.t = result.gap.value / result.gap.se;
    result.p = studentTwoSided(result.t, result.df);
    result.effect = result.gap.value / gaps.sd();
    return result;
}

GapShares gapShares(std::int64_t below, std::int64_t met, std::int64_t exceeded,
                    std::int64_t threshold) {
    const std::int64_t n = below + met + exceeded;
    return {shareScore(below, n, threshold), shareScore(met, n, threshold),
            shareScore(exceeded, n, threshold)};
}

WeightedGap weightedGap(std::span<const double> gaps, std::span<const double> weights) {
    WeightedGap result;
    double sum = 0.0;
    double weighted = 0.0;
    double weight = 0.0;
    for (std::size_t i = 0; i < std::min(gaps.size(), weights.size()); ++i) {
        if (!std::isfinite(gaps[i]))
            continue;
        const double w = std::isfinite(weights[i]) ? std::max(0.0, weights[i]) : 0.0;
        ++result.rows;
        sum += gaps[i];
        weighted += w * gaps[i];
        weight += w;
    }
    if (result.rows > 0)
        result.unweighted = sum / result.rows;
    if (weight > 0.0)
        result.weighted = weighted / weight;
    return result;
}

} // namespace symmetry
