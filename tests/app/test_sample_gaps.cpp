#include "models/analyses/five_gaps.h"
#include "models/analyses/row_set.h"
#include "models/analyses/spread.h"
#include "models/frame/tally.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/temporary.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::test;

using Kind = ServiceGap::Kind;

/// What is built into the sample company about beliefs, standards, promises and groups.
class TestSampleGaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMirrorAnswers_data();
    void everyMirrorAnswers();
    void managersUnderrateOneExpectationAndOverrateAnother_data();
    void managersUnderrateOneExpectationAndOverrateAnother();
    void theStandardOfTheQuoteLiesBelowWhatIsExpected();
    void theLargerPromiseIsMissedSinceItWasMade();
    void southLiesOutsideTheFunnel();
    void leadersGetMoreThanEmployees();

private:
    [[nodiscard]] ServiceGap gap(const QString& touchpoint, Kind kind, const QString& first,
                                 const QString& last) const;
    [[nodiscard]] double delivered(Mirror mirror, const QString& dimension) const;

    Temporary m_folder;
    Snapshot m_snapshot;
};

void TestSampleGaps::initTestCase() {
    m_snapshot = sampleSnapshot(m_folder.path(u"sample.symmetry"_s));
    QVERIFY(m_snapshot.frame);
}

ServiceGap TestSampleGaps::gap(const QString& name, Kind kind, const QString& first,
                               const QString& last) const {
    const TouchpointId id = touchpointNamed(*m_snapshot.catalogue, name);
    return fiveGaps(m_snapshot, monthsScope(first, last), id, Mirror::Customers)
        .gaps.at(static_cast<size_t>(kind));
}

void TestSampleGaps::everyMirrorAnswers_data() {
    QTest::addColumn<int>("mirror");
    QTest::addColumn<qint64>("responses");
    QTest::newRow("customers") << 0 << qint64(60000);
    QTest::newRow("employees") << 1 << qint64(6000);
    QTest::newRow("managers") << 2 << qint64(600);
    QTest::newRow("leaders") << 3 << qint64(72);
}

void TestSampleGaps::everyMirrorAnswers() {
    QFETCH(int, mirror);
    QFETCH(qint64, responses);
    Scope all;
    all.tiers = TierRule::Together;
    const Cells cells = cellsByMirror(*m_snapshot.frame, all);
    const auto tally =
        tallyResponses(*m_snapshot.frame, cells, periodBuckets(*m_snapshot.frame, {}));
    QCOMPARE(tally.at(0, mirror, 0), responses);
    QCOMPARE(dimensionRows(*m_snapshot.catalogue, static_cast<Mirror>(mirror)).rows.size(), 12UL);
}

void TestSampleGaps::managersUnderrateOneExpectationAndOverrateAnother_data() {
    QTest::addColumn<QString>("touchpoint");
    QTest::addColumn<int>("verdict");
    QTest::newRow("underrated") << u"First appointment"_s << static_cast<int>(GapVerdict::Below);
    QTest::newRow("overrated") << u"Winter campaign"_s << static_cast<int>(GapVerdict::Above);
}

void TestSampleGaps::managersUnderrateOneExpectationAndOverrateAnother() {
    QFETCH(QString, touchpoint);
    QFETCH(int, verdict);
    const ServiceGap found = gap(touchpoint, Kind::Belief, u"2025-11"_s, u"2026-10"_s);
    QCOMPARE(static_cast<int>(found.verdict), verdict);
    QVERIFY(std::abs(found.gap.value) > 0.5);
    QVERIFY(found.first.estimate.n > 200);
}

void TestSampleGaps::theStandardOfTheQuoteLiesBelowWhatIsExpected() {
    const ServiceGap perception = gap(u"Quote"_s, Kind::Perception, u"2025-11"_s, u"2026-10"_s);
    const ServiceGap delivery = gap(u"Quote"_s, Kind::Delivery, u"2025-11"_s, u"2026-10"_s);
    const double standard = delivery.second.estimate.value;
    QCOMPARE(standard, 5.2);
    QVERIFY(perception.second.estimate.low > standard);
    QVERIFY(delivery.verdict == GapVerdict::Above);
    QVERIFY(perception.verdict == GapVerdict::Below);
}

void TestSampleGaps::theLargerPromiseIsMissedSinceItWasMade() {
    const ServiceGap before = gap(u"Technician visit"_s, Kind::Promise, u"2025-03"_s, u"2026-02"_s);
    const ServiceGap since = gap(u"Technician visit"_s, Kind::Promise, u"2026-03"_s, u"2026-10"_s);
    QCOMPARE(before.second.estimate.value, 5.8);
    QVERIFY(before.verdict == GapVerdict::Above);
    QVERIFY(qAbs(since.second.estimate.value - 6.8) < 1e-9);
    QVERIFY(since.verdict == GapVerdict::Below);
    const ServiceGap both = gap(u"Technician visit"_s, Kind::Promise, u"2025-11"_s, u"2026-10"_s);
    QVERIFY(both.second.several);
}

void TestSampleGaps::southLiesOutsideTheFunnel() {
    SpreadQuestion question;
    question.subject.kind = Subject::Kind::Touchpoint;
    question.subject.id = touchpointNamed(*m_snapshot.catalogue, u"First appointment"_s).value;
    const FacetValueId south = facetValue(*m_snapshot.catalogue, u"Region"_s, u"South"_s);
    question.facet = m_snapshot.catalogue->find(south)->facet;
    const SpreadResult after =
        spread(m_snapshot, monthsScope(u"2026-04"_s, u"2026-10"_s), question);
    QCOMPARE(after.units.size(), 5);
    QCOMPARE(after.units.constLast().value, south);
    QVERIFY(after.units.constLast().position == FunnelPosition::FarBelow);
    QVERIFY(after.trend.last == Signal::Concern); // the spread between regions has widened
    const SpreadResult before =
        spread(m_snapshot, monthsScope(u"2025-09"_s, u"2026-03"_s), question);
    for (const SpreadUnit& unit : before.units)
        QVERIFY2(unit.position != FunnelPosition::FarBelow, qPrintable(unit.name));
    QVERIFY(before.funnel.between < after.funnel.between / 3);
}

double TestSampleGaps::delivered(Mirror mirror, const QString& dimension) const {
    const RowSet set = dimensionRows(*m_snapshot.catalogue, mirror);
    const auto tally = tallyPairs(*m_snapshot.frame, cellsFor(*m_snapshot.frame, {}, mirror),
                                  periodBuckets(*m_snapshot.frame, {}), set.grouping);
    for (size_t i = 0; i < set.rows.size(); ++i) {
        if (set.rows[i].name == dimension)
            return tally.at(0, 0, static_cast<int>(i)).delivered.mean();
    }
    return std::nan("");
}

void TestSampleGaps::leadersGetMoreThanEmployees() {
    for (const QString& dimension : {u"Listening"_s, u"Recognition"_s}) {
        QVERIFY2(delivered(Mirror::Leaders, dimension) >
                     delivered(Mirror::Employees, dimension) + 0.5,
                 qPrintable(dimension));
        QVERIFY(delivered(Mirror::Managers, dimension) < delivered(Mirror::Leaders, dimension));
    }
}

QTEST_GUILESS_MAIN(TestSampleGaps)
#include "test_sample_gaps.moc"
