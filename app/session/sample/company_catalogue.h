#pragma once

#include "app/session/sample/definition.h"
#include "models/domain/edit.h"
#include "models/domain/imported.h"

namespace symmetry::sample {

/// Everything that is defined before the first answer: journeys, questions, measures, facets ...
/// Ids are given, uuids follow from the names, so that every sample file is the same.
[[nodiscard]] ChangeSet companyCatalogue(const Definition& definition);

/// The questions of one mirror, in the order in which company answers refer to them.
/// Managers and leaders answer the dimensions, and what they believe customers expect.
[[nodiscard]] QList<PlannedQuestion> companyQuestions(const Definition& definition, Mirror mirror);

/// The code of the question about a belief, as that mirror is asked it.
[[nodiscard]] QString beliefCode(const BeliefPlan& plan, Mirror mirror);

} // namespace symmetry::sample
