#include "tests/support/applied.h"
#include "widgets/pages/data_edits.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using symmetry::test::applied;
using symmetry::test::smallHouse;

class TestDataEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMeasureIsAddedLast();
    void aTargetAloneIsCalledSo();
    void aRemovedMeasureTakesItsAnnotationsAlong();
    void aRemovedDimensionLeavesItsQuestions();
    void weightsAreNeverNegative_data();
    void weightsAreNeverNegative();
    void identityOfTheFileCannotBeEdited();
    void commentsNeedAtLeastAsManyAnswersAsFigures();
    void emptyNamesChangeNothing();
    void orderFollowsTheMoves();
    void everyEditCanBeTakenBack();
};

namespace {

Catalogue twoMeasures() {
    Catalogue c = smallHouse();
    Measure second = c.measures[0];
    second.id = {2};
    second.uuid = QUuid::createUuid();
    second.name = u"Willing to recommend"_s;
    second.position = 1;
    c.measures.append(second);
    return c;
}

} // namespace

void TestDataEdits::aMeasureIsAddedLast() {
    const Catalogue before = smallHouse();
    Measure wanted;
    wanted.name = u" Effort "_s;
    wanted.kind = MeasureKind::Effort;
    const PlannedEdit edit = DataEdits(before).addMeasure(wanted);
    QCOMPARE(edit.phrase, u"Add measure Effort"_s);
    const Catalogue after = applied(before, edit.changes);
    QCOMPARE(after.measures.constLast().name, u"Effort"_s);
    QCOMPARE(after.measures.constLast().kind, MeasureKind::Effort);
}

void TestDataEdits::aTargetAloneIsCalledSo() {
    const Catalogue before = smallHouse();
    Measure wanted = before.measures[0];
    wanted.target = 5.5;
    QCOMPARE(DataEdits(before).changeMeasure(wanted).phrase,
             u"Set target of Delivery at the till"_s);
    wanted.owner = u"Finance"_s;
    QCOMPARE(DataEdits(before).changeMeasure(wanted).phrase,
             u"Change measure Delivery at the till"_s);
    QCOMPARE(applied(before, DataEdits(before).changeMeasure(wanted).changes).measures[0].target,
             std::optional<double>(5.5));
}

void TestDataEdits::aRemovedMeasureTakesItsAnnotationsAlong() {
    Catalogue before = smallHouse();
    before.annotations = {
        {{1}, QUuid::createUuid(), {Subject::Kind::Measure, 1}, 20000, u"New tills"_s},
        {{2}, QUuid::createUuid(), {}, 20001, u"Strike"_s}};
    const ChangeSet changes = DataEdits(before).removeMeasure({1}).changes;
    QCOMPARE(changes.size(), 2);
    QCOMPARE(std::get<Annotation>(*changes[0].before).text, u"New tills"_s);
    QVERIFY(!changes[1].after.has_value());
}

void TestDataEdits::aRemovedDimensionLeavesItsQuestions() {
    const Catalogue before = smallHouse();
    QCOMPARE(DataEdits(before).questionsOf({1}), 3);
    const Catalogue after = applied(before, DataEdits(before).removeDimension({1}).changes);
    QCOMPARE(after.questions.size(), 3);
    QVERIFY(!after.questions[0].dimension.isValid());
    QCOMPARE(after.dimensions.size(), 1);
    QCOMPARE(after.dimensions[0].position, 0);
}

void TestDataEdits::weightsAreNeverNegative_data() {
    QTest::addColumn<double>("weight");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("half") << 0.5 << true;
    QTest::newRow("none") << 0.0 << true;
    QTest::newRow("negative") << -1.0 << false;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << false;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << false;
    QTest::newRow("as it was") << 2.0 << false;
}

void TestDataEdits::weightsAreNeverNegative() {
    QFETCH(double, weight);
    QFETCH(bool, accepted);
    const Catalogue before = smallHouse();
    QCOMPARE(!DataEdits(before).weighDimension({1}, weight).isEmpty(), accepted);
}

void TestDataEdits::identityOfTheFileCannotBeEdited() {
    const Catalogue before = smallHouse();
    FileFacts wanted = before.facts;
    wanted.uuid = QUuid::createUuid();
    wanted.sample = true;
    QVERIFY(DataEdits(before).changeFacts(wanted).isEmpty());
    wanted.title = u"Large house"_s;
    const Catalogue after = applied(before, DataEdits(before).changeFacts(wanted).changes);
    QCOMPARE(after.facts.uuid, before.facts.uuid);
    QVERIFY(!after.facts.sample);
    QCOMPARE(after.facts.title, u"Large house"_s);
}

void TestDataEdits::commentsNeedAtLeastAsManyAnswersAsFigures() {
    const Catalogue before = smallHouse();
    FileFacts wanted = before.facts;
    wanted.anonymity = 12;
    QVERIFY(DataEdits(before).changeFacts(wanted).isEmpty());
    wanted.commentAnonymity = 12;
    QVERIFY(!DataEdits(before).changeFacts(wanted).isEmpty());
    wanted.anonymity = 0;
    QVERIFY(DataEdits(before).changeFacts(wanted).isEmpty());
}

void TestDataEdits::emptyNamesChangeNothing() {
    const Catalogue c = smallHouse();
    const DataEdits edits(c);
    QVERIFY(edits.addDimension(u"  "_s).isEmpty());
    QVERIFY(edits.addMeasure({}).isEmpty());
    QVERIFY(edits.renameFacet({1}, {}).isEmpty());
    QVERIFY(edits.renameFacetValue({1}, u" "_s).isEmpty());
    QVERIFY(edits.renameDimension({1}, {}).isEmpty());
    QVERIFY(edits.renameDimension({9}, u"x"_s).isEmpty());
}

void TestDataEdits::orderFollowsTheMoves() {
    const Catalogue before = twoMeasures();
    const Catalogue after = applied(before, DataEdits(before).moveMeasure({2}, -1).changes);
    QCOMPARE(after.measures[0].id, MeasureId{2});
    QVERIFY(DataEdits(before).moveMeasure({1}, -1).isEmpty());
    QVERIFY(DataEdits(before).moveFacet({1}, 1).isEmpty());
}

void TestDataEdits::everyEditCanBeTakenBack() {
    const Catalogue before = twoMeasures();
    const DataEdits edits(before);
    const QList<PlannedEdit> all{edits.removeMeasure({1}),
                                 edits.removeDimension({1}),
                                 edits.moveMeasure({2}, -1),
                                 edits.renameFacet({1}, u"Area"_s),
                                 edits.renameFacetValue({2}, u"Far"_s),
                                 edits.addDimension(u"Care"_s)};
    for (const PlannedEdit& edit : all) {
        QVERIFY(!edit.isEmpty());
        const Catalogue there = applied(before, edit.changes);
        QVERIFY(!(there == before));
        if (edit.changes.constLast().before)
            QVERIFY2(applied(there, inverse(edit.changes)) == before, qPrintable(edit.phrase));
    }
}

QTEST_GUILESS_MAIN(TestDataEdits)
#include "test_data_edits.moc"
