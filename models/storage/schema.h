#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace symmetry {

class Database;

/// The numbered migrations of one folder: 0001.sql, 0002.sql, ... without a gap.
class Migrations {
public:
    explicit Migrations(const QString& folder);
    /// The newest version; 0 where the folder holds none.
    [[nodiscard]] int latest() const { return static_cast<int>(m_scripts.size()); }
    /// The script that makes version `number` from the one before.
    [[nodiscard]] QByteArray script(int number) const { return m_scripts.at(number - 1); }

private:
    QList<QByteArray> m_scripts;
};

/// Compares every object of the file's schema, by its text, with what the migrations up to
/// `version` make. FileSchemaHostile names the first that is another, too much or missing.
[[nodiscard]] Result<void> compareSchema(Database& database, const Migrations& migrations,
                                         int version);

/// Runs the scripts after `version`, each in one transaction with its number. MigrationFailed; the
/// file then holds the last version that was reached.
[[nodiscard]] Result<void> migrate(Database& database, const Migrations& migrations, int version);

/// All migrations into an empty database.
[[nodiscard]] Result<void> makeSchema(Database& database, const Migrations& migrations);

} // namespace symmetry
