#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace symmetry {

/// Sufficient statistics of a sample: adding up those of its parts gives those of the whole, so a
/// pre-aggregated and a raw computation agree. All results are NaN where they are not defined.
struct Moments {
    std::int64_t n = 0;
    double sum = 0.0;
    double squares = 0.0; ///< sum of the squared values

    /// One value, or the same value `times` over.
    void add(double value, std::int64_t times = 1) {
        const double weight = static_cast<double>(times);
        n += times;
        sum += weight * value;
        squares += weight * value * value;
    }

    Moments& operator+=(const Moments& other) {
        n += other.n;
        sum += other.sum;
        squares += other.squares;
        return *this;
    }

    /// NaN for n = 0.
    [[nodiscard]] double mean() const { return n > 0 ? sum / static_cast<double>(n) : unknown(); }

    /// Sample variance (denominator n - 1); NaN for n < 2. A remainder below the resolution of the
    /// sums (1e-13 of the squares) is rounding, not spread, and counts as 0.
    [[nodiscard]] double variance() const {
        if (n < 2)
            return unknown();
        const double count = static_cast<double>(n);
        const double remainder = squares - sum * sum / count;
        if (remainder <= 1e-13 * squares)
            return 0.0;
        return remainder / (count - 1.0);
    }

    [[nodiscard]] double sd() const { return std::sqrt(variance()); }
    /// Standard error of the mean; NaN for n < 2.
    [[nodiscard]] double se() const { return sd() / std::sqrt(static_cast<double>(n)); }

    friend bool operator==(const Moments&, const Moments&) = default;

private:
    static constexpr double unknown() { return std::numeric_limits<double>::quiet_NaN(); }
};

} // namespace symmetry
