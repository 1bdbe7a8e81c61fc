#pragma once

#include "app/settings/settings.h"
#include "models/domain/result.h"

#include <functional>

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
    /// Keeps `settings` in memory, to be written later.
    void keep(const Settings& settings);
    /// True where what is kept differs from what was read or written last.
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Writes what is kept, where it changed.
    [[nodiscard]] Result<void> save();
    /// The same for another thread: what is kept counts as written from now on, and the function
    /// that is returned writes it. Run such functions in their order.
    [[nodiscard]] std::function<Result<void>()> takeSave();
    /// Why settings are in memory only, or were started anew; nothing where all is well.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] QString path() const;

private:
    void read();

    QString m_folder;
    Settings m_settings;
    std::optional<Error> m_problem;
    bool m_changed = false;
};

} // namespace symmetry
