#pragma once

#include "models/analyses/answers.h"
#include "models/domain/subject.h"

namespace symmetry {

struct Catalogue;

/// What the chart of a figure is about; kind None where it has none: of a question, of all answers,
/// or with more than one facet value.
[[nodiscard]] Subject subjectOf(const Drill& drill, const Catalogue& catalogue);

/// Whether answers stand behind the points of a line: not behind imported series, and comments are
/// counted only.
[[nodiscard]] bool hasAnswers(const Subject& subject);

/// The answers behind a line in all its steps. Requires hasAnswers().
[[nodiscard]] Drill drillOf(const Subject& subject);

} // namespace symmetry
