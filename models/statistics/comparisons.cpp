#include "models/statistics/comparisons.h"

#include "models/statistics/distributions.h"
#include "models/statistics/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace symmetry {

namespace {

constexpr double normalDegrees = std::numeric_limits<double>::infinity();

/// p of a test without spread: equal is equal, and of the rest nothing can be said.
double pWithoutSpread(double value) {
    return value == 0.0 ? 1.0 : Estimate::unknown;
}

} // namespace

Contrast welch(const Moments& first, const Moments& second) {
    Contrast result;
    result.value = first.mean() - second.mean();
    const double n1 = static_cast<double>(first.n);
    const double n2 = static_cast<double>(second.n);
    const double a = first.variance() / n1;
    const double b = second.variance() / n2;
    result.se = std::sqrt(a + b);
    if (a + b > 0.0)
        result.df = (a + b) * (a + b) / (a * a / (n1 - 1.0) + b * b / (n2 - 1.0));
    return result;
}

Comparison tested(const Contrast& contrast, std::int64_t firstN, std::int64_t secondN,
                  std::int64_t threshold) {
    Comparison result;
    const Interval interval = studentInterval(contrast.value, contrast.se, contrast.df);
    const std::int64_t n = std::min(firstN, secondN);
    result.difference = {n,
                         contrast.value,
                         contrast.se,
                         interval.low,
                         interval.high,
                         n < std::max<std::int64_t>(threshold, 1)};
    result.df = contrast.df;
    if (contrast.se == 0.0) {
        result.p = pWithoutSpread(contrast.value);
        return result;
    }
    result.statistic = contrast.value / contrast.se;
    result.p = studentTwoSided(result.statistic, contrast.df);
    return result;
}

Comparison compareMeans(const Moments& first, const Moments& second, std::int64_t threshold) {
    return tested(welch(first, second), first.n, second.n, threshold);
}

Comparison compareShares(std::int64_t firstSuccesses, std::int64_t firstN,
                         std::int64_t secondSuccesses, std::int64_t secondN,
                         std::int64_t threshold) {
    const Estimate first = shareScore(firstSuccesses, firstN, threshold);
    const Estimate second = shareScore(secondSuccesses, secondN, threshold);
    const Interval interval = newcombe(firstSuccesses, firstN, secondSuccesses, secondN);
    Comparison result;
    result.difference = {std::min(firstN, secondN),
                         first.value - second.value,
                         std::hypot(first.se, second.se),
                         interval.low,
                         interval.high,
                         first.tooFew || second.tooFew};
    if (std::isnan(result.difference.value))
        return result;
    result.df = normalDegrees;
    const double n1 = static_cast<double>(firstN);
    const double n2 = static_cast<double>(secondN);
    const double pooled = static_cast<double>(firstSuccesses + secondSuccesses) / (n1 + n2);
    const double se = std::sqrt(pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2));
    result.statistic = se > 0.0 ? result.difference.value / se : 0.0;
    result.p = normalTwoSided(result.statistic);
    return result;
}

Comparison compareNetPromoter(const PromoterCounts& first, const PromoterCounts& second,
                              std::int64_t threshold) {
    const Estimate a = netPromoterScore(first, threshold);
    const Estimate b = netPromoterScore(second, threshold);
    return tested({a.value - b.value, std::hypot(a.se, b.se), normalDegrees}, first.n(), second.n(),
                  threshold);
}

} // namespace symmetry
