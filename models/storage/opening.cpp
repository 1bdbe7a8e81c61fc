#include "models/storage/opening.h"

#include "models/storage/backup.h"
#include "models/storage/digest.h"
#include "models/storage/placing.h"
#include "models/storage/schema.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Steps of SQLite's machine that schema and digests of an honest file never need.
constexpr qint64 openingBudget = 2'000'000'000;

/// What a failure means while a file is looked at: an interruption is either the caller's or the
/// budget's; what SQLite cannot understand is damage.
Error whileOpening(const Database& database, Error error) {
    if (error.kind == ErrorKind::Cancelled && !database.stop().stop_requested() &&
        error.detail.contains(u"interrupt"_s))
        return Error{ErrorKind::FileSchemaHostile, {database.path(), u"endless"_s}, error.detail};
    if (error.kind == ErrorKind::FileReadOnly) // an unfinished save cannot be rolled back here
        return Error{ErrorKind::FileUnreadable, {database.path()}, error.detail};
    if (error.kind == ErrorKind::QueryFailed || error.kind == ErrorKind::WriteFailed)
        return Error{ErrorKind::FileDamaged, {database.path(), error.detail}, error.detail};
    return error;
}

Result<void> judgeVersion(const Database& database, qint64 version, int known) {
    if (version > known)
        return fail(ErrorKind::FileTooNew,
                    {database.path(), QString::number(version), QString::number(known)});
    if (version < 1)
        return fail(ErrorKind::FileDamaged, {database.path(), u"version"_s});
    return {};
}

Result<void> compareDigests(Database& database) {
    const Result<QStringList> wrong = wrongDigests(database, Thoroughness::Opening);
    if (!wrong)
        return tl::unexpected(wrong.error());
    if (!wrong->isEmpty())
        return fail(ErrorKind::ChecksumWrong, {database.path(), wrong->first()});
    return {};
}

/// Version, schema and length, under a budget. Returns the version.
Result<qint64> lookInside(Database& database, const Migrations& migrations) {
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version;
    if (const Result<void> judged = judgeVersion(database, *version, migrations.latest()); !judged)
        return tl::unexpected(judged.error());
    if (headerOf(database.handle()).isTruncated())
        return fail(ErrorKind::FileDamaged, {database.path(), u"length"_s});
    const Result<void> ours = compareSchema(database, migrations, static_cast<int>(*version));
    if (!ours)
        return tl::unexpected(ours.error());
    return version;
}

Result<void> bringUpToDate(Database& database, const Migrations& migrations, qint64 version,
                           const OpenOptions& options) {
    if (version == migrations.latest())
        return {};
    if (database.readOnly() != ReadOnlyReason::None)
        return fail(ErrorKind::FileReadOnly, {database.path()});
    const Result<QString> kept =
        backupBeforeMigration(database, static_cast<int>(version), options);
    if (!kept)
        return tl::unexpected(kept.error());
    return migrate(database, migrations, static_cast<int>(version));
}

Result<std::unique_ptr<Database>> connectFor(const QString& path, ReadOnlyReason reason,
                                             const OpenOptions& options) {
    Database::Access access = Database::Access::Read;
    if (reason == ReadOnlyReason::None)
        access = Database::Access::Write;
    if (reason == ReadOnlyReason::Locks)
        access = Database::Access::ReadWithoutLocks;
    auto database = Database::connect(path, access, options);
    if (database && reason != ReadOnlyReason::None)
        (*database)->setReadOnly(reason);
    return database;
}

/// Whether the file system of that folder keeps no locks at all, tried on a file of our own there.
bool folderKeepsNoLocks(const QString& path) {
    const Result<std::unique_ptr<PrivateFolder>> folder = PrivateFolder::beside(path);
    if (!folder)
        return false;
    const int handle = open(QFile::encodeName((*folder)->file()).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return false;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    const bool none = fcntl(handle, F_SETLK, &lock) != 0 && errno == ENOLCK;
    close(handle);
    return none;
}

/// Lets SQLite take back a save that was cut off, which it cannot do on a connection for reading.
/// What this means for the opening that follows is seen there.
void rollBack(const QString& path, const OpenOptions& options) {
    const auto database = connectFor(path, ReadOnlyReason::None, options);
    if (database)
        (void)(*database)->number(u"PRAGMA user_version"_s);
}

/// Everything between connecting and handing out.
Result<void> prepare(Database& database, const OpenOptions& options, Older older) {
    const Migrations migrations(options.migrations);
    database.setBudget(openingBudget);
    const Result<qint64> version = lookInside(database, migrations);
    if (!version)
        return tl::unexpected(whileOpening(database, version.error()));
    if (const Result<void> set = database.applySettings(); !set)
        return set;
    if (const Result<void> same = compareDigests(database); !same)
        return tl::unexpected(whileOpening(database, same.error()));
    database.setBudget(0);
    database.see();
    if (older == Older::Keep)
        return {};
    return bringUpToDate(database, migrations, *version, options);
}

} // namespace

Result<std::unique_ptr<Database>> openDatabase(const QString& path, const OpenOptions& options,
                                               Older older) {
    const Result<Probe> found = probe(path, options);
    if (!found)
        return tl::unexpected(found.error());
    const int known = Migrations(options.migrations).latest();
    if (found->header.version() > static_cast<quint32>(known))
        return fail(ErrorKind::FileTooNew,
                    {path, QString::number(found->header.version()), QString::number(known)});
    const ReadOnlyReason reason = options.readOnly ? ReadOnlyReason::Asked : found->readOnly;
    if (found->journal && options.readOnly && found->readOnly == ReadOnlyReason::None)
        rollBack(path, options);
    Result<std::unique_ptr<Database>> database = connectFor(path, reason, options);
    if (!database)
        return database;
    Result<void> prepared = prepare(**database, options, older);
    const bool locked = !prepared && prepared.error().kind == ErrorKind::FileLocked;
    if (!prepared && ((*database)->locksMissing() || (locked && folderKeepsNoLocks(path)))) {
        // No lock can be had here (some network folders): looking is safe, writing would not be.
        database = connectFor(path, ReadOnlyReason::Locks, options);
        if (!database)
            return database;
        prepared = prepare(**database, options, older);
    }
    if (!prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Result<void> makeDatabase(const QString& path, const OpenOptions& options,
                          const std::function<Result<void>(Database&)>& fill) {
    if (const Result<void> may = mayPlace(path, Overwrite::Refuse); !may)
        return may;
    const Result<std::unique_ptr<PrivateFolder>> folder = PrivateFolder::beside(path);
    if (!folder)
        return tl::unexpected(folder.error());
    const QString working = (*folder)->file();
    {
        const auto database = Database::connect(working, Database::Access::Make, options);
        if (!database)
            return tl::unexpected(database.error());
        const Result<void> made =
            (*database)
                ->execute("PRAGMA page_size = 8192; PRAGMA encoding = 'UTF-8'")
                .and_then([&] { return (*database)->applySettings(); })
                .and_then([&]() -> Result<void> {
                    (*database)->see();
                    return makeSchema(**database, Migrations(options.migrations));
                })
                .and_then([&] { return fill(**database); });
        if (!made)
            return made;
    }
    if (chmod(QFile::encodeName(working).constData(), S_IRUSR | S_IWUSR) != 0)
        return tl::unexpected(systemError(path));
    return syncFile(working).and_then([&] { return placeFile(working, path, Overwrite::Refuse); });
}

} // namespace symmetry
