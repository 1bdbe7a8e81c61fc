#pragma once

#include "models/domain/result.h"
#include "models/storage/placing.h"

#include <QByteArrayView>
#include <QString>
#include <memory>

namespace symmetry {

/// Writes one file so that after commit() the whole of it is on the disk under its name, and
/// before, or after a failure, whatever stood there is untouched. Every write is checked, the bytes
/// are synced, read again and compared by hash; links at the target are replaced, never followed.
/// The file is readable by its owner only.
class CarefulWriter {
public:
    /// FolderMissing, FileExists (Overwrite::Refuse), FileIsFolder, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<CarefulWriter>>
    begin(const QString& target, Overwrite overwrite = Overwrite::Refuse);
    /// Leaves nothing behind unless commit() succeeded.
    ~CarefulWriter();
    CarefulWriter(const CarefulWriter&) = delete;
    CarefulWriter& operator=(const CarefulWriter&) = delete;

    /// DiskFull, WriteFailed. After a failure every further call fails the same way.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> commit();
    /// The private file before commit(), for libraries that write by name and must do so before
    /// the first write(); of what they wrote commit() checks that it is there, then syncs it.
    [[nodiscard]] QString workingPath() const;

private:
    struct State;
    explicit CarefulWriter(std::unique_ptr<State> state);
    [[nodiscard]] Result<void> compare();
    std::unique_ptr<State> m_state;
};

/// All of `bytes` to `target` at once.
[[nodiscard]] Result<void> writeCarefully(const QString& target, QByteArrayView bytes,
                                          Overwrite overwrite = Overwrite::Refuse);

} // namespace symmetry
