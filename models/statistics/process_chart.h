#pragma once

#include "models/statistics/run_rules.h"

#include <cstdint>
#include <span>
#include <vector>

namespace symmetry {

/// With fewer measured points than this the limits are trial limits.
inline constexpr int fewestChartPoints = 12;

struct ProcessChart {
    std::vector<ChartPoint> points;    ///< one per input; NaN value where nothing was measured
    std::vector<RunSignal> signals;    ///< one per point
    double centre = Estimate::unknown; ///< mean of all measured points
    int measured = 0;
    bool trialLimits = true;
    /// XmR only: mean moving range behind the limits, and the largest range that is still routine.
    double meanRange = Estimate::unknown;
    double rangeLimit = Estimate::unknown;
};

/// Individuals and moving ranges: limits x̄ ∓ 2.66·mR̄, range limit 3.267·mR̄. With `screened`,
/// ranges of 3.267·mR̄ and more are left out of a second, final mR̄, unless nothing but ranges of 0
/// were left. NaN values are passed over; with fewer than two values there are no limits and no
/// signals. Unit as the values.
/// Wheeler, Understanding Statistical Process Control; Nelson 1982, J. Quality Technology 14,
/// 172-173 (screening of ranges).
[[nodiscard]] ProcessChart xmrChart(std::span<const double> values, bool screened = true);

/// One period of a share or a rate: `count` among `of` answers, units or hours.
struct CountPoint {
    std::int64_t count = 0;
    double of = 1.0;
};

/// Shares of n: p̄ ∓ 3√(p̄(1−p̄)/n), p̄ over all periods together; cut to 0 ... 1. `of` is n; a
/// period with of <= 0 has no point. Montgomery, Statistical Quality Control, 7.3.
[[nodiscard]] ProcessChart pChart(std::span<const CountPoint> periods);

/// Numbers per period of equal opportunity: c̄ ∓ 3√c̄, cut at 0. Montgomery, 7.4.
[[nodiscard]] ProcessChart cChart(std::span<const std::int64_t> counts);

/// Rates of unequal opportunity: ū ∓ 3√(ū/n), cut at 0; `of` is n in any unit. Montgomery, 7.4.
[[nodiscard]] ProcessChart uChart(std::span<const CountPoint> periods);

} // namespace symmetry
