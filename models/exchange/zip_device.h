#pragma once

#include "models/domain/result.h"

#include <QIODevice>
#include <QString>
#include <memory>
#include <zip.h>

namespace symmetry {

using ZipArchive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

/// Error: ImportArchiveBad { path, detail } where the file is no readable archive.
[[nodiscard]] Result<ZipArchive> openArchive(const QString& path);

/// One part of an archive as a device that is read once, with caps that stop archive bombs: what
/// TableLimits says about size and ratio, and `allowance` bytes between two calls of progress().
/// Reading beyond a cap, or damaged data, fails the device and fills fault().
class ZipDevice final : public QIODevice {
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipDevice>>
    open(zip_t* archive, const QString& path, const QString& part);

    /// The reader understood something: the allowance begins anew.
    void progress() { m_allowance = allowance; }
    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    [[nodiscard]] qint64 bytesTotal() const { return m_total; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    static constexpr qint64 allowance = 8 * 1024 * 1024;
    explicit ZipDevice(zip_file_t* file, qint64 total)
        : m_file(file, &zip_fclose), m_total(total) {}

    std::unique_ptr<zip_file_t, decltype(&zip_fclose)> m_file;
    qint64 m_total = 0;
    qint64 m_read = 0;
    qint64 m_allowance = allowance;
    QString m_fault;
};

} // namespace symmetry
