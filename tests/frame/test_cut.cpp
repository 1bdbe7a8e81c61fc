#include "tests/frame/plainly.h"
#include "tests/frame/random_frame.h"

#include <QTest>
#include <rapidcheck.h>

using namespace symmetry;

namespace {

/// Days 100 ... 109, one response each, all with profile 0.
Frame tenDays() {
    auto s = std::make_shared<Segment>();
    for (int i = 0; i < 10; ++i) {
        s->response.push_back(i + 1);
        s->day.push_back(100 + i);
        s->profile.push_back(0);
    }
    s->firstAnswer.assign(11, 0);
    return Frame({Profile{}}, {s});
}

Period days(qint32 first, qint32 last) {
    return {dateOfDay(first), dateOfDay(last)};
}

Frame fourProfiles() {
    return Frame({Profile{Mirror::Customers, Tier::Standard, {11, 21}},
                  Profile{Mirror::Customers, Tier::Vip, {12, 21}},
                  Profile{Mirror::Employees, Tier::Standard, {11}},
                  Profile{Mirror::Leaders, Tier::Friend, {13, 22}}},
                 {});
}

} // namespace

class TestCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayInBothPeriodsCountsForTheFirst();
    void anOpenPeriodReachesTheEndsOfTheFrame();
    void periodsBeyondTheFrameGiveNothing();
    void stepsBeginWithWeeksMonthsAndQuarters_data();
    void stepsBeginWithWeeksMonthsAndQuarters();
    void aStepNeedsBothDays();
    void moreStepsThanBucketsAreLeftOut();
    void valuesOfOneFacetAreOrAndFacetsAreAnd();
    void tiersFollowTheRule_data();
    void tiersFollowTheRule();
    void cellsFollowTheValues();
    void mirrorsAreCells();
    void anyScopeCutsAsPlainlyRead();
};

void TestCut::aDayInBothPeriodsCountsForTheFirst() {
    const Buckets buckets = periodBuckets(tenDays(), days(104, 106), days(102, 105));
    QCOMPARE(buckets.count, 2);
    QCOMPARE(buckets.firstDay, 100);
    QCOMPARE(buckets.ofDay, (std::vector<qint16>{-1, -1, 1, 1, 0, 0, 0, -1, -1, -1}));
}

void TestCut::anOpenPeriodReachesTheEndsOfTheFrame() {
    const Buckets open = periodBuckets(tenDays(), {});
    QCOMPARE(open.ofDay, std::vector<qint16>(10, 0));
    const Buckets from = periodBuckets(tenDays(), {dateOfDay(108), {}}, {{}, dateOfDay(101)});
    QCOMPARE(from.ofDay, (std::vector<qint16>{1, 1, -1, -1, -1, -1, -1, -1, 0, 0}));
}

void TestCut::periodsBeyondTheFrameGiveNothing() {
    QCOMPARE(periodBuckets(tenDays(), days(0, 99), days(110, 500)).ofDay,
             std::vector<qint16>(10, -1));
    QVERIFY(periodBuckets(Frame(), days(0, 99)).ofDay.empty());
    const Buckets far = periodBuckets(tenDays(), {QDate(-4000, 1, 1), QDate(200000, 1, 1)});
    QCOMPARE(far.ofDay, std::vector<qint16>(10, 0));
}

void TestCut::stepsBeginWithWeeksMonthsAndQuarters_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("ofNewYear");
    // Friday 30 December 2022 to Monday 3 April 2023
    QTest::newRow("days") << static_cast<int>(Step::Day) << 95 << 2;
    QTest::newRow("weeks") << static_cast<int>(Step::Week) << 15 << 0;
    QTest::newRow("months") << static_cast<int>(Step::Month) << 5 << 1;
    QTest::newRow("quarters") << static_cast<int>(Step::Quarter) << 3 << 1;
}

void TestCut::stepsBeginWithWeeksMonthsAndQuarters() {
    QFETCH(const int, step);
    QFETCH(const int, count);
    QFETCH(const int, ofNewYear);
    const Buckets buckets =
        stepBuckets({QDate(2022, 12, 30), QDate(2023, 4, 3)}, static_cast<Step>(step));
    QCOMPARE(buckets.count, count);
    QCOMPARE(buckets.firstDay, dayNumber(QDate(2022, 12, 30)));
    QCOMPARE(buckets.ofDay.size(), size_t{95});
    QCOMPARE(int{buckets.ofDay.front()}, 0);
    QCOMPARE(int{buckets.ofDay[2]}, ofNewYear);
    QCOMPARE(int{buckets.ofDay.back()}, count - 1);
}

