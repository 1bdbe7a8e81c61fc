#pragma once

#include <QString>
#include <QTemporaryDir>

namespace symmetry::test {

/// A private folder that vanishes with the test, and paths inside it.
class Temporary {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }

private:
    QTemporaryDir m_folder;
};

/// The folder with the real data sets (SYMMETRY_DATA, else ../shared/data beside the project);
/// empty where absent: such tests say "skipped".
[[nodiscard]] QString realDataFolder();

} // namespace symmetry::test
