#pragma once

#include "models/domain/result.h"
#include "models/storage/open_options.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace symmetry {

/// The first hundred bytes of an SQLite file and its length: what tells whose file it is and, by
/// its change counter, whether anybody wrote since. https://www.sqlite.org/fileformat2.html
struct FileHeader {
    static constexpr int bytesRead = 100;
    static constexpr quint32 ourApplication = 0x53594D4D; ///< "SYMM"

    QByteArray bytes;
    qint64 fileSize = 0;

    [[nodiscard]] bool isSqlite() const;
    [[nodiscard]] quint32 application() const { return number(68); }
    [[nodiscard]] quint32 version() const { return number(60); }
    [[nodiscard]] quint32 changeCounter() const { return number(24); }
    /// Fewer bytes than the header promises. Only where no unfinished journal stands beside.
    [[nodiscard]] bool isTruncated() const;
    friend bool operator==(const FileHeader&, const FileHeader&) = default;

private:
    [[nodiscard]] quint32 number(qsizetype offset) const;
};

/// Device and inode; both 0 where there is no such file.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

[[nodiscard]] FileIdentity identityOf(const QString& path);

/// What can be known of a path before SQLite sees it.
struct Probe {
    FileHeader header;
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    bool journal = false; ///< a journal with content stands beside: a save was cut off
};

/// FileMissing, FileIsFolder, FileUnreadable, FileEmpty, FileNotADatabase, FileOfAnotherProgram,
/// FileDamaged (truncated). Reads through SQLite's file layer, because closing any other handle
/// on the file would drop the locks this program holds on it.
[[nodiscard]] Result<Probe> probe(const QString& path, const OpenOptions& options);

/// The header as it is on the disk now, read through the open connection.
[[nodiscard]] FileHeader headerOf(sqlite3* connection);

} // namespace symmetry
