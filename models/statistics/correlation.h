#pragma once

#include "models/statistics/estimate.h"

#include <cstdint>
#include <span>
#include <vector>

namespace symmetry {

/// Sufficient statistics of pairs. Sums of parts add up to those of the whole.
struct PairSums {
    std::int64_t n = 0;
    double x = 0.0;
    double y = 0.0;
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;

    void add(double first, double second);
    PairSums& operator+=(const PairSums& other);
};

/// Fewer pairs than this do not carry a correlation over units or months.
inline constexpr std::int64_t fewestPairs = 12;

struct Correlation {
    Estimate r; ///< value, Fisher-z interval; se is that of z; tooFew below fewestPairs
    double p = Estimate::unknown; ///< two-sided, t test with n - 2 degrees of freedom
};

/// Pearson's r. NaN for n < 2 or where one side is constant; interval NaN for n < 4; p NaN for
/// n < 3. Fisher 1921, Metron 1, 3-32 (interval).
[[nodiscard]] Correlation pearson(const PairSums& sums);

/// Spearman's rank correlation: r of the ranks, ties with their mean rank; pairs with NaN are left
/// out; both spans have one length (the shorter counts). Interval with variance (1 + r²/2)/(n - 3)
/// of z: Bonett and Wright 2000, Psychometrika 65, 23-28.
[[nodiscard]] Correlation spearman(std::span<const double> x, std::span<const double> y);

struct LaggedCorrelation {
    int lag = 0;
    double value = Estimate::unknown;
};

struct CrossCorrelation {
    std::int64_t n = 0;
    std::vector<LaggedCorrelation> lags; ///< -K ... K
    double band = Estimate::unknown;     ///< ∓1.96/√n: inside it nothing is shown
    bool tooFew = true;                  ///< below fewestPairs
};

/// c_k = Σ (x_{t+k} − x̄)(y_t − ȳ) / (n·s_x·s_y) with population standard deviations, k from
/// -maximumLag to maximumLag (cut to n - 1). A peak at k > 0 says that y leads. Series must be
/// differenced or detrended first. NaN values where a series is constant or holds a NaN.
/// Box, Jenkins and Reinsel, Time Series Analysis, chapter 12.
[[nodiscard]] CrossCorrelation crossCorrelation(std::span<const double> x,
                                                std::span<const double> y, int maximumLag);

/// x_{t+1} − x_t: one value fewer; empty for fewer than two.
[[nodiscard]] std::vector<double> differenced(std::span<const double> series);

} // namespace symmetry
