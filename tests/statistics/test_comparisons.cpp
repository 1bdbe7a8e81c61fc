#include "models/statistics/comparisons.h"
#include "models/statistics/equivalence.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>

using namespace symmetry;

namespace {

template <std::size_t N>
Moments momentsOfValues(const std::array<double, N>& values) {
    Moments sample;
    for (const double value : values)
        sample.add(value);
    return sample;
}

constexpr std::array sleepFirst{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
constexpr std::array sleepSecond{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

} // namespace

Q_DECLARE_METATYPE(symmetry::EquivalenceVerdict)

class TestComparisons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void welchAgreesOnTheSleepData() {
        const Comparison test =
            compareMeans(momentsOfValues(sleepFirst), momentsOfValues(sleepSecond), 5);
        VERIFY_NEAR(test.statistic, -1.8608, 5e-5);
        VERIFY_NEAR(test.df, 17.776, 5e-5);
        VERIFY_NEAR(test.p, 0.07939, 5e-6);
        VERIFY_NEAR(test.difference.low, -3.3654832, 5e-8);
        VERIFY_NEAR(test.difference.high, 0.2054832, 5e-8);
    }

    void aSmallMoveOfProblemsIsNoChange() {
        const Comparison test = compareShares(1310, 10000, 1280, 10000, 5);
        VERIFY_NEAR(test.statistic, 0.63, 0.005);
        VERIFY_NEAR(test.p, 0.53, 0.005);
        QVERIFY(test.difference.low < 0 && test.difference.high > 0);
        const Comparison enough = compareShares(12707, 97000, 12416, 97000, 5);
        QVERIFY(enough.p < 0.05);
        QVERIFY(compareShares(11790, 90000, 11520, 90000, 5).p > 0.05);
    }

    void sharesWithoutSpreadAreEqual() {
        const Comparison test = compareShares(0, 20, 0, 30, 5);
        QCOMPARE(test.p, 1.0);
        QVERIFY(test.difference.low < 0 && test.difference.high > 0);
        QVERIFY(std::isnan(compareShares(0, 0, 1, 2, 5).p));
        QVERIFY(compareShares(0, 0, 1, 2, 5).difference.tooFew);
    }

    void netPromoterScoresAreCompared() {
        const PromoterCounts now{10, 20, 70};
        const PromoterCounts before{20, 30, 50};
        const Comparison test = compareNetPromoter(now, before, 5);
        VERIFY_NEAR(test.difference.value, 0.3);
        // v = 0.8 - 0.36 and 0.7 - 0.09
        VERIFY_NEAR(test.difference.se, std::sqrt(0.44 / 100 + 0.61 / 100));
        VERIFY_NEAR(test.difference.high - 0.3, 1.959963984540054 * test.difference.se);
        QVERIFY(test.p < 0.05);
        QCOMPARE(test.difference.n, 100);
    }

    void withoutSpreadNothingIsTested() {
        const Moments low{5, 10, 20};
        const Moments high{5, 20, 80};
        QCOMPARE(compareMeans(low, low, 5).p, 1.0);
        QVERIFY(std::isnan(compareMeans(high, low, 5).p));
        QCOMPARE(compareMeans(high, low, 5).difference.se, 0.0);
        QVERIFY(std::isnan(compareNetPromoter({0, 0, 9}, {9, 0, 0}, 5).p));
        QVERIFY(std::isnan(compareMeans(low, {1, 2, 4}, 1).difference.low));
        QVERIFY(std::isnan(compareMeans(low, {}, 1).difference.value));
    }

    void theSmallerSideDecidesWhetherThereAreEnough() {
        QVERIFY(compareMeans({100, 0, 50}, {4, 0, 3}, 5).difference.tooFew);
        QVERIFY(!compareMeans({100, 0, 50}, {5, 0, 3}, 5).difference.tooFew);
        QCOMPARE(compareMeans({100, 0, 50}, {5, 0, 3}, 5).difference.n, 5);
    }

    void equivalenceAgreesWithTheReference() {
        const Equivalence test = equivalence({0.16466667, 0.25316260, 26.7484788}, 0.6);
        VERIFY_NEAR(test.narrow.low, -0.2666863, 1e-7);
        VERIFY_NEAR(test.narrow.high, 0.5960196, 1e-7);
        VERIFY_NEAR(test.p, 0.04853084, 1e-7);
        QCOMPARE(test.verdict, EquivalenceVerdict::Equal);
    }

    void equivalenceNamesTheWorse_data() {
        QTest::addColumn<double>("difference");
        QTest::addColumn<double>("se");
        QTest::addColumn<double>("margin");
        QTest::addColumn<EquivalenceVerdict>("verdict");
        using V = EquivalenceVerdict;
        QTest::addRow("equal") << 0.0 << 1.0 << 5.0 << V::Equal;
        QTest::addRow("equal but different") << 2.5 << 1.0 << 5.0 << V::EqualWithNote;
        QTest::addRow("first lower") << -6.0 << 1.0 << 5.0 << V::FirstLower;
        QTest::addRow("second lower") << 6.0 << 1.0 << 5.0 << V::SecondLower;
        QTest::addRow("too uncertain") << 3.0 << 4.0 << 5.0 << V::NotEnough;
        QTest::addRow("no spread") << 3.0 << 0.0 << 5.0 << V::NotEnough;
        QTest::addRow("no margin") << 0.0 << 1.0 << 0.0 << V::NotEnough;
        QTest::addRow("unknown") << Estimate::unknown << Estimate::unknown << 5.0 << V::NotEnough;
    }
    void equivalenceNamesTheWorse() {
        QFETCH(double, difference);
        QFETCH(double, se);
        QFETCH(double, margin);
        QFETCH(EquivalenceVerdict, verdict);
        const Equivalence test = equivalence({difference, se, 200}, margin);
        QCOMPARE(test.verdict, verdict);
        const bool inside = test.narrow.low > -margin && test.narrow.high < margin;
        QCOMPARE(test.p < 0.05, inside);
    }

    void symmetryIndexIsWhatIsLeftOfOneHundred() {
        VERIFY_NEAR(symmetryIndex(std::array{0.1, -0.3}), 80.0);
        VERIFY_NEAR(symmetryIndex(std::array{0.1, Estimate::unknown}), 90.0);
        QVERIFY(std::isnan(symmetryIndex({})));
    }
};

QTEST_APPLESS_MAIN(TestComparisons)
#include "test_comparisons.moc"
