#include "app/shell/command_palette.h"
#include "app/shell/drill_dialog.h"
#include "app/shell/file_tasks.h"
#include "app/shell/shell.h"
#include "resources/resources.h"
#include "tests/support/temporary.h"
#include "translations/translations.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/page_header.h"
#include "widgets/dialogs/import_wizard.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< ms

/// A survey as a company would have it: 240 rows of one year, delivery below expectation in the
/// north, comments now and then.
QByteArray survey() {
    QByteArray bytes = "Answer id,Date,Region,Visit expected,Visit delivered,Comment\r\n";
    for (int i = 0; i < 240; ++i) {
        const QDate day = QDate(2025, 10, 3).addDays(i * 3 / 2);
        const bool north = i % 2 == 0;
        bytes += "R" + QByteArray::number(i) + ',' + day.toString(Qt::ISODate).toLatin1() + ',' +
                 (north ? "North," : "South,") + (i % 3 ? "6," : "7,") + (north ? "3," : "6,") +
                 (i % 8 ? "" : "They came late") + "\r\n";
    }
    return bytes;
}

QByteArray mapping() {
    return R"({"format": "symmetry-mapping", "version": 1, "name": "Visits", "columns": [
  {"column": "Answer id", "as": "identifier"},
  {"column": "Date", "as": "moment", "formats": ["iso"]},
  {"column": "Region", "as": "facet", "facet": "Region"},
  {"column": "Visit expected", "as": "answer", "question": "visit", "part": "expected"},
  {"column": "Visit delivered", "as": "answer", "question": "visit", "part": "delivered"},
  {"column": "Comment", "as": "comment"}],
 "questions": [{"code": "visit", "text": "The repair visit", "journey": "Customer",
   "stage": "Use", "touchpoint": "Repair visit", "dimension": "Reliability",
   "scale": {"minimum": 1, "maximum": 7, "step": 1}}]})";
}

ShellSurroundings surroundings(const test::Temporary& temporary) {
    ShellSurroundings around;
    around.settingsFolder = temporary.path(u"config"_s);
    around.sampleFolder = temporary.path(u"data"_s);
    around.clock = [] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); };
    around.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return around;
}

/// A visible widget of that name among all windows, or null.
template <class Widget>
Widget* visible(const QString& name) {
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->objectName() == name && widget->isVisible())
            if (auto* found = qobject_cast<Widget*>(widget))
                return found;
    return nullptr;
}

/// What one state of the program looks like from outside.
struct Seen {
    QString touchpoint;
    QString page;
    Scope scope;
    qint64 responses = 0;
    friend bool operator==(const Seen&, const Seen&) = default;
};

Seen seen(Shell& shell) {
    const Snapshot& snapshot = shell.session().snapshot();
    return {snapshot.catalogue->touchpoints.constFirst().name, shell.pages().current(),
            shell.session().scope(), snapshot.frame->responses()};
}

} // namespace

/// The story of the first day: each step goes on where the one before ended.
class TestFirstStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNewFileIsMadeWithTheKeyboard();
    void aSurveyComesInWithItsMapping();
    void theOverviewShowsIt();
    void aFilterNarrowsEveryFigure();
    void theAnswersBehindATouchpointAreListed();
    void symmetryShowsTheHalfThatAnswered();
    void aTouchpointIsRenamedAndTheNameTakenBack();
    void afterARestartEverythingIsAsItWas();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        m_shell->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_shell->window()));
        QTest::keyClick(&m_shell->window(), key, modifiers);
    }

    test::Temporary m_temporary;
    std::unique_ptr<Shell> m_shell;
};

void TestFirstStory::initTestCase() {
    loadResources();
    loadTranslations();
    for (const auto& [name, bytes] :
         {std::pair(u"survey.csv"_s, survey()), std::pair(u"map.json"_s, mapping())}) {
        QFile file(m_temporary.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    m_shell = std::make_unique<Shell>(*qApp, surroundings(m_temporary));
    m_shell->start({}, false);
    QVERIFY(QTest::qWaitForWindowActive(&m_shell->window()));
}

void TestFirstStory::aNewFileIsMadeWithTheKeyboard() {
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(visible<QLineEdit>(u"newFileTitle"_s));
    QTest::keyClicks(visible<QLineEdit>(u"newFileTitle"_s), u"First Ltd"_s);
    QTest::keyClicks(visible<QLineEdit>(u"newFilePath"_s), m_temporary.path(u"first"_s));
    auto* create = visible<QPushButton>(u"newFileCreate"_s);
    QVERIFY(create->isEnabled());
    QTest::keyClick(create, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->session().isOpen(), patience);
    QCOMPARE(m_shell->session().path(), m_temporary.path(u"first.symmetry"_s));
    QTRY_VERIFY(m_shell->window().windowTitle().startsWith(u"First Ltd"_s));
}

void TestFirstStory::aSurveyComesInWithItsMapping() {
    key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(visible<ImportWizard>(u"importWizard"_s));
    auto* wizard = visible<ImportWizard>(u"importWizard"_s);
    auto* path = visible<QLineEdit>(u"importPath"_s);
    QVERIFY(path);
    path->setFocus();
    QTest::keyClicks(path, m_temporary.path(u"survey.csv"_s));
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->draft().mapping.columns.isEmpty(), patience);
    m_shell->useMapping(m_temporary.path(u"map.json"_s));
    QTRY_COMPARE_WITH_TIMEOUT(wizard->draft().mapping.name, u"Visits"_s, patience);
    auto* next = visible<QPushButton>(u"nextStep"_s);
    while (wizard->step() != ImportWizard::Run) {
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patience);
        QTest::keyClick(next, Qt::Key_Space);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->session().snapshot().frame->responses(), 240, patience);
    QTRY_VERIFY(visible<QPushButton>(u"showOverview"_s));
    QTest::keyClick(visible<QPushButton>(u"showOverview"_s), Qt::Key_Space);
}

