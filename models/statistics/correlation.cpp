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

/// Values minus their mean over their population standard deviation; NaN stays NaN, and all are NaN
/// for a constant series.
std::vector<double> standardised(std::span<const double> values) {
    Moments sample;
    for (const double value : values) {
        if (!std::isnan(value))
            sample.add(value);
    }
    const double n = static_cast<double>(sample.n);
    const double variance = sample.variance() * (n - 1.0) / n;
    const double sd = variance > 0.0 ? std::sqrt(variance) : Estimate::unknown;
    std::vector<double> result;
    for (const double value : values)
        result.push_back((value - sample.mean()) / sd);
    return result;
}

/// A series with its standardised values.
struct Standardised {
    explicit Standardised(std::span<const double> series)
        : values(series), scaled(standardised(series)) {}
    std::span<const double> values;
    std::vector<double> scaled;
};

LaggedCorrelation atLag(const Standardised& x, const Standardised& y, int lag) {
    LaggedCorrelation result{lag, Estimate::unknown, 0};
    const int length = static_cast<int>(x.values.size());
    double sum = 0.0;
    for (int t = std::max(0, -lag); t < length && t + lag < length; ++t) {
        const auto there = static_cast<std::size_t>(t + lag);
        const auto here = static_cast<std::size_t>(t);
        if (std::isnan(x.values[there]) || std::isnan(y.values[here]))
            continue;
        sum += x.scaled[there] * y.scaled[here];
        ++result.pairs;
    }
    if (result.pairs > 0)
        result.value =
            std::clamp(sum / static_cast<double>(result.pairs + std::abs(lag)), -1.0, 1.0);
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
    const std::size_t length = std::min(x.size(), y.size());
    for (std::size_t t = 0; t < length; ++t)
        result.n += std::isnan(x[t]) || std::isnan(y[t]) ? 0 : 1;
    result.tooFew = result.n < fewestPairs;
    if (result.n < 2)
        return result;
    result.band = twoSidedZ(usualLevel) / std::sqrt(static_cast<double>(result.n));
    const Standardised first(x.first(length));
    const Standardised second(y.first(length));
    const int farthest = std::clamp(maximumLag, 0, static_cast<int>(length) - 1);
    for (int lag = -farthest; lag <= farthest; ++lag)
        result.lags.push_back(atLag(first, second, lag));
    return result;
}

std::vector<double> differenced(std::span<const double> series) {
    std::vector<double> result;
    for (std::size_t i = 1; i < series.size(); ++i)
        result.push_back(series[i] - series[i - 1]);
    return result;
}

std::vector<double> detrended(std::span<const double> series) {
    PairSums sums;
    for (std::size_t t = 0; t < series.size(); ++t) {
        if (!std::isnan(series[t]))
            sums.add(static_cast<double>(t), series[t]);
    }
    const double n = static_cast<double>(sums.n);
    const double spread = sums.xx - sums.x * sums.x / n;
    const double slope = spread > 0.0 ? (sums.xy - sums.x * sums.y / n) / spread : 0.0;
    const double rounding = 1e-12 * std::sqrt(sums.yy);
    std::vector<double> result;
    for (std::size_t t = 0; t < series.size(); ++t) {
        const double line = sums.y / n + slope * (static_cast<double>(t) - sums.x / n);
        const double rest = series[t] - line;
        result.push_back(std::abs(rest) <= rounding ? 0.0 : rest);
    }
    return result;
}

double serialSpread(std::span<const double> x, std::span<const double> y, int reach) {
    const CrossCorrelation first = crossCorrelation(x, x, reach);
    const CrossCorrelation second = crossCorrelation(y, y, reach);
    double sum = 0.0;
    for (std::size_t i = 0; i < std::min(first.lags.size(), second.lags.size()); ++i) {
        const double product = first.lags[i].value * second.lags[i].value;
        sum += std::isnan(product) ? 0.0 : product;
    }
    return std::max(1.0, sum);
}

double manyLagsBand(std::int64_t n, int lags, double spread) {
    if (n < 1 || lags < 1)
        return Estimate::unknown;
    const double z = normalQuantile(1.0 - (1.0 - usualLevel) / (2.0 * lags));
    return z * std::sqrt(spread / static_cast<double>(n));
}

double manyLagsChance(double value, std::int64_t n, int lags, double spread) {
    if (n < 1 || lags < 1)
        return Estimate::unknown;
    const double z = value * std::sqrt(static_cast<double>(n) / spread);
    return std::min(1.0, lags * normalTwoSided(z));
}

} // namespace symmetry
