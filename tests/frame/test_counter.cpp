#include "models/frame/counter.h"
#include "tests/frame/random_frame.h"

#include <QTest>
#include <rapidcheck.h>

using namespace symmetry;

namespace {

/// Groups of one or several questions on like or unlike scales; codes are known, and now and then
/// fewer than occur.
Grouping knownGrouping(const test::Shape& shape, test::Dice& dice) {
    static constexpr double offsets[]{0.0, 100.0, -3.0};
    static constexpr double factors[]{1.0, -25.0, 100.0 / 6.0};
    Grouping grouping;
    const bool single = dice.once(3);
    grouping.groups = single ? shape.questions : dice.between(1, 4);
    const bool alike = dice.once(2);
    for (int q = 1; q <= shape.questions; ++q) {
        Grouping::Place place;
        place.group = static_cast<qint16>(single ? q - 1 : dice.between(-1, grouping.groups - 1));
        const int line = alike ? 0 : dice.between(0, 2);
        place.offset = offsets[line];
        place.factor = factors[line];
        place.importanceFactor = std::abs(factors[line]);
        place.codes =
            static_cast<quint8>(dice.once(4) ? dice.between(1, shape.codes) : shape.codes);
        grouping.put(QuestionId{q}, place);
    }
    return grouping;
}

bool same(const Sums<qint64>& a, const Sums<qint64>& b) {
    const auto sameSide = [](const Side<qint64>& x, const Side<qint64>& y) {
        return x.n == y.n && x.sum == y.sum && x.squares == y.squares;
    };
    const auto sameBoth = [](const Both<qint64>& x, const Both<qint64>& y) {
        return x.n == y.n && x.e == y.e && x.d == y.d && x.ee == y.ee && x.dd == y.dd &&
               x.gg == y.gg && x.below == y.below && x.exceeded == y.exceeded;
    };
    return std::equal(a.both.begin(), a.both.end(), b.both.begin(), b.both.end(), sameBoth) &&
           std::equal(a.sides.begin(), a.sides.end(), b.sides.begin(), b.sides.end(), sameSide);
}

} // namespace

/// The hot loop counts; adding up one response after the other must give the same sums.
class TestCounter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countingGivesTheSumsOfAddingUp();
    void scalesOfManyCodesAreNotCounted();
};

void TestCounter::countingGivesTheSumsOfAddingUp() {
    QVERIFY(rc::check("counted = added up", [](quint32 seed) {
        const test::Shape shape{.seed = seed,
                                .responses = *rc::gen::inRange(0, 200),
                                .questions = *rc::gen::inRange(1, 14),
                                .segments = 2,
                                .codes = *rc::gen::element(2, 5, 7, 11, 15)};
        test::Dice dice(seed);
        const Frame frame = test::randomFrame(shape);
        const auto plan = exactPlan(knownGrouping(shape, dice));
        RC_PRE(plan.has_value());
        const auto counting = CountingPlan::of(*plan);
        RC_ASSERT(counting.has_value());
        constexpr size_t cells = 3;
        constexpr size_t rows = 4 * cells;
        Counter counter(*plan, *counting, rows, cells);
        Counter other(*plan, *counting, rows, cells);
        Respondents<qint64> plain(*plan, rows);
        for (const SegmentPtr& segment : frame.segments()) {
            for (size_t r = 0; r < segment->responses();) {
                const size_t end =
                    std::min(segment->responses(), r + static_cast<size_t>(dice.between(1, 4)));
                const auto row = static_cast<size_t>(dice.between(0, static_cast<int>(rows) - 1));
                (dice.once(2) ? counter : other).add(*segment, r, end, row);
                for (; r < end; ++r)
                    plain.add(*segment, r, row);
            }
        }
        counter += other;
        RC_ASSERT(same(counter.sums(), plain.sums()));
    }));
}

void TestCounter::scalesOfManyCodesAreNotCounted() {
    Grouping grouping;
    grouping.groups = 1;
    grouping.put(QuestionId{1}, {0, 0.0, 1.0, 0.0, 1.0, 101});
    QVERIFY(!CountingPlan::of(*exactPlan(grouping)));
    grouping.put(QuestionId{1}, {0, 0.0, 1.0, 0.0, 1.0, 11});
    QVERIFY(CountingPlan::of(*exactPlan(grouping)));
    grouping.put(QuestionId{1}, {0, 0.0, 1.0, 0.0, 1.0, 0});
    QVERIFY(!CountingPlan::of(*exactPlan(grouping)));
}

QTEST_APPLESS_MAIN(TestCounter)
#include "test_counter.moc"
