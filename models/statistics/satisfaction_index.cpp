#include "models/statistics/satisfaction_index.h"

#include "models/statistics/intervals.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace symmetry {

namespace {

/// Sample variance of Σ wᵢxᵢ over the respondents.
double varianceOfSum(const TripleSums& sums, const std::array<double, 3>& weights) {
    const double n = static_cast<double>(sums.n);
    double variance = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            const double product = sums.products[i][j] - sums.sums[i] * sums.sums[j] / n;
            variance += weights[i] * weights[j] * product / (n - 1.0);
        }
    }
    const bool rounding = variance < 1e-13 * sums.products[0][0] / n;
    return rounding ? 0.0 : variance;
}

} // namespace

void TripleSums::add(const std::array<double, 3>& answers) {
    ++n;
    for (std::size_t i = 0; i < 3; ++i) {
        sums[i] += answers[i];
        for (std::size_t j = 0; j < 3; ++j)
            products[i][j] += answers[i] * answers[j];
    }
}

TripleSums& TripleSums::operator+=(const TripleSums& other) {
    n += other.n;
    for (std::size_t i = 0; i < 3; ++i) {
        sums[i] += other.sums[i];
        for (std::size_t j = 0; j < 3; ++j)
            products[i][j] += other.products[i][j];
    }
    return *this;
}

Estimate satisfactionIndex(const TripleSums& sums, const std::array<double, 3>& weights,
                           std::int64_t threshold) {
    const double all = weights[0] + weights[1] + weights[2];
    Estimate result;
    result.n = sums.n;
    result.tooFew = sums.n < std::max<std::int64_t>(threshold, 1);
    if (sums.n <= 0 || !(all > 0.0))
        return result;
    const double n = static_cast<double>(sums.n);
    std::array<double, 3> parts{};
    double value = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        parts[i] = weights[i] / all * 100.0 / 9.0;
        value += parts[i] * (sums.sums[i] / n - 1.0);
    }
    result.value = value;
    if (sums.n < 2)
        return result;
    result.se = std::sqrt(varianceOfSum(sums, parts) / n);
    const Interval interval = studentInterval(value, result.se, n - 1.0);
    result.low = std::max(0.0, interval.low);
    result.high = std::min(100.0, interval.high);
    return result;
}

} // namespace symmetry
