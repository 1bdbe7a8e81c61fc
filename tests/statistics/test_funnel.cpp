#include "models/statistics/funnel.h"
#include "tests/support/near.h"

#include <QTest>
#include <cmath>
#include <vector>

using namespace symmetry;

namespace {

Moments valuesOf(std::initializer_list<double> values) {
    Moments sample;
    for (const double value : values)
        sample.add(value);
    return sample;
}

/// `ones` of `n` answers are 1, the others 0.
Moments sharesOf(std::int64_t ones, std::int64_t n) {
    const double sum = static_cast<double>(ones);
    return {n, sum, sum};
}

/// Yields of six batches of dyestuff, five samples each: Davies, Statistical Methods in Research
/// and Production; the classical example of variance components.
const std::vector<Moments> dyestuff{
    valuesOf({1545, 1440, 1440, 1520, 1580}), valuesOf({1540, 1555, 1490, 1560, 1495}),
    valuesOf({1595, 1550, 1605, 1510, 1560}), valuesOf({1445, 1440, 1595, 1465, 1545}),
    valuesOf({1595, 1630, 1515, 1635, 1625}), valuesOf({1520, 1455, 1450, 1480, 1445})};

/// Ten shops; the last one, the largest, fell far behind.
const std::vector<Moments> shops{
    sharesOf(9, 10),  sharesOf(10, 20), sharesOf(14, 30), sharesOf(21, 40), sharesOf(24, 50),
    sharesOf(31, 60), sharesOf(36, 70), sharesOf(39, 80), sharesOf(44, 90), sharesOf(20, 100)};

} // namespace

