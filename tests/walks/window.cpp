#include "app/shell/file_tasks.h"
#include "app/shell/shell.h"
#include "tests/walks/places.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::test {

namespace {

constexpr int patience = 60'000; ///< ms: making the sample company takes longest

ShellSurroundings surroundings(const QString& folder) {
    ShellSurroundings around;
    around.settingsFolder = folder + u"/config"_s;
    around.sampleFolder = folder + u"/data"_s;
    around.clock = [] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); };
    around.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return around;
}

QWidget* otherWindow(const Shell& shell) {
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all)
        if (widget->isVisible() && widget != &shell.window() && !widget->inherits("QTipLabel"))
            return widget;
    return nullptr;
}

/// Opens a dialog, visits it and closes it.
template <class Open>
void visitDialog(const Shell& shell, const QString& name, const Visit& visit, Open open) {
    open();
    QWidget* dialog = nullptr;
    const bool there = QTest::qWaitFor([&] { return (dialog = otherWindow(shell)) != nullptr; });
    QVERIFY2(there, qPrintable(name));
    dialog->activateWindow();
    QTest::qWait(300); // the drill reads its rows
    visit(u"window/"_s + name, *dialog);
    dialog->close();
    QTest::qWait(1);
}

void visitDialogs(Shell& shell, const Visit& visit) {
    visitDialog(shell, u"palette"_s, visit, [&] { shell.openPalette(); });
    visitDialog(shell, u"settings"_s, visit, [&] { shell.openSettings(); });
    visitDialog(shell, u"about"_s, visit, [&] { shell.openAbout(); });
    visitDialog(shell, u"new"_s, visit, [&] { shell.files().askNew(); });
    visitDialog(shell, u"help"_s, visit, [&] { shell.openHelp(u"index"_s); });
    visitDialog(shell, u"drill"_s, visit, [&] {
        Drill drill;
        drill.row = shell.session().snapshot().catalogue->touchpoints.constFirst().id;
        shell.openDrill(drill);
    });
}

} // namespace

bool visitWindow(QApplication& application, const QString& folder, QSize size, int textPercent,
                 bool dialogs, const Visit& visit) {
    Shell shell(application, surroundings(folder));
    Settings settings = shell.settings();
    settings.textScale = textPercent;
    settings.language = u"en"_s;
    settings.theme = ThemeChoice::Light;
    shell.applySettings(settings);
    shell.start({}, true);
    const auto rests = [&] { return shell.session().isOpen() && !shell.pages().isBusy(); };
    if (!QTest::qWaitFor(rests, patience))
        return false;
    shell.window().resize(size);
    shell.window().activateWindow();
    for (const RailEntry& entry : shell.pages().entries()) {
        shell.pages().show(entry.id);
        if (!QTest::qWaitFor(rests, patience))
            return false;
        QTest::qWait(250); // panels slide in
        visit(u"window/"_s + entry.id, shell.window());
    }
    if (dialogs)
        visitDialogs(shell, visit);
    shell.files().close();
    if (!QTest::qWaitFor([&] { return !shell.session().isOpen(); }, patience))
        return false;
    QTest::qWait(20);
    visit(u"window/no file"_s, shell.window());
    return true;
}

} // namespace symmetry::test
