#include "models/tables/journey_beside.h"
#include "tests/support/english.h"
#include "tests/widgets/journey_fixture.h"
#include "widgets/charts/journey_beside.h"
#include "widgets/controls/data_table.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;

/// A journey as it is beside the same journey as it shall be.
class TestJourneysBeside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void equalJourneysShareTheirColumns();
    void whatIsNewDroppedMovedOrChangedIsSaid_data();
    void whatIsNewDroppedMovedOrChangedIsSaid();
    void aCopyIsMadeShownEditedAndTakenBack();
    void keysWalkBothJourneys();
    void theTwinHasALineForEachColumn();

private:
    English m_english;
};

namespace {

JourneyResult toBe(JourneyResult journey) {
    journey.journey = {2};
    journey.variant = JourneyVariant::ToBe;
    qint64 id = 100;
    for (JourneyTouchpoint& touchpoint : journey.touchpoints) {
        const GapRow before = touchpoint.row;
        touchpoint.row = GapRow();
        touchpoint.row.key = TouchpointId{id++};
        touchpoint.row.name = before.name;
        touchpoint.row.department = before.department;
        touchpoint.row.momentOfTruth = before.momentOfTruth;
    }
    return journey;
}

Format english() {
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

void TestJourneysBeside::init() {
    applyTheme(*qApp, Theme());
}

void TestJourneysBeside::equalJourneysShareTheirColumns() {
    const JourneyResult asIs = heatPump();
    const QList<BesideColumn> columns = besideColumns(asIs, toBe(asIs));
    QCOMPARE(columns.size(), asIs.touchpoints.size());
    for (int i = 0; i < columns.size(); ++i) {
        QCOMPARE(columns[i].asIs, i);
        QCOMPARE(columns[i].toBe, i);
        QVERIFY(columns[i].change == BesideChange::Same);
    }
    const ChartWords words = BesideSentences(english()).chart(asIs, toBe(asIs));
    QVERIFY2(words.finding.contains(u"still the journey as it is"_s), qPrintable(words.finding));
}

void TestJourneysBeside::whatIsNewDroppedMovedOrChangedIsSaid_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("words");
    QTest::newRow("new") << u"new"_s << 3 << u"new"_s;
    QTest::newRow("dropped") << u"dropped"_s << 2 << u"dropped"_s;
    QTest::newRow("moved") << u"moved"_s << 1 << u"moved"_s;
    QTest::newRow("owner") << u"owner"_s << 2 << u"owner Planning"_s;
    QTest::newRow("standard") << u"standard"_s << 2 << u"standard 6.50"_s;
}

void TestJourneysBeside::whatIsNewDroppedMovedOrChangedIsSaid() {
    QFETCH(QString, what);
    QFETCH(int, at);
    QFETCH(QString, words);
    const JourneyResult asIs = heatPump();
    JourneyResult wanted = toBe(asIs);
    if (what == u"new"_s) {
        JourneyTouchpoint fresh = wanted.touchpoints.at(at);
        fresh.row.name = u"Night line"_s;
        wanted.touchpoints.insert(at, fresh);
    } else if (what == u"dropped"_s) {
        wanted.touchpoints.removeAt(at);
    } else if (what == u"moved"_s) {
        wanted.touchpoints.move(at, wanted.touchpoints.size() - 1);
    } else if (what == u"owner"_s) {
        wanted.touchpoints[at].row.department = u"Planning"_s;
    } else {
        wanted.touchpoints[at].standard = 6.5;
    }
    QStringList said;
    for (const BesideRow& row : besideRows(asIs, wanted))
        said.append(BesideSentences(english()).change(row));
    QVERIFY2(said.at(at).contains(words), qPrintable(said.join(u" | "_s)));
    QCOMPARE(said.count(QString()), said.size() - 1);
}

void TestJourneysBeside::aCopyIsMadeShownEditedAndTakenBack() {
    const Catalogue before = smallHouse();
    JourneysPage page;
    page.setFormat(english());
    page.setCatalogue(std::make_shared<Catalogue>(before));
    JourneyResult asIs;
    asIs.journey = before.journeys.constFirst().id;
    asIs.name = before.journeys.constFirst().name;
    page.showJourney(asIs);
    page.resize(1200, 800);
    page.show();
    page.setEditing(true);
    QSignalSpy edits(&page, &Page::editRequested);
    QSignalSpy asked(&page, &JourneysPage::besideRequested);
    page.findChild<QPushButton*>(u"copyToBe"_s)->click();
    QCOMPARE(edits.size(), 1);
    QVERIFY(edits[0][1].toString().startsWith(u"Copy journey"_s));
    const auto changes = edits[0][0].value<ChangeSet>();
    const Catalogue after = applied(before, changes);
    page.setCatalogue(std::make_shared<Catalogue>(after));
    QVERIFY(page.showsBeside());
    const Journey copy = after.journeys.constLast();
    QVERIFY(copy.variant == JourneyVariant::ToBe && copy.name == asIs.name);
    QCOMPARE(asked.constLast()[0].value<JourneyId>().value, copy.id.value);
    JourneyResult wanted;
    wanted.journey = copy.id;
    wanted.variant = JourneyVariant::ToBe;
    page.showToBe(wanted);
    QVERIFY(page.findChild<QWidget*>(u"journeyBeside"_s)->isVisible());
    page.setCatalogue(std::make_shared<Catalogue>(applied(after, inverse(changes))));
    QVERIFY(!page.showsBeside());
    QVERIFY(!page.findChild<QWidget*>(u"journeyBeside"_s)->isVisible());
}

void TestJourneysBeside::keysWalkBothJourneys() {
    JourneyResult wanted = toBe(heatPump());
    wanted.touchpoints.removeAt(1);
    JourneyBeside chart;
    chart.setFormat(english());
    chart.setJourneys(heatPump(), wanted);
    chart.resize(chart.sizeHint());
    chart.show();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.setFocus();
    QSignalSpy chosen(&chart, &JourneyBeside::touchpointChosen);
    chart.setCurrentMark(0);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chosen.constLast()[0].value<TouchpointId>().value, 100);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chosen.constLast()[0].value<TouchpointId>().value, 102); // the second was dropped
    QTest::keyClick(&chart, Qt::Key_Up);
    QVERIFY(chart.markText(chart.currentMark()).contains(u"as is"_s));
    QVERIFY(!chart.grab().isNull());
}

void TestJourneysBeside::theTwinHasALineForEachColumn() {
    JourneyResult wanted = toBe(heatPump());
    wanted.touchpoints.removeAt(1);
    ColumnTable<BesideRow> twin(besideTable(english()));
    twin.setRows(besideRows(heatPump(), wanted));
    QCOMPARE(twin.rowCount(), static_cast<int>(heatPump().touchpoints.size()));
    DataTable table(u"Both"_s);
    table.setTable(&twin);
    QVERIFY(table.asText().contains(u"dropped"_s));
}

QTEST_MAIN(TestJourneysBeside)
#include "test_journeys_beside.moc"
