#pragma once

#include "app/session/sample/definition.h"
#include "models/domain/edit.h"
#include "models/domain/imported.h"

namespace symmetry::sample {

/// Everything that is defined before the first answer: journeys, questions, measures, facets ...
/// Ids are given, uuids follow from the names, so that every sample file is the same.
[[nodiscard]] ChangeSet companyCatalogue(const Definition& definition);

/// The questions of one mirror, in the order in which company answers refer to them.
[[nodiscard]] QList<PlannedQuestion> companyQuestions(const Definition& definition, Mirror mirror);

} // namespace symmetry::sample
