#include "models/analyses/trends.h"

#include "models/analyses/signal_chart.h"

#include <cmath>

namespace symmetry {

Trend trendOf(const Timeline& timeline, const QList<Annotation>& annotations) {
    const ChartMethod method = methodsFor(timeline.family).first();
    const ProcessChart chart =
        chartBy(timeline, method, stretchesOf(notesOn(timeline, annotations)));
    const double factor = chartFactor(timeline, method);
    Trend trend;
    trend.centre = chart.centre * factor;
    trend.trialLimits = chart.trialLimits;
    ChartPoint newest;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const Signal signal = signalOf(chart.signals[i], timeline.direction);
        const ChartPoint& point = chart.points[i];
        trend.points.append({timeline.first.at(static_cast<qsizetype>(i)), timeline.figures[i],
                             signal, point.lower * factor, point.upper * factor,
                             point.centre * factor});
        if (std::isnan(point.value))
            continue;
        newest = {point.value * factor, point.centre * factor, point.lower * factor,
                  point.upper * factor};
        trend.last = signal;
    }
    if (timeline.target && timeline.direction)
        trend.assurance = chart.trialLimits
                              ? Assurance::NotEnough
                              : assuranceOf(newest, timeline.target, *timeline.direction);
    return trend;
}

} // namespace symmetry
