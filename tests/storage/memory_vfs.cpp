#include "tests/storage/memory_vfs.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace symmetry::test {

struct MemoryDisk::State {
    QByteArray name;
    sqlite3_vfs vfs{};
    DiskImage files;
    QList<DiskEvent> events;
    qint64 capacity = 0;
    bool locksMissing = false;

    [[nodiscard]] qint64 used() const {
        qint64 sum = 0;
        for (const QByteArray& file : files)
            sum += file.size();
        return sum;
    }
};

namespace {

/// What SQLite holds for an open file; the first member must be SQLite's own.
struct OpenFile {
    sqlite3_file base;
    MemoryDisk::State* disk;
    QString* name;
};

OpenFile* own(sqlite3_file* file) {
    return static_cast<OpenFile*>(static_cast<void*>(file));
}

QByteArray& content(sqlite3_file* file) {
    return own(file)->disk->files[*own(file)->name];
}

int closeFile(sqlite3_file* file) {
    const std::unique_ptr<QString> name(own(file)->name);
    own(file)->name = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* target, int amount, sqlite3_int64 offset) {
    const QByteArray& bytes = content(file);
    const qint64 there = std::clamp<qint64>(bytes.size() - offset, 0, amount);
    if (there > 0)
        std::memcpy(target, bytes.constData() + offset, static_cast<size_t>(there));
    if (there == amount)
        return SQLITE_OK;
    std::memset(static_cast<char*>(target) + there, 0, static_cast<size_t>(amount - there));
    return SQLITE_IOERR_SHORT_READ;
}

void place(QByteArray& bytes, qint64 offset, const QByteArray& data) {
    if (bytes.size() < offset + data.size())
        bytes.append(QByteArray(offset + data.size() - bytes.size(), '\0'));
    bytes.replace(offset, data.size(), data);
}

int writeFile(sqlite3_file* file, const void* data, int amount, sqlite3_int64 offset) {
    MemoryDisk::State& disk = *own(file)->disk;
    const qint64 grown = std::max<qint64>(0, offset + amount - content(file).size());
    if (disk.capacity > 0 && disk.used() + grown > disk.capacity)
        return SQLITE_FULL;
    const QByteArray bytes(static_cast<const char*>(data), amount);
    place(content(file), offset, bytes);
    disk.events.append({DiskEvent::Kind::Write, *own(file)->name, offset, bytes, false});
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (content(file).size() > size)
        content(file).truncate(size);
    own(file)->disk->events.append({DiskEvent::Kind::Truncate, *own(file)->name, size, {}, false});
    return SQLITE_OK;
}

int syncFile(sqlite3_file* file, int) {
    own(file)->disk->events.append({DiskEvent::Kind::Sync, *own(file)->name, 0, {}, false});
    return SQLITE_OK;
}

int sizeOf(sqlite3_file* file, sqlite3_int64* size) {
    *size = content(file).size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file* file, int) {
    return own(file)->disk->locksMissing ? SQLITE_IOERR_LOCK : SQLITE_OK;
}
int unlockFile(sqlite3_file*, int) {
    return SQLITE_OK;
}
int reserved(sqlite3_file*, int* result) {
    *result = 0;
    return SQLITE_OK;
}
int control(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file*) {
    return 512;
}
int characteristics(sqlite3_file*) {
    return 0;
}

const sqlite3_io_methods methods{1,        closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile, sizeOf,     lockFile,        unlockFile, reserved,
                                 control,  sectorSize, characteristics, nullptr,    nullptr,
                                 nullptr,  nullptr,    nullptr,         nullptr};

MemoryDisk::State* diskOf(sqlite3_vfs* vfs) {
    return static_cast<MemoryDisk::State*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    OpenFile* opened = own(file);
    opened->base.pMethods = nullptr;
    const QString name = path ? QString::fromUtf8(path) : QStringLiteral("temporary");
    if (!(flags & SQLITE_OPEN_CREATE) && !diskOf(vfs)->files.contains(name))
        return SQLITE_CANTOPEN;
    diskOf(vfs)->files[name]; // made where it is new; durable with its first sync
    opened->disk = diskOf(vfs);
    opened->name = std::make_unique<QString>(name).release();
    opened->base.pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncFolder) {
    const QString name = QString::fromUtf8(path);
    if (diskOf(vfs)->files.remove(name) == 0)
        return SQLITE_IOERR_DELETE_NOENT;
    diskOf(vfs)->events.append({DiskEvent::Kind::Delete, name, 0, {}, syncFolder != 0});
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* vfs, const char* path, int flags, int* result) {
    const auto found = diskOf(vfs)->files.constFind(QString::fromUtf8(path));
    const bool there = found != diskOf(vfs)->files.cend();
    *result = there && (flags != SQLITE_ACCESS_EXISTS || !found->isEmpty());
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* path, int size, char* target) {
    sqlite3_snprintf(size, target, "%s", path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int size, char* target) {
    std::memset(target, 7, static_cast<size_t>(size));
    return size;
}
int sleepFor(sqlite3_vfs*, int microseconds) {
    return microseconds;
}
int currentTime(sqlite3_vfs*, double* days) {
    *days = 2'460'000.5;
    return SQLITE_OK;
}
int lastError(sqlite3_vfs*, int, char*) {
    return 0;
}

} // namespace

MemoryDisk::MemoryDisk(const QString& name) : m_state(std::make_unique<State>()) {
    m_state->name = name.toUtf8();
    sqlite3_vfs& vfs = m_state->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = 512;
    vfs.zName = m_state->name.constData();
    vfs.pAppData = m_state.get();
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&vfs, 0);
}

MemoryDisk::~MemoryDisk() {
    sqlite3_vfs_unregister(&m_state->vfs);
}

QString MemoryDisk::name() const {
    return QString::fromUtf8(m_state->name);
}
const DiskImage& MemoryDisk::image() const {
    return m_state->files;
}
const QList<DiskEvent>& MemoryDisk::events() const {
    return m_state->events;
}
void MemoryDisk::setCapacity(qint64 bytes) {
    m_state->capacity = bytes;
}
void MemoryDisk::setLocksMissing(bool missing) {
    m_state->locksMissing = missing;
}

void MemoryDisk::reset(const DiskImage& image) {
    m_state->files = image;
    m_state->events.clear();
}

void MemoryDisk::note(qint64 number) {
    m_state->events.append({DiskEvent::Kind::Note, {}, number, {}, false});
}

} // namespace symmetry::test
