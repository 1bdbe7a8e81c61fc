#include "models/exchange/zip_device.h"

#include "models/exchange/table_reader.h"

#include <QFile>

namespace symmetry {

Result<ZipArchive> openArchive(const QString& path) {
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive != nullptr)
        return ZipArchive(archive, &zip_discard);
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return fail(ErrorKind::ImportArchiveBad, {path, detail});
}

Result<std::unique_ptr<ZipDevice>> ZipDevice::open(zip_t* archive, const QString& path,
                                                   const QString& part) {
    zip_stat_t facts;
    zip_stat_init(&facts);
    const QByteArray name = part.toUtf8();
    if (zip_stat(archive, name.constData(), ZIP_FL_NOCASE, &facts) != 0)
        return fail(ErrorKind::ImportArchiveBad, {path, part + QStringLiteral(" is missing")});
    const auto size = static_cast<qint64>(facts.size);
    const auto packed = static_cast<qint64>(facts.comp_size);
    if (size < 0 || size > TableLimits::unpackedBytes ||
        (size > 16 * 1024 * 1024 && size / qMax(packed, 1LL) > TableLimits::packingRatio))
        return fail(ErrorKind::ImportArchiveBad,
                    {path, part + QStringLiteral(" unpacks to too much")});
    zip_file_t* file = zip_fopen_index(archive, facts.index, 0);
    if (file == nullptr)
        return fail(ErrorKind::ImportArchiveBad, {path, QString::fromUtf8(zip_strerror(archive))});
    std::unique_ptr<ZipDevice> device(new ZipDevice(file, size));
    if (!device->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::ImportArchiveBad, {path, part});
    return device;
}

qint64 ZipDevice::readData(char* data, qint64 most) {
    if (!m_fault.isEmpty())
        return -1;
    const zip_int64_t got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(most));
    if (got < 0)
        m_fault = QString::fromUtf8(zip_file_strerror(m_file.get()));
    else if ((m_read += got) > m_total)
        m_fault = QStringLiteral("larger than announced");
    else if ((m_allowance -= got) < 0)
        m_fault = QStringLiteral("one element is too large");
    return m_fault.isEmpty() ? got : -1;
}

} // namespace symmetry
