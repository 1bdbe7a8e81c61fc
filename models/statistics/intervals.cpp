#include "models/statistics/intervals.h"

#include "models/statistics/distributions.h"

#include <cmath>

namespace symmetry {

namespace {

double share(std::int64_t successes, std::int64_t n) {
    return static_cast<double>(successes) / static_cast<double>(n);
}

} // namespace

double twoSidedZ(double level) {
    return normalQuantile(0.5 + level / 2.0);
}

Interval wilson(std::int64_t successes, std::int64_t n, double level) {
    if (n <= 0 || successes < 0 || successes > n)
        return {};
    const double z = twoSidedZ(level);
    const double count = static_cast<double>(n);
    const double p = share(successes, n);
    const double shrink = 1.0 + z * z / count;
    const double centre = (p + z * z / (2.0 * count)) / shrink;
    const double half =
        z * std::sqrt(p * (1.0 - p) / count + z * z / (4.0 * count * count)) / shrink;
    return {successes == 0 ? 0.0 : centre - half, successes == n ? 1.0 : centre + half};
}

Interval wald(double value, double se, double level) {
    const double half = twoSidedZ(level) * se;
    return {value - half, value + half};
}

Interval studentInterval(double value, double se, double df, double level) {
    if (se == 0.0)
        return {value, value};
    const double half = studentQuantile(0.5 + level / 2.0, df) * se;
    return {value - half, value + half};
}

Interval meanInterval(const Moments& sample, double level) {
    if (sample.n < 2)
        return {};
    return studentInterval(sample.mean(), sample.se(), static_cast<double>(sample.n - 1), level);
}

Interval newcombe(std::int64_t firstSuccesses, std::int64_t firstN, std::int64_t secondSuccesses,
                  std::int64_t secondN, double level) {
    const Interval first = wilson(firstSuccesses, firstN, level);
    const Interval second = wilson(secondSuccesses, secondN, level);
    if (std::isnan(first.low) || std::isnan(second.low))
        return {};
    const double p1 = share(firstSuccesses, firstN);
    const double p2 = share(secondSuccesses, secondN);
    const double difference = p1 - p2;
    return {difference - std::hypot(p1 - first.low, second.high - p2),
            difference + std::hypot(first.high - p1, p2 - second.low)};
}

} // namespace symmetry
