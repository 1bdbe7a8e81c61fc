#include "models/storage/database.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>
#include <QVariant>
#include <cerrno>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int waitStep = 50;          ///< milliseconds between two tries for a lock
constexpr int stepsPerLook = 10'000;  ///< of SQLite's machine between two looks at `stop`
constexpr int largestCell = 64 << 20; ///< bytes of one text, blob or row

QString addressOf(const QString& path, Database::Access access, const OpenOptions& options) {
    const QByteArray encoded = QFile::encodeName(path).toPercentEncoding("/");
    QString address = u"file:"_s + QString::fromLatin1(encoded);
    switch (access) {
    case Database::Access::Read:
        address += u"?mode=ro"_s;
        break;
    case Database::Access::ReadWithoutLocks:
        address += u"?mode=ro&nolock=1"_s;
        break;
    case Database::Access::Write:
        address += u"?mode=rw"_s;
        break;
    case Database::Access::Make:
        address += u"?mode=rwc"_s;
        break;
    }
    if (!options.fileSystem.isEmpty())
        address += u"&vfs="_s + options.fileSystem;
    return address;
}

bool diskIsFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorKind kindOf(int code, int systemError) {
    if (code == SQLITE_READONLY_DBMOVED)
        return ErrorKind::FileReplaced;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::FileLocked;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::FileDamaged;
    case SQLITE_READONLY:
        return ErrorKind::FileReadOnly;
    case SQLITE_IOERR:
        return diskIsFull(systemError) ? ErrorKind::DiskFull : ErrorKind::WriteFailed;
    case SQLITE_CANTOPEN:
        return diskIsFull(systemError) ? ErrorKind::DiskFull : ErrorKind::WriteFailed;
    default:
        return ErrorKind::QueryFailed;
    }
}

} // namespace

QString queryText(const QString& name) {
    QFile file(u":/symmetry/sql/queries/"_s + name + u".sql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, Access access,
                                                    const OpenOptions& options) {
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_options = options;
    database->m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    database->m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    database->m_connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
    database->m_connection.setDatabaseName(addressOf(path, access, options));
    if (!database->m_connection.open())
        return fail(ErrorKind::FileUnreadable, {path}, database->m_connection.lastError().text());
    const QVariant handle = database->m_connection.driver()->handle();
    database->m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (const Result<void> safe = database->makeSafe(); !safe)
        return tl::unexpected(safe.error());
    if (access != Access::Make && sqlite3_db_readonly(database->m_handle, "main") == 1)
        database->m_readOnly = ReadOnlyReason::File;
    return database;
}

Database::~Database() {
    if (m_handle && m_readOnly == ReadOnlyReason::None && m_seen.isSqlite() && compareWithSeen()) {
        // Leaving TRUNCATE lets SQLite remove the empty journal under its own lock; not where
        // another file stands under this path now, whose journal it would be.
        sqlite3_busy_timeout(m_handle, 0);
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    }
    for (sqlite3_stmt* statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::makeSafe() {
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_handler(m_handle, &Database::onBusy, this);
    sqlite3_progress_handler(m_handle, stepsPerLook, &Database::onProgress, this);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, largestCell);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    int defensive = 0;
    int trusted = 1;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &trusted);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    if (defensive != 1 || trusted != 0)
        return fail(ErrorKind::FileUnreadable, {m_path}, u"defensive mode"_s);
    return {};
}

Result<void> Database::applySettings() {
    const Result<void> set = execute("PRAGMA synchronous = EXTRA;"
                                     "PRAGMA foreign_keys = ON;"
                                     "PRAGMA cell_size_check = ON;"
                                     "PRAGMA mmap_size = 0;"
                                     "PRAGMA temp_store = MEMORY;"
                                     "PRAGMA cache_size = -65536;");
    if (!set)
        return set;
    static constexpr int extra = 3;
    if (number(u"PRAGMA synchronous"_s).value_or(0) != extra ||
        number(u"PRAGMA foreign_keys"_s).value_or(0) != 1)
        return fail(ErrorKind::WriteFailed, {m_path, u"synchronous"_s});
    if (m_readOnly != ReadOnlyReason::None)
        return {};
    Statement journal = prepare(u"PRAGMA journal_mode = TRUNCATE"_s);
    const bool answered = journal.step();
    if (journal.failed())
        return journal.failure();
    if (!answered || journal.text(0) != u"truncate"_s)
        return fail(ErrorKind::WriteFailed, {m_path, u"journal_mode"_s});
    return {};
}

Statement Database::query(const QString& name) {
    QString& text = m_queries[name];
    if (text.isEmpty())
        text = queryText(name);
    return prepare(text);
}

Statement Database::prepare(const QString& sql) {
    sqlite3_stmt* kept = m_statements.value(sql, nullptr);
    if (kept && !sqlite3_stmt_busy(kept))
        return Statement(*this, kept, true);
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* made = nullptr;
    sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()),
                       kept ? 0 : SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (made && !kept)
        m_statements.insert(sql, made);
    return Statement(*this, made, !kept);
}

