#pragma once

#include <QString>
#include <functional>

namespace symmetry {

/// How a file is to be opened.
struct OpenOptions {
    bool readOnly = false;
    /// How long to wait for another program that is writing. The wait happens on the calling
    /// thread, which is the database thread or a program without a window.
    int lockWaitMilliseconds = 5000;
    /// Told every 50 ms while waiting, with the milliseconds waited; false gives up (Cancelled).
    std::function<bool(int)> onWait;
    /// Nobody else has the file open: an unfinished import is removed without asking whether the
    /// program that began it still runs. For tests that stop a program in the middle.
    bool alone = false;
    /// The SQLite virtual file system to reach the file through; empty is the system's.
    QString fileSystem;
    /// Where the numbered migrations stand.
    QString migrations = QStringLiteral(":/symmetry/sql/migrations");
};

/// Why a file cannot be written to.
enum class ReadOnlyReason {
    None,   ///< it can be
    Asked,  ///< opened for reading only because the caller asked
    File,   ///< no right to write the file, or a medium that cannot be written
    Folder, ///< no right to write in its folder, where the journal must stand
    Locks,  ///< the file system keeps no locks
};

} // namespace symmetry
