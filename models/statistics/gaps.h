#pragma once

#include "models/statistics/estimate.h"
#include "models/statistics/moments.h"

#include <cstdint>
#include <span>

namespace symmetry {

/// A tested discrepancy: delivered minus expected, one mean per respondent.
struct GapTest {
    Estimate gap; ///< mean, se s/√n, interval ḡ ± t·s/√n with n - 1 degrees of freedom
    double t = Estimate::unknown;
    double df = Estimate::unknown;
    double p = Estimate::unknown;      ///< two-sided
    double effect = Estimate::unknown; ///< d_z = ḡ / s (Cohen 1988, section 2.3.5)
};

/// Paired t test from the respondents' gaps (Student 1908, Biometrika 6, 1-25).
/// n = 0: all NaN. n = 1: only the value. All gaps equal: se 0 and an interval of zero width, but
/// neither t nor effect; p is then that of the exact sign test, 2^(1 - n), or 1 if the gap is 0.
[[nodiscard]] GapTest pairedGap(const Moments& gaps, std::int64_t threshold);

/// Shares of respondents who got less than, what, and more than they expected, each with its
/// Wilson interval. Negative counts give NaN.
struct GapShares {
    Estimate below;
    Estimate met;
    Estimate exceeded;
};
[[nodiscard]] GapShares gapShares(std::int64_t below, std::int64_t met, std::int64_t exceeded,
                                  std::int64_t threshold);

struct WeightedGap {
    double weighted = Estimate::unknown;   ///< Σ w · gap, weights normalised to 1
    double unweighted = Estimate::unknown; ///< plain mean
    int rows = 0;                          ///< rows that have a gap
};

/// Overall gap over rows with `weights` in any unit. Rows whose gap is NaN are left out, and the
/// weights of the others normalised; a negative or NaN weight counts as 0. `weighted` is NaN if
/// no weight is left. Parasuraman, Zeithaml and Berry 1988 (weighted service quality).
[[nodiscard]] WeightedGap weightedGap(std::span<const double> gaps,
                                      std::span<const double> weights);

} // namespace symmetry
