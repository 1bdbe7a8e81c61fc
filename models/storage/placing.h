#pragma once

#include "models/domain/result.h"

#include <QString>
#include <memory>

namespace symmetry {

/// What a careful writer does where something stands at its target already.
enum class Overwrite { Refuse, Replace };

/// A fresh folder beside a target, for its owner only, that vanishes with all that is in it.
class PrivateFolder {
public:
    /// FolderMissing, DiskFull, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<PrivateFolder>> beside(const QString& target);
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    [[nodiscard]] QString file() const; ///< a path inside it

private:
    explicit PrivateFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

/// FolderMissing, FileIsFolder, FileExists: whether a file may be placed there at all. A link that
/// stands there counts as a file, wherever it leads.
[[nodiscard]] Result<void> mayPlace(const QString& target, Overwrite overwrite);

/// Flushes a file's bytes to the disk.
[[nodiscard]] Result<void> syncFile(const QString& path);

/// Gives a synced file its final name and syncs the folder. Never follows a link at the target;
/// with Overwrite::Refuse never replaces anything, not even something that came meanwhile.
[[nodiscard]] Result<void> placeFile(const QString& from, const QString& target,
                                     Overwrite overwrite);

/// DiskFull or WriteFailed from errno, about `path`.
[[nodiscard]] Error systemError(const QString& path);

} // namespace symmetry
