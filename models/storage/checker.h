#pragma once

#include "models/domain/result.h"
#include "models/storage/check_report.h"

#include <functional>

namespace symmetry {

class Database;

/// SQLite's own checks, references, digests, every chunk against its hash and the rows, every
/// source's counts, the search index against the comments. Reads everything; changes nothing.
[[nodiscard]] Result<CheckReport> checkFile(Database& database,
                                            const std::function<void(int)>& progress);

/// Makes the chunks of every finished source anew, and the counts that sources state.
[[nodiscard]] Result<void> makeChunksAnew(Database& database);

} // namespace symmetry
