#pragma once

#include "models/analyses/timeline.h"
#include "models/domain/question.h"

namespace symmetry {

/// A timeline with the limits of its chart, all in the unit shown. Assurance needs a target, a
/// direction and 12 points. `annotations` are those of the catalogue: limits begin anew where one
/// says so.
[[nodiscard]] Trend trendOf(const Timeline& timeline, const QList<Annotation>& annotations = {});

} // namespace symmetry
