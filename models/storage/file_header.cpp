#include "models/storage/file_header.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace symmetry {

namespace {

/// A file opened through an SQLite virtual file system, for reading.
class PlainFile {
public:
    PlainFile(sqlite3_vfs* system, const QString& path)
        // SQLite wants a second NUL behind a name that it did not make itself.
        : m_name(QFile::encodeName(path) + QByteArray(2, '\0')) {
        m_memory.resize(static_cast<size_t>(system->szOsFile));
        m_file = static_cast<sqlite3_file*>(static_cast<void*>(m_memory.data()));
        int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        m_opened = system->xOpen(system, m_name.constData(), m_file, flags, &flags) == SQLITE_OK;
    }
    ~PlainFile() {
        if (m_file->pMethods)
            m_file->pMethods->xClose(m_file);
    }
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;
    [[nodiscard]] bool isOpen() const { return m_opened; }
    [[nodiscard]] sqlite3_file* file() { return m_file; }

private:
    QByteArray m_name; ///< SQLite keeps a pointer to it
    std::vector<char> m_memory;
    sqlite3_file* m_file = nullptr;
    bool m_opened = false;
};

FileHeader readHeader(sqlite3_file* file) {
    FileHeader header;
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return header;
    header.fileSize = size;
    header.bytes.fill('\0', FileHeader::bytesRead);
    const int code = file->pMethods->xRead(file, header.bytes.data(), FileHeader::bytesRead, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        header.bytes.clear();
    return header;
}

bool may(const QString& path, int right) {
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), right, AT_EACCESS) == 0;
}

/// What the file system says before anything is opened.
Result<ReadOnlyReason> lookAt(const QString& path) {
    struct stat found {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0) {
        const bool hidden = errno == EACCES;
        return fail(hidden ? ErrorKind::FileUnreadable : ErrorKind::FileMissing, {path});
    }
    if (S_ISDIR(found.st_mode))
        return fail(ErrorKind::FileIsFolder, {path});
    if (!S_ISREG(found.st_mode))
        return fail(ErrorKind::FileNotADatabase, {path});
    if (!may(path, R_OK))
        return fail(ErrorKind::FileUnreadable, {path});
    if (found.st_size == 0)
        return fail(ErrorKind::FileEmpty, {path});
    if (!may(path, W_OK))
        return ReadOnlyReason::File;
    return may(QFileInfo(path).path(), W_OK | X_OK) ? ReadOnlyReason::None : ReadOnlyReason::Folder;
}

Result<void> judge(const QString& path, const Probe& found) {
    if (found.header.fileSize == 0)
        return fail(ErrorKind::FileEmpty, {path});
    if (!found.header.isSqlite())
        return fail(ErrorKind::FileNotADatabase, {path});
    if (found.header.application() != FileHeader::ourApplication)
        return fail(ErrorKind::FileOfAnotherProgram, {path});
    if (!found.journal && found.header.isTruncated())
        return fail(ErrorKind::FileDamaged, {path, QStringLiteral("length")});
    return {};
}

} // namespace

quint32 FileHeader::number(qsizetype offset) const {
    return bytes.size() < bytesRead ? 0 : qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool FileHeader::isSqlite() const {
    static constexpr char magic[] = "SQLite format 3"; // with its closing NUL
    return bytes.startsWith(QByteArrayView(magic, sizeof magic));
}

bool FileHeader::isTruncated() const {
    const qint64 stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool countIsValid = number(24) == number(92);
    return fileSize < 512 || (countIsValid && fileSize < pageSize * number(28));
}

FileIdentity identityOf(const QString& path) {
    struct stat found {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

Result<Probe> probe(const QString& path, const OpenOptions& options) {
    Probe found;
    if (options.fileSystem.isEmpty()) {
        const Result<ReadOnlyReason> looked = lookAt(path);
        if (!looked)
            return tl::unexpected(looked.error());
        found.readOnly = *looked;
    }
    const QByteArray system = options.fileSystem.toUtf8();
    sqlite3_vfs* vfs = sqlite3_vfs_find(system.isEmpty() ? nullptr : system.constData());
    if (!vfs)
        return fail(ErrorKind::FileUnreadable, {path});
    PlainFile file(vfs, path);
    if (!file.isOpen())
        return fail(ErrorKind::FileMissing, {path});
    found.header = readHeader(file.file());
    PlainFile journal(vfs, path + QStringLiteral("-journal"));
    found.journal = journal.isOpen() && readHeader(journal.file()).fileSize > 0;
    if (const Result<void> judged = judge(path, found); !judged)
        return tl::unexpected(judged.error());
    return found;
}

FileHeader headerOf(sqlite3* connection) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return readHeader(file);
}

} // namespace symmetry
