#pragma once

#include "app/commands/commands.h"
#include "app/settings/settings_file.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/page_host.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

namespace symmetry {

class FileTasks;
class ImportFlow;
class ImportWizard;
class NoFilePage;

/// What the program is started with; nothing of it is asked for elsewhere.
struct ShellSurroundings {
    QString settingsFolder; ///< empty: settings in memory only
    QString sampleFolder;   ///< where the sample company is kept between runs; empty: nowhere
    Session::Clock clock;
    QLocale locale;          ///< the system's
    bool darkSystem = false; ///< what "as the system" means
};

/// Joins everything: session, commands, settings, and a window with its pages. The window is made
/// anew when the language changes; the rest stays.
class Shell : public QObject {
    Q_OBJECT
public:
    Shell(QApplication& application, ShellSurroundings surroundings);
    ~Shell() override;

    /// Shows the window and what was open last, `path`, or the sample company.
    void start(const QString& path, bool sample);
    /// Keeps what must be remembered and asks the program to end.
    void end();

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Commands& commands() { return m_commands; }
    [[nodiscard]] PageHost& pages() const { return *m_pages; }
    [[nodiscard]] FileTasks& files() const { return *m_files; }
    [[nodiscard]] const Settings& settings() const { return m_settings.settings(); }
    [[nodiscard]] const ShellSurroundings& surroundings() const { return m_surroundings; }
    [[nodiscard]] Format format() const;
    [[nodiscard]] Language& language() { return m_language; }

    /// Takes new settings: look, language and size follow at once.
    void applySettings(const Settings& settings);
    void tell(const Error& error);
    void tell(const QString& what, MessageKind kind = MessageKind::Info);
    void act(Act act);
    /// Takes into the settings what the window and its pages look like now.
    void remember();
    void openHelp(const QString& topic);
    void openDrill(const Drill& drill);
    void openChart(const Subject& subject);
    void openSettings();
    void openAbout();
    void openPalette();
    void openImport();
    /// Gives a mapping file to the import wizard that is open.
    void useMapping(const QString& path);

private:
    void buildWindow();
    void connectWindow();
    void connectSession();
    void useLook();
    void showFile();
    void showScope();
    void showStatus();
    void showUndo(const UndoState& state);
    void refreshFigures();
    void takePalette(const QString& id);
    void saveSettings();
    void changeScale(int steps);
    void toggleDark();
    void leaveImport();
    void actOnFile(Act act);
    void step(QFuture<Result<QString>> done);
    [[nodiscard]] QString figureName(const Drill& drill) const;
    [[nodiscard]] QStringList facetNames() const;

    QApplication& m_application;
    ShellSurroundings m_surroundings;
    SettingsFile m_settings;
    Language m_language;
    Session m_session;
    Commands m_commands;
    std::unique_ptr<MainWindow> m_window;
    NoFilePage* m_noFile = nullptr;
    QPointer<PageHost> m_pages;
    QPointer<ImportWizard> m_wizard;
    QPointer<ImportFlow> m_import;
    FileTasks* m_files;
    QString m_shownPath; ///< file whose session state the window shows
    QTimer m_saveSoon;
    QThreadPool m_writer; ///< writes the settings
};

} // namespace symmetry
