#include "app/shell/drill_dialog.h"
#include "app/shell/process_chart_dialog.h"
#include "app/shell/shell.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"
#include "translations/translations.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/pages/process_chart_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

/// From the answers behind a figure to its line over time, and limits that begin anew and back.
class TestProcessChartWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void answersLeadToTheChart();
    void allAnswersHaveNoChart();
    void limitsBeginAnewAndThatIsUndone();
    void aFacetValueIsAskedForAndShown();

private:
    [[nodiscard]] DrillDialog* drillOf(const Drill& drill) const;
    /// The chart of the first touchpoint, once it is shown.
    [[nodiscard]] TrendChart* charted();
    [[nodiscard]] bool hasNotes(qsizetype count) const;

    std::unique_ptr<test::Temporary> m_temporary;
    std::unique_ptr<Shell> m_shell;
    QPointer<ProcessChartDialog> m_dialog;
    QPointer<TrendChart> m_chart;
};

void TestProcessChartWindow::initTestCase() {
    loadResources();
    loadTranslations();
}

void TestProcessChartWindow::init() {
    m_temporary = std::make_unique<test::Temporary>();
    const QString path = m_temporary->path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    ShellSurroundings around;
    around.settingsFolder = m_temporary->path(u"config"_s);
    around.sampleFolder = m_temporary->path(u"data"_s);
    around.clock = [] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); };
    around.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    m_shell = std::make_unique<Shell>(*qApp, around);
    m_shell->start(path, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->session().isOpen() && !m_shell->pages().isBusy(), 30'000);
}

void TestProcessChartWindow::cleanup() {
    m_shell.reset();
    m_temporary.reset();
}

DrillDialog* TestProcessChartWindow::drillOf(const Drill& drill) const {
    m_shell->openDrill(drill);
    return m_shell->window().findChildren<DrillDialog*>().constLast();
}

TrendChart* TestProcessChartWindow::charted() {
    Drill drill;
    drill.row = m_shell->session().snapshot().catalogue->touchpoints.constFirst().id;
    drillOf(drill)->findChild<QPushButton*>(u"drillChart"_s)->click();
    m_dialog = m_shell->window().findChildren<ProcessChartDialog*>().constLast();
    m_chart = m_dialog->findChild<TrendChart*>(u"processChart"_s);
    const bool shown = QTest::qWaitFor([this] { return m_chart->markCount() > 0; }, 20'000);
    return shown ? m_chart.data() : nullptr;
}

bool TestProcessChartWindow::hasNotes(qsizetype count) const {
    return QTest::qWaitFor([&] { return m_chart->figure().notes.size() == count; }, 20'000);
}

void TestProcessChartWindow::answersLeadToTheChart() {
    QVERIFY(charted());
    QCOMPARE(m_chart->markCount(), 24);
    QVERIFY(m_chart->figure().trend.centre < 0.0); // the gap, as the figure was one
    m_chart->setCurrentMark(23);
    const auto before = m_shell->window().findChildren<DrillDialog*>().size();
    QTest::keyClick(m_chart, Qt::Key_Return);
    QCOMPARE(m_shell->window().findChildren<DrillDialog*>().size(), before + 1);
    QVERIFY(charted()); // a second chart takes the place of the first
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_shell->window().findChildren<ProcessChartDialog*>().size(), 1);
}

void TestProcessChartWindow::allAnswersHaveNoChart() {
    QVERIFY(!drillOf({})->findChild<QPushButton*>(u"drillChart"_s));
}

void TestProcessChartWindow::limitsBeginAnewAndThatIsUndone() {
    QVERIFY(charted());
    m_chart->setCurrentMark(12);
    auto* reason = m_dialog->findChild<QLineEdit*>(u"processRemark"_s);
    QTest::keyClicks(reason, u"New depot"_s);
    m_dialog->findChild<QPushButton*>(u"processRebase"_s)->click();
    QVERIFY(hasNotes(1));
    QVERIFY(m_chart->figure().notes.constFirst().breaks);
    QVERIFY(m_chart->figure().notes.constFirst().text.contains(u"New depot"_s));
    QCOMPARE(m_chart->markStep(m_chart->currentMark()), QDate(2025, 10, 1)); // still selected
    m_shell->act(Act::Undo);
    QVERIFY(hasNotes(0));
    m_shell->act(Act::Redo);
    QVERIFY(hasNotes(1));
}

void TestProcessChartWindow::aFacetValueIsAskedForAndShown() {
    QVERIFY(charted());
    const double all = m_chart->figure().trend.centre;
    auto* value = m_dialog->findChild<QComboBox*>(u"processValue"_s);
    const int south = value->findText(u"South"_s, Qt::MatchContains);
    QVERIFY(south > 0);
    value->setCurrentIndex(south);
    QTRY_VERIFY_WITH_TIMEOUT(m_chart->figure().trend.centre > all, 20'000);
    QCOMPARE(m_dialog->panel().question().subject.where.value, value->currentData().toLongLong());
}

QTEST_MAIN(TestProcessChartWindow)
#include "test_process_chart_window.moc"
