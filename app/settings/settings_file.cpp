#include "app/settings/settings_file.h"

#include "models/storage/careful_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

bool isAbsolute(const QString& path) {
    return path.startsWith(u'/') && path.size() > 1;
}

/// Renames settings.json to the first free settings-damaged-N.json.
bool putAside(const QString& path) {
    const QString folder = QFileInfo(path).path();
    for (int number = 1; number < 100; ++number) {
        const QString aside = folder + u"/settings-damaged-%1.json"_s.arg(number);
        if (!QFileInfo::exists(aside))
            return QFile::rename(path, aside);
    }
    return false;
}

} // namespace

QString settingsFolder(const QString& configHome, const QString& home) {
    if (isAbsolute(configHome))
        return QDir::cleanPath(configHome + "/symmetry"_L1);
    return isAbsolute(home) ? QDir::cleanPath(home + "/.config/symmetry"_L1) : QString();
}

SettingsFile::SettingsFile(const QString& folder) : m_folder(folder) {
    if (m_folder.isEmpty()) {
        m_problem = Error{ErrorKind::FolderMissing, {u".config"_s}, {}};
        return;
    }
    read();
}

QString SettingsFile::path() const {
    return m_folder.isEmpty() ? QString() : m_folder + "/settings.json"_L1;
}

void SettingsFile::read() {
    const QFileInfo info(path());
    if (!info.exists())
        return;
    QFile file(path());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        m_problem = Error{ErrorKind::FileUnreadable, {path()}, {}};
        m_folder.clear();
        return;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    const auto settings = bytes.size() > largestFile ? std::nullopt : settingsFromJson(bytes);
    if (settings) {
        m_settings = *settings;
        return;
    }
    m_problem = Error{ErrorKind::FileDamaged, {path(), u"JSON"_s}, {}};
    file.close();
    if (!putAside(path()))
        m_folder.clear();
}

void SettingsFile::keep(const Settings& settings) {
    m_changed = m_changed || settings != m_settings;
    m_settings = settings;
}

std::function<Result<void>()> SettingsFile::takeSave() {
    if (m_folder.isEmpty() || !std::exchange(m_changed, false))
        return [] { return Result<void>(); };
    return [folder = m_folder, path = path(), bytes = toJson(m_settings)]() -> Result<void> {
        if (!QFileInfo::exists(folder) && !QDir().mkpath(folder))
            return fail(ErrorKind::WriteFailed, {folder, QDir(folder).dirName()});
        return writeCarefully(path, bytes, Overwrite::Replace);
    };
}

Result<void> SettingsFile::save() {
    return takeSave()();
}

} // namespace symmetry
