#pragma once

#include "models/domain/result.h"
#include "models/storage/open_options.h"
#include "models/storage/placing.h"

#include <QString>
#include <functional>

namespace symmetry {

class Database;

/// A copy of the open file at `target`, page by page through SQLite's backup interface, into a
/// private folder; opened and verified there (schema, digests, chunk hashes, SQLite's own check),
/// synced, then renamed. BackupFailed where the copy is not sound.
[[nodiscard]] Result<void> backupTo(Database& database, const QString& target, Overwrite overwrite,
                                    const OpenOptions& options,
                                    const std::function<void(int)>& progress = {});

/// The same into "<name>.version-<n>.symmetry" beside the file, or with a further number where that
/// is taken. Returns the path.
[[nodiscard]] Result<QString> backupBeforeMigration(Database& database, int version,
                                                    const OpenOptions& options);

} // namespace symmetry
