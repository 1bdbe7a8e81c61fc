#include "models/storage/backup.h"

#include "models/storage/chunks.h"
#include "models/storage/database.h"
#include "models/storage/opening.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int pagesPerStep = 512;

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};

Error failureOf(int code, sqlite3* copy, const QString& target) {
    const int problem = sqlite3_system_errno(copy);
    const bool full =
        (code & 0xff) == SQLITE_FULL || problem == ENOSPC || problem == EFBIG || problem == EDQUOT;
    if (full)
        return Error{ErrorKind::DiskFull, {target}, {}};
    const QString detail = QString::fromUtf8(sqlite3_errstr(code));
    return Error{ErrorKind::BackupFailed, {target, detail}, detail};
}

Result<void> copyPages(Database& database, sqlite3* copy, const QString& target,
                       const std::function<void(int)>& progress) {
    sqlite3_backup* backup = sqlite3_backup_init(copy, "main", database.handle(), "main");
    if (!backup)
        return tl::unexpected(failureOf(sqlite3_errcode(copy), copy, target));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !database.stop().stop_requested()) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const int pages = std::max(1, sqlite3_backup_pagecount(backup));
        if (progress)
            progress(100 - 100 * sqlite3_backup_remaining(backup) / pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        return fail(ErrorKind::Cancelled);
    if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        return fail(ErrorKind::FileLocked, {database.path()});
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return tl::unexpected(failureOf(code == SQLITE_DONE ? finished : code, copy, target));
    return {};
}

/// Copies into a file that must not exist yet. Its bytes are synced by the caller, before the
/// rename; until then nobody misses it.
Result<void> copyInto(Database& database, const QString& working, const OpenOptions& options,
                      const QString& target, const std::function<void(int)>& progress) {
    sqlite3* opened = nullptr;
    const QByteArray system = options.fileSystem.toUtf8();
    const int code =
        sqlite3_open_v2(QFile::encodeName(working).constData(), &opened,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW,
                        system.isEmpty() ? nullptr : system.constData());
    const std::unique_ptr<sqlite3, Close> copy(opened);
    if (code != SQLITE_OK)
        return tl::unexpected(failureOf(code, opened, target));
    sqlite3_busy_timeout(copy.get(), options.lockWaitMilliseconds);
    return copyPages(database, copy.get(), target, progress);
}

/// Opens the copy as any file is opened, lets SQLite look at every page, and reads every figure
/// where the file is of this program's version.
Result<void> verify(const QString& working, const QString& target, const OpenOptions& options,
                    Older older) {
    OpenOptions looking = options;
    looking.readOnly = true;
    looking.onWait = {};
    const auto bad = [&target](const Error& error) {
        return fail(ErrorKind::BackupFailed, {target, error.detail}, error.detail);
    };
    const Result<std::unique_ptr<Database>> copy = openDatabase(working, looking, older);
    if (!copy)
        return bad(copy.error());
    Statement look = (*copy)->prepare(u"PRAGMA quick_check(1)"_s);
    if (!look.step() || look.text(0) != u"ok"_s)
        return bad(Error{ErrorKind::BackupFailed, {}, u"quick_check"_s});
    if (older == Older::Keep)
        return {};
    const Result<FramePtr> figures = readFrame(**copy);
    return figures ? Result<void>() : bad(figures.error());
}

Result<void> copyAndPlace(Database& database, const QString& target, Overwrite overwrite,
                          const OpenOptions& options, Older older,
                          const std::function<void(int)>& progress) {
    if (const Result<void> may = mayPlace(target, overwrite); !may)
        return may;
    if (identityOf(target) == identityOf(database.path()) && identityOf(target).inode != 0)
        return fail(ErrorKind::FileExists, {target});
    const Result<std::unique_ptr<PrivateFolder>> folder = PrivateFolder::beside(target);
    if (!folder)
        return tl::unexpected(folder.error());
    const QString working = (*folder)->file();
    OpenOptions plain = options;
    plain.fileSystem.clear();
    const Result<void> copied = copyInto(database, working, plain, target, progress);
    if (!copied)
        return copied;
    if (chmod(QFile::encodeName(working).constData(), S_IRUSR | S_IWUSR) != 0)
        return tl::unexpected(systemError(target));
    return verify(working, target, plain, older)
        .and_then([&] { return syncFile(working); })
        .and_then([&] { return placeFile(working, target, overwrite); });
}

} // namespace

Result<void> backupTo(Database& database, const QString& target, Overwrite overwrite,
                      const OpenOptions& options, const std::function<void(int)>& progress) {
    return copyAndPlace(database, target, overwrite, options, Older::Migrate, progress);
}

Result<QString> backupBeforeMigration(Database& database, int version, const OpenOptions& options) {
    const QFileInfo file(database.path());
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u".version-"_s +
                         QString::number(version);
    if (!options.fileSystem.isEmpty()) {
        // A file system of one's own has no folders and no rename: the name is written directly.
        const QString target = database.path() + u".version-"_s + QString::number(version);
        sqlite3_vfs* system = sqlite3_vfs_find(options.fileSystem.toUtf8().constData());
        const QStringList cutOff{target, target + u"-journal"_s};
        for (const QString& old : cutOff)
            system->xDelete(system, QFile::encodeName(old).constData(), 1);
        return copyInto(database, target, options, target, {}).map([&] { return target; });
    }
    for (int number = 1;; ++number) {
        const QString further = number == 1 ? QString() : u"-"_s + QString::number(number);
        const QString target = stem + further + u".symmetry"_s;
        const Result<void> done =
            copyAndPlace(database, target, Overwrite::Refuse, options, Older::Keep, {});
        if (done)
            return target;
        if (done.error().kind != ErrorKind::FileExists || number >= 1000)
            return tl::unexpected(done.error());
    }
}

} // namespace symmetry
