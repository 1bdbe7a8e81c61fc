#include "app/shell/command_palette.h"
#include "app/shell/drill_dialog.h"
#include "app/shell/file_tasks.h"
#include "app/shell/help_viewer.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/shell.h"
#include "app/shell/unix_signals.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <csignal>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

namespace {

ShellSurroundings surroundings(const test::Temporary& temporary) {
    ShellSurroundings around;
    around.settingsFolder = temporary.path(u"config"_s);
    around.sampleFolder = temporary.path(u"data"_s);
    around.clock = [] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); };
    around.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return around;
}

bool opens(Shell& shell, const QString& path) {
    shell.start(path, false);
    return QTest::qWaitFor([&] { return shell.session().isOpen() && !shell.pages().isBusy(); },
                           30'000);
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyActionHasWordsAKeyOfItsOwnAndAName();
    void thePaletteFindsByEveryWord();
    void withoutAFileTheWindowTeaches();
    void everyPageOpensWithItsKey();
    void everythingThatTakesTheFocusHasAName();
    void textFromOutsideIsNeverMarkup();
    void languageLookAndSizeChangeAtOnce();
    void anImportGoesOnInAnotherLanguage();
    void theDrillRemembersItsColumns();
    void pageAndScopeAreThereAgainAfterARestart();
    void aFileThatCannotBeOpenedIsToldInTheWindow();
    void helpShowsOnlyTextsOfOurOwn();
    void theEndIsAskedForBySignals();
};

void TestShell::initTestCase() {
    loadResources();
    loadTranslations();
}

void TestShell::everyActionHasWordsAKeyOfItsOwnAndAName() {
    const MainWindow window;
    QStringList keys;
    for (const QAction* action : window.actions().all()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.append(key.toString());
        }
    }
    QCOMPARE(window.actions().all().size(), static_cast<int>(Act::About) + 1);
}

void TestShell::thePaletteFindsByEveryWord() {
    const QList<PaletteEntry> entries{{u"a"_s, u"Repair visit"_s, u"Touchpoint"_s, {}},
                                      {u"b"_s, u"First visit"_s, u"Touchpoint"_s, {}},
                                      {u"c"_s, u"Visit us"_s, u"Measure"_s, {}}};
    QCOMPARE(matching(entries, u" "_s).size(), 3);
    QCOMPARE(matching(entries, u"visit"_s).constFirst().id, u"c"_s);
    QCOMPARE(matching(entries, u"VISIT touch rep"_s).size(), 1);
    QVERIFY(matching(entries, u"moon"_s).isEmpty());
    QCOMPARE(matching(entries, {}, 2).size(), 2);
}

void TestShell::withoutAFileTheWindowTeaches() {
    const test::Temporary temporary;
    Shell shell(*qApp, surroundings(temporary));
    shell.start({}, false);
    QWidget* page = shell.window().pages().currentWidget();
    QCOMPARE(page->objectName(), u"noFilePage"_s);
    auto* sample = page->findChild<QAbstractButton*>(u"emptyAction"_s);
    QVERIFY(sample && sample->isVisible());
    QVERIFY(page->findChild<QAbstractButton*>(u"noFileNew"_s));
    QVERIFY(!shell.window().actions()[Act::SaveAs].isEnabled());
}

void TestShell::everyPageOpensWithItsKey() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Shell shell(*qApp, surroundings(temporary));
    QVERIFY(opens(shell, path));
    QVERIFY(QTest::qWaitForWindowActive(&shell.window()));
    int number = 0;
    for (const RailEntry& entry : shell.pages().entries()) {
        QTest::keyClick(&shell.window(), static_cast<Qt::Key>(Qt::Key_1 + number++),
                        Qt::ControlModifier);
        QCOMPARE(shell.pages().current(), entry.id);
        QCOMPARE(shell.window().rail().current(), entry.id);
        QTRY_VERIFY(!shell.pages().isBusy());
    }
    QVERIFY(number >= 2);
}

