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
    std::int64_t pairs = 0; ///< steps t where x_{t+lag} and y_t are both known
};

struct CrossCorrelation {
    std::int64_t n = 0;                  ///< steps where both are known
    std::vector<LaggedCorrelation> lags; ///< -K ... K
    double band = Estimate::unknown;     ///< ∓1.96/√n: inside it nothing is shown at one lag
    bool tooFew = true;                  ///< below fewestPairs
};

/// c_k = Σ (x_{t+k} − x̄)(y_t − ȳ) / (n·s_x·s_y) with population standard deviations, k from
/// -maximumLag to maximumLag (cut to length - 1). A peak at k > 0 says that y leads. Series must be
/// differenced or detrended first. NaN stands for a step where nothing was measured: sums run over
/// the pairs that are there, n is then their number plus |k|, and values are cut to ±1. All values
/// are NaN where a series is constant. Box, Jenkins and Reinsel, Time Series Analysis, chapter 12.
[[nodiscard]] CrossCorrelation crossCorrelation(std::span<const double> x,
                                                std::span<const double> y, int maximumLag);

/// x_{t+1} − x_t: one value fewer; empty for fewer than two. NaN on either side gives NaN, so that
/// only neighbouring steps are subtracted.
[[nodiscard]] std::vector<double> differenced(std::span<const double> series);

/// What remains when the least-squares line over the step numbers is taken away; NaN stays NaN,
/// and what is no more than rounding is 0.
[[nodiscard]] std::vector<double> detrended(std::span<const double> series);

/// How much wider than 1/n the variance of c_k is for two unrelated series that go on from step to
/// step: Σ ρ_x(j)·ρ_y(j) over j from -reach to reach, at least 1. Differencing alone gives 1.5.
/// Bartlett 1935, J. R. Statist. Soc. 98, 536-543.
[[nodiscard]] double serialSpread(std::span<const double> x, std::span<const double> y, int reach);

/// Half-width of a band that values of c_k at all of `lags` lags together leave by chance in 5 % of
/// cases, after Bonferroni; `spread` as of serialSpread(). NaN for n or lags < 1.
[[nodiscard]] double manyLagsBand(std::int64_t n, int lags, double spread);

/// The chance that the largest of `lags` values is as far from 0 as `value`, by the same reckoning:
/// at most 1.
[[nodiscard]] double manyLagsChance(double value, std::int64_t n, int lags, double spread);

} // namespace symmetry
