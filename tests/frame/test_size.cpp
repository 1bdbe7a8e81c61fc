#include "models/frame/counter.h"
#include "models/frame/cube.h"
#include "tests/frame/random_frame.h"

#include <QTest>

using namespace symmetry;

namespace {

constexpr int questions = 10;

/// About a million answers as a file gives them: encoded and decoded.
Frame largeFrame() {
    const Frame made = test::randomFrame({.seed = 7,
                                          .responses = 9'600,
                                          .questions = questions,
                                          .segments = 16,
                                          .codes = 5,
                                          .profiles = 200,
                                          .days = 1'000});
    std::vector<SegmentPtr> read;
    for (const SegmentPtr& segment : made.segments())
        read.push_back(decode(encode(*segment)));
    return Frame(made.profiles(), std::move(read));
}

/// One group for each of the questions, or for each `together` of them.
Grouping grouped(int together) {
    Grouping grouping;
    grouping.groups = questions / together;
    for (int q = 1; q <= questions; ++q)
        grouping.put(QuestionId{q}, {static_cast<qint16>((q - 1) / together), 1, 1, 1, 1, 5});
    return grouping;
}

} // namespace

/// What speed and memory rest on, as counts that are the same on every machine; times are for
/// symmetry_bench.
class TestSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_frame = largeFrame(); }
    void anAnswerTakesAtMostSixteenBytesWithItsCubes();
    void aCubeIsMuchSmallerThanItsColumns();
    void theHotLoopClearsFewCounts_data();
    void theHotLoopClearsFewCounts();

private:
    Frame m_frame;
};

void TestSize::anAnswerTakesAtMostSixteenBytesWithItsCubes() {
    QVERIFY(m_frame.answers() > 1'000'000);
    const auto answers = static_cast<size_t>(m_frame.answers());
    QVERIFY(m_frame.bytes() <= 9 * answers);
    const FramePtr quick =
        withCubes(m_frame, {grouped(1), grouped(5)}, {grouped(1)}, 16 * answers - m_frame.bytes());
    QVERIFY(quick->codeCube(grouped(1)));
    QVERIFY(quick->pairCube(grouped(1)) && quick->pairCube(grouped(5)));
    QVERIFY(quick->bytes() + quick->cubeBytes() <= 16 * answers);
}

void TestSize::aCubeIsMuchSmallerThanItsColumns() {
    const auto cube = PairCube::build(m_frame, grouped(1), m_frame.bytes());
    QVERIFY(cube);
    const size_t months = 33;
    const size_t cells = months * m_frame.profiles().size() * questions;
    QVERIFY(cube->bytes() <= 64 * cells);
    QVERIFY(cube->bytes() < m_frame.bytes() / 2);
}

void TestSize::theHotLoopClearsFewCounts_data() {
    QTest::addColumn<int>("together");
    QTest::newRow("single questions") << 1;
    QTest::newRow("five questions a group") << 5;
}

void TestSize::theHotLoopClearsFewCounts() {
    QFETCH(const int, together);
    const auto plan = exactPlan(grouped(together));
    QVERIFY(plan);
    const auto counting = CountingPlan::of(*plan);
    QVERIFY(counting); // five codes are counted, not added up
    QVERIFY(counting->length <= 1'250);
    QCOMPARE(counting->lanes.size(), plan->places.size());
}

QTEST_APPLESS_MAIN(TestSize)
#include "test_size.moc"
