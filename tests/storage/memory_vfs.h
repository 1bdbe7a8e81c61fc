#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

struct sqlite3_vfs;

namespace symmetry::test {

/// What a disk was told, in order. Enough to say what a power cut at any point may leave behind.
struct DiskEvent {
    enum class Kind { Write, Truncate, Sync, Delete, Note };
    Kind kind = Kind::Write;
    QString file;
    qint64 offset = 0; ///< of a write; the length of a truncation; the number of a note
    QByteArray bytes;
    bool synced = false; ///< of a deletion: the folder was synced as well
};

using DiskImage = QHash<QString, QByteArray>;

/// A virtual file system of SQLite's in memory. It records every change; what was not synced may
/// be lost or torn in a power cut. Locks are granted always, for one connection works on it.
/// Registered with SQLite under name() while it lives.
class MemoryDisk {
public:
    explicit MemoryDisk(const QString& name);
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;

    [[nodiscard]] QString name() const;
    [[nodiscard]] const DiskImage& image() const;
    /// Starts anew from these files, with nothing recorded.
    void reset(const DiskImage& image);
    [[nodiscard]] const QList<DiskEvent>& events() const;
    /// Writes down that something was acknowledged at this point.
    void note(qint64 number);
    /// The disk is full when its files hold more bytes than that; 0: never.
    void setCapacity(qint64 bytes);
    /// Locks cannot be had.
    void setLocksMissing(bool missing);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

/// One of the states that the disk may be in after a power cut behind the first `count` events:
/// what was synced is there; of the rest each sector of 512 bytes, each truncation and each
/// deletion may or may not have come through, as `seed` decides.
[[nodiscard]] DiskImage afterPowerCut(const DiskImage& start, const QList<DiskEvent>& events,
                                      qsizetype count, quint32 seed);

} // namespace symmetry::test
