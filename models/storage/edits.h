#pragma once

#include "models/domain/edit.h"
#include "models/domain/result.h"
#include "models/storage/records.h"

namespace symmetry {

class Database;

/// Makes `changes` in one transaction, all or none, and one line in the audit trail. Returns what
/// was done: ids and uuids filled in, edits without effect left out (nothing is written where none
/// is left). Errors as in Store::apply().
[[nodiscard]] Result<ChangeSet> applyChanges(Database& database, const ChangeSet& changes,
                                             const Stamp& stamp);

/// The things that a change set touches.
[[nodiscard]] QList<ChangedThing> thingsIn(const ChangeSet& changes);

} // namespace symmetry
