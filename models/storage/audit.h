#pragma once

#include "models/domain/edit.h"
#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/storage/records.h"

#include <QList>
#include <QString>

namespace symmetry {

class Database;

/// A change set as JSON: a list of { kind, before, after }, columns by name.
[[nodiscard]] QString changesAsJson(const ChangeSet& changes);
/// A source's change of state as JSON of the same form.
[[nodiscard]] QString sourceAsJson(const Source& source);

/// One line of the audit trail. The caller holds the transaction.
[[nodiscard]] Result<void> writeAudit(Database& database, const Stamp& stamp,
                                      const QString& changes);
/// At most `limit` entries below `before` (0: from the newest), newest first.
[[nodiscard]] Result<QList<AuditEntry>> readAudit(Database& database, qint64 before, int limit);

} // namespace symmetry
