#include "models/frame/cube.h"
#include "tests/frame/plainly.h"
#include "tests/frame/random_frame.h"

#include <QTest>
#include <rapidcheck.h>

using namespace symmetry;

namespace {

constexpr size_t anySize = std::numeric_limits<size_t>::max();

test::Shape anyShape(quint32 seed) {
    return {.seed = seed,
            .responses = *rc::gen::inRange(0, 300),
            .questions = *rc::gen::inRange(1, 12),
            .segments = *rc::gen::inRange(0, 4),
            .codes = *rc::gen::element(2, 5, 11, 101, 250),
            .profiles = *rc::gen::inRange(1, 40)};
}

/// Whole periods, or steps of which some cut through months.
Buckets randomBuckets(const Frame& frame, const Scope& scope, test::Dice& dice) {
    if (dice.once(2))
        return periodBuckets(frame, scope.period, scope.comparison);
    const Period period{dateOfDay(19'700 - dice.between(0, 60)),
                        dateOfDay(19'850 + dice.between(-40, 60))};
    return stepBuckets(period, static_cast<Step>(dice.between(0, 3)));
}

Frame withBoth(const Frame& frame, const Grouping& grouping) {
    return *withCubes(frame, {grouping}, {grouping}, anySize);
}

/// One thousand respondents of one profile who all give the largest code of 250.
Frame oneLargeCell() {
    auto s = std::make_shared<Segment>();
    s->firstAnswer.push_back(0);
    for (int i = 0; i < 1000; ++i) {
        s->response.push_back(i + 1);
        s->day.push_back(100);
        s->profile.push_back(0);
        s->question.push_back(1);
        s->expected.push_back(0);
        s->delivered.push_back(249);
        s->importance.push_back(249);
        s->firstAnswer.push_back(static_cast<quint32>(i + 1));
    }
    return Frame({Profile{}}, {s});
}

Grouping oneGroup() {
    Grouping grouping;
    grouping.groups = 1;
    grouping.put(QuestionId{1}, {0, 0.0, 1.0, 0.0, 1.0});
    return grouping;
}

} // namespace

class TestCube : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyScopeGivesTheSamePairsAsTheColumns();
    void anyScopeGivesTheSameCodesAsTheColumns();
    void sumsBeyondSixteenBitsAreKept();
    void manySmallCellsAddUpBeyondSixteenBits();
    void onlyItsOwnGroupingComesFromACube();
    void noCubeWhereItDoesNotPay();
    void noCubeWithoutACommonUnit();
    void aStopRequestLeavesTheFrameAsItWas();
    void anEmptyFrameHasEmptyCubes();
    void wholeMonthsComeFromTheCubeAndOthersFromTheColumns();
};

void TestCube::anyScopeGivesTheSamePairsAsTheColumns() {
    QVERIFY(rc::check("pairs: cube = columns", [](quint32 seed) {
        const test::Shape shape = anyShape(seed);
        test::Dice dice(seed);
        const Frame frame = test::randomFrame(shape);
        const Scope scope = test::randomScope(shape, dice);
        const Grouping grouping = test::randomGrouping(shape, dice);
        const Frame quick = withBoth(frame, grouping);
        RC_TAG(quick.pairCube(grouping) ? "with a cube" : "without");
        const Cells cells = cellsByMirror(frame, scope);
        const Buckets buckets = randomBuckets(frame, scope, dice);
        const auto fromCube = tallyPairs(quick, cells, buckets, grouping);
        const auto fromColumns = tallyPairs(frame, cells, buckets, grouping);
        RC_ASSERT(test::agrees(fromCube, fromColumns));
        if (quick.pairCube(grouping))
            RC_ASSERT(fromCube.values == fromColumns.values); // whole numbers: to the last bit
    }));
}

void TestCube::anyScopeGivesTheSameCodesAsTheColumns() {
    QVERIFY(rc::check("codes: cube = columns", [](quint32 seed) {
        const test::Shape shape = anyShape(seed);
        test::Dice dice(seed);
        const Frame frame = test::randomFrame(shape);
        const Scope scope = test::randomScope(shape, dice);
        const Grouping grouping = test::randomGrouping(shape, dice);
        const Frame quick = withBoth(frame, grouping);
        RC_ASSERT(quick.codeCube(grouping) != nullptr);
        const Cells cells =
            cellsFor(frame, scope, std::nullopt, {FacetValueId{11}, FacetValueId{12}});
        const Buckets buckets = randomBuckets(frame, scope, dice);
        RC_ASSERT(tallyCodes(quick, cells, buckets, grouping).values ==
                  tallyCodes(frame, cells, buckets, grouping).values);
    }));
}

void TestCube::sumsBeyondSixteenBitsAreKept() {
    const Frame frame = oneLargeCell();
    const Frame quick = withBoth(frame, oneGroup());
    QVERIFY(quick.pairCube(oneGroup()));
    const Buckets all = periodBuckets(frame, {});
    const PairMoments row = tallyPairs(quick, {{0}, 1}, all, oneGroup()).at(0, 0, 0);
    QCOMPARE(row.gap, (Moments{1000, 249'000.0, 62'001'000.0}));
    QCOMPARE(row.importance, row.delivered);
    QCOMPARE(row.exceeded, 1000);
    QCOMPARE(tallyCodes(quick, {{0}, 1}, all, oneGroup()).at(0, 0, 0).counts[249], 1000);
}

void TestCube::manySmallCellsAddUpBeyondSixteenBits() {
    constexpr quint32 profiles = 1500;
    auto segment = std::make_shared<Segment>();
    segment->firstAnswer.push_back(0);
    for (quint32 i = 0; i < profiles; ++i) {
        segment->response.push_back(i + 1);
        segment->day.push_back(100);
        segment->profile.push_back(i);
        segment->question.push_back(1);
        segment->expected.push_back(0);
        segment->delivered.push_back(15); // its square fits into 8 bits
        segment->importance.push_back(Scale::noCode);
        segment->firstAnswer.push_back(i + 1);
    }
    const Frame frame(std::vector<Profile>(profiles), {segment});
    const Frame quick = withBoth(frame, oneGroup());
    const Buckets all = periodBuckets(frame, {});
    Cells alternating{std::vector<qint32>(profiles, 0), 1};
    for (size_t i = 0; i < profiles; i += 300)
        alternating.ofProfile[i] = -1;
    const PairMoments row = tallyPairs(quick, alternating, all, oneGroup()).at(0, 0, 0);
    QCOMPARE(row.delivered, (Moments{1495, 15.0 * 1495, 225.0 * 1495}));
    QCOMPARE(row.exceeded, qint64{1495});
}

void TestCube::onlyItsOwnGroupingComesFromACube() {
    Grouping other = oneGroup();
    const Frame quick = *withCubes(oneLargeCell(), {oneGroup()}, {}, anySize);
    QVERIFY(quick.pairCube(other));
    QVERIFY(!quick.codeCube(other));
    other.ofQuestion[1].factor = 2.0;
    QVERIFY(!quick.pairCube(other));
    const auto tally = tallyPairs(quick, {{0}, 1}, periodBuckets(quick, {}), other);
    QCOMPARE(tally.at(0, 0, 0).delivered.sum, 498'000.0);
}

void TestCube::noCubeWhereItDoesNotPay() {
    const Frame frame = oneLargeCell();
    const Frame full = withBoth(frame, oneGroup());
    QVERIFY(full.cubeBytes() > 0);
    const Frame less = *withCubes(frame, {oneGroup()}, {oneGroup()}, full.cubeBytes() - 1);
    QVERIFY(less.codeCube(oneGroup()));
    QVERIFY(!less.pairCube(oneGroup()));
    const Frame none = *withCubes(frame, {oneGroup()}, {oneGroup()}, 0);
    QCOMPARE(none.cubeBytes(), size_t{0});
}

void TestCube::noCubeWithoutACommonUnit() {
    const test::Shape shape{.questions = 3};
    test::Dice dice(1);
    Grouping grouping = oneGroup();
    grouping.put(QuestionId{2}, {0, 0.0, 0.7182818284590452});
    const Frame quick = withBoth(test::randomFrame(shape), grouping);
    QVERIFY(!quick.pairCube(grouping));
    QVERIFY(quick.codeCube(grouping));
}

void TestCube::aStopRequestLeavesTheFrameAsItWas() {
    std::stop_source source;
    source.request_stop();
    const FramePtr frame =
        withCubes(oneLargeCell(), {oneGroup()}, {oneGroup()}, anySize, source.get_token());
    QCOMPARE(frame->cubeBytes(), size_t{0});
    QCOMPARE(frame->responses(), 1000);
}

void TestCube::anEmptyFrameHasEmptyCubes() {
    const Frame quick = withBoth(Frame(), oneGroup());
    const Buckets year = stepBuckets({QDate(2024, 1, 1), QDate(2024, 12, 31)}, Step::Month);
    const auto tally = tallyPairs(quick, {{}, 1}, year, oneGroup());
    QCOMPARE(tally.values, std::vector<PairMoments>(12));
}

void TestCube::wholeMonthsComeFromTheCubeAndOthersFromTheColumns() {
    CubeMonths months;
    months.firstDay = {10, 31, 61, 92};
    months.firstRow = {0, 1, 2, 3};
    Buckets buckets{10, std::vector<qint16>(82, 0), 2};
    std::fill(buckets.ofDay.begin() + 21, buckets.ofDay.begin() + 51, qint16{1});
    QVERIFY(months.split(buckets).ragged.empty());
    QCOMPARE(months.split(buckets).whole, (std::vector<std::vector<size_t>>{{0, 2}, {1}}));
    buckets.ofDay[0] = -1;
    buckets.ofDay.pop_back();
    const CubeMonths::Split split = months.split(buckets);
    QCOMPARE(split.whole, (std::vector<std::vector<size_t>>{{}, {1}}));
    QCOMPARE(split.ragged.size(), size_t{2});
    QCOMPARE(split.ragged[0].buckets.firstDay, 10);
    QCOMPARE(split.ragged[0].buckets.ofDay.size(), size_t{21});
    QCOMPARE(split.ragged[1].buckets.firstDay, 61);
    QCOMPARE(split.ragged[1].buckets.ofDay.size(), size_t{30});
}

QTEST_APPLESS_MAIN(TestCube)
#include "test_cube.moc"
