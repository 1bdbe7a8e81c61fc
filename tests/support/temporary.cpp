#include "tests/support/temporary.h"

#include <QDir>

namespace symmetry::test {

QString realDataFolder() {
    const QString named = qEnvironmentVariable("SYMMETRY_DATA");
    const QString folder =
        named.isEmpty()
            ? QDir(QStringLiteral(SYMMETRY_SOURCE_DIR)).filePath(QStringLiteral("../shared/data"))
            : named;
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

} // namespace symmetry::test
