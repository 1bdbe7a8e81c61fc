#pragma once

#include "models/analyses/answers.h"
#include "models/frame/grouping.h"

namespace symmetry {

/// The questions behind a figure, in group 0.
struct QuestionsBehind {
    Grouping grouping;
    bool all = false; ///< no figure was named: all responses, also those without answers
};

/// Of a row its rating questions, or where a touchpoint or dimension has none, all of its; of a
/// facet value those of all rows; of a measure its own. Nothing for a row or measure that is gone.
[[nodiscard]] QuestionsBehind questionsBehind(const Catalogue& catalogue, const Drill& drill);

} // namespace symmetry
