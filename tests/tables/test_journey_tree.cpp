#include "models/tables/journey_sentences.h"
#include "models/tables/journey_tree.h"
#include "tests/support/english.h"
#include "tests/support/sample_results.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

JourneyTouchpoint touchpoint(const GapRow& row, StageId stage) {
    JourneyTouchpoint result;
    result.row = row;
    result.stage = stage;
    result.channels = {u"phone"_s, u"site"_s};
    result.volume = 2 * row.gap.n;
    return result;
}

/// Two stages of 3 and 2 touchpoints, an empty stage, and one employee touchpoint linked.
JourneyResult journeyResult() {
    JourneyResult result;
    result.scope = yearScope();
    result.name = u"Becoming a customer"_s;
    const QList<GapRow> rows = gapRows();
    const int order[] = {4, 0, 1, 2, 9};
    for (int i = 0; i < 5; ++i)
        result.touchpoints.append(touchpoint(rows.at(order[i]), StageId{i < 3 ? 1 : 2}));
    result.stages = {{StageId{1}, u"Buy"_s, rows.at(0), 0, 3},
                     {StageId{2}, u"Use"_s, rows.at(2), 3, 2},
                     {StageId{3}, u"Leave"_s, GapRow(), 5, 0}};
    GapRow planning = gapRow(31, u"Planning a job"_s, u"Planning"_s, 6.1, 4.4, 0.2, 148);
    planning.mirror = Mirror::Employees;
    result.employees = {touchpoint(planning, StageId{9})};
    result.links = {{LinkId{1}, 1, 0}};
    result.seams = {{0, u"Shops"_s, u"Planning"_s, -0.9}, {2, u"Planning"_s, u"Field"_s, 0.06}};
    return result;
}

} // namespace

class TestJourneyTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stagesHoldTheirTouchpointsAndEmployeesHaveTheirOwnBranch();
    void theTreeHoldsWhileResultsChange();
    void figuresOfTheSameShapeKeepTheSelection();
    void touchpointsAreFoundByTheirId();
    void theSentenceNamesTheWorstTouchpointAndTheSeam();
    void emptyAndThinJourneysAreHonest();

private:
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestJourneyTree::stagesHoldTheirTouchpointsAndEmployeesHaveTheirOwnBranch() {
    JourneyTree tree(m_format);
    tree.setResult(journeyResult());
    QCOMPARE(tree.rowCount(), 4);
    QCOMPARE(tree.rowCount(tree.index(0, 0)), 3);
    QCOMPARE(tree.rowCount(tree.index(2, 0)), 0);
    QCOMPARE(tree.index(0, 0).data().toString(), u"Buy"_s);
    QCOMPARE(tree.index(1, 0, tree.index(0, 0)).data().toString(), u"Installation date ★"_s);
    QCOMPARE(tree.index(3, 0).data().toString(), u"What employees get along this journey"_s);
    QCOMPARE(tree.index(0, 0, tree.index(3, 0)).data().toString(), u"Planning a job"_s);
    QVERIFY(tree.node(tree.index(0, 0, tree.index(3, 0))).employee);
    QCOMPARE(tree.node(tree.index(1, 0, tree.index(1, 0))).index, 4);
}

void TestJourneyTree::theTreeHoldsWhileResultsChange() {
    JourneyTree tree(m_format);
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JourneyResult result = journeyResult();
    tree.setResult(result);
    result.touchpoints[1].row.gap.value = -2.0;
    tree.setResult(result);
    result.stages.removeLast();
    result.employees.clear();
    result.links.clear();
    tree.setResult(result);
    QCOMPARE(tree.rowCount(), 2);
    tree.setFormat(Format(QLocale(QLocale::German)));
    tree.setResult({});
    QCOMPARE(tree.rowCount(), 0);
}

void TestJourneyTree::figuresOfTheSameShapeKeepTheSelection() {
    JourneyTree tree(m_format);
    JourneyResult result = journeyResult();
    tree.setResult(result);
    const QPersistentModelIndex chosen = tree.index(1, 0, tree.index(0, 0));
    QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    result.touchpoints[1].row.name = u"Date of the visit"_s;
    tree.setResult(result);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 4); // the branches, and the leaves of the three that have some
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), u"Date of the visit ★"_s);
}

void TestJourneyTree::touchpointsAreFoundByTheirId() {
    JourneyTree tree(m_format);
    tree.setResult(journeyResult());
    QCOMPARE(tree.indexOf(TouchpointId{3}).data().toString(), u"Handover and app"_s);
    QCOMPARE(tree.indexOf(StageId{2}).data().toString(), u"Use"_s);
    QVERIFY(!tree.indexOf(TouchpointId{77}).isValid());
    QVERIFY(!tree.indexOf(StageId{}).isValid());
}

void TestJourneyTree::theSentenceNamesTheWorstTouchpointAndTheSeam() {
    const JourneySentences say(m_format);
    const PageWords words = say.page(journeyResult());
    QCOMPARE(words.sentence, u"Along “Becoming a customer”, Installation date is where customers "
                             u"lose most: expected 6.48, delivered 5.07"_s);
    QVERIFY(words.sub.startsWith(u"4 of 5 touchpoints deliver less than customers expect."_s));
    QVERIFY(words.sub.contains(u"Where Shops hands over to Planning, the gap falls by 0.90."_s));
    QVERIFY(words.sub.contains(u"Employees miss something there too, at “Planning a job”"_s));
    QVERIFY(say.map(journeyResult()).subtitle.contains(u"n 742 – 1,655"_s));
}

void TestJourneyTree::emptyAndThinJourneysAreHonest() {
    const JourneySentences say(m_format);
    QCOMPARE(say.page({}).sentence, u"No journey has been drawn yet"_s);
    JourneyResult thin = journeyResult();
    for (JourneyTouchpoint& each : thin.touchpoints) {
        each.row.verdict = GapVerdict::TooFew;
        each.row.gap = tooFew(2);
    }
    QCOMPARE(say.page(thin).sentence, u"Too few answers along “Becoming a customer” to compare"_s);
    JourneyResult calm = journeyResult();
    for (JourneyTouchpoint& each : calm.touchpoints)
        each.row.verdict = GapVerdict::NotShown;
    QVERIFY(say.page(calm).sentence.contains(u"no touchpoint is shown to deliver less"_s));
}

QTEST_GUILESS_MAIN(TestJourneyTree)
#include "test_journey_tree.moc"
