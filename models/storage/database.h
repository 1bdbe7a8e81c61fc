#pragma once

#include "models/domain/result.h"
#include "models/storage/file_header.h"
#include "models/storage/open_options.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <memory>
#include <stop_token>

struct sqlite3;

namespace symmetry {

/// The one connection to one file: Qt's SQLite driver opens it, statements go to its handle.
/// Settings are made and read back here; what a failure means is said here.
class Database {
public:
    enum class Access { Read, ReadWithoutLocks, Write, Make };

    /// Connects without reading anything: sets limits and the defensive switches.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connect(const QString& path, Access access, const OpenOptions& options);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Journal TRUNCATE, synchronous EXTRA, foreign keys: set, and read back. WriteFailed where one
    /// does not hold.
    [[nodiscard]] Result<void> applySettings();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] ReadOnlyReason readOnly() const { return m_readOnly; }
    void setReadOnly(ReadOnlyReason reason) { m_readOnly = reason; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    /// The statement in resources/sql/queries/<name>.sql, kept prepared.
    [[nodiscard]] Statement query(const QString& name);
    /// A statement made in this folder, kept prepared.
    [[nodiscard]] Statement prepare(const QString& sql);
    /// Runs statements that give no rows.
    [[nodiscard]] Result<void> execute(const QByteArray& script);
    /// The first column of the first row of a statement; QueryFailed where there is none.
    [[nodiscard]] Result<qint64> number(const QString& sql);

    [[nodiscard]] Error errorOf(int code) const;
    [[nodiscard]] Error lastError() const;
    /// The file system said that it keeps no locks.
    [[nodiscard]] bool locksMissing() const { return m_locksMissing; }

    /// Long statements and waits end when `stop` is requested.
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    /// A bound on the work of statements while a file is not trusted yet, in steps of SQLite's
    /// machine; 0 lifts it.
    void setBudget(qint64 steps) { m_budget = steps; }

    /// FileReplaced where the file under this path is not as this connection left it.
    [[nodiscard]] Result<void> compareWithSeen() const;
    /// Remembers the file as it is now.
    void see();
    /// Remembers the file after a commit of this connection: its change counter may have grown by
    /// one; anything else was somebody else and is not taken over.
    void seeAfterCommit();
    /// The file's change counter.
    [[nodiscard]] quint64 revision() const { return m_seen.changeCounter(); }

private:
    Database() = default;
    [[nodiscard]] Result<void> makeSafe();
    static int onBusy(void* self, int count);
    static int onProgress(void* self);

    QString m_path;
    OpenOptions m_options;
    QString m_name; ///< of Qt's connection
    QSqlDatabase m_connection;
    sqlite3* m_handle = nullptr;
    ReadOnlyReason m_readOnly = ReadOnlyReason::None;
    QHash<QString, sqlite3_stmt*> m_statements;
    QHash<QString, QString> m_queries; ///< name to text
    std::stop_token m_stop;
    mutable bool m_locksMissing = false;
    bool m_gaveUp = false; ///< the wait for a lock was cancelled
    qint64 m_budget = 0;
    FileHeader m_seen;
    FileIdentity m_identity;
};

/// The text of resources/sql/queries/<name>.sql.
[[nodiscard]] QString queryText(const QString& name);

} // namespace symmetry
