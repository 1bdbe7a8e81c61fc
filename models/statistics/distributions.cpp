#include "models/statistics/distributions.h"

#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

namespace symmetry {

namespace {

using boost::math::complement;
using namespace boost::math::policies;
// Errors come back as NaN or infinity instead of exceptions.
using Quiet = policy<domain_error<ignore_error>, pole_error<ignore_error>,
                     overflow_error<ignore_error>, evaluation_error<ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using Gamma = boost::math::gamma_distribution<double, Quiet>;
using Student = boost::math::students_t_distribution<double, Quiet>;

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

bool isProbability(double p) {
    return p >= 0.0 && p <= 1.0;
}
bool isDegrees(double df) {
    return df > 0.0;
}

} // namespace

double normalCdf(double z) {
    if (std::isnan(z))
        return notKnown;
    if (std::isinf(z))
        return z > 0 ? 1.0 : 0.0;
    return cdf(Normal(), z);
}

double normalQuantile(double probability) {
    if (!isProbability(probability))
        return notKnown;
    if (probability <= 0.0 || probability >= 1.0)
        return probability < 0.5 ? -infinite : infinite;
    return quantile(Normal(), probability);
}

double normalTwoSided(double z) {
    if (std::isnan(z))
        return notKnown;
    return std::isinf(z) ? 0.0 : 2.0 * cdf(complement(Normal(), std::abs(z)));
}

double studentCdf(double t, double df) {
    return studentUpper(-t, df);
}

double studentUpper(double t, double df) {
    if (std::isnan(t) || !isDegrees(df))
        return notKnown;
    if (std::isinf(t))
        return t > 0 ? 0.0 : 1.0;
    return cdf(complement(Student(df), t));
}

double studentQuantile(double probability, double df) {
    if (!isProbability(probability) || !isDegrees(df))
        return notKnown;
    if (probability <= 0.0 || probability >= 1.0)
        return probability < 0.5 ? -infinite : infinite;
    return quantile(Student(df), probability);
}

double studentTwoSided(double t, double df) {
    return 2.0 * studentUpper(std::abs(t), df);
}

double gammaQuantile(double probability, double shape) {
    if (!isProbability(probability) || !(shape > 0.0))
        return notKnown;
    if (probability <= 0.0 || probability >= 1.0)
        return probability < 0.5 ? 0.0 : infinite;
    return quantile(Gamma(shape), probability);
}

double chiSquareUpper(double x, double df) {
    if (std::isnan(x) || !isDegrees(df))
        return notKnown;
    if (x <= 0.0 || std::isinf(x))
        return x > 0.0 ? 0.0 : 1.0;
    return cdf(complement(Gamma(df / 2.0), x / 2.0));
}

} // namespace symmetry
