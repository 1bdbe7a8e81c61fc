#include "models/statistics/block_bootstrap.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

/// A whole number below `count`, from the high half of the next 64 bits.
std::size_t drawn(std::uint64_t& state, std::size_t count) {
    return static_cast<std::size_t>(((splitMix(state) >> 32U) * count) >> 32U);
}

/// Quantile of ascending values with linear interpolation (Hyndman and Fan 1996, type 7).
double quantile(const std::vector<double>& ascending, double probability) {
    const double place = probability * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, ascending.size() - 1);
    const double part = place - static_cast<double>(below);
    return ascending[below] + part * (ascending[above] - ascending[below]);
}

} // namespace

std::uint64_t splitMix(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

std::vector<double> resampledMeans(const BlockSums& sums, std::size_t resamples, std::uint64_t seed,
                                   std::stop_token stop) {
    std::vector<double> means;
    if (sums.blocks == 0 || sums.themes == 0)
        return means;
    means.reserve(resamples * sums.themes);
    std::vector<double> times(sums.blocks);
    std::vector<double> n(sums.themes);
    std::vector<double> sum(sums.themes);
    std::uint64_t state = seed;
    for (std::size_t resample = 0; resample < resamples && !stop.stop_requested(); ++resample) {
        std::ranges::fill(times, 0.0);
        std::ranges::fill(n, 0.0);
        std::ranges::fill(sum, 0.0);
        for (std::size_t draw = 0; draw < sums.blocks; ++draw)
            times[drawn(state, sums.blocks)] += 1.0;
        for (std::size_t block = 0; block < sums.blocks; ++block) {
            const std::size_t first = block * sums.themes;
            for (std::size_t theme = 0; times[block] > 0.0 && theme < sums.themes; ++theme) {
                n[theme] += times[block] * sums.n[first + theme];
                sum[theme] += times[block] * sums.sum[first + theme];
            }
        }
        for (std::size_t theme = 0; theme < sums.themes; ++theme)
            means.push_back(n[theme] > 0.0 ? sum[theme] / n[theme] : Estimate::unknown);
    }
    return means;
}

Interval basicBootstrapInterval(double estimate, std::span<const double> resampled, double lowest,
                                double highest, double level) {
    std::vector<double> ascending;
    std::ranges::copy_if(resampled, std::back_inserter(ascending),
                         [](double value) { return std::isfinite(value); });
    if (ascending.empty() || !std::isfinite(estimate))
        return {};
    std::ranges::sort(ascending);
    const double tail = (1.0 - level) / 2.0;
    const double low = 2.0 * estimate - quantile(ascending, 1.0 - tail);
    const double high = 2.0 * estimate - quantile(ascending, tail);
    return {std::clamp(std::min(low, estimate), lowest, highest),
            std::clamp(std::max(high, estimate), lowest, highest)};
}

} // namespace symmetry
