#pragma once

#include "models/domain/result.h"
#include "models/storage/open_options.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace symmetry {

/// What became of one table of a damaged file.
struct RecoveredTable {
    QString name;
    qint64 kept = 0;
    /// Rows that are known to be missing; where a stretch of a table could not be read, the ids in
    /// it, which is the most that can have stood there.
    qint64 lost = 0;
    /// Kept rows do not match their checksum: a name or a number in them may be another.
    bool doubtful = false;
    friend bool operator==(const RecoveredTable&, const RecoveredTable&) = default;
};

struct RecoveryReport {
    QList<RecoveredTable>
        tables; ///< those with rows kept, lost or in doubt, in order of the schema
    qint64 responses = 0;
    qint64 answers = 0;
    qint64 fromChunks = 0; ///< responses whose rows were lost
    QStringList standIns;  ///< things that had to be invented because others refer to them
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] const RecoveredTable* find(const QString& name) const;
};

/// Names for things whose own row is lost while others still refer to them: by table, with %1 for
/// the id. Tables that are not named get "%1" alone.
using StandInNames = QHash<QString, QString>;

/// Writes all that can still be read of `damaged` into a new file at `target`, checked as any other
/// before it gets its name. Responses and answers come from the chunks whose hash is good, else
/// from their rows; everything else table by table, row by row, past what cannot be read. The
/// damaged file is read as bytes and never opened as a database, so not a bit of it changes.
///
/// FileMissing, FileIsFolder, FileUnreadable, FileEmpty, FileNotADatabase, FileOfAnotherProgram,
/// FileDamaged (nothing can be read), FileExists (target), DiskFull, WriteFailed, Cancelled.
[[nodiscard]] Result<RecoveryReport> recoverFile(const QString& damaged, const QString& target,
                                                 const StandInNames& names = {},
                                                 std::stop_token stop = {},
                                                 const std::function<void(int)>& progress = {});

} // namespace symmetry
