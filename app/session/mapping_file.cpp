#include "app/session/mapping_file.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qint64 largestMapping = 16 * 1024 * 1024;

} // namespace

Result<Mapping> readMappingFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, {path});
    if (file.size() > largestMapping)
        return fail(ErrorKind::ImportMappingBad, {path, u"larger than 16 MiB"_s});
    return mappingFromJson(file.readAll(), path);
}

} // namespace symmetry
