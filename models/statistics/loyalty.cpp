#include "models/statistics/loyalty.h"

#include "models/statistics/scores.h"

#include <cmath>

namespace symmetry {

Estimate retention(std::int64_t kept, std::int64_t atStart, std::int64_t threshold) {
    return shareScore(kept, atStart, threshold);
}

Estimate churn(std::int64_t kept, std::int64_t atStart, std::int64_t threshold) {
    return shareScore(atStart - kept, atStart, threshold);
}

double remainingShare(double churnPerPeriod, double periods) {
    const bool valid = churnPerPeriod >= 0.0 && churnPerPeriod <= 1.0 && periods >= 0.0;
    return valid ? std::pow(1.0 - churnPerPeriod, periods) : Estimate::unknown;
}

double lifetimeValue(double margin, double retentionRate, double discountRate) {
    const bool valid = retentionRate >= 0.0 && retentionRate <= 1.0 && discountRate >= 0.0 &&
                       1.0 + discountRate - retentionRate > 0.0;
    return valid ? margin * retentionRate / (1.0 + discountRate - retentionRate)
                 : Estimate::unknown;
}

} // namespace symmetry
