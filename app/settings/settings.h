#pragma once

#include "models/domain/scope.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QVariantMap>
#include <optional>

namespace symmetry {

enum class ThemeChoice { System, Light, Dark };

/// What is remembered of one file between two runs.
struct FileSession {
    QString page;
    std::optional<Scope> scope;       ///< none: the default, which moves with the data
    QMap<QString, QVariantMap> pages; ///< by page id: column widths, modes; plain values
    friend bool operator==(const FileSession&, const FileSession&) = default;
};

/// All that the program remembers outside the files. Nothing of what is inside them.
struct Settings {
    static constexpr int recentFiles = 10;
    static constexpr int smallestScale = 100;
    static constexpr int largestScale = 200;

    QString language; ///< "en", "de", "fr"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    int textScale = 100; ///< percent, 100 to 200
    QString myName;      ///< stands in the audit trail of edits; empty: none
    bool railCollapsed = false;
    QByteArray geometry;                 ///< of the window, as QWidget::saveGeometry() gives it
    QStringList recent;                  ///< absolute paths, newest first
    QMap<QString, QVariantMap> tables;   ///< of dialogs, by name: column widths, order, sorting
    QMap<QString, FileSession> sessions; ///< by absolute path; only of recent files

    /// Puts a file first in the recent ones and forgets what falls off the end.
    void remember(const QString& path);
    /// Takes a file out of the recent ones, with its session.
    void forget(const QString& path);
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Settings as one JSON object, and back. Unknown members are ignored; members of the wrong type or
/// out of range keep their default. Nothing when `bytes` are not a JSON object.
[[nodiscard]] QByteArray toJson(const Settings& settings);
[[nodiscard]] std::optional<Settings> settingsFromJson(const QByteArray& bytes);

} // namespace symmetry
