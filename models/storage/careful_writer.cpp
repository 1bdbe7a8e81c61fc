#include "models/storage/careful_writer.h"

#include <QFile>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

namespace symmetry {

namespace {

struct Release {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};

/// All of the bytes, however many calls that takes.
bool writeAll(int handle, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(handle, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

struct CarefulWriter::State {
    QString target;
    Overwrite overwrite = Overwrite::Refuse;
    std::unique_ptr<PrivateFolder> folder;
    std::unique_ptr<XXH3_state_t, Release> hash;
    int handle = -1;
    qint64 size = 0;
    std::optional<Error> error;

    ~State() {
        if (handle >= 0)
            close(handle);
    }
    tl::unexpected<Error> failed() {
        if (!error)
            error = systemError(target);
        return tl::unexpected(*error);
    }
};

CarefulWriter::CarefulWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CarefulWriter::~CarefulWriter() = default;

Result<std::unique_ptr<CarefulWriter>> CarefulWriter::begin(const QString& target,
                                                            Overwrite overwrite) {
    if (const Result<void> may = mayPlace(target, overwrite); !may)
        return tl::unexpected(may.error());
    Result<std::unique_ptr<PrivateFolder>> folder = PrivateFolder::beside(target);
    if (!folder)
        return tl::unexpected(folder.error());
    auto state = std::make_unique<State>();
    state->target = target;
    state->overwrite = overwrite;
    state->folder = std::move(*folder);
    state->hash.reset(XXH3_createState());
    XXH3_64bits_reset(state->hash.get());
    return std::unique_ptr<CarefulWriter>(new CarefulWriter(std::move(state)));
}

QString CarefulWriter::workingPath() const {
    return m_state->folder->file();
}

Result<void> CarefulWriter::write(QByteArrayView bytes) {
    if (m_state->error)
        return m_state->failed();
    if (m_state->handle < 0) {
        const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
        m_state->handle =
            open(QFile::encodeName(workingPath()).constData(), flags, S_IRUSR | S_IWUSR);
    }
    if (m_state->handle < 0 || !writeAll(m_state->handle, bytes))
        return m_state->failed();
    XXH3_64bits_update(m_state->hash.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    m_state->size += bytes.size();
    return {};
}

Result<void> CarefulWriter::compare() {
    const int handle =
        open(QFile::encodeName(workingPath()).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return m_state->failed();
    const std::unique_ptr<XXH3_state_t, Release> hash(XXH3_createState());
    XXH3_64bits_reset(hash.get());
    std::array<char, 1 << 16> buffer{};
    qint64 size = 0;
    ssize_t got = 0;
    while ((got = ::read(handle, buffer.data(), buffer.size())) > 0) {
        XXH3_64bits_update(hash.get(), buffer.data(), static_cast<size_t>(got));
        size += got;
    }
    const int problem = got < 0 ? errno : EIO;
    close(handle);
    const bool same = got == 0 && size == m_state->size &&
                      XXH3_64bits_digest(hash.get()) == XXH3_64bits_digest(m_state->hash.get());
    if (same)
        return {};
    errno = problem;
    return m_state->failed();
}

Result<void> CarefulWriter::commit() {
    if (m_state->error)
        return m_state->failed();
    if (m_state->handle >= 0) {
        const int handle = std::exchange(m_state->handle, -1);
        const bool synced = fsync(handle) == 0;
        const int problem = errno;
        const bool closed = close(handle) == 0;
        if (!synced)
            errno = problem;
        if (!synced || !closed)
            return m_state->failed();
        if (const Result<void> same = compare(); !same)
            return same;
    } else if (const Result<void> synced = syncFile(workingPath()); !synced) {
        return synced;
    }
    const QByteArray name = QFile::encodeName(workingPath());
    if (chmod(name.constData(), S_IRUSR | S_IWUSR) != 0)
        return m_state->failed();
    return placeFile(workingPath(), m_state->target, m_state->overwrite);
}

Result<void> writeCarefully(const QString& target, QByteArrayView bytes, Overwrite overwrite) {
    const Result<std::unique_ptr<CarefulWriter>> writer = CarefulWriter::begin(target, overwrite);
    if (!writer)
        return tl::unexpected(writer.error());
    return (*writer)->write(bytes).and_then([&] { return (*writer)->commit(); });
}

} // namespace symmetry
