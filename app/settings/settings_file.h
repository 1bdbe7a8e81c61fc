#pragma once

#include "app/settings/settings.h"
#include "models/domain/result.h"

namespace symmetry {

/// Where the settings belong: "symmetry" below `configHome` (XDG_CONFIG_HOME), where that is an
/// absolute path, else below ".config" of `home` where that is one; else nowhere (empty).
[[nodiscard]] QString settingsFolder(const QString& configHome, const QString& home);

/// The settings of one user in one JSON file. Nothing here fails hard: where the file cannot be
/// read or written, the settings live in memory and `problem()` says why.
class SettingsFile {
public:
    /// `folder` empty: in memory only. Reads what is there. A file that is no settings file is put
    /// aside as settings-damaged-N.json, never overwritten.
    explicit SettingsFile(const QString& folder);

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    /// Keeps `settings` and writes them where they differ from what was written last.
    [[nodiscard]] Result<void> save(const Settings& settings);
    /// Why settings are in memory only, or were started anew; nothing where all is well.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] QString path() const;

private:
    void read();
    [[nodiscard]] Result<void> prepareFolder() const;

    QString m_folder;
    Settings m_settings;
    std::optional<Error> m_problem;
};

} // namespace symmetry
