#include "models/analyses/trends.h"

#include "models/analyses/signal_chart.h"

#include <cmath>

namespace symmetry {

TrendFound trendOf(const Timeline& timeline, const QList<Annotation>& annotations) {
    const ChartMethod method = methodsFor(timeline.family).first();
    const ProcessChart chart =
        chartBy(timeline, method, stretchesOf(notesOn(timeline, annotations)));
    const double factor = chartFactor(timeline, method);
    TrendFound found;
    found.trend.centre = chart.centre * factor;
    found.trend.trialLimits = chart.trialLimits;
    ChartPoint newest;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const Signal signal = signalOf(chart.signals[i], timeline.direction);
        const ChartPoint& point = chart.points[i];
        found.trend.points.append({timeline.first.at(static_cast<qsizetype>(i)),
                                   timeline.figures[i], signal, point.lower * factor,
                                   point.upper * factor, point.centre * factor});
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
