#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace symmetry {

class Database;

/// The tables that figures and names depend on, each with a digest over its rows: a flipped bit is
/// found before a figure is shown. Answers are covered by the hashes of their chunks, persons by a
/// digest that only the check compares, responses and comments by one for each source.
[[nodiscard]] QStringList digestedTables();
/// Those of them that the file's version has.
[[nodiscard]] Result<QStringList> digestedTablesIn(Database& database);

/// XXH3-64 over type, length and bytes of every cell of the table, rows in key order.
[[nodiscard]] Result<qint64> digestOf(Database& database, const QString& table);
[[nodiscard]] Result<void> renewDigest(Database& database, const QString& table);
/// How much is compared: what is shown, or also what takes longer than an opening may.
enum class Thoroughness { Opening, Check };
/// The tables whose rows do not match their digest.
[[nodiscard]] Result<QStringList> wrongDigests(Database& database, Thoroughness thoroughness);

/// Digests over a source's responses and comments, written when it is shown.
[[nodiscard]] Result<void> saveSourceDigest(Database& database, qint64 source);
/// The sources whose digests match; none in versions that have no digests of sources. A migration
/// that changes rows renews exactly these, so that damage from before it stays to be found.
[[nodiscard]] Result<QList<qint64>> sourcesWithRightDigests(Database& database);
/// "response" and "comment" where they differ; nothing where none is stored, as for imports of
/// older versions.
[[nodiscard]] Result<QStringList> wrongSourceDigests(Database& database, qint64 source);

/// XXH3-64, as stored beside a chunk.
[[nodiscard]] qint64 hashOf(QByteArrayView bytes);

} // namespace symmetry
