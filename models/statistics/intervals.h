#pragma once

#include "models/statistics/estimate.h"
#include "models/statistics/moments.h"

#include <cstdint>

namespace symmetry {

/// Both ends included. NaN at both ends where there is no interval.
struct Interval {
    double low = Estimate::unknown;
    double high = Estimate::unknown;

    [[nodiscard]] bool excludes(double value) const { return low > value || high < value; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

inline constexpr double usualLevel = 0.95;

/// The normal quantile of a two-sided interval: 1.959963984540054 for 0.95.
[[nodiscard]] double twoSidedZ(double level);

/// Score interval of a share of `successes` in `n`: never leaves 0 ... 1, and reaches it exactly at
/// 0 and n successes. NaN for n <= 0 and for successes outside 0 ... n.
/// Wilson 1927, J. Am. Stat. Assoc. 22, 209-212.
[[nodiscard]] Interval wilson(std::int64_t successes, std::int64_t n, double level = usualLevel);

/// value ∓ z · se (Wald). NaN where value or se is.
[[nodiscard]] Interval wald(double value, double se, double level = usualLevel);

/// mean ∓ t · s / √n with n - 1 degrees of freedom (Student 1908). NaN for n < 2; zero width where
/// all values are equal.
[[nodiscard]] Interval meanInterval(const Moments& sample, double level = usualLevel);

/// value ∓ t · se with `df` degrees of freedom; se 0 gives zero width whatever df is.
[[nodiscard]] Interval studentInterval(double value, double se, double df,
                                       double level = usualLevel);

/// Difference of two independent shares, first minus second, from their Wilson limits.
/// Newcombe 1998, Statistics in Medicine 17, 873-890, method 10. NaN where a share has none.
[[nodiscard]] Interval newcombe(std::int64_t firstSuccesses, std::int64_t firstN,
                                std::int64_t secondSuccesses, std::int64_t secondN,
                                double level = usualLevel);

} // namespace symmetry
