#include "tests/support/applied.h"
#include "widgets/pages/journeys_edits.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using symmetry::test::applied;
using symmetry::test::smallHouse;

class TestJourneysEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAddedTouchpointStandsAfterItsNeighbour();
    void anAddedStageStandsAfterItsNeighbour();
    void movingStaysInsideTheJourney_data();
    void movingStaysInsideTheJourney();
    void aMovedStageTakesItsTouchpointsAlong();
    void aStageWithTouchpointsNeedsAnHeir();
    void questionsOfARemovedTouchpointAreKept();
    void questionsOfARemovedTouchpointGoToItsHeir();
    void aRenameSaysSo();
    void whatChangesNothingLeavesNoTrace();
    void linkingTwiceChangesNothing();
    void aCopyOfAJourneyHasItsOwnIdentity();
    void everyEditCanBeTakenBack();
};

namespace {

QStringList line(const Catalogue& c, qint64 journey) {
    QStringList words;
    for (const Stage& stage : JourneyEdits(c).stagesOf({journey})) {
        words.append(stage.name + u':');
        for (const Touchpoint& touchpoint : JourneyEdits(c).touchpointsOf(stage.id))
            words.append(touchpoint.name);
    }
    return words;
}

} // namespace

void TestJourneysEdits::anAddedTouchpointStandsAfterItsNeighbour() {
    const Catalogue before = smallHouse();
    const PlannedEdit edit = JourneyEdits(before).addTouchpoint({1}, u"  Advice "_s, {1});
    QCOMPARE(edit.phrase, u"Add touchpoint Advice"_s);
    const Catalogue after = applied(before, edit.changes);
    QCOMPARE(line(after, 1).join(u' '), u"Look: Shop Advice Site Pay: Till"_s);
    QCOMPARE(after.touchpoints[1].department, u"Sales"_s);
}

void TestJourneysEdits::anAddedStageStandsAfterItsNeighbour() {
    const Catalogue before = smallHouse();
    const Catalogue after =
        applied(before, JourneyEdits(before).addStage({1}, u"Choose"_s, {1}).changes);
    QCOMPARE(line(after, 1).join(u' '), u"Look: Shop Site Choose: Pay: Till"_s);
}

void TestJourneysEdits::movingStaysInsideTheJourney_data() {
    QTest::addColumn<int>("touchpoint");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("expected");
    QTest::newRow("inside the stage") << 1 << 1 << u"Look: Site Shop Pay: Till"_s;
    QTest::newRow("into the next stage") << 2 << 1 << u"Look: Shop Pay: Site Till"_s;
    QTest::newRow("into the stage before") << 3 << -1 << u"Look: Shop Site Till Pay:"_s;
    QTest::newRow("not before the first") << 1 << -1 << u"Look: Shop Site Pay: Till"_s;
    QTest::newRow("not behind the last") << 3 << 1 << u"Look: Shop Site Pay: Till"_s;
}

void TestJourneysEdits::movingStaysInsideTheJourney() {
    QFETCH(int, touchpoint);
    QFETCH(int, step);
    QFETCH(QString, expected);
    const Catalogue before = smallHouse();
    const PlannedEdit edit = JourneyEdits(before).moveTouchpoint({touchpoint}, step);
    QCOMPARE(line(applied(before, edit.changes), 1).join(u' '), expected);
}

void TestJourneysEdits::aMovedStageTakesItsTouchpointsAlong() {
    const Catalogue before = smallHouse();
    const PlannedEdit edit = JourneyEdits(before).moveStage({2}, -1);
    QCOMPARE(line(applied(before, edit.changes), 1).join(u' '), u"Pay: Till Look: Shop Site"_s);
    QVERIFY(JourneyEdits(before).moveStage({1}, -1).isEmpty());
}

void TestJourneysEdits::aStageWithTouchpointsNeedsAnHeir() {
    const Catalogue before = smallHouse();
    QVERIFY(JourneyEdits(before).removeStage({1}).isEmpty());
    QVERIFY(JourneyEdits(before).removeStage({1}, {1}).isEmpty());
    const Catalogue after = applied(before, JourneyEdits(before).removeStage({1}, {2}).changes);
    QCOMPARE(line(after, 1).join(u' '), u"Pay: Till Shop Site"_s);
}

void TestJourneysEdits::questionsOfARemovedTouchpointAreKept() {
    const Catalogue before = smallHouse();
    const TouchpointUses uses = JourneyEdits(before).usesOf({1});
    QCOMPARE(uses.questions.size(), 2);
    const Catalogue after = applied(before, JourneyEdits(before).removeTouchpoint({1}).changes);
    QCOMPARE(after.questions.size(), before.questions.size());
    QVERIFY(!after.questions[0].touchpoint.isValid());
    QCOMPARE(line(after, 1).join(u' '), u"Look: Site Pay: Till"_s);
}

