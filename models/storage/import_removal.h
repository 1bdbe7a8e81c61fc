#pragma once

#include "models/domain/result.h"

namespace symmetry {

class Database;

/// Takes back all that an import wrote that was not finished: rows, search index, what it added to
/// the definitions (as far as nobody else refers to it by now), the source itself. In short
/// transactions; when it is cut off, the next one goes on.
[[nodiscard]] Result<void> removeUnfinished(Database& database, qint64 source);

/// Takes back every import whose program is gone (`alone`: all of them). Called at opening.
[[nodiscard]] Result<void> removeAbandoned(Database& database, bool alone);

/// Writes down which program runs the import, so that another one leaves it alone.
[[nodiscard]] Result<void> noteImporting(Database& database, qint64 source);

/// Whether another program that still runs has an import under way.
[[nodiscard]] Result<bool> importIsAlive(Database& database);

} // namespace symmetry
