#pragma once

#include "models/statistics/intervals.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace symmetry {

/// What blocks of respondents answered: each respondent is in one block only, with all that they
/// said, and gives one value (a mean) to each theme that they answered.
struct BlockSums {
    std::size_t blocks = 0;
    std::size_t themes = 0;
    std::vector<double> n;   ///< respondents, [block][theme]
    std::vector<double> sum; ///< of their values, likewise
};

/// Means of all themes in `resamples` resamples, [resample][theme]; NaN where a resample has nobody
/// for a theme. A resample draws as many blocks as there are, with replacement, and takes each with
/// all its themes, so that what one person said about several themes stays together.
///
/// With one respondent a block this is the ordinary bootstrap of respondents. With more of them,
/// put together at random, the blocks are independent draws of the same population, and the
/// bootstrap of blocks has the same variance in expectation; that estimate itself has a relative
/// standard error of √(1 / 2(blocks − 1)), 2 % with 1024, as much as 1000 resamples bring. So the
/// cost does not grow with the number of respondents.
/// Efron 1979, Annals of Statistics 7, 1-26 (bootstrap); Wolter, Introduction to Variance
/// Estimation, 2nd edition, chapter 2 (random groups). The same seed gives the same numbers
/// everywhere. Fewer resamples on `stop`.
[[nodiscard]] std::vector<double> resampledMeans(const BlockSums& sums, std::size_t resamples,
                                                 std::uint64_t seed, std::stop_token stop = {});

/// 2·estimate − quantiles of the resampled values (Davison and Hinkley 1997, section 5.2.1), cut at
/// `lowest` and `highest` and, where it would leave out the estimate, stretched to it. It mends the
/// bias of figures made of absolute values, which the percentile interval would double. Values
/// that are not finite are left out; NaN where none is left.
[[nodiscard]] Interval basicBootstrapInterval(double estimate, std::span<const double> resampled,
                                              double lowest, double highest,
                                              double level = usualLevel);

/// The next of a sequence of 64-bit numbers without pattern (SplitMix64: Steele, Lea and Flood
/// 2014, OOPSLA, 453-472); `state` is moved on.
[[nodiscard]] std::uint64_t splitMix(std::uint64_t& state);

} // namespace symmetry
