#include "models/analyses/trends.h"

#include <cmath>

namespace symmetry {

namespace {

constexpr double percent = 100.0; ///< shares are shown in percent

std::vector<double> valuesOf(const Timeline& timeline) {
    std::vector<double> values;
    for (const Estimate& figure : timeline.figures)
        values.push_back(figure.isKnown() ? figure.value : Estimate::unknown);
    return values;
}

} // namespace

ProcessChart chartOf(const Timeline& timeline) {
    switch (timeline.family) {
    case ChartFamily::Shares:
        return pChart(timeline.counts);
    case ChartFamily::Counts:
    case ChartFamily::Rates:
        return uChart(timeline.counts);
    case ChartFamily::Individuals:
        break;
    }
    return xmrChart(valuesOf(timeline));
}

double chartFactor(const Timeline& timeline) {
    if (timeline.family == ChartFamily::Shares)
        return percent;
    return timeline.family == ChartFamily::Rates ? timeline.per : 1.0;
}

TrendFound trendOf(const Timeline& timeline) {
    const ProcessChart chart = chartOf(timeline);
    const double factor = chartFactor(timeline);
    TrendFound found;
    found.trend.centre = chart.centre * factor;
    found.trend.trialLimits = chart.trialLimits;
    ChartPoint newest;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const Signal signal = signalOf(chart.signals[i], timeline.direction);
        const ChartPoint& point = chart.points[i];
        found.trend.points.append({timeline.first.at(static_cast<qsizetype>(i)),
                                   timeline.figures[i], signal, point.lower * factor,
                                   point.upper * factor});
        if (std::isnan(point.value))
            continue;
        newest = {point.value * factor, point.centre * factor, point.lower * factor,
                  point.upper * factor};
        found.last = chart.signals[i];
        found.trend.last = signal;
    }
    if (timeline.target && timeline.direction)
        found.trend.assurance = chart.trialLimits
                                    ? Assurance::NotEnough
                                    : assuranceOf(newest, timeline.target, *timeline.direction);
    return found;
}

} // namespace symmetry
