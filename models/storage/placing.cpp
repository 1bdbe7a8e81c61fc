#include "models/storage/placing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

QString folderOf(const QString& target) {
    return QFileInfo(target).absolutePath();
}

int syncAt(const QString& path, int flags) {
    const int handle = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return -1;
    const int synced = fsync(handle);
    const int problem = errno;
    close(handle);
    errno = problem;
    return synced;
}

/// Renames without replacing. File systems without that flag get a second name and lose the first.
int renameToFree(const QByteArray& from, const QByteArray& target) {
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    if (link(from.constData(), target.constData()) != 0)
        return -1;
    return unlink(from.constData());
}

} // namespace

Error systemError(const QString& path) {
    const int problem = errno;
    if (problem == ENOSPC || problem == EDQUOT || problem == EFBIG)
        return Error{ErrorKind::DiskFull, {path}, {}};
    const QString detail = QString::fromLocal8Bit(std::strerror(problem));
    return Error{ErrorKind::WriteFailed, {path, detail}, detail};
}

Result<std::unique_ptr<PrivateFolder>> PrivateFolder::beside(const QString& target) {
    const QString folder = folderOf(target);
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::FolderMissing, {folder});
    QByteArray name = QFile::encodeName(folder + u"/.symmetry-XXXXXX"_s);
    if (!mkdtemp(name.data()))
        return tl::unexpected(systemError(target));
    return std::unique_ptr<PrivateFolder>(new PrivateFolder(QFile::decodeName(name)));
}

PrivateFolder::~PrivateFolder() {
    QDir(m_path).removeRecursively();
}

QString PrivateFolder::file() const {
    return m_path + u"/file"_s;
}

Result<void> mayPlace(const QString& target, Overwrite overwrite) {
    const QString folder = folderOf(target);
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::FolderMissing, {folder});
    struct stat found {};
    if (lstat(QFile::encodeName(target).constData(), &found) != 0)
        return {};
    if (S_ISDIR(found.st_mode))
        return fail(ErrorKind::FileIsFolder, {target});
    if (overwrite == Overwrite::Refuse)
        return fail(ErrorKind::FileExists, {target});
    return {};
}

Result<void> syncFile(const QString& path) {
    if (syncAt(path, O_RDONLY | O_NOFOLLOW) != 0)
        return tl::unexpected(systemError(path));
    return {};
}

Result<void> placeFile(const QString& from, const QString& target, Overwrite overwrite) {
    if (const Result<void> may = mayPlace(target, overwrite); !may)
        return may;
    const QByteArray source = QFile::encodeName(from);
    const QByteArray name = QFile::encodeName(target);
    const int renamed = overwrite == Overwrite::Replace
                            ? std::rename(source.constData(), name.constData())
                            : renameToFree(source, name);
    if (renamed != 0 && errno == EEXIST)
        return fail(ErrorKind::FileExists, {target});
    if (renamed != 0 || syncAt(folderOf(target), O_RDONLY | O_DIRECTORY) != 0)
        return tl::unexpected(systemError(target));
    return {};
}

} // namespace symmetry