void TestShell::everythingThatTakesTheFocusHasAName() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Shell shell(*qApp, surroundings(temporary));
    QVERIFY(opens(shell, path));
    for (const RailEntry& entry : shell.pages().entries()) {
        shell.pages().show(entry.id);
        QTRY_VERIFY(!shell.pages().isBusy());
        for (const QWidget* widget : shell.window().findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface* face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(face && (!face->text(QAccessible::Name).isEmpty() ||
                              !face->text(QAccessible::Description).isEmpty()),
                     qPrintable(entry.id + u": "_s + widget->objectName() + u' ' +
                                QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

void TestShell::textFromOutsideIsNeverMarkup() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"<img src=x>.symmetry"_s);
    {
        const auto store = test::smallFile(path);
        QVERIFY(store);
        Touchpoint after = (*store->catalogue())->touchpoints.constFirst();
        const Touchpoint before = after;
        after.name = u"<b>Visit</b> <table><tr><td>"_s;
        QVERIFY(store->apply({Edit{Thing(before), Thing(after)}}, {}).has_value());
    }
    Shell shell(*qApp, surroundings(temporary));
    QVERIFY(opens(shell, path));
    for (const RailEntry& entry : shell.pages().entries()) {
        shell.pages().show(entry.id);
        QTRY_VERIFY(!shell.pages().isBusy());
        for (const QLabel* label : shell.window().findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestShell::languageLookAndSizeChangeAtOnce() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Shell shell(*qApp, surroundings(temporary));
    QVERIFY(opens(shell, path));
    shell.pages().show(u"discrepancies"_s);
    // The window, which is made anew, takes its dialog along.
    auto* dialog = new SettingsDialog(shell.settings(), &shell.window());
    QSignalSpy changed(dialog, &SettingsDialog::changed);
    auto* language = dialog->findChild<QComboBox*>(u"settingsLanguage"_s);
    language->setCurrentIndex(language->findData(u"de"_s));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(changed.size(), 1);
    Settings wanted = changed.constFirst().constFirst().value<Settings>();
    wanted.theme = ThemeChoice::Dark;
    wanted.textScale = 150;
    shell.applySettings(wanted);
    QCOMPARE(shell.format().locale().language(), QLocale::German);
    QCOMPARE(themeOf(&shell.window()).look(), Look::Dark);
    QCOMPARE(themeOf(&shell.window()).textPercent(), 150);
    QCOMPARE(shell.pages().current(), u"discrepancies"_s);
    QTRY_VERIFY(!shell.pages().isBusy());
    wanted = shell.settings();
    wanted.language = u"en"_s;
    wanted.theme = ThemeChoice::Light;
    wanted.textScale = 100;
    shell.applySettings(wanted);
}

void TestShell::anImportGoesOnInAnotherLanguage() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Shell shell(*qApp, surroundings(temporary));
    QVERIFY(opens(shell, path));
    shell.openImport();
    auto* wizard = shell.window().findChild<QWidget*>(u"importWizard"_s);
    QVERIFY(wizard && wizard->isVisible());
    Settings wanted = shell.settings();
    wanted.language = u"de"_s;
    shell.applySettings(wanted);
    QTRY_VERIFY(wizard->isVisible() && wizard->window() == &shell.window());
    QTRY_COMPARE(wizard->findChild<QAbstractButton*>(u"cancelImport"_s)->text(), u"Abbrechen"_s);
    wanted.language = u"en"_s;
    shell.applySettings(wanted);
    QTRY_COMPARE(wizard->findChild<QAbstractButton*>(u"cancelImport"_s)->text(), u"Cancel"_s);
}

void TestShell::theDrillRemembersItsColumns() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Shell shell(*qApp, surroundings(temporary));
    QVERIFY(opens(shell, path));
    const auto table = [&shell] {
        shell.openDrill({});
        return shell.window().findChildren<DrillDialog*>().constLast()->findChild<QTableView*>(
            u"drillTable"_s);
    };
    table()->setColumnWidth(0, 173);
    QCOMPARE(table()->columnWidth(0), 173);
}

void TestShell::pageAndScopeAreThereAgainAfterARestart() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Scope scope;
    {
        Shell shell(*qApp, surroundings(temporary));
        QVERIFY(opens(shell, path));
        scope = shell.session().scope();
        scope.period = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
        shell.session().setScope(scope);
        shell.pages().show(u"discrepancies"_s);
        shell.window().setRailCollapsed(true);
        shell.end();
    }
    Shell shell(*qApp, surroundings(temporary));
    QVERIFY(opens(shell, {}));
    QCOMPARE(shell.session().path(), path);
    QCOMPARE(shell.session().scope(), scope);
    QCOMPARE(shell.pages().current(), u"discrepancies"_s);
    QVERIFY(shell.window().isRailCollapsed());
}

void TestShell::aFileThatCannotBeOpenedIsToldInTheWindow() {
    const test::Temporary temporary;
    Shell shell(*qApp, surroundings(temporary));
    shell.start(temporary.path(u"none.symmetry"_s), false);
    QTRY_VERIFY(shell.window().messages().text().contains(u"none.symmetry is not there"_s));
    QVERIFY(shell.window().messages().isVisible());
}

void TestShell::helpShowsOnlyTextsOfOurOwn() {
    const QString none = helpText(u"../../etc/passwd"_s, u"en"_s);
    QCOMPARE(none, helpText(u"no-such-topic"_s, u"en"_s));
    QVERIFY(!none.isEmpty());
    for (const char* topic : {"index", "figures", "measures", "gaps", "journeys", "importance",
                              "signals", "symmetry"}) {
        const QString name = QLatin1StringView(topic);
        QVERIFY2(helpText(name, u"en"_s).size() > 100, topic);
        for (const QString& language : {u"de"_s, u"fr"_s})
            QVERIFY2(helpText(name, language) != helpText(name, u"en"_s), topic);
    }
    HelpViewer viewer(u"index"_s, u"de"_s, nullptr);
    QVERIFY(helpText(u"index"_s, u"de"_s).contains(u"(figures.de.md)"_s));
    auto* text = viewer.findChild<QTextBrowser*>(u"helpText"_s);
    for (const auto& [link, topic] : {std::pair{u"figures.de.md"_s, u"figures"_s},
                                      std::pair{u"file:///etc/passwd"_s, u"figures"_s},
                                      std::pair{u"https://192.0.2.1/"_s, u"figures"_s}}) {
        Q_EMIT text->anchorClicked(QUrl(link));
        QCOMPARE(viewer.topic(), topic);
    }
    viewer.findChild<QAbstractButton*>(u"helpBack"_s)->click();
    QCOMPARE(viewer.topic(), u"index"_s);
}

void TestShell::theEndIsAskedForBySignals() {
    UnixSignals::block();
    const UnixSignals watcher;
    QSignalSpy asked(&watcher, &UnixSignals::endRequested);
    for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
        QCOMPARE(std::raise(number), 0);
        QTRY_COMPARE(asked.size(), 1);
        asked.clear();
    }
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
