#include "models/statistics/process_chart.h"

#include "models/statistics/distributions.h"
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
constexpr double rangeToSigma = 1.128;     ///< d₂ for ranges of two
constexpr double noLimit = std::numeric_limits<double>::infinity();

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

using Sigma = std::function<double(double centre, double of)>;

double shareSigma(double centre, double of) {
    return std::sqrt(centre * (1.0 - centre) / of);
}

double rateSigma(double centre, double of) {
    return std::sqrt(centre / of);
}

/// All counts over all opportunities.
double pooled(std::span<const CountPoint> periods) {
    double counts = 0.0;
    double all = 0.0;
    for (const CountPoint& period : periods) {
        if (!(period.of > 0.0))
            continue;
        counts += static_cast<double>(period.count);
        all += period.of;
    }
    return all > 0.0 ? counts / all : Estimate::unknown;
}

/// A chart of count / of with a half width that depends on `of`, `spread` times as wide.
ProcessChart rateChart(std::span<const CountPoint> periods, const Sigma& sigma, double highest,
                       double spread = 1.0) {
    ProcessChart chart;
    chart.centre = pooled(periods);
    for (const CountPoint& period : periods) {
        ChartPoint point;
        if (period.of > 0.0) {
            const double half = 3.0 * spread * sigma(chart.centre, period.of);
            const bool wide = !std::isnan(half);
            point = {static_cast<double>(period.count) / period.of, chart.centre,
                     wide ? std::max(0.0, chart.centre - half) : half,
                     wide ? std::min(highest, chart.centre + half) : half};
        }
        chart.points.push_back(point);
    }
    finish(chart);
    return chart;
}

/// Laney's chart: how much wider follows from the moving ranges of the standardised values.
ProcessChart laneyChart(std::span<const CountPoint> periods, const Sigma& sigma, double highest) {
    const double centre = pooled(periods);
    std::vector<double> standardised;
    for (const CountPoint& period : periods) {
        const double width = period.of > 0.0 ? sigma(centre, period.of) : 0.0;
        if (width > 0.0)
            standardised.push_back((static_cast<double>(period.count) / period.of - centre) /
                                   width);
    }
    const bool allAlike = standardised.empty() && !std::isnan(centre);
    const double spread = allAlike ? 0.0 : meanOf(movingRanges(standardised)) / rangeToSigma;
    ProcessChart chart = rateChart(periods, sigma, highest, spread);
    chart.spread = spread;
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
    return rateChart(periods, shareSigma, 1.0);
}

ProcessChart cChart(std::span<const std::int64_t> counts) {
    std::vector<CountPoint> periods;
    for (const std::int64_t count : counts)
        periods.push_back({count, 1.0});
    return uChart(periods);
}

ProcessChart uChart(std::span<const CountPoint> periods) {
    return rateChart(periods, rateSigma, noLimit);
}

ProcessChart laneyShares(std::span<const CountPoint> periods) {
    return laneyChart(periods, shareSigma, 1.0);
}

ProcessChart laneyRates(std::span<const CountPoint> periods) {
    return laneyChart(periods, rateSigma, noLimit);
}

bool flagsMost(const ProcessChart& chart) {
    const auto outside = std::ranges::count(chart.signals, RunRule::Outside, &RunSignal::rule);
    return 2 * outside > chart.measured;
}

Dispersion dispersionOf(const ProcessChart& chart) {
    Dispersion found;
    double squares = 0.0;
    int points = 0;
    for (const ChartPoint& point : chart.points) {
        // A limit that was cut at 0 or 1 says nothing of the width; the farther one does.
        const double sigma = std::max(point.upper - point.centre, point.centre - point.lower) / 3.0;
        if (std::isnan(point.value) || !(sigma > 0.0))
            continue;
        const double z = (point.value - point.centre) / sigma;
        squares += z * z;
        ++points;
    }
    if (points < 2)
        return found;
    found.df = points - 1;
    found.ratio = squares / found.df;
    found.p = chiSquareUpper(squares, found.df);
    return found;
}

ProcessChart
inStretches(std::size_t points, std::span<const std::size_t> starts,
            const std::function<ProcessChart(std::size_t first, std::size_t count)>& chartOf) {
    ProcessChart whole;
    std::size_t first = 0;
    const auto append = [&](std::size_t end) {
        ProcessChart part = chartOf(first, end - first);
        for (RunSignal& signal : part.signals)
            signal.from += first;
        part.points.insert(part.points.begin(), whole.points.begin(), whole.points.end());
        part.signals.insert(part.signals.begin(), whole.signals.begin(), whole.signals.end());
        whole = std::move(part);
        first = end;
    };
    for (const std::size_t start : starts) {
        if (start > first && start < points)
            append(start);
    }
    append(points);
    return whole;
}

} // namespace symmetry
