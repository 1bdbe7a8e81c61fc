#pragma once

#include <cstdint>
#include <limits>

namespace symmetry {

/// A figure with what must never be missing beside it. Where nothing can be computed the four
/// doubles are NaN. `low` and `high` bound the 95 % interval unless a function says otherwise.
struct Estimate {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    std::int64_t n = 0; ///< answers (or respondents) behind it
    double value = unknown;
    double se = unknown; ///< standard error, in the unit of value
    double low = unknown;
    double high = unknown;
    bool tooFew = true; ///< n is below the threshold: the value must not be shown

    [[nodiscard]] bool isKnown() const { return !tooFew && value == value; }
};

} // namespace symmetry