void TestCut::aStepNeedsBothDays() {
    QCOMPARE(stepBuckets({QDate(2022, 1, 1), {}}, Step::Month).count, 0);
    QCOMPARE(stepBuckets({{}, QDate(2022, 1, 1)}, Step::Month).count, 0);
    QCOMPARE(stepBuckets({QDate(2022, 1, 2), QDate(2022, 1, 1)}, Step::Month).count, 0);
}

void TestCut::moreStepsThanBucketsAreLeftOut() {
    const Buckets buckets = stepBuckets({QDate(1900, 1, 1), QDate(2020, 1, 1)}, Step::Day);
    QCOMPARE(buckets.count, maximumBuckets);
    QCOMPARE(buckets.ofDay.size(), static_cast<size_t>(maximumBuckets));
}

void TestCut::valuesOfOneFacetAreOrAndFacetsAreAnd() {
    const Frame frame = fourProfiles();
    Scope scope;
    scope.tiers = TierRule::Together;
    scope.facets[FacetId{1}] = {FacetValueId{11}, FacetValueId{12}};
    QCOMPARE(cellsFor(frame, scope, std::nullopt).ofProfile, (std::vector<qint32>{0, 0, 0, -1}));
    scope.facets[FacetId{2}] = {FacetValueId{21}};
    QCOMPARE(cellsFor(frame, scope, std::nullopt).ofProfile, (std::vector<qint32>{0, 0, -1, -1}));
    scope.facets[FacetId{3}] = {};
    QCOMPARE(cellsFor(frame, scope, Mirror::Customers).ofProfile,
             (std::vector<qint32>{0, 0, -1, -1}));
}

void TestCut::tiersFollowTheRule_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<std::vector<qint32>>("cells");
    const auto row = [](const char* name, TierRule rule, const std::vector<qint32>& cells) {
        QTest::newRow(name) << static_cast<int>(rule) << cells;
    };
    row("apart", TierRule::Apart, {0, -1, 0, -1});
    row("together", TierRule::Together, {0, 0, 0, 0});
    row("only VIP", TierRule::OnlyVip, {-1, 0, -1, -1});
    row("only friends", TierRule::OnlyFriends, {-1, -1, -1, 0});
    row("only family", TierRule::OnlyFamily, {-1, -1, -1, -1});
}

void TestCut::tiersFollowTheRule() {
    QFETCH(const int, rule);
    QFETCH(const std::vector<qint32>, cells);
    Scope scope;
    scope.tiers = static_cast<TierRule>(rule);
    QCOMPARE(cellsFor(fourProfiles(), scope, std::nullopt).ofProfile, cells);
}

void TestCut::cellsFollowTheValues() {
    Scope scope;
    scope.tiers = TierRule::Together;
    const Cells cells = cellsFor(fourProfiles(), scope, std::nullopt,
                                 {FacetValueId{13}, FacetValueId{11}, FacetValueId{99}});
    QCOMPARE(cells.count, 3);
    QCOMPARE(cells.ofProfile, (std::vector<qint32>{1, -1, 1, 0}));
}

void TestCut::mirrorsAreCells() {
    const Cells cells = cellsByMirror(fourProfiles(), Scope{});
    QCOMPARE(cells.count, 4);
    QCOMPARE(cells.ofProfile, (std::vector<qint32>{0, -1, 1, -1}));
}

void TestCut::anyScopeCutsAsPlainlyRead() {
    QVERIFY(rc::check("cells and buckets = reading the scope aloud", [](quint32 seed) {
        const test::Shape shape{.seed = seed, .responses = 3};
        test::Dice dice(seed);
        const Frame frame = test::randomFrame(shape);
        const Scope scope = test::randomScope(shape, dice);
        const Cells cells = cellsFor(frame, scope, std::nullopt);
        for (size_t i = 0; i < frame.profiles().size(); ++i)
            RC_ASSERT((cells.ofProfile[i] == 0) == test::plainlyPasses(frame.profiles()[i], scope));
        const Buckets buckets = periodBuckets(frame, scope.period, scope.comparison);
        for (qint32 day = frame.firstDay(); day <= frame.lastDay(); ++day)
            RC_ASSERT(int{buckets.ofDay[static_cast<size_t>(day - buckets.firstDay)]} ==
                      test::plainBucket(dateOfDay(day), scope));
    }));
}

QTEST_APPLESS_MAIN(TestCut)
#include "test_cut.moc"