class TestFunnel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void varianceBetweenBatchesAgreesWithThePublishedOne() {
        const Funnel funnel = funnelOf(dyestuff, FunnelKind::Means);
        QCOMPARE(funnel.units, 6);
        VERIFY_NEAR(funnel.centre, 1527.5);
        VERIFY_NEAR(funnel.sd * funnel.sd, 2451.25);
        VERIFY_NEAR(funnel.between * funnel.between, 1764.05);
        VERIFY_NEAR(funnel.dispersion, 3.831888492265851);
        QVERIFY(funnel.overdispersed); // above 1 + 2·√(2/6) = 2.1547
    }

    void meansGetLimitsThatFollowN_data() {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low95");
        QTest::addColumn<double>("high998");
        // 5 ∓ 1.959963984540054·2/√n and 5 ± 3.090232306167813·2/√n
        QTest::newRow("4") << 4 << 3.040036015459946 << 8.090232306167813;
        QTest::newRow("100") << 100 << 4.608007203091989 << 5.618046461233563;
    }
    void meansGetLimitsThatFollowN() {
        QFETCH(int, n);
        QFETCH(double, low95);
        QFETCH(double, high998);
        const FunnelLimits limits = funnelLimits({FunnelKind::Means, 5, 5.0, 2.0}, n);
        VERIFY_NEAR(limits.usual.low, low95);
        VERIFY_NEAR(limits.usual.high, 10.0 - low95);
        VERIFY_NEAR(limits.wide.high, high998);
        VERIFY_NEAR(limits.wide.low, 10.0 - high998);
    }

    void sharesGetExactInterpolatedLimits_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low95");
        QTest::addColumn<double>("high95");
        QTest::addColumn<double>("low998");
        QTest::addColumn<double>("high998");
        // From the binomial distribution in exact fractions.
        QTest::newRow("half of 20") << 0.5 << 20 << 0.2558235294117647 << 0.6941764705882353
                                    << 0.1367357894736842 << 0.8132642105263158;
        QTest::newRow("30 % of 50") << 0.3 << 50 << 0.16613938031193448 << 0.4201358867168804
                                    << 0.10312998454753805 << 0.4990695885480359;
        QTest::newRow("nothing lies above all of 12")
            << 0.9 << 12 << 0.6641736031509587 << 1.0 << 0.5100922800252312 << 1.0;
        QTest::newRow("nothing lies below none of 10")
            << 0.1 << 10 << 0.0 << 0.27873565979624787 << 0.0 << 0.442669526277208;
        QTest::newRow("5 % of 400") << 0.05 << 400 << 0.028404315774872093 << 0.07122200055469513
                                    << 0.0183660554745364 << 0.08548532971094826;
        QTest::newRow("everybody") << 1.0 << 30 << 1.0 << 1.0 << 1.0 << 1.0;
    }
    void sharesGetExactInterpolatedLimits() {
        QFETCH(double, share);
        QFETCH(int, n);
        QFETCH(double, low95);
        QFETCH(double, high95);
        QFETCH(double, low998);
        QFETCH(double, high998);
        const FunnelLimits limits = funnelLimits({FunnelKind::Shares, 9, share}, n);
        VERIFY_NEAR(limits.usual.low, low95);
        VERIFY_NEAR(limits.usual.high, high95);
        VERIFY_NEAR(limits.wide.low, low998);
        VERIFY_NEAR(limits.wide.high, high998);
    }

    void oneFarUnitAloneIsNoOverdispersion() {
        const Funnel funnel = funnelOf(shops, FunnelKind::Shares);
        VERIFY_NEAR(funnel.centre, 248.0 / 550.0);
        VERIFY_NEAR(funnel.sd * funnel.sd, 248.0 / 550.0 * 302.0 / 550.0);
        VERIFY_NEAR(funnel.dispersion, 0.5588630255117779);
        QVERIFY(!funnel.overdispersed);
        VERIFY_NEAR(funnel.between, 0.12229686845388275);
        QVERIFY(funnelPosition(funnelLimits(funnel, 100), 0.2) == FunnelPosition::FarBelow);
        QVERIFY(funnelPosition(funnelLimits(funnel, 10), 0.9) == FunnelPosition::FarAbove);
        QVERIFY(funnelPosition(funnelLimits(funnel, 90), 44.0 / 90.0) == FunnelPosition::Inside);
    }

    void aPositionIsTheLimitThatIsPassed_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("position");
        const auto row = [](const char* name, double value, FunnelPosition position) {
            QTest::newRow(name) << value << static_cast<int>(position);
        };
        row("inside", 4.5, FunnelPosition::Inside);
        row("on the limit", 6.0, FunnelPosition::Inside);
        row("above", 6.5, FunnelPosition::Above);
        row("far above", 7.5, FunnelPosition::FarAbove);
        row("below", 3.5, FunnelPosition::Below);
        row("far below", 2.5, FunnelPosition::FarBelow);
        row("no value", Estimate::unknown, FunnelPosition::Unknown);
    }
    void aPositionIsTheLimitThatIsPassed() {
        QFETCH(double, value);
        QFETCH(int, position);
        QCOMPARE(static_cast<int>(funnelPosition({{4, 6}, {3, 7}}, value)), position);
    }

    void thereIsNothingToSayWithoutUnitsOrSpread() {
        const std::vector<Moments> two{valuesOf({1, 2}), valuesOf({3, 4}), Moments{}};
        const Funnel few = funnelOf(two, FunnelKind::Means);
        QCOMPARE(few.units, 2);
        QVERIFY(std::isnan(few.centre) && std::isnan(few.between));
        QVERIFY(std::isnan(funnelLimits(few, 10).usual.low));
        const std::vector<Moments> single{valuesOf({1}), valuesOf({2}), valuesOf({3})};
        QVERIFY(std::isnan(funnelOf(single, FunnelKind::Means).sd));
        const std::vector<Moments> alike(4, valuesOf({2, 2, 2}));
        const Funnel constant = funnelOf(alike, FunnelKind::Means);
        QCOMPARE(constant.sd, 0.0);
        QCOMPARE(constant.between, 0.0);
        QVERIFY(std::isnan(constant.dispersion) && !constant.overdispersed);
        QVERIFY(funnelPosition(funnelLimits(constant, 3), 2.0) == FunnelPosition::Inside);
        QVERIFY(std::isnan(funnelLimits(constant, 0).usual.low));
    }

    void unitsThatAreAlikeHaveNoSpreadBetweenThem() {
        const std::vector<Moments> alike{valuesOf({1, 3, 5}), valuesOf({2, 3, 4}),
                                         valuesOf({0, 3, 6}), valuesOf({3, 1, 5})};
        QCOMPARE(funnelOf(alike, FunnelKind::Means).between, 0.0);
        QVERIFY(!funnelOf(alike, FunnelKind::Means).overdispersed);
    }
};

QTEST_APPLESS_MAIN(TestFunnel)
#include "test_funnel.moc"