Result<void> Database::execute(const QByteArray& script) {
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(errorOf(code));
    return {};
}

Result<qint64> Database::number(const QString& sql) {
    Statement statement = prepare(sql);
    if (statement.step())
        return statement.integer(0);
    return statement.failed() ? Result<qint64>(statement.failure())
                              : fail(ErrorKind::QueryFailed, {}, sql);
}

Error Database::errorOf(int code) const {
    if (code == SQLITE_IOERR_LOCK || code == SQLITE_IOERR_RDLOCK)
        m_locksMissing = true;
    const QString detail =
        QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" ("_s + QString::number(code) + u')';
    ErrorKind kind = kindOf(code, sqlite3_system_errno(m_handle));
    if (kind == ErrorKind::FileLocked && m_gaveUp)
        kind = ErrorKind::Cancelled;
    switch (kind) {
    case ErrorKind::Cancelled:
        return Error{kind, {}, detail};
    case ErrorKind::QueryFailed:
        return Error{kind, {detail}, detail};
    case ErrorKind::FileDamaged:
    case ErrorKind::WriteFailed:
        return Error{kind, {m_path, detail}, detail};
    default:
        return Error{kind, {m_path}, detail};
    }
}

Error Database::lastError() const {
    return errorOf(sqlite3_extended_errcode(m_handle));
}

int Database::onBusy(void* self, int count) {
    auto* database = static_cast<Database*>(self);
    const int waited = count * waitStep;
    database->m_gaveUp = false;
    if (database->m_stop.stop_requested() ||
        (database->m_options.onWait && !database->m_options.onWait(waited))) {
        database->m_gaveUp = true;
        return 0;
    }
    if (waited >= database->m_options.lockWaitMilliseconds)
        return 0;
    QThread::msleep(waitStep);
    return 1;
}

int Database::onProgress(void* self) {
    auto* database = static_cast<Database*>(self);
    if (database->m_stop.stop_requested())
        return 1;
    if (database->m_budget <= 0)
        return 0;
    database->m_budget -= stepsPerLook;
    return database->m_budget <= 0 ? 1 : 0;
}

Result<void> Database::compareWithSeen() const {
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    const bool elsewhere = m_options.fileSystem.isEmpty() && identityOf(m_path) != m_identity;
    if (moved != 0 || elsewhere || headerOf(m_handle) != m_seen)
        return fail(ErrorKind::FileReplaced, {m_path});
    return {};
}

void Database::see() {
    m_seen = headerOf(m_handle);
    m_identity = identityOf(m_path);
}

void Database::seeAfterCommit() {
    const FileHeader now = headerOf(m_handle);
    const quint32 grown = now.changeCounter() - m_seen.changeCounter();
    if (grown <= 1)
        m_seen = now;
}

} // namespace symmetry
