#pragma once

#include "models/statistics/estimate.h"

#include <array>
#include <cstdint>

namespace symmetry {

/// Sufficient statistics of respondents who answered all three questions of the index.
struct TripleSums {
    std::int64_t n = 0;
    std::array<double, 3> sums{};
    std::array<std::array<double, 3>, 3> products{};

    void add(const std::array<double, 3>& answers);
    TripleSums& operator+=(const TripleSums& other);
};

/// ((S−1)·w₁ + (E−1)·w₂ + (I−1)·w₃)/9·100 of the means of overall satisfaction, agreement with
/// expectation and nearness to the ideal, each on 1-10; weights are normalised to 1. 0 ... 100.
/// The interval is that of the delta method (exact here, as the index is linear), t with n - 1
/// degrees of freedom, cut to 0 ... 100. n < 2: no interval. Weights without a positive sum: NaN.
/// Fornell, Johnson, Anderson, Cha and Bryant 1996, Journal of Marketing 60, 7-18.
[[nodiscard]] Estimate satisfactionIndex(const TripleSums& sums,
                                         const std::array<double, 3>& weights,
                                         std::int64_t threshold);

} // namespace symmetry
