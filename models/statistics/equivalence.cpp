#include "models/statistics/equivalence.h"

#include "models/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr double alpha = 0.05;

EquivalenceVerdict verdictOf(const Equivalence& test) {
    const bool different = test.wide.excludes(0.0);
    if (test.p < alpha)
        return different ? EquivalenceVerdict::EqualWithNote : EquivalenceVerdict::Equal;
    if (!different)
        return EquivalenceVerdict::NotEnough;
    return test.contrast.value < 0.0 ? EquivalenceVerdict::FirstLower
                                     : EquivalenceVerdict::SecondLower;
}

} // namespace

Equivalence equivalence(const Contrast& contrast, double margin) {
    Equivalence test;
    test.contrast = contrast;
    test.margin = margin;
    if (!(contrast.se > 0.0) || !(margin > 0.0) || !(contrast.df > 0.0))
        return test;
    test.narrow = studentInterval(contrast.value, contrast.se, contrast.df, 1.0 - 2.0 * alpha);
    test.wide = studentInterval(contrast.value, contrast.se, contrast.df, 1.0 - alpha);
    test.pLower = studentUpper((contrast.value + margin) / contrast.se, contrast.df);
    test.pUpper = studentCdf((contrast.value - margin) / contrast.se, contrast.df);
    test.p = std::max(test.pLower, test.pUpper);
    test.verdict = verdictOf(test);
    return test;
}

double symmetryIndex(std::span<const double> differences) {
    double sum = 0.0;
    double count = 0.0;
    for (const double difference : differences) {
        if (std::isnan(difference))
            continue;
        sum += std::abs(difference);
        count += 1.0;
    }
    return count > 0.0 ? 100.0 * (1.0 - sum / count) : Estimate::unknown;
}

} // namespace symmetry
