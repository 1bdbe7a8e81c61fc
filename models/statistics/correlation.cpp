#include "models/statistics/correlation.h"

#include "models/statistics/distributions.h"
#include "models/statistics/intervals.h"
#include "models/statistics/moments.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace symmetry {

namespace {

/// r with interval and test; `spread` multiplies the variance 1/(n - 3) of Fisher's z.
Correlation correlationOf(std::int64_t n, double r, double spread) {
    Correlation result;
    result.r.n = n;
    result.r.value = r;
    result.r.tooFew = n < fewestPairs;
    const double count = static_cast<double>(n);
    if (std::isnan(r))
        return result;
    if (n >= 4) {
        result.r.se = std::sqrt(spread / (count - 3.0));
        const Interval z = wald(std::atanh(r), result.r.se);
        result.r.low = std::tanh(z.low);
        result.r.high = std::tanh(z.high);
    }
    if (n >= 3) {
        const double t = r * std::sqrt((count - 2.0) / (1.0 - r * r));
        result.p = studentTwoSided(t, count - 2.0);
    }
    return result;
}

double coefficient(const PairSums& sums) {
    const double n = static_cast<double>(sums.n);
    const double x = Moments{sums.n, sums.x, sums.xx}.variance() * (n - 1.0);
    const double y = Moments{sums.n, sums.y, sums.yy}.variance() * (n - 1.0);
    if (!(x > 0.0) || !(y > 0.0))
        return Estimate::unknown;
    return std::clamp((sums.xy - sums.x * sums.y / n) / std::sqrt(x * y), -1.0, 1.0);
}

/// Ranks from 1; equal values share the mean of their ranks.
std::vector<double> ranks(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order,
                      [&values](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]])
            ++last;
        for (std::size_t i = first; i <= last; ++i)
            result[order[i]] = static_cast<double>(first + last) / 2.0 + 1.0;
        first = last + 1;
    }
    return result;
}

/// Values minus their mean over their population standard deviation; NaN for a constant series.
std::vector<double> standardised(std::span<const double> values) {
    Moments sample;
    for (const double value : values)
        sample.add(value);
    const double n = static_cast<double>(sample.n);
    const double variance = sample.variance() * (n - 1.0) / n;
    const double sd = variance > 0.0 ? std::sqrt(variance) : Estimate::unknown;
    std::vector<double> result;
    for (const double value : values)
        result.push_back((value - sample.mean()) / sd);
    return result;
}

} // namespace

void PairSums::add(double first, double second) {
    ++n;
    x += first;
    y += second;
    xx += first * first;
    yy += second * second;
    xy += first * second;
}

PairSums& PairSums::operator+=(const PairSums& other) {
    n += other.n;
    x += other.x;
    y += other.y;
    xx += other.xx;
    yy += other.yy;
    xy += other.xy;
    return *this;
}

Correlation pearson(const PairSums& sums) {
    return correlationOf(sums.n, coefficient(sums), 1.0);
}

Correlation spearman(std::span<const double> x, std::span<const double> y) {
    std::vector<double> first;
    std::vector<double> second;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        if (std::isnan(x[i]) || std::isnan(y[i]))
            continue;
        first.push_back(x[i]);
        second.push_back(y[i]);
    }
    const std::vector<double> firstRanks = ranks(first);
    const std::vector<double> secondRanks = ranks(second);
    PairSums sums;
    for (std::size_t i = 0; i < firstRanks.size(); ++i)
        sums.add(firstRanks[i], secondRanks[i]);
    const double r = coefficient(sums);
    return correlationOf(sums.n, r, 1.0 + r * r / 2.0);
}

CrossCorrelation crossCorrelation(std::span<const double> x, std::span<const double> y,
                                  int maximumLag) {
    CrossCorrelation result;
    const std::size_t n = std::min(x.size(), y.size());
    if (n < 2)
        return result;
    result.n = static_cast<std::int64_t>(n);
    result.tooFew = result.n < fewestPairs;
    result.band = twoSidedZ(usualLevel) / std::sqrt(static_cast<double>(n));
    const std::vector<double> first = standardised(x.first(n));
    const std::vector<double> second = standardised(y.first(n));
    const int length = static_cast<int>(n);
    const int farthest = std::clamp(maximumLag, 0, length - 1);
    for (int lag = -farthest; lag <= farthest; ++lag) {
        double sum = 0.0;
        for (int t = std::max(0, -lag); t < length && t + lag < length; ++t)
            sum += first[static_cast<std::size_t>(t + lag)] * second[static_cast<std::size_t>(t)];
        result.lags.push_back({lag, sum / static_cast<double>(length)});
    }
    return result;
}

std::vector<double> differenced(std::span<const double> series) {
    std::vector<double> result;
    for (std::size_t i = 1; i < series.size(); ++i)
        result.push_back(series[i] - series[i - 1]);
    return result;
}

} // namespace symmetry
