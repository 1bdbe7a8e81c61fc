#include "models/statistics/scores.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>
#include <vector>

using namespace symmetry;

namespace {

const Scale sevenPoints{1, 7, 1};
const Scale fivePoints{1, 5, 1};
const Scale promoterScale{0, 10, 1};

} // namespace

class TestScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void netPromoterAgreesWithTheReference() {
        const Estimate small = netPromoterScore({1, 2, 3}, 5);
        VERIFY_NEAR(small.value, 1.0 / 3.0);
        VERIFY_NEAR(promoterVariance({1, 2, 3}), 5.0 / 9.0);
        VERIFY_NEAR(small.se, 0.3043, 5e-5);
        QCOMPARE(small.n, 6);
        QVERIFY(!small.tooFew);

        const Estimate large = netPromoterScore({10, 20, 70}, 5);
        VERIFY_NEAR(large.value, 0.60);
        VERIFY_NEAR(large.low, 0.452698, 5e-7);
        VERIFY_NEAR(large.high, 0.712351, 5e-7);
        VERIFY_NEAR(large.value - 1.959963984540054 * large.se, 0.46999, 5e-6);
        VERIFY_NEAR(large.value + 1.959963984540054 * large.se, 0.73001, 5e-6);
    }

    void netPromoterKeepsToItsRange_data() {
        QTest::addColumn<qint64>("detractors");
        QTest::addColumn<qint64>("promoters");
        QTest::addColumn<double>("value");
        QTest::addRow("all promoters") << 0LL << 4LL << 1.0;
        QTest::addRow("all detractors") << 4LL << 0LL << -1.0;
        QTest::addRow("one of each") << 1LL << 1LL << 0.0;
        QTest::addRow("one promoter") << 0LL << 1LL << 1.0;
    }
    void netPromoterKeepsToItsRange() {
        QFETCH(qint64, detractors);
        QFETCH(qint64, promoters);
        QFETCH(double, value);
        const Estimate score = netPromoterScore({detractors, 0, promoters}, 5);
        VERIFY_NEAR(score.value, value);
        QVERIFY(score.low >= -1 && score.low <= score.value);
        QVERIFY(score.high <= 1 && score.high >= score.value);
        QVERIFY(score.high - score.low > 0.1);
        QVERIFY(score.tooFew);
    }

    void nobodyAskedGivesNoFigure() {
        for (const Estimate& score :
             {netPromoterScore({}, 5), shareScore(0, 0, 5), meanScore({}, 5), meanScore({}, 0),
              topBoxScore({}, fivePoints, 2, Direction::HigherIsBetter, 5)}) {
            QCOMPARE(score.n, 0);
            QVERIFY(std::isnan(score.value) && std::isnan(score.low) && std::isnan(score.high));
            QVERIFY(score.tooFew && !score.isKnown());
        }
        QVERIFY(std::isnan(promoterVariance({})));
    }

    void breaksOfTheNetPromoterScoreCanBeChosen() {
        const std::array<std::int64_t, 11> counts{1, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64};
        QCOMPARE(promoterCounts(counts, promoterScale), (PromoterCounts{7, 24, 96}));
        QCOMPARE(promoterCounts(counts, promoterScale, {5, 8}), (PromoterCounts{3, 12, 112}));
    }

    void scoresOfUnitsAreCombinedFromTheirCounts() {
        PromoterCounts surgery{23, 101, 402};  // 526 answers at 72
        const PromoterCounts other{6, 25, 60}; // 91 at 59
        QCOMPARE(std::lround(netPromoterScore(surgery, 5).value * 100), 72L);
        QCOMPARE(std::lround(netPromoterScore(other, 5).value * 100), 59L);
        surgery += other;
        QCOMPARE(surgery.n(), 617);
        QCOMPARE(std::lround(netPromoterScore(surgery, 5).value * 100), 70L);
    }

    void satisfactionIsTheShareOfTheTopBoxes() {
        const std::array<std::int64_t, 5> counts{1, 0, 1, 8, 10};
        const Estimate score =
            topBoxScore(counts, fivePoints, satisfactionBoxes, Direction::HigherIsBetter, 5);
        VERIFY_NEAR(score.value, 0.9);
        VERIFY_NEAR(score.low, 0.6989663548, 5e-11);
        VERIFY_NEAR(score.high, 0.9721335188, 5e-11);
        VERIFY_NEAR(score.se, std::sqrt(0.9 * 0.1 / 20));
        QCOMPARE(topBoxCount(counts, fivePoints, 2, Direction::LowerIsBetter), 1);
        QCOMPARE(topBoxCount(counts, fivePoints, 99, Direction::HigherIsBetter), 20);
        QCOMPARE(topBoxCount(counts, fivePoints, 0, Direction::HigherIsBetter), 10);
    }

    void effortIsTheMeanAndTheShareOfEasy() {
        const std::array<std::int64_t, 7> counts{80, 210, 140, 110, 160, 180, 120};
        const EffortScore effort = effortScore(counts, sevenPoints, Direction::HigherIsBetter, 5);
        VERIFY_NEAR(effort.mean.value, 4.08, 1e-12);
        VERIFY_NEAR(effort.easy.value, 0.460, 1e-12);
        QVERIFY(effort.mean.low < 4.08 && effort.mean.high > 4.08);
        QCOMPARE(effort.mean.n, 1000);
    }

    void friendsAndFamilyCountsThoseWhoDoNotKnow() {
        // 0 is "don't know"; 1 ... 5 run from "extremely unlikely" to "extremely likely".
        const std::array<std::int64_t, 6> counts{10, 5, 6, 9, 87, 500};
        const Estimate score =
            topBoxScore(counts, {0, 5, 1}, friendsAndFamilyBoxes, Direction::HigherIsBetter, 5);
        QCOMPARE(score.n, 617);
        VERIFY_NEAR(score.value * 100, 95.1, 0.05 / 95.1);
        // The published numbering: 1 is "extremely likely", 6 is "don't know".
        const std::array<std::int64_t, 6> published{500, 87, 9, 6, 5, 10};
        QCOMPARE(topBoxCount(published, {1, 6, 1}, 2, Direction::LowerIsBetter), 587);
    }

    void problemIncidenceIsTheShareOfOnes() {
        const std::array<std::int64_t, 2> counts{869, 131};
        VERIFY_NEAR(problemIncidence(counts, {0, 1, 1}, 5).value, 0.131);
        VERIFY_NEAR(answersNeeded(0.131, 0.128), 97000, 0.005);
        QVERIFY(std::isnan(answersNeeded(0.2, 0.2)));
        QVERIFY(std::isnan(answersNeeded(0.2, 1.2)));
    }

    void oneAnswerHasAValueButNoInterval() {
        Moments sample;
        sample.add(6);
        const Estimate score = meanScore(sample, 1);
        VERIFY_NEAR(score.value, 6);
        QVERIFY(std::isnan(score.se) && std::isnan(score.low) && std::isnan(score.high));
        QVERIFY(!score.tooFew);
    }

    void equalAnswersHaveNoSpreadWhateverTheirSize() {
        Moments sample;
        for (int i = 0; i < 1000; ++i)
            sample.add(0.1);
        QCOMPARE(sample.variance(), 0.0);
        QCOMPARE(meanScore(sample, 5).se, 0.0);
    }

    void unitsAreChangedWithTheInterval() {
        const Estimate percent = scaled({9, 0.5, 0.1, 0.3, 0.7, false}, 100);
        VERIFY_NEAR(percent.value, 50);
        VERIFY_NEAR(percent.low, 30);
        const Estimate turned = scaled(percent, -1);
        VERIFY_NEAR(turned.low, -70);
        VERIFY_NEAR(turned.high, -30);
        VERIFY_NEAR(turned.se, 10);
        QCOMPARE(turned.n, 9);
    }
};

QTEST_APPLESS_MAIN(TestScores)
#include "test_scores.moc"
