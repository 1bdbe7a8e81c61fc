#include "app/shell/shots.h"

#include "app/session/sample_company.h"
#include "app/shell/file_tasks.h"
#include "app/shell/shell.h"
#include "app/shell/shots_import.h"

#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFrame>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// One pass over all pages.
struct Pass {
    QString name;
    QString language;
    ThemeChoice theme;
    QSize size;
    int scale;
    bool mirrored;
    bool dialogs;
};

QList<Pass> passes() {
    const QSize small(1280, 720);
    const QSize large(1920, 1080);
    return {
        {u"en-light-1280x720"_s, u"en"_s, ThemeChoice::Light, small, 100, false, true},
        {u"en-dark-1280x720"_s, u"en"_s, ThemeChoice::Dark, small, 100, false, true},
        {u"de-light-1280x720"_s, u"de"_s, ThemeChoice::Light, small, 100, false, true},
        {u"en-light-1920x1080"_s, u"en"_s, ThemeChoice::Light, large, 100, false, false},
        {u"de-dark-1920x1080"_s, u"de"_s, ThemeChoice::Dark, large, 100, false, false},
        {u"fr-light-1280x720"_s, u"fr"_s, ThemeChoice::Light, small, 100, false, false},
        {u"rtl-light-1280x720"_s, u"en"_s, ThemeChoice::Light, small, 100, true, true},
        {u"en-light-1024x640"_s, u"en"_s, ThemeChoice::Light, {1024, 640}, 100, false, false},
        {u"en-light-1920x1080-200"_s, u"en"_s, ThemeChoice::Light, large, 200, false, false},
    };
}

void waitFor(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Lets events run until `done`, at most half a minute.
bool waitUntil(const std::function<bool()>& done) {
    for (int turn = 0; turn < 1500 && !done(); ++turn)
        waitFor(20);
    return done();
}

class Photographer {
public:
    Photographer(Shell& shell, QString folder, QString working)
        : m_shell(shell), m_folder(std::move(folder)), m_working(std::move(working)) {}

    bool take(const Pass& pass) {
        Settings settings = m_shell.settings();
        settings.language = pass.language;
        settings.theme = pass.theme;
        settings.textScale = pass.scale;
        m_shell.applySettings(settings);
        MainWindow& window = m_shell.window();
        const auto direction = pass.mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        QGuiApplication::setLayoutDirection(direction); // for its dialogs
        window.setLayoutDirection(direction);
        window.resize(pass.size);
        bool good = true;
        for (const RailEntry& entry : m_shell.pages().entries()) {
            m_shell.pages().show(entry.id);
            good = settle() && save(window, pass.name + u'-' + entry.id) && good;
        }
        good = takeMatrix(pass) && good;
        if (pass.dialogs)
            good = takeDialogs(pass) && takeImport(pass) && good;
        return good;
    }

    /// The Symmetry page further down: a cell of the matrix in words.
    bool takeMatrix(const Pass& pass) {
        m_shell.pages().show(u"symmetry"_s);
        const bool still = settle();
        auto* table = m_shell.window().findChild<QTableView*>(u"symmetryMatrix"_s);
        if (!still || !table || !table->isVisible())
            return false;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 3));
        for (QWidget* at = table; at; at = at->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(at))
                scroll->ensureWidgetVisible(table, 0, table->height());
        waitFor(60);
        return save(m_shell.window(), pass.name + u"-symmetry-cell"_s);
    }

    bool takeEmpty() {
        Settings settings = m_shell.settings();
        settings.textScale = 100;
        m_shell.applySettings(settings);
        m_shell.window().resize(1280, 720);
        m_shell.files().close();
        const bool closed = waitUntil([this] { return !m_shell.session().isOpen(); });
        return closed && save(m_shell.window(), u"en-light-1280x720-no-file"_s);
    }

private:
    bool settle() const {
        const bool still = waitUntil([this] { return !m_shell.pages().isBusy(); });
        waitFor(60);
        return still;
    }

    bool save(QWidget& widget, const QString& name) const {
        return widget.grab().save(m_folder + u'/' + name + u".png"_s);
    }

    /// Opens a dialog by `open`, waits until it has settled, takes its picture and closes it.
    template <class Open>
    bool takeDialog(const QString& name, Open open) const {
        open();
        QWidget* dialog = nullptr;
        const bool found = waitUntil([this, &dialog] {
            dialog = nullptr;
            const QWidgetList all = QApplication::topLevelWidgets();
            for (QWidget* widget : all)
                if (widget != &m_shell.window() && widget->isVisible())
                    dialog = widget;
            return dialog != nullptr;
        });
        waitFor(400);
        const bool good = found && save(*dialog, name);
        if (dialog)
            dialog->close();
        waitFor(20);
        return good;
    }

    bool takeImport(const Pass& pass) const {
        return takeImportShots(m_shell, m_working, [this, &pass](const QString& name) {
            return save(m_shell.window(), pass.name + u'-' + name);
        });
    }

    bool takeDialogs(const Pass& pass) const {
        const QString name = pass.name + u"-dialog-"_s;
        const auto touchpoint = m_shell.session().snapshot().catalogue->touchpoints.value(0).id;
        bool good = takeDialog(name + u"palette"_s, [this] { m_shell.openPalette(); });
        good = takeDialog(name + u"settings"_s, [this] { m_shell.openSettings(); }) && good;
        good = takeDialog(name + u"about"_s, [this] { m_shell.openAbout(); }) && good;
        good = takeDialog(name + u"new-file"_s, [this] { m_shell.files().askNew(); }) && good;
        good = takeDialog(name + u"help"_s, [this] { m_shell.openHelp(u"index"_s); }) && good;
        good = takeDialog(name + u"menu"_s, [this] { m_shell.act(Act::Menu); }) && good;
        return takeDialog(name + u"drill"_s,
                          [this, touchpoint] {
                              Drill drill;
                              drill.row = touchpoint;
                              m_shell.openDrill(drill);
                          }) &&
               good;
    }

    Shell& m_shell;
    QString m_folder;
    QString m_working; ///< for files that are only needed on the way
};

int complain(const QString& what) {
    std::fprintf(stderr, "symmetry: %s\n", qPrintable(what));
    return 1;
}

} // namespace

int takeShots(QApplication& application, const QString& folder) {
    const QTemporaryDir working;
    if (!working.isValid() || !QDir().mkpath(folder))
        return complain(u"cannot make the folder "_s + folder);
    ShellSurroundings around;
    around.settingsFolder = working.path();
    around.sampleFolder = working.path();
    const QDateTime now(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    around.clock = [now] { return now; };
    around.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    Shell shell(application, around);
    shell.start({}, true);
    if (!waitUntil([&shell] { return shell.session().isOpen(); }))
        return complain(u"the sample company did not open"_s);
    Photographer photographer(shell, folder, working.path());
    bool good = true;
    for (const Pass& pass : passes())
        good = photographer.take(pass) && good;
    good = photographer.takeEmpty() && good;
    return good ? 0 : complain(u"not every picture was taken"_s);
}

} // namespace symmetry
