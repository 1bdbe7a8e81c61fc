#include "models/exchange/watched_file.h"

#include <QFileInfo>
#include <sys/stat.h>

namespace symmetry {

std::optional<WatchedFile::Stamp> WatchedFile::stampOf(const QString& path) {
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return Stamp{facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtim.tv_sec,
                 facts.st_mtim.tv_nsec};
}

Result<std::unique_ptr<WatchedFile>> WatchedFile::open(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::FileMissing, {path});
    if (info.isDir())
        return fail(ErrorKind::FileIsFolder, {path});
    // A pipe or device has no size and might never end.
    std::unique_ptr<WatchedFile> file(new WatchedFile(path));
    if (!info.isFile() || !file->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::FileUnreadable, {path});
    const auto stamp = stampOf(path);
    if (!stamp)
        return fail(ErrorKind::FileMissing, {path});
    if (stamp->size == 0)
        return fail(ErrorKind::FileEmpty, {path});
    file->m_stamp = *stamp;
    file->m_size = stamp->size;
    return file;
}

Result<QByteArray> WatchedFile::read(qint64 most) {
    QByteArray bytes(most, Qt::Uninitialized);
    const qint64 got = m_file.read(bytes.data(), most);
    if (got < 0)
        return fail(ErrorKind::FileUnreadable, {m_path}, m_file.errorString());
    bytes.truncate(got);
    if (const auto same = unchanged(); !same)
        return tl::unexpected(same.error());
    return bytes;
}

Result<void> WatchedFile::unchanged() const {
    if (stampOf(m_path) != m_stamp)
        return fail(ErrorKind::SourceChanged, {m_path});
    return {};
}

} // namespace symmetry
