#pragma once

#include "app/session/sample/definition.h"
#include "models/domain/imported.h"

namespace symmetry::sample {

/// The points of all series of the company, month by month, for an import whose facets are those of
/// the definition. The same definition gives the same points on every machine.
[[nodiscard]] QList<PlannedPoint> companyPoints(const Definition& definition);

/// The series as an import names them; they stand in the catalogue already.
[[nodiscard]] QList<PlannedSeries> companySeries(const Definition& definition);

} // namespace symmetry::sample
