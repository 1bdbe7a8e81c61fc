#include "models/statistics/block_bootstrap.h"
#include "models/statistics/moments.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>
#include <cmath>
#include <random>

using namespace symmetry;

namespace {

/// One theme, one respondent a block.
BlockSums blocksOf(const std::vector<double>& values) {
    return {values.size(), 1, std::vector<double>(values.size(), 1.0), values};
}

Moments momentsOf(const std::vector<double>& values) {
    Moments moments;
    for (const double value : values)
        moments.add(value);
    return moments;
}

std::vector<double> normal(std::mt19937& engine, size_t count, double mean, double sd) {
    std::normal_distribution<double> draw(mean, sd);
    std::vector<double> values(count);
    for (double& value : values)
        value = draw(engine);
    return values;
}

} // namespace

class TestBlockBootstrap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSequenceIsThatOfItsPublication() {
        std::uint64_t state = 1234567;
        // The reference sequence of SplitMix64 for this seed.
        for (const std::uint64_t expected :
             {6457827717110365317U, 3203168211198807973U, 9817491932198370423U})
            QCOMPARE(splitMix(state), expected);
    }

    void theSameSeedGivesTheSameNumbers() {
        const BlockSums sums = blocksOf({1, 2, 3, 4, 5, 6});
        QCOMPARE(resampledMeans(sums, 20, 7), resampledMeans(sums, 20, 7));
        QVERIFY(resampledMeans(sums, 20, 7) != resampledMeans(sums, 20, 8));
    }

    void meansSpreadLikeTheirStandardError() {
        std::mt19937 engine(1);
        const std::vector<double> values = normal(engine, 400, 50, 20);
        const Moments sample = momentsOf(values);
        const Moments resampled = momentsOf(resampledMeans(blocksOf(values), 4000, 3));
        QVERIFY(std::abs(resampled.mean() - sample.mean()) < 0.1);
        QVERIFY(std::abs(resampled.sd() / sample.se() - 1.0) < 0.05);
    }

    void blocksOfManySpreadLikeSingleRespondents() {
        std::mt19937 engine(2);
        const std::vector<double> values = normal(engine, 50'000, 50, 20);
        BlockSums sums{1000, 1, std::vector<double>(1000), std::vector<double>(1000)};
        std::uint64_t state = 9;
        for (const double value : values) {
            const size_t block = splitMix(state) % sums.blocks;
            sums.n[block] += 1;
            sums.sum[block] += value;
        }
        const Moments resampled = momentsOf(resampledMeans(sums, 4000, 3));
        QVERIFY(std::abs(resampled.sd() / momentsOf(values).se() - 1.0) < 0.08);
    }

    void whatOnePersonSaidStaysTogether() {
        // Both themes are the same answer, so their resampled means are too.
        const BlockSums sums{4, 2, std::vector<double>(8, 1.0), {1, 1, 5, 5, 2, 2, 9, 9}};
        const std::vector<double> means = resampledMeans(sums, 50, 4);
        for (size_t i = 0; i < means.size(); i += 2)
            QCOMPARE(means[i], means[i + 1]);
    }

    void aThemeWithoutAnybodyIsUnknown() {
        const BlockSums sums{3, 2, {1, 0, 1, 0, 1, 0}, {4, 0, 5, 0, 6, 0}};
        const std::vector<double> means = resampledMeans(sums, 10, 1);
        QCOMPARE(means.size(), size_t{20});
        for (size_t i = 0; i < means.size(); i += 2) {
            QVERIFY(std::isfinite(means[i]));
            QVERIFY(std::isnan(means[i + 1]));
        }
        QVERIFY(resampledMeans({}, 10, 1).empty());
    }

    void aStopEndsIt() {
        std::stop_source source;
        source.request_stop();
        QVERIFY(resampledMeans(blocksOf({1, 2, 3}), 1000, 1, source.get_token()).empty());
    }

    void theIntervalTurnsTheQuantilesRound() {
        std::vector<double> values;
        for (int i = 0; i <= 1000; ++i)
            values.push_back(80.0 + i * 0.01); // 80 ... 90
        const Interval interval = basicBootstrapInterval(86.0, values, -100, 100);
        VERIFY_NEAR(interval.low, 2 * 86.0 - 89.75);
        VERIFY_NEAR(interval.high, 2 * 86.0 - 80.25);
    }

    void theIntervalNeverLeavesItsValueOrItsBounds() {
        const std::vector<double> below(100, 90.0);
        const Interval stretched = basicBootstrapInterval(95.0, below, -100, 100);
        VERIFY_NEAR(stretched.low, 95.0);
        VERIFY_NEAR(stretched.high, 100.0);
        const Interval none =
            basicBootstrapInterval(95.0, std::array{Estimate::unknown}, -100, 100);
        QVERIFY(std::isnan(none.low) && std::isnan(none.high));
        QVERIFY(std::isnan(basicBootstrapInterval(Estimate::unknown, below, 0, 1).low));
    }

    void theIntervalOfADifferenceCoversTheTruth() {
        std::mt19937 engine(5);
        constexpr int trials = 300;
        int covered = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const std::vector<double> values = normal(engine, 60, 70, 15);
            const double distance = std::abs(momentsOf(values).mean() - 60);
            std::vector<double> resampled = resampledMeans(blocksOf(values), 400, 11);
            for (double& mean : resampled)
                mean = 100.0 - std::abs(mean - 60);
            const Interval interval = basicBootstrapInterval(100 - distance, resampled, -100, 100);
            covered += interval.low <= 90.0 && 90.0 <= interval.high;
        }
        QVERIFY2(covered > trials * 0.91 && covered < trials * 0.985,
                 qPrintable(QString::number(covered)));
    }
};

QTEST_APPLESS_MAIN(TestBlockBootstrap)
#include "test_block_bootstrap.moc"
