#include "models/frame/blocks.h"
#include "models/frame/tally.h"
#include "tests/frame/random_frame.h"
#include "tests/support/near.h"

#include <QTest>
#include <numeric>

using namespace symmetry;
using namespace symmetry::test;

namespace {

const Moments& side(const PairMoments& sums, Aspect aspect) {
    return aspect == Aspect::Expected ? sums.expected
           : aspect == Aspect::Gap    ? sums.gap
                                      : sums.delivered;
}

} // namespace

class TestBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksAddUpToTheFigures_data() {
        QTest::addColumn<int>("responses");
        QTest::addColumn<Aspect>("aspect");
        for (const int responses : {3, 300, 6000}) {
            for (const Aspect aspect : {Aspect::Delivered, Aspect::Expected, Aspect::Gap})
                QTest::addRow("%d responses, aspect %d", responses, static_cast<int>(aspect))
                    << responses << aspect;
        }
    }

    void blocksAddUpToTheFigures() {
        QFETCH(int, responses);
        QFETCH(Aspect, aspect);
        Shape shape;
        shape.seed = static_cast<quint32>(responses);
        shape.responses = responses;
        Dice dice(shape.seed);
        const Frame frame = randomFrame(shape);
        const Scope scope = randomScope(shape, dice);
        const Grouping grouping = randomGrouping(shape, dice);
        const Cells cells = cellsByMirror(frame, scope);
        const Buckets buckets = periodBuckets(frame, scope.period);
        const auto tally = tallyPairs(frame, cells, buckets, grouping);
        const auto blocks = blockSums(frame, cells, buckets, grouping, aspect, 5);
        QCOMPARE(blocks.size(), size_t{4});
        for (int cell = 0; cell < 4; ++cell) {
            const BlockSums& sums = blocks[static_cast<size_t>(cell)];
            QVERIFY(sums.blocks <= static_cast<size_t>(mostBlocks));
            for (int group = 0; group < grouping.groups; ++group) {
                double n = 0;
                double sum = 0;
                for (size_t block = 0; block < sums.blocks; ++block) {
                    n += sums.n[block * sums.themes + static_cast<size_t>(group)];
                    sum += sums.sum[block * sums.themes + static_cast<size_t>(group)];
                }
                const Moments& whole = side(tally.at(0, cell, group), aspect);
                QCOMPARE(static_cast<qint64>(n), qint64{whole.n});
                VERIFY_NEAR(sum, whole.sum, 1e-6 * (1 + std::abs(whole.sum)));
            }
        }
    }

    void fewRespondentsStandAlone() {
        Shape shape;
        const Frame frame = randomFrame(shape);
        Dice dice(4);
        const Grouping grouping = randomGrouping(shape, dice);
        const Scope everything;
        const auto blocks = blockSums(frame, cellsFor(frame, everything, std::nullopt),
                                      periodBuckets(frame, {}), grouping, Aspect::Delivered, 1);
        for (const double n : blocks.front().n)
            QVERIFY(n == 0.0 || n == 1.0);
    }

    void manyAreSharedOutEvenly() {
        Shape shape;
        shape.responses = 20'000;
        shape.segments = 1;
        const Frame frame = randomFrame(shape);
        Grouping grouping;
        grouping.groups = 1;
        for (int q = 1; q <= shape.questions; ++q)
            grouping.put(QuestionId{q}, {0, 0.0, 1.0, 0.0, 1.0, 0});
        Scope scope;
        scope.tiers = TierRule::Together;
        const auto found = [&](quint64 seed) {
            return blockSums(frame, cellsFor(frame, scope, std::nullopt), periodBuckets(frame, {}),
                             grouping, Aspect::Delivered, seed)
                .front();
        };
        const BlockSums one = found(1);
        QCOMPARE(one.blocks, static_cast<size_t>(mostBlocks));
        const auto [low, high] = std::ranges::minmax(one.n);
        QVERIFY(low > 2 && high < 50);
        QVERIFY(one.n == found(1).n);
        QVERIFY(one.n != found(2).n);
    }
};

QTEST_APPLESS_MAIN(TestBlocks)
#include "test_blocks.moc"
