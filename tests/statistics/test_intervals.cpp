#include "models/statistics/distributions.h"
#include "models/statistics/intervals.h"
#include "tests/support/near.h"

#include <QTest>

using namespace symmetry;

namespace {

constexpr double notKnown = Estimate::unknown;
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

class TestIntervals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantilesAreThoseOfTheTables_data() {
        QTest::addColumn<double>("actual");
        QTest::addColumn<double>("expected");
        QTest::addRow("z of 95 percent") << twoSidedZ(0.95) << 1.959963984540054;
        QTest::addRow("z of 90 percent") << twoSidedZ(0.90) << 1.6448536269514722;
        QTest::addRow("t, 9 df") << studentQuantile(0.975, 9) << 2.2621571627982049;
        QTest::addRow("t, 1 df") << studentQuantile(0.975, 1) << 12.706204736174698;
        QTest::addRow("t, endless df") << studentQuantile(0.975, infinite) << 1.959963984540054;
        QTest::addRow("normal tail") << normalTwoSided(1.959963984540054) << 0.05;
        QTest::addRow("t tail") << studentTwoSided(-2.2621571627982049, 9) << 0.05;
    }
    void quantilesAreThoseOfTheTables() {
        QFETCH(double, actual);
        QFETCH(double, expected);
        VERIFY_NEAR(actual, expected, 1e-12);
    }

    void distributionsTakeAnyNumber_data() {
        QTest::addColumn<double>("actual");
        QTest::addColumn<double>("expected");
        QTest::addRow("cdf of NaN") << normalCdf(notKnown) << notKnown;
        QTest::addRow("cdf of infinity") << normalCdf(infinite) << 1.0;
        QTest::addRow("cdf of minus infinity") << normalCdf(-infinite) << 0.0;
        QTest::addRow("quantile of 0") << normalQuantile(0) << -infinite;
        QTest::addRow("quantile of 1") << normalQuantile(1) << infinite;
        QTest::addRow("quantile of 2") << normalQuantile(2) << notKnown;
        QTest::addRow("two sides of infinity") << normalTwoSided(-infinite) << 0.0;
        QTest::addRow("t without df") << studentCdf(1, 0) << notKnown;
        QTest::addRow("t with NaN df") << studentQuantile(0.5, notKnown) << notKnown;
        QTest::addRow("t of infinity") << studentTwoSided(infinite, 3) << 0.0;
        QTest::addRow("t of minus infinity") << studentUpper(-infinite, 3) << 1.0;
        QTest::addRow("t quantile of 1") << studentQuantile(1, 3) << infinite;
    }
    void distributionsTakeAnyNumber() {
        QFETCH(double, actual);
        QFETCH(double, expected);
        VERIFY_NEAR(actual, expected);
    }

    void wilsonAgreesWithTheReference_data() {
        QTest::addColumn<qint64>("successes");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addRow("18 of 20") << 18LL << 20LL << 0.6989663548 << 0.9721335188;
        // z² / (n + z²), of which the reference gives the first eight digits, 0.11351339.
        QTest::addRow("0 of 30") << 0LL << 30LL << 0.0 << 0.113513393174;
        QTest::addRow("30 of 30") << 30LL << 30LL << 1.0 - 0.113513393174 << 1.0;
        QTest::addRow("none at all") << 0LL << 0LL << notKnown << notKnown;
        QTest::addRow("more than all") << 4LL << 3LL << notKnown << notKnown;
        QTest::addRow("fewer than none") << -1LL << 3LL << notKnown << notKnown;
    }
    void wilsonAgreesWithTheReference() {
        QFETCH(qint64, successes);
        QFETCH(qint64, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval interval = wilson(successes, n);
        VERIFY_NEAR(interval.low, low, 5e-11);
        VERIFY_NEAR(interval.high, high, 5e-11);
    }

    void newcombeAgreesWithTheReference() {
        const Interval interval = newcombe(7, 34, 1, 34);
        VERIFY_NEAR(interval.low, 0.0189, 5e-5);
        VERIFY_NEAR(interval.high, 0.3404, 5e-5);
        QVERIFY(interval.excludes(0));
        QVERIFY(std::isnan(newcombe(1, 2, 0, 0).low));
    }

    void exchangingTheSharesTurnsNewcombeAround() {
        const Interval one = newcombe(7, 34, 1, 40);
        const Interval other = newcombe(1, 40, 7, 34);
        VERIFY_NEAR(one.low, -other.high);
        VERIFY_NEAR(one.high, -other.low);
    }

    void meanIntervalNeedsTwoValues() {
        Moments sample;
        QVERIFY(std::isnan(meanInterval(sample).low));
        sample.add(4);
        QVERIFY(std::isnan(meanInterval(sample).low));
        sample.add(4);
        QCOMPARE(meanInterval(sample), (Interval{4, 4}));
        sample.add(7);
        VERIFY_NEAR(meanInterval(sample).low, 5 - 4.302652729749464, 1e-12);
        VERIFY_NEAR(meanInterval(sample).high, 5 + 4.302652729749464, 1e-12);
    }

    void anUnknownIntervalExcludesNothing() {
        QVERIFY(!Interval{}.excludes(0));
        QVERIFY(!(Interval{-1, 0}.excludes(0)));
        QVERIFY((Interval{-2, -1}.excludes(0)));
    }
};

QTEST_APPLESS_MAIN(TestIntervals)
#include "test_intervals.moc"
