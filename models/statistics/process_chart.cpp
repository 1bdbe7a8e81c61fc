#include "models/statistics/process_chart.h"

#include "models/statistics/moments.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>

namespace symmetry {

namespace {

constexpr double individualsFactor = 2.66; ///< 3 / d₂ for ranges of two
constexpr double rangeFactor = 3.267;      ///< D₄ for ranges of two

double meanOf(const std::vector<double>& values) {
    Moments sample;
    for (const double value : values)
        sample.add(value);
    return sample.mean();
}

/// Mean of the values that are known; exactly the value where all are equal.
double centreOf(std::span<const double> values) {
    Moments sample;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        sample.add(value);
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return low == high ? low : sample.mean();
}

std::vector<double> movingRanges(std::span<const double> values) {
    std::vector<double> ranges;
    double before = Estimate::unknown;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        if (!std::isnan(before))
            ranges.push_back(std::abs(value - before));
        before = value;
    }
    return ranges;
}

/// Mean range, after leaving out once the ranges that are not routine.
double routineRange(std::vector<double> ranges, bool screened) {
    const double mean = meanOf(ranges);
    if (!screened || !(mean > 0.0))
        return mean;
    std::erase_if(ranges, [mean](double range) { return range >= rangeFactor * mean; });
    const double routine = meanOf(ranges);
    return routine > 0.0 ? routine : mean;
}

void finish(ProcessChart& chart) {
    chart.measured = static_cast<int>(std::ranges::count_if(
        chart.points, [](const ChartPoint& point) { return !std::isnan(point.value); }));
    chart.trialLimits = chart.measured < fewestChartPoints;
    chart.signals = runRules(chart.points);
}

/// A chart of count / of with a half width that depends on `of`.
ProcessChart rateChart(std::span<const CountPoint> periods,
                       const std::function<double(double centre, double of)>& sigma,
                       double highest) {
    ProcessChart chart;
    double counts = 0.0;
    double all = 0.0;
    for (const CountPoint& period : periods) {
        if (!(period.of > 0.0))
            continue;
        counts += static_cast<double>(period.count);
        all += period.of;
    }
    if (all > 0.0)
        chart.centre = counts / all;
    for (const CountPoint& period : periods) {
        ChartPoint point;
        if (period.of > 0.0) {
            const double half = 3.0 * sigma(chart.centre, period.of);
            point = {static_cast<double>(period.count) / period.of, chart.centre,
                     std::max(0.0, chart.centre - half), std::min(highest, chart.centre + half)};
        }
        chart.points.push_back(point);
    }
    finish(chart);
    return chart;
}

} // namespace

ProcessChart xmrChart(std::span<const double> values, bool screened) {
    ProcessChart chart;
    chart.centre = centreOf(values);
    chart.meanRange = routineRange(movingRanges(values), screened);
    chart.rangeLimit = rangeFactor * chart.meanRange;
    const double half = individualsFactor * chart.meanRange;
    for (const double value : values)
        chart.points.push_back({value, chart.centre, chart.centre - half, chart.centre + half});
    finish(chart);
    return chart;
}

ProcessChart pChart(std::span<const CountPoint> periods) {
    return rateChart(
        periods, [](double centre, double of) { return std::sqrt(centre * (1.0 - centre) / of); },
        1.0);
}

ProcessChart cChart(std::span<const std::int64_t> counts) {
    std::vector<CountPoint> periods;
    for (const std::int64_t count : counts)
        periods.push_back({count, 1.0});
    return uChart(periods);
}

ProcessChart uChart(std::span<const CountPoint> periods) {
    return rateChart(
        periods, [](double centre, double of) { return std::sqrt(centre / of); },
        std::numeric_limits<double>::infinity());
}

} // namespace symmetry
