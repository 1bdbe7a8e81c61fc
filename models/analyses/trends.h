#pragma once

#include "models/analyses/timeline.h"
#include "models/domain/question.h"
#include "models/statistics/run_rules.h"

namespace symmetry {

/// A timeline with the limits of its chart, all in the unit shown. Assurance needs a target, a
/// direction and 12 points.
struct TrendFound {
    Trend trend;
    RunSignal last; ///< of the newest point; `from` is an index into the trend's points
};
/// `annotations` are those of the catalogue: limits begin anew where one says so.
[[nodiscard]] TrendFound trendOf(const Timeline& timeline,
                                 const QList<Annotation>& annotations = {});

} // namespace symmetry
