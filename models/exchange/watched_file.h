#pragma once

#include "models/domain/result.h"

#include <QFile>
#include <QString>
#include <memory>
#include <optional>

namespace symmetry {

/// A file that is read once from the first byte to the last and must stay what it was.
class WatchedFile {
public:
    /// Errors: FileMissing, FileIsFolder, FileUnreadable, FileEmpty.
    [[nodiscard]] static Result<std::unique_ptr<WatchedFile>> open(const QString& path);

    /// At most `most` bytes; empty at the end. Errors: FileUnreadable, SourceChanged.
    [[nodiscard]] Result<QByteArray> read(qint64 most);
    /// SourceChanged where the file is another one, or has another size or time, than at open().
    [[nodiscard]] Result<void> unchanged() const;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 position() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    explicit WatchedFile(const QString& path) : m_path(path), m_file(path) {}

    struct Stamp {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    [[nodiscard]] static std::optional<Stamp> stampOf(const QString& path);

    QString m_path;
    QFile m_file;
    qint64 m_size = 0;
    Stamp m_stamp;
};

} // namespace symmetry
