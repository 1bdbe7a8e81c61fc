#pragma once

#include "models/domain/person.h"
#include "models/domain/result.h"
#include "models/storage/records.h"

#include <QList>
#include <optional>

namespace symmetry {

class Database;

// Mappings, drafts and persons: what the Store promises, on a database.
[[nodiscard]] Result<SavedMapping> writeMapping(Database& database, const SavedMapping& mapping);
[[nodiscard]] Result<QList<SavedMapping>> readMappings(Database& database);
[[nodiscard]] Result<std::optional<SavedMapping>> findMapping(Database& database,
                                                              const QString& shape);
[[nodiscard]] Result<DraftId> writeDraft(Database& database, const Draft& draft);
[[nodiscard]] Result<QList<Draft>> readDrafts(Database& database);
/// Removes a row of `mapping` or `draft`; ThingMissing where it is not there.
[[nodiscard]] Result<void> removeKeepsake(Database& database, ThingKind kind, qint64 id);

[[nodiscard]] Result<QList<Person>> readPersons(Database& database, PersonId after, int limit);
[[nodiscard]] Result<std::optional<Person>> findPerson(Database& database, const QString& key);

} // namespace symmetry
