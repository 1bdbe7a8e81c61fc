#include "app/shell/command_palette.h"
#include "app/shell/file_tasks.h"
#include "app/shell/shell.h"
#include "models/tables/shown_text.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"
#include "tests/walks/findings.h"
#include "tests/walks/hostile.h"

#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

/// The real window on a file whose names, paths and undo phrases mean harm.
class TestHostileWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void theWindowShowsThemAsLetters_data();
    void theWindowShowsThemAsLetters();
    void pathsAreShownAsLetters_data();
    void pathsAreShownAsLetters();

private:
    void check(const QString& place, QWidget& root);
    void visitPopups(Shell& shell);
    Temporary m_temporary;
    QString m_words;
    QStringList m_faults;
};

namespace {

constexpr int patience = 60'000;

ShellSurroundings surroundings(const Temporary& temporary) {
    ShellSurroundings around;
    around.settingsFolder = temporary.path(u"config"_s);
    around.clock = [] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); };
    around.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return around;
}

bool rests(Shell& shell) {
    return QTest::qWaitFor([&] { return shell.session().isOpen() && !shell.pages().isBusy(); },
                           patience);
}

/// What a file can hold: a name of its own, short enough, on one line.
QString name(const QString& words, int number) {
    return QString(words.left(150).simplified() + u' ' + QString::number(number)).trimmed();
}

template <class Thing, class Field>
void rename(ChangeSet& changes, const QList<Thing>& things, Field field, const QString& words) {
    int number = 0;
    for (const Thing& before : things) {
        Thing after = before;
        after.*field = name(words, ++number);
        changes.append(Edit{symmetry::Thing(before), symmetry::Thing(after)});
    }
}

ChangeSet renaming(const Catalogue& catalogue, const QString& words) {
    ChangeSet changes;
    rename(changes, catalogue.journeys, &Journey::name, words);
    rename(changes, catalogue.stages, &Stage::name, words);
    rename(changes, catalogue.touchpoints, &Touchpoint::name, words);
    rename(changes, catalogue.dimensions, &Dimension::name, words);
    rename(changes, catalogue.facets, &Facet::name, words);
    rename(changes, catalogue.facetValues, &FacetValue::label, words);
    rename(changes, catalogue.measures, &Measure::name, words);
    return changes;
}

QWidget* popup(const QString& name) {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget->objectName() == name)
            return widget;
    return nullptr;
}

} // namespace

void TestHostileWindow::check(const QString& place, QWidget& root) {
    root.grab();
    for (const QString& fault : interpreted(root, m_words))
        m_faults.append(place + u": "_s + fault);
}

void TestHostileWindow::theWindowShowsThemAsLetters_data() {
    QTest::addColumn<QString>("words");
    for (const Hostile& each : hostileWords())
        if (each.words.simplified().size() > 1 && !each.words.contains(QChar(u'\0')) &&
            each.words.isValidUtf16())
            QTest::newRow(each.name) << each.words;
}

void TestHostileWindow::theWindowShowsThemAsLetters() {
    QFETCH(QString, words);
    m_words = words;
    m_faults.clear();
    const QString path =
        m_temporary.path(QString::fromUtf8(QTest::currentDataTag()) + u".symmetry"_s);
    QVERIFY(smallFile(path));
    Shell shell(*qApp, surroundings(m_temporary));
    shell.start(path, false);
    QVERIFY(rests(shell));
    const QString phrase = u"Rename "_s + name(words, 0);
    auto edited =
        shell.commands().edit(renaming(*shell.session().snapshot().catalogue, words), phrase);
    QVERIFY(QTest::qWaitFor([&edited] { return edited.isFinished(); }, patience));
    if (!edited.result()) { // control characters make no name; nothing of them is kept
        QCOMPARE(edited.result().error().kind, ErrorKind::ValueNotValid);
        QVERIFY(rests(shell));
        QVERIFY(!shell.window().actions()[Act::Undo].isEnabled());
        return;
    }
    QVERIFY(rests(shell));
    QTRY_VERIFY(shell.window().actions()[Act::Undo].isEnabled());
    const QString undo = shell.window().actions()[Act::Undo].text();
    QVERIFY2(QKeySequence::mnemonic(undo).isEmpty(), qPrintable(undo));
    shell.tell(words);
    for (const RailEntry& entry : shell.pages().entries()) {
        shell.pages().show(entry.id);
        QVERIFY(rests(shell));
        check(entry.id, shell.window());
    }
    visitPopups(shell);
    QVERIFY(none(m_faults));
}

void TestHostileWindow::visitPopups(Shell& shell) {
    shell.openPalette();
    QVERIFY(QTest::qWaitFor([] { return popup(u"commandPalette"_s) != nullptr; }));
    check(u"palette"_s, *popup(u"commandPalette"_s));
    popup(u"commandPalette"_s)->close();
    for (QAbstractButton* word : shell.window().scopeBar().findChildren<QAbstractButton*>())
        if (word->objectName().startsWith("scopeF"_L1) && word->isVisible()) {
            word->click();
            if (QWidget* list = popup(u"facetPopup"_s)) {
                check(u"facets"_s, *list);
                list->close();
            }
            if (QMenu* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()))
                menu->close();
            break;
        }
    Drill drill;
    drill.row = shell.session().snapshot().catalogue->touchpoints.constFirst().id;
    shell.openDrill(drill);
    QVERIFY(QTest::qWaitFor([] { return popup(u"drillDialog"_s) != nullptr; }));
    QTest::qWait(50);
    check(u"drill"_s, *popup(u"drillDialog"_s));
    popup(u"drillDialog"_s)->close();
}

void TestHostileWindow::pathsAreShownAsLetters_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("markup") << u"<b>bold<b> & <img src=x>"_s;
    QTest::newRow("ampersand") << u"&Save & close"_s;
    QTest::newRow("places") << u"%1 %n %L2"_s;
    QTest::newRow("direction") << u"invoice\u202Efdp"_s;
    QTest::newRow("lines") << u"one\ntwo\tthree"_s;
}

void TestHostileWindow::pathsAreShownAsLetters() {
    QFETCH(QString, words);
    m_words = words;
    m_faults.clear();
    const QString path = m_temporary.path(words + u".symmetry"_s);
    QVERIFY(smallFile(path));
    Shell shell(*qApp, surroundings(m_temporary));
    shell.start(path, false);
    QVERIFY(rests(shell));
    check(u"open"_s, shell.window());
    QVERIFY(!shell.window().windowTitle().contains(QChar(0x202E)));
    QVERIFY(!shell.window().windowTitle().contains(u'\n'));
    shell.files().open(m_temporary.path(words + u" missing.symmetry"_s));
    QTest::qWait(100);
    check(u"missing"_s, shell.window());
    for (const QMenu* menu : shell.window().findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            if (action->text().contains(u"Save & "_s))
                m_faults.append(u"menu: a letter is lost: "_s + action->text());
    QVERIFY(none(m_faults));
}

QTEST_MAIN(TestHostileWindow)
#include "test_hostile_window.moc"
