#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/result.h"

namespace symmetry {

class Database;

/// Everything defined in the file, in display order; what a running import added is left out.
[[nodiscard]] Result<CataloguePtr> readCatalogue(Database& database);

} // namespace symmetry
