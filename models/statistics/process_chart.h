#pragma once

#include "models/statistics/run_rules.h"

#include <cstdint>
#include <functional>
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
    /// p′ and u′ only: how many times wider than chance alone would have it; 1 is chance alone.
    double spread = Estimate::unknown;
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

/// p′: as p, with limits p̄ ∓ 3·σp·σz, where σz is the mean moving range of the standardised
/// shares over 1.128: for large n, where shares differ by more than sampling and plain limits are
/// too narrow to mean anything. σz 0 (all alike) keeps limits on the centre; with fewer than two
/// periods there are none. Laney 2002, Quality Engineering 14, 531-537.
[[nodiscard]] ProcessChart laneyShares(std::span<const CountPoint> periods);
/// u′: the same of rates. Laney 2002, as above.
[[nodiscard]] ProcessChart laneyRates(std::span<const CountPoint> periods);

/// True where plain limits lie so tight that more than half of the measured points are outside of
/// them: then they tell of large numbers and not of special causes.
[[nodiscard]] bool flagsMost(const ProcessChart& chart);

/// Whether periods differ by more than chance alone explains.
struct Dispersion {
    double ratio = Estimate::unknown; ///< Σz² / (k - 1); about 1 for chance alone
    int df = 0;
    double p = Estimate::unknown; ///< of Σz² by chi-square with k - 1 degrees of freedom
};
/// z are the distances of the points of a p, c or u chart from their centre, in standard
/// deviations. Unknown with fewer than two points, or where none has a width.
[[nodiscard]] Dispersion dispersionOf(const ProcessChart& chart);

/// A chart whose limits begin anew at each of `starts` (ascending; 0 need not be named): `chartOf`
/// makes the chart of points first ... first + count - 1. No run crosses a start. Centre, measured,
/// trial limits, ranges and spread are those of the last stretch.
[[nodiscard]] ProcessChart
inStretches(std::size_t points, std::span<const std::size_t> starts,
            const std::function<ProcessChart(std::size_t first, std::size_t count)>& chartOf);

} // namespace symmetry
