#include "models/statistics/scores.h"

#include "models/statistics/distributions.h"
#include "models/statistics/intervals.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

Estimate estimateOf(std::int64_t n, double value, double se, const Interval& interval,
                    std::int64_t threshold) {
    return {n, value, se, interval.low, interval.high, n < std::max<std::int64_t>(threshold, 1)};
}

std::size_t codesOf(std::span<const std::int64_t> counts, const Scale& scale) {
    return std::min(counts.size(), static_cast<std::size_t>(std::max(0, scale.codes())));
}

std::int64_t total(std::span<const std::int64_t> counts) {
    std::int64_t n = 0;
    for (const std::int64_t count : counts)
        n += count;
    return n;
}

} // namespace

Estimate scaled(const Estimate& estimate, double factor) {
    const double a = estimate.low * factor;
    const double b = estimate.high * factor;
    return {estimate.n,         estimate.value * factor, estimate.se * std::abs(factor),
            factor < 0 ? b : a, factor < 0 ? a : b,      estimate.tooFew};
}

Moments momentsOf(std::span<const std::int64_t> counts, const Scale& scale) {
    Moments sample;
    for (std::size_t code = 0; code < codesOf(counts, scale); ++code)
        sample.add(scale.value(static_cast<quint8>(code)), counts[code]);
    return sample;
}

Estimate meanScore(const Moments& sample, std::int64_t threshold) {
    return estimateOf(sample.n, sample.mean(), sample.se(), meanInterval(sample), threshold);
}

Estimate shareScore(std::int64_t successes, std::int64_t n, std::int64_t threshold) {
    if (n <= 0 || successes < 0 || successes > n)
        return {};
    const double p = static_cast<double>(successes) / static_cast<double>(n);
    const double se = std::sqrt(p * (1.0 - p) / static_cast<double>(n));
    return estimateOf(n, p, se, wilson(successes, n), threshold);
}

Estimate rateScore(double count, double of) {
    Estimate rate;
    rate.n = count > 0.0 ? static_cast<std::int64_t>(std::llround(count)) : 0;
    rate.tooFew = false;
    if (!(count >= 0.0) || !(of > 0.0))
        return rate;
    constexpr double tail = 0.025;
    rate.value = count / of;
    rate.se = std::sqrt(count) / of;
    rate.low = count > 0.0 ? gammaQuantile(tail, count) / of : 0.0;
    rate.high = gammaQuantile(1.0 - tail, count + 1.0) / of;
    return rate;
}

PromoterCounts& PromoterCounts::operator+=(const PromoterCounts& other) {
    detractors += other.detractors;
    passives += other.passives;
    promoters += other.promoters;
    return *this;
}

PromoterCounts promoterCounts(std::span<const std::int64_t> counts, const Scale& scale,
                              const PromoterBreaks& breaks) {
    PromoterCounts result;
    for (std::size_t code = 0; code < codesOf(counts, scale); ++code) {
        const double value = scale.value(static_cast<quint8>(code));
        if (value <= breaks.detractorsTo)
            result.detractors += counts[code];
        else if (value >= breaks.promotersFrom)
            result.promoters += counts[code];
        else
            result.passives += counts[code];
    }
    return result;
}

double promoterVariance(const PromoterCounts& counts) {
    if (counts.n() <= 0)
        return Estimate::unknown;
    const double n = static_cast<double>(counts.n());
    const double p = static_cast<double>(counts.promoters) / n;
    const double d = static_cast<double>(counts.detractors) / n;
    return std::max(0.0, p + d - (p - d) * (p - d));
}

Estimate netPromoterScore(const PromoterCounts& counts, std::int64_t threshold) {
    const std::int64_t n = counts.n();
    if (n <= 0)
        return {};
    const double value =
        static_cast<double>(counts.promoters - counts.detractors) / static_cast<double>(n);
    const double se = std::sqrt(promoterVariance(counts) / static_cast<double>(n));
    const double more = static_cast<double>(n) + 3.0;
    const double p = (static_cast<double>(counts.promoters) + 0.75) / more;
    const double d = (static_cast<double>(counts.detractors) + 0.75) / more;
    const double adjusted = std::sqrt((p + d - (p - d) * (p - d)) / more);
    Interval interval = wald(p - d, adjusted);
    interval.low = std::max(-1.0, std::min(interval.low, value));
    interval.high = std::min(1.0, std::max(interval.high, value));
    return estimateOf(n, value, se, interval, threshold);
}

std::int64_t topBoxCount(std::span<const std::int64_t> counts, const Scale& scale, int boxes,
                         Direction direction) {
    const int codes = static_cast<int>(codesOf(counts, scale));
    const int last = scale.codes() - 1;
    const int wanted = std::clamp(boxes, 1, std::max(1, scale.codes()));
    std::int64_t successes = 0;
    for (int code = 0; code < codes; ++code) {
        const int fromBest = direction == Direction::HigherIsBetter ? last - code : code;
        if (fromBest < wanted)
            successes += counts[static_cast<std::size_t>(code)];
    }
    return successes;
}

Estimate topBoxScore(std::span<const std::int64_t> counts, const Scale& scale, int boxes,
                     Direction direction, std::int64_t threshold) {
    const std::int64_t n = total(counts.first(codesOf(counts, scale)));
    return shareScore(topBoxCount(counts, scale, boxes, direction), n, threshold);
}

EffortScore effortScore(std::span<const std::int64_t> counts, const Scale& scale,
                        Direction direction, std::int64_t threshold) {
    return {meanScore(momentsOf(counts, scale), threshold),
            topBoxScore(counts, scale, effortBoxes, direction, threshold)};
}

Estimate problemIncidence(std::span<const std::int64_t> counts, const Scale& scale,
                          std::int64_t threshold) {
    return topBoxScore(counts, scale, 1, Direction::HigherIsBetter, threshold);
}

double answersNeeded(double first, double second, double level) {
    const bool shares = first >= 0.0 && first <= 1.0 && second >= 0.0 && second <= 1.0;
    if (!shares || first == second)
        return Estimate::unknown;
    const double z = twoSidedZ(level);
    const double gap = std::abs(first - second);
    const double pooled = (first + second) / 2.0;
    const double plain = z * z * 2.0 * pooled * (1.0 - pooled) / (gap * gap);
    const double root = 1.0 + std::sqrt(1.0 + 4.0 / (plain * gap));
    return plain / 4.0 * root * root;
}

} // namespace symmetry
