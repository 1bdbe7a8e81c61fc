#include "models/statistics/gaps.h"
#include "models/statistics/multiple.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>
#include <vector>

using namespace symmetry;

namespace {

constexpr std::array sleepFirst{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
constexpr std::array sleepSecond{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

Moments gapsOf(std::initializer_list<double> values) {
    Moments sample;
    for (const double value : values)
        sample.add(value);
    return sample;
}

/// Moments that have this mean and standard deviation.
Moments summary(std::int64_t n, double mean, double sd) {
    const double count = static_cast<double>(n);
    return {n, count * mean, (count - 1.0) * sd * sd + count * mean * mean};
}

} // namespace

class TestGaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairedTestAgreesOnTheSleepData() {
        Moments gaps;
        for (std::size_t i = 0; i < sleepFirst.size(); ++i)
            gaps.add(sleepFirst[i] - sleepSecond[i]);
        const GapTest test = pairedGap(gaps, 5);
        VERIFY_NEAR(test.t, -4.062127683, 5e-10);
        QCOMPARE(test.df, 9.0);
        VERIFY_NEAR(test.p, 0.00283289, 5e-9);
        VERIFY_NEAR(test.gap.value, -1.58, 1e-12);
        VERIFY_NEAR(test.gap.low, -2.4598858, 5e-8);
        VERIFY_NEAR(test.gap.high, -0.7001142, 5e-8);
        QCOMPARE(test.gap.n, 10);
    }

    void pairedTestWorksFromASummary() {
        const GapTest test = pairedGap(summary(51, -0.4265, 0.53454), 5);
        VERIFY_NEAR(test.t, -5.698, 5e-4);
        VERIFY_NEAR(test.gap.low, -0.5768, 5e-5);
        VERIFY_NEAR(test.gap.high, -0.2762, 5e-5);
        VERIFY_NEAR(test.effect, -0.798, 5e-4);
    }

    void degenerateGapsSayWhatTheyCan_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("se");
        QTest::addColumn<double>("p");
        const double none = Estimate::unknown;
        QTest::addRow("nobody") << QList<double>{} << none << none << none;
        QTest::addRow("one person") << QList<double>{-2} << -2.0 << none << none;
        QTest::addRow("all alike") << QList<double>{-1, -1, -1} << -1.0 << 0.0 << 0.25;
        QTest::addRow("all met") << QList<double>{0, 0, 0, 0} << 0.0 << 0.0 << 1.0;
        QTest::addRow("not a number") << QList<double>{1, none} << none << none << none;
    }
    void degenerateGapsSayWhatTheyCan() {
        QFETCH(QList<double>, values);
        QFETCH(double, value);
        QFETCH(double, se);
        QFETCH(double, p);
        Moments gaps;
        for (const double gap : values)
            gaps.add(gap);
        const GapTest test = pairedGap(gaps, 5);
        VERIFY_NEAR(test.gap.value, value);
        VERIFY_NEAR(test.gap.se, se);
        VERIFY_NEAR(test.p, p);
        QVERIFY(std::isnan(test.t) && std::isnan(test.effect));
        QVERIFY(test.gap.tooFew);
    }

    void sharesBelowMetAndExceededAddUp() {
        const GapShares shares = gapShares(853, 201, 150, 5);
        VERIFY_NEAR(shares.below.value, 853.0 / 1204.0);
        VERIFY_NEAR(shares.below.value + shares.met.value + shares.exceeded.value, 1.0);
        QCOMPARE(shares.met.n, 1204);
        QVERIFY(std::isnan(gapShares(0, 0, 0, 5).below.value));
    }

    void serviceQualityGapsAreWeighted() {
        const std::array gaps{-0.65, -1.10, -0.83, -0.70, -1.01};
        const std::array weights{11.0, 32.0, 22.0, 19.0, 16.0};
        const WeightedGap total = weightedGap(gaps, weights);
        VERIFY_NEAR(total.unweighted, -0.858, 1e-12);
        VERIFY_NEAR(total.weighted, -0.9007, 1e-12);
        QCOMPARE(total.rows, 5);
    }

    void rowsWithoutAGapTakeNoWeight() {
        const double none = Estimate::unknown;
        const std::array gaps{-1.0, none, 2.0};
        VERIFY_NEAR(weightedGap(gaps, std::array{1.0, 5.0, 1.0}).weighted, 0.5);
        QCOMPARE(weightedGap(gaps, std::array{1.0, 5.0, 1.0}).rows, 2);
        VERIFY_NEAR(weightedGap(gaps, std::array{1.0, 1.0, -3.0}).weighted, -1.0);
        QVERIFY(std::isnan(weightedGap(gaps, std::array{0.0, 1.0, none}).weighted));
        VERIFY_NEAR(weightedGap(gaps, std::array{0.0, 1.0, none}).unweighted, 0.5);
        QVERIFY(std::isnan(weightedGap({}, {}).unweighted));
    }

    void manyComparisonsAreCorrected_data() {
        QTest::addColumn<QList<double>>("p");
        QTest::addColumn<QList<double>>("q");
        const double none = Estimate::unknown;
        QTest::addRow("none") << QList<double>{} << QList<double>{};
        QTest::addRow("one") << QList<double>{0.03} << QList<double>{0.03};
        QTest::addRow("even steps") << QList<double>{0.01, 0.02, 0.03, 0.04, 0.05}
                                    << QList<double>{0.05, 0.05, 0.05, 0.05, 0.05};
        // The worked example of the publication's table 1, cut to its first five of fifteen.
        QTest::addRow("any order") << QList<double>{0.0344, 0.0001, 0.0201, 0.0004, 0.0019}
                                   << QList<double>{0.0344, 0.0005, 0.025125, 0.001, 0.019 / 6};
        QTest::addRow("gaps left out")
            << QList<double>{none, 0.01, none, 0.5} << QList<double>{none, 0.02, none, 0.5};
        QTest::addRow("never above one") << QList<double>{1.0, 0.9} << QList<double>{1.0, 1.0};
        QTest::addRow("ties") << QList<double>{0.04, 0.04} << QList<double>{0.04, 0.04};
    }
    void manyComparisonsAreCorrected() {
        QFETCH(QList<double>, p);
        QFETCH(QList<double>, q);
        const std::vector<double> given(p.begin(), p.end());
        const std::vector<double> found = benjaminiHochberg(given);
        QCOMPARE(found.size(), given.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            VERIFY_NEAR(found[i], q[static_cast<qsizetype>(i)], 1e-12);
    }

    void momentsOfPartsAddUp() {
        Moments whole = gapsOf({1, 2});
        whole += gapsOf({3, 4, 4});
        QCOMPARE(whole, gapsOf({1, 2, 3, 4, 4}));
        Moments counted;
        counted.add(4, 2);
        QCOMPARE(counted, gapsOf({4, 4}));
    }
};

QTEST_APPLESS_MAIN(TestGaps)
#include "test_gaps.moc"