void TestFirstStory::theOverviewShowsIt() {
    QTRY_COMPARE(m_shell->pages().current(), u"overview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->pages().isBusy(), patience);
    auto* status = visible<QLabel>(u"statusData"_s);
    QVERIFY(status && status->text().contains(u"2026"_s));
    QCOMPARE(m_shell->session().scope().period.last, QDate(2026, 9, 30));
}

void TestFirstStory::aFilterNarrowsEveryFigure() {
    const Facet facet = m_shell->session().snapshot().catalogue->facets.constFirst();
    const auto values = m_shell->session().snapshot().catalogue->valuesOf(facet.id);
    QCOMPARE(values.constFirst().label, u"North"_s);
    Scope scope = m_shell->session().scope();
    scope.facets[facet.id] = {values.constFirst().id};
    Q_EMIT m_shell->window().scopeBar().scopeRequested(scope);
    QCOMPARE(m_shell->session().scope(), scope);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->pages().isBusy(), patience);
    QVERIFY(m_shell->window().actions()[Act::Back].isEnabled());
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_shell->session().scope().facets.isEmpty());
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_shell->session().scope(), scope);
}

void TestFirstStory::theAnswersBehindATouchpointAreListed() {
    Drill drill;
    drill.row = m_shell->session().snapshot().catalogue->touchpoints.constFirst().id;
    Q_EMIT m_shell->pages().page(u"overview"_s)->drillRequested(drill);
    QTRY_VERIFY(visible<DataTable>(u"drillTable"_s));
    auto* table = visible<DataTable>(u"drillTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 120, patience);
    QVERIFY(visible<QLabel>(u"drillCount"_s)->text().contains(u"120"_s));
    table->window()->close();
}

void TestFirstStory::symmetryShowsTheHalfThatAnswered() {
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(m_shell->pages().current(), u"symmetry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->pages().isBusy(), patience);
    const auto* header = m_shell->pages().page(u"symmetry"_s)->findChild<PageHeader*>();
    QVERIFY2(header->sentence().startsWith(u"Customers have answered"_s),
             qPrintable(header->sentence()));
    QVERIFY(visible<QWidget>(u"symmetryEmpty"_s));
}

void TestFirstStory::aTouchpointIsRenamedAndTheNameTakenBack() {
    const Seen before = seen(*m_shell);
    const Touchpoint touchpoint = m_shell->session().snapshot().catalogue->touchpoints.constFirst();
    Touchpoint renamed = touchpoint;
    renamed.name = u"Service visit"_s;
    key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shell->pages().isBusy(), patience);
    Page* page = m_shell->pages().page(u"journeys"_s);
    Q_EMIT page->editRequested({Edit{Thing(touchpoint), Thing(renamed)}}, u"Rename touchpoint"_s);
    QTRY_COMPARE_WITH_TIMEOUT(seen(*m_shell).touchpoint, u"Service visit"_s, patience);
    QTRY_VERIFY(m_shell->window().actions()[Act::Undo].text().contains(u"Rename touchpoint"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(seen(*m_shell).touchpoint, before.touchpoint, patience);
    QTRY_VERIFY(m_shell->window().actions()[Act::Redo].isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(seen(*m_shell).touchpoint, u"Service visit"_s, patience);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(seen(*m_shell).touchpoint, before.touchpoint, patience);
}

void TestFirstStory::afterARestartEverythingIsAsItWas() {
    const Seen before = seen(*m_shell);
    m_shell->end();
    m_shell.reset();
    m_shell = std::make_unique<Shell>(*qApp, surroundings(m_temporary));
    m_shell->start({}, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->session().isOpen(), patience);
    const Seen after = seen(*m_shell);
    QCOMPARE(after.touchpoint, before.touchpoint);
    QCOMPARE(after.page, before.page);
    QCOMPARE(after.scope, before.scope);
    QCOMPARE(after.responses, 240);
    m_shell.reset();
}

QTEST_MAIN(TestFirstStory)
#include "test_first_story.moc"