void TestJourneysEdits::questionsOfARemovedTouchpointGoToItsHeir() {
    const Catalogue before = smallHouse();
    QCOMPARE(JourneyEdits(before).usesOf({3}).links.size(), 1);
    const Catalogue after =
        applied(before, JourneyEdits(before).removeTouchpoint({3}, {1}).changes);
    QCOMPARE(after.questions[2].touchpoint, TouchpointId{1});
    QVERIFY(after.links.isEmpty());
}

void TestJourneysEdits::aRenameSaysSo() {
    const Catalogue before = smallHouse();
    Touchpoint wanted = before.touchpoints[0];
    wanted.name = u"Store"_s;
    QCOMPARE(JourneyEdits(before).changeTouchpoint(wanted).phrase, u"Rename touchpoint"_s);
    wanted.momentOfTruth = true;
    wanted.position = 9;
    const PlannedEdit edit = JourneyEdits(before).changeTouchpoint(wanted);
    QCOMPARE(edit.phrase, u"Change touchpoint Store"_s);
    const Catalogue after = applied(before, edit.changes);
    QVERIFY(after.touchpoints[0].momentOfTruth);
    QCOMPARE(after.touchpoints[0].position, 0);
}

void TestJourneysEdits::whatChangesNothingLeavesNoTrace() {
    const Catalogue c = smallHouse();
    const JourneyEdits edits(c);
    QVERIFY(edits.changeTouchpoint(c.touchpoints[0]).isEmpty());
    QVERIFY(edits.renameStage({1}, u" Look "_s).isEmpty());
    QVERIFY(edits.renameStage({1}, u"  "_s).isEmpty());
    QVERIFY(edits.renameJourney({1}, u"Buy"_s).isEmpty());
    QVERIFY(edits.addTouchpoint({99}, u"x"_s).isEmpty());
    QVERIFY(edits.removeTouchpoint({99}).isEmpty());
    QVERIFY(edits.unlink({99}).isEmpty());
}

void TestJourneysEdits::linkingTwiceChangesNothing() {
    const Catalogue before = smallHouse();
    QVERIFY(JourneyEdits(before).link({4}, {3}).isEmpty());
    const PlannedEdit edit = JourneyEdits(before).link({4}, {1});
    QCOMPARE(edit.phrase, u"Link Planning to Shop"_s);
    QCOMPARE(applied(before, edit.changes).links.size(), 2);
    QVERIFY(applied(before, JourneyEdits(before).unlink({1}).changes).links.isEmpty());
}

void TestJourneysEdits::aCopyOfAJourneyHasItsOwnIdentity() {
    const Catalogue before = smallHouse();
    const PlannedEdit edit = JourneyEdits(before).addJourney(
        {u"Buy"_s, Mirror::Customers, JourneyVariant::ToBe, {}, JourneyId{1}});
    const Catalogue after = applied(before, edit.changes);
    QCOMPARE(line(after, 3), line(before, 1));
    QVERIFY(after.touchpoints.constLast().uuid != before.touchpoints[2].uuid);
    const PlannedEdit fresh = JourneyEdits(before).addJourney(
        {u"Return"_s, Mirror::Customers, JourneyVariant::AsIs, {u"Ask"_s, u" "_s, u"Get"_s}, {}});
    QCOMPARE(line(applied(before, fresh.changes), 3).join(u' '), u"Ask: Get:"_s);
}

void TestJourneysEdits::everyEditCanBeTakenBack() {
    const Catalogue before = smallHouse();
    const JourneyEdits edits(before);
    const QList<PlannedEdit> all{edits.moveTouchpoint({2}, 1),     edits.moveTouchpoint({3}, -1),
                                 edits.moveStage({2}, -1),         edits.removeStage({1}, {2}),
                                 edits.removeTouchpoint({3}, {1}), edits.unlink({1}),
                                 edits.renameStage({1}, u"See"_s)};
    for (const PlannedEdit& edit : all) {
        QVERIFY(!edit.isEmpty());
        const Catalogue there = applied(before, edit.changes);
        QVERIFY(!(there == before));
        QVERIFY2(applied(there, inverse(edit.changes)) == before, qPrintable(edit.phrase));
    }
}

QTEST_GUILESS_MAIN(TestJourneysEdits)
#include "test_journeys_edits.moc"
