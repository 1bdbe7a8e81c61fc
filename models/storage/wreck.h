#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace symmetry {

/// A table of our schema as it stands in a wreck.
struct WreckTable {
    QString name;
    QByteArray sql;
    qint64 root = 0; ///< page; 0: not found
    [[nodiscard]] bool hasRowId() const { return !sql.contains("WITHOUT ROWID"); }
};

/// What reading a table came to.
struct Salvage {
    bool whole = true;  ///< nothing was in the way
    qint64 missing = 0; ///< ids in the stretches that could not be read
};

/// A private copy of a damaged file, made so that its tables can be read: with a header and a
/// schema of our own over the pages that are there. Roots of tables come from the file's schema
/// where that can be read, else from where a new file has them. Nothing in it is trusted.
class Wreck {
public:
    /// Copies `damaged` to `working` and makes it readable. Errors as recoverFile().
    [[nodiscard]] static Result<std::unique_ptr<Wreck>>
    of(const QString& damaged, const QString& working, const QString& migrations);
    ~Wreck();
    Wreck(const Wreck&) = delete;
    Wreck& operator=(const Wreck&) = delete;

    [[nodiscard]] const QList<WreckTable>& tables() const { return m_tables; }
    /// Of the file, where it can be believed; else the newest.
    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const WreckTable* find(const QString& name) const;
    /// The names of a table's columns.
    [[nodiscard]] QStringList columns(const QString& table) const;

    /// Calls `take` with each row that can be read: column 0 is the key (the row id, or the first
    /// column), then `columns`. Rows may come twice. False from `take` ends it.
    [[nodiscard]] Salvage read(const QString& table, const QStringList& columns,
                               const std::function<bool(sqlite3_stmt*)>& take) const;

    /// Why nothing was found: another program's file, no database at all, or damage.
    [[nodiscard]] Error refusal() const;

private:
    Wreck() = default;
    void makeSchema(const QString& working);

    QString m_path; ///< of the damaged file
    QByteArray m_header;
    int m_version = 0;
    QList<WreckTable> m_tables;
    sqlite3* m_handle = nullptr;
};

} // namespace symmetry
