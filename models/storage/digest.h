#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace symmetry {

class Database;

/// The tables that figures and names depend on, each with a digest over its rows: a flipped bit is
/// found before a figure is shown. Answers are covered by the hashes of their chunks.
[[nodiscard]] QStringList digestedTables();
/// Those of them that the file's version has.
[[nodiscard]] Result<QStringList> digestedTablesIn(Database& database);

/// XXH3-64 over type, length and bytes of every cell of the table, rows in key order.
[[nodiscard]] Result<qint64> digestOf(Database& database, const QString& table);
[[nodiscard]] Result<void> renewDigest(Database& database, const QString& table);
/// The tables whose rows do not match their digest.
[[nodiscard]] Result<QStringList> wrongDigests(Database& database);

/// XXH3-64, as stored beside a chunk.
[[nodiscard]] qint64 hashOf(QByteArrayView bytes);

} // namespace symmetry
