#include "models/analyses/signals.h"
#include "tests/support/grab.h"
#include "tests/support/small_company.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/controls/data_table.h"
#include "widgets/pages/figure_block.h"
#include "widgets/pages/overview_findings.h"
#include "widgets/pages/process_chart_panel.h"
#include "widgets/pages/subject_drill.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using symmetry::test::SmallCompany;

namespace {

const Subject quote{Subject::Kind::Touchpoint, 1, Mirror::Customers, Aspect::Delivered};

/// Twelve months at 5, then eight at 3 in the south.
SmallCompany company() {
    SmallCompany company;
    company.catalogue.touchpoints[0].standard = 6.0;
    for (int i = 0; i < 20; ++i) {
        for (const qint64 region : {SmallCompany::north, SmallCompany::south}) {
            const double mean = i >= 12 && region == SmallCompany::south ? 3 : 5;
            const test::Who who{QDate(2025, 1, 10).addMonths(i), Mirror::Customers, {region}};
            company.add(who, {{SmallCompany::ofQuote, 6, mean - 1}}, 5);
            company.add(who, {{SmallCompany::ofQuote, 6, mean + 1}}, 5 + i % 3);
        }
    }
    return company;
}

} // namespace

class TestProcessChartPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { showWith(company()); }
    void cleanup() { m_panel.reset(); }

    void theKeyboardReachesPointsAndTheirAnswers() {
        auto* chart = m_panel->findChild<TrendChart*>(u"processChart"_s);
        QCOMPARE(chart->markCount(), 20);
        QSignalSpy drilled(m_panel.get(), &ProcessChartPanel::drillRequested);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(drilled.count(), 1);
        const auto drill = drilled.front().front().value<Drill>();
        QCOMPARE(drill.row, std::optional<RowKey>(SmallCompany::quote));
        QCOMPARE(drill.period, (Period{QDate(2026, 8, 1), QDate(2026, 8, 31)}));
        QVERIFY(!chart->markText(19).isEmpty());
    }

    void stepMethodAndValueAreAskedFor() {
        QSignalSpy asked(m_panel.get(), &ProcessChartPanel::questionChanged);
        auto* value = m_panel->findChild<QComboBox*>(u"processValue"_s);
        QVERIFY(value->itemText(1).contains(u"South"_s)); // strongest first
        value->setCurrentIndex(1);
        QCOMPARE(asked.front().front().value<SignalQuestion>().subject.where,
                 FacetValueId{SmallCompany::south});
        auto* week = m_panel->findChild<QWidget*>(u"processStep"_s);
        for (auto* button : week->findChildren<QAbstractButton*>()) {
            if (button->text() == u"Quarter"_s)
                button->click();
        }
        QCOMPARE(asked.back().front().value<SignalQuestion>().step, Step::Quarter);
    }

    void limitsBeginAnewOnlyWithAReason() {
        auto* chart = m_panel->findChild<TrendChart*>(u"processChart"_s);
        auto* reason = m_panel->findChild<QLineEdit*>(u"processRemark"_s);
        auto* rebase = m_panel->findChild<QPushButton*>(u"processRebase"_s);
        QSignalSpy edited(m_panel.get(), &ProcessChartPanel::editRequested);
        QVERIFY(!reason->isEnabled());
        chart->setCurrentMark(12);
        QVERIFY(reason->isEnabled() && !rebase->isEnabled());
        QTest::keyClicks(reason, u"New price list"_s);
        QVERIFY(rebase->isEnabled());
        rebase->click();
        QCOMPARE(edited.count(), 1);
        const auto changes = edited.front().front().value<ChangeSet>();
        const auto note = std::get<Annotation>(*changes.front().after);
        QVERIFY(note.rebase);
        QCOMPARE(note.text, u"New price list"_s);
        QCOMPARE(dateOfDay(note.day), QDate(2026, 1, 1));
        QCOMPARE(note.subject, quote);
        QVERIFY(reason->text().isEmpty());
    }

    void newLimitsAreMarkedAsSuchInChartAndTable() {
        SmallCompany with = company();
        with.catalogue.annotations = {
            {{1}, {}, quote, dayNumber(QDate(2025, 4, 2)), u"Fair in town"_s, false},
            {{2}, {}, quote, dayNumber(QDate(2026, 1, 5)), u"New price list"_s, true}};
        showWith(with);
        const auto notes = m_panel->findChild<TrendChart*>(u"processChart"_s)->figure().notes;
        QCOMPARE(notes.size(), 2);
        QVERIFY(!notes.at(0).breaks && notes.at(1).breaks);
        QCOMPARE(notes.at(0).text, u"Fair in town"_s);
        QCOMPARE(notes.at(1).text, u"Limits begin anew: New price list"_s);
        const auto* rows = m_panel->findChild<FigureBlock*>(u"processBlock"_s)->table()->model();
        QCOMPARE(rows->index(12, rows->columnCount() - 1).data().toString(), notes.at(1).text);
        test::grab(*m_panel, u"process-chart-rebased"_s, QSize(900, 560));
    }

    void aLineWithoutAnswersSaysWhyNoneOpen_data() {
        QTest::addColumn<Subject::Kind>("kind");
        QTest::addColumn<bool>("opens");
        QTest::newRow("touchpoint") << Subject::Kind::Touchpoint << true;
        QTest::newRow("series") << Subject::Kind::Series << false;
        QTest::newRow("voices") << Subject::Kind::Voices << false;
    }
    void aLineWithoutAnswersSaysWhyNoneOpen() {
        QFETCH(Subject::Kind, kind);
        QFETCH(bool, opens);
        ProcessChartResult result =
            processChart(company().snapshot(), {}, {quote, Step::Month, {}});
        result.timeline.subject.kind = kind;
        m_panel->showChart(result);
        auto* chart = m_panel->findChild<TrendChart*>(u"processChart"_s);
        auto* answers = m_panel->findChild<QPushButton*>(u"processAnswers"_s);
        QSignalSpy drilled(m_panel.get(), &ProcessChartPanel::drillRequested);
        QVERIFY(!answers->isEnabled()); // no point is selected
        chart->setCurrentMark(4);
        QCOMPARE(answers->isEnabled(), opens);
        QCOMPARE(answers->toolTip().isEmpty(), opens);
        answers->click();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(drilled.count(), opens ? 2 : 0);
    }

    void figuresLeadToTheirLines_data() {
        QTest::addColumn<Drill>("drill");
        QTest::addColumn<Subject>("subject");
        const FacetValueId south{SmallCompany::south};
        const FacetValueId web{SmallCompany::web};
        QTest::newRow("measure") << Drill{{}, {3}, {}, {}, {}}
                                 << Subject{Subject::Kind::Measure, 3};
        QTest::newRow("touchpoint of employees")
            << Drill{SmallCompany::planning, {}, {}, {south}, {}}
            << Subject{Subject::Kind::Touchpoint, 4, Mirror::Employees, Aspect::Gap, south};
        QTest::newRow("dimension of managers")
            << Drill{SmallCompany::listening, {}, Mirror::Managers, {}, {}}
            << Subject{Subject::Kind::Dimension, 2, Mirror::Managers, Aspect::Gap};
        QTest::newRow("all answers") << Drill{} << Subject{};
        QTest::newRow("two facet values")
            << Drill{SmallCompany::quote, {}, {}, {south, web}, {}} << Subject{};
    }
    void figuresLeadToTheirLines() {
        QFETCH(Drill, drill);
        QFETCH(Subject, subject);
        const Subject found = subjectOf(drill, company().catalogue);
        QCOMPARE(found.kind, subject.kind);
        if (found.kind != Subject::Kind::None)
            QCOMPARE(found, subject);
    }

    void aFindingShowsItsLineAndOpensItsChart() {
        Scope scope;
        scope.period = {QDate(2026, 1, 1), QDate(2026, 8, 31)};
        const OverviewResult result = overview(company().snapshot(), scope);
        const Format format{QLocale(QLocale::C)};
        OverviewFindings findings;
        findings.setRows(findingRows(format, result), format);
        test::grab(findings, u"overview-findings-lines"_s, QSize(820, 180));
        const auto* line = findings.findChild<FindingLine*>(u"finding_0"_s);
        QVERIFY(line && line->row().finding.signal);
        QVERIFY(line->row().strongest.contains(u"South"_s));
        QSignalSpy charted(&findings, &OverviewFindings::charted);
        QTest::keyClick(findings.findChild<FindingLine*>(u"finding_0"_s), Qt::Key_Return);
        QCOMPARE(charted.count(), 1);
        QCOMPARE(charted.front().front().value<Subject>(), line->row().finding.subject);
    }

    void aReadOnlyFileTakesNoRemark() {
        m_panel->setReadOnly(true);
        m_panel->findChild<TrendChart*>(u"processChart"_s)->setCurrentMark(3);
        QVERIFY(!m_panel->findChild<QLineEdit*>(u"processRemark"_s)->isEnabled());
    }

    void picturesAreTaken_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("right-to-left") << false << true;
    }
    void picturesAreTaken() {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        const QImage picture =
            test::grab(*m_panel, u"process-chart-"_s + QString::fromLatin1(QTest::currentDataTag()),
                       QSize(900, 520), Theme(dark ? Look::Dark : Look::Light),
                       mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QVERIFY(!picture.isNull());
    }

private:
    void showWith(const SmallCompany& company) {
        const Snapshot snapshot = company.snapshot();
        m_panel = std::make_unique<ProcessChartPanel>(Format(QLocale::c()), snapshot.catalogue);
        m_panel->showChart(processChart(snapshot, {}, {quote, Step::Month, {}}));
        m_panel->resize(900, 520);
        m_panel->show();
    }

    std::unique_ptr<ProcessChartPanel> m_panel;
};

QTEST_MAIN(TestProcessChartPanel)
#include "test_process_chart.moc"
