#pragma once

#include "models/statistics/estimate.h"
#include "models/statistics/moments.h"
#include "models/statistics/scores.h"

#include <cstdint>

namespace symmetry {

/// A difference of two independent figures, first minus second, before any test.
/// df is +inf where the normal distribution is used. NaN where it cannot be computed.
struct Contrast {
    double value = Estimate::unknown;
    double se = Estimate::unknown;
    double df = Estimate::unknown;
};

/// Welch's contrast of two means; se and df are NaN if a sample has fewer than two values. Where
/// both samples are constant se is 0 and df NaN.
/// Welch 1947, Biometrika 34, 28-35; Satterthwaite 1946 (degrees of freedom).
[[nodiscard]] Contrast welch(const Moments& first, const Moments& second);

/// A tested difference. `statistic` is t or z.
struct Comparison {
    Estimate difference; ///< n is the smaller of the two; tooFew where either is below threshold
    double statistic = Estimate::unknown;
    double df = Estimate::unknown;
    double p = Estimate::unknown; ///< two-sided
};

/// Means, Welch's t test. Without any spread no test is possible: the interval has zero width, and
/// p is 1 for equal means, otherwise NaN.
[[nodiscard]] Comparison compareMeans(const Moments& first, const Moments& second,
                                      std::int64_t threshold);

/// Shares: Newcombe's interval, and the z test with pooled variance for p. Where all answers of
/// both are alike p is 1.
[[nodiscard]] Comparison compareShares(std::int64_t firstSuccesses, std::int64_t firstN,
                                       std::int64_t secondSuccesses, std::int64_t secondN,
                                       std::int64_t threshold);

/// Net promoter scores (-1 ... 1): se √(v₁/n₁ + v₂/n₂), normal. Without spread as for means.
[[nodiscard]] Comparison compareNetPromoter(const PromoterCounts& first,
                                            const PromoterCounts& second, std::int64_t threshold);

/// A comparison from a contrast that was computed elsewhere.
[[nodiscard]] Comparison tested(const Contrast& contrast, std::int64_t firstN, std::int64_t secondN,
                                std::int64_t threshold);

} // namespace symmetry
