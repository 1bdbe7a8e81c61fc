#include "models/statistics/funnel.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <vector>

namespace symmetry {

namespace {

using namespace boost::math::policies;
using Quiet = policy<domain_error<ignore_error>, pole_error<ignore_error>,
                     overflow_error<ignore_error>, evaluation_error<ignore_error>>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;

constexpr double drawnIn = 0.1; ///< share of the distances at either end

double square(double value) {
    return value * value;
}

double pooledVariance(std::span<const Moments> units) {
    double sum = 0.0;
    double freedom = 0.0;
    for (const Moments& unit : units) {
        if (unit.n < 2)
            continue;
        const double df = static_cast<double>(unit.n - 1);
        sum += df * unit.variance();
        freedom += df;
    }
    return freedom > 0 ? sum / freedom : Estimate::unknown;
}

/// Mean square of the distances, the extreme ones drawn in to their neighbours.
double meanSquare(std::vector<double> distances) {
    std::ranges::sort(distances);
    const auto cut =
        static_cast<size_t>(std::floor(drawnIn * static_cast<double>(distances.size())));
    const double low = distances[cut];
    const double high = distances[distances.size() - 1 - cut];
    double sum = 0.0;
    for (const double distance : distances)
        sum += square(std::clamp(distance, low, high));
    return sum / static_cast<double>(distances.size());
}

double betweenUnits(std::span<const Moments> units, const Funnel& funnel) {
    double q = 0.0;
    double all = 0.0;
    double squares = 0.0;
    for (const Moments& unit : units) {
        if (unit.n <= 0)
            continue;
        const double n = static_cast<double>(unit.n);
        q += n * square(unit.mean() - funnel.centre);
        all += n;
        squares += n * n;
    }
    const double left = q - (funnel.units - 1) * square(funnel.sd);
    return std::sqrt(std::max(0.0, left / (all - squares / all)));
}

/// The interpolated count with P(R <= r) = p, as a share of n.
double binomialLimit(double share, double n, double p) {
    const Binomial binomial(n, share);
    double low = 0.0; // smallest count whose cdf reaches p
    double high = n;
    while (low < high) {
        const double middle = std::floor((low + high) / 2.0);
        if (cdf(binomial, middle) >= p)
            high = middle;
        else
            low = middle + 1.0;
    }
    const bool lower = p < 0.5;
    if (lower && low <= 0.0)
        return 0.0;
    if (!lower && low >= n)
        return 1.0;
    const double reached = cdf(binomial, low);
    const double before = low > 0.0 ? cdf(binomial, low - 1.0) : 0.0;
    const double back = (reached - p) / (reached - before);
    return std::clamp((low - back) / n, 0.0, 1.0);
}

Interval limitsAt(const Funnel& funnel, double n, double level) {
    const double tail = (1.0 - level) / 2.0;
    if (funnel.kind == FunnelKind::Means)
        return wald(funnel.centre, funnel.sd / std::sqrt(n), level);
    if (funnel.centre <= 0.0 || funnel.centre >= 1.0)
        return {funnel.centre, funnel.centre};
    return {binomialLimit(funnel.centre, n, tail), binomialLimit(funnel.centre, n, 1.0 - tail)};
}

} // namespace

Funnel funnelOf(std::span<const Moments> units, FunnelKind kind) {
    Funnel funnel;
    funnel.kind = kind;
    Moments all;
    for (const Moments& unit : units) {
        all += unit;
        funnel.units += unit.n > 0 ? 1 : 0;
    }
    const double centre = all.mean();
    const double variance =
        kind == FunnelKind::Shares ? centre * (1.0 - centre) : pooledVariance(units);
    if (funnel.units < fewestFunnelUnits || !std::isfinite(variance))
        return funnel;
    funnel.centre = centre;
    funnel.sd = std::sqrt(std::max(0.0, variance));
    funnel.between = betweenUnits(units, funnel);
    if (!(funnel.sd > 0.0))
        return funnel;
    std::vector<double> distances;
    for (const Moments& unit : units) {
        if (unit.n > 0)
            distances.push_back((unit.mean() - centre) * std::sqrt(static_cast<double>(unit.n)) /
                                funnel.sd);
    }
    funnel.dispersion = meanSquare(std::move(distances));
    funnel.overdispersed = funnel.dispersion > 1.0 + 2.0 * std::sqrt(2.0 / funnel.units);
    return funnel;
}

FunnelLimits funnelLimits(const Funnel& funnel, std::int64_t n) {
    if (n <= 0 || !std::isfinite(funnel.centre))
        return {};
    const double answers = static_cast<double>(n);
    return {limitsAt(funnel, answers, funnelUsual), limitsAt(funnel, answers, funnelWide)};
}

FunnelPosition funnelPosition(const FunnelLimits& limits, double value) {
    if (!std::isfinite(value) || !std::isfinite(limits.usual.low))
        return FunnelPosition::Unknown;
    if (value > limits.wide.high)
        return FunnelPosition::FarAbove;
    if (value < limits.wide.low)
        return FunnelPosition::FarBelow;
    if (value > limits.usual.high)
        return FunnelPosition::Above;
    return value < limits.usual.low ? FunnelPosition::Below : FunnelPosition::Inside;
}

} // namespace symmetry
