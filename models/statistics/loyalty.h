#pragma once

#include "models/statistics/estimate.h"

#include <cstdint>

namespace symmetry {

/// Share kept of those at the start, with Wilson interval, 0 ... 1.
[[nodiscard]] Estimate retention(std::int64_t kept, std::int64_t atStart, std::int64_t threshold);

/// 1 − retention, with its interval.
[[nodiscard]] Estimate churn(std::int64_t kept, std::int64_t atStart, std::int64_t threshold);

/// Share left after `periods` periods at the same churn: (1 − churn)^periods. NaN for a churn
/// outside 0 ... 1 or negative periods.
[[nodiscard]] double remainingShare(double churnPerPeriod, double periods);

/// m·r/(1 + d − r): margin per period in money, retention 0 ... 1, discount rate >= 0 per period.
/// NaN outside those, and where the sum does not converge (r = 1 with d = 0).
/// Gupta and Lehmann 2003, Journal of Interactive Marketing 17, 9-24.
[[nodiscard]] double lifetimeValue(double margin, double retentionRate, double discountRate);

} // namespace symmetry
