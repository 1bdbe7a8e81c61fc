#include "models/statistics/process_chart.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>
#include <cmath>
#include <vector>

using namespace symmetry;

namespace {

std::vector<CountPoint> constantShares(int periods) {
    return std::vector<CountPoint>(static_cast<std::size_t>(periods), CountPoint{40, 100.0});
}

} // namespace

/// Laney 2002, Quality Engineering 14, 531-537, reckoned by hand.
class TestLaney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesReckonedByHand() {
        // p̄ = 200/400 = 0.5, σp = 0.5/10 = 0.05; p = 0.4, 0.6, 0.45, 0.55; z = -2, 2, -1, 1;
        // moving ranges 4, 3, 2, mean 3, σz = 3/1.128.
        const std::array periods{CountPoint{40, 100}, CountPoint{60, 100}, CountPoint{45, 100},
                                 CountPoint{55, 100}};
        const ProcessChart chart = laneyShares(periods);
        VERIFY_NEAR(chart.centre, 0.5);
        VERIFY_NEAR(chart.spread, 3.0 / 1.128);
        VERIFY_NEAR(chart.points[0].upper, 0.5 + 3 * 0.05 * 3.0 / 1.128);
        VERIFY_NEAR(chart.points[0].lower, 0.5 - 3 * 0.05 * 3.0 / 1.128);
    }

    void ratesReckonedByHandWithUnlikeOpportunity() {
        // ū = 27/12 = 2.25; n = 1, 4, 4, 3: σ = 1.5, 0.75, 0.75, 0.8660; rates 3, 1.5, 3, 2.
        const std::array periods{CountPoint{3, 1}, CountPoint{6, 4}, CountPoint{12, 4},
                                 CountPoint{6, 3}};
        const double z1 = 0.75 / 1.5;
        const double z2 = -0.75 / 0.75;
        const double z3 = 0.75 / 0.75;
        const double z4 = -0.25 / std::sqrt(0.75);
        const double range = (std::abs(z2 - z1) + std::abs(z3 - z2) + std::abs(z4 - z3)) / 3.0;
        const ProcessChart chart = laneyRates(periods);
        VERIFY_NEAR(chart.centre, 2.25);
        VERIFY_NEAR(chart.spread, range / 1.128);
        VERIFY_NEAR(chart.points[1].upper, 2.25 + 3 * 0.75 * range / 1.128);
        QCOMPARE(chart.points[0].lower, 0.0); // cut
    }

    /// Shares of a million each that drift by a tenth of a point: chance alone would allow 0.0015.
    void largeNumbersNeedWiderLimits() {
        std::vector<CountPoint> periods;
        for (int i = 0; i < 24; ++i)
            periods.push_back({500'000 + (i % 2 == 0 ? 5'000 : -5'000), 1e6});
        const ProcessChart plain = pChart(periods);
        QVERIFY(flagsMost(plain));
        QVERIFY(dispersionOf(plain).ratio > 90.0);
        QVERIFY(dispersionOf(plain).p < 1e-12);
        const ProcessChart prime = laneyShares(periods);
        QVERIFY(!flagsMost(prime));
        QVERIFY(prime.spread > 15.0);
    }

    void whatChanceExplainsIsNotDispersed() {
        // Standardised distances 1, -1, 1, -1: Σz² 4 on 3 degrees of freedom, p 0.26146.
        const std::array periods{CountPoint{55, 100}, CountPoint{45, 100}, CountPoint{55, 100},
                                 CountPoint{45, 100}};
        const Dispersion found = dispersionOf(pChart(periods));
        QCOMPARE(found.df, 3);
        VERIFY_NEAR(found.ratio, 4.0 / 3.0);
        VERIFY_NEAR(found.p, 0.2614641, 1e-7);
        QVERIFY(!flagsMost(pChart(periods)));
    }

    void degenerateSeriesDoNotLie() {
        const ProcessChart constant = laneyShares(constantShares(14));
        VERIFY_NEAR(constant.spread, 0.0);
        for (const RunSignal& signal : constant.signals)
            QCOMPARE(signal.rule, RunRule::None);
        QVERIFY(laneyShares({}).points.empty());
        QVERIFY(std::isnan(laneyShares(std::array{CountPoint{3, 10}}).points[0].upper));
        QVERIFY(std::isnan(laneyRates(std::array{CountPoint{3, 0}}).points[0].value));
        QVERIFY(std::isnan(laneyRates(std::array{CountPoint{3, 0}}).centre));
        const ProcessChart none = laneyShares(std::vector<CountPoint>(5, CountPoint{0, 20}));
        QCOMPARE(none.points[2].upper, 0.0);
        QVERIFY(std::isnan(dispersionOf(none).ratio));
    }

    void limitsBeginAnewWhereTheUserSaysSo() {
        std::vector<double> values;
        for (int i = 0; i < 12; ++i)
            values.push_back(i % 2 == 0 ? 10.0 : 12.0);
        for (int i = 0; i < 13; ++i)
            values.push_back(i % 2 == 0 ? 30.0 : 32.0);
        const auto part = [&values](std::size_t first, std::size_t count) {
            return xmrChart(std::span(values).subspan(first, count));
        };
        const ProcessChart whole = inStretches(values.size(), {}, part);
        QVERIFY(whole.signals[20].rule != RunRule::None);
        const std::array<std::size_t, 3> starts{0, 12, 99};
        const ProcessChart anew = inStretches(values.size(), starts, part);
        QCOMPARE(anew.points.size(), values.size());
        VERIFY_NEAR(anew.points[0].centre, 11.0);
        VERIFY_NEAR(anew.points[24].centre, anew.centre);
        QVERIFY(anew.centre > 30.0);
        QCOMPARE(anew.measured, 13);
        QVERIFY(!anew.trialLimits);
        for (const RunSignal& signal : anew.signals)
            QCOMPARE(signal.rule, RunRule::None);
    }

    void aRunDoesNotCrossAStart() {
        // Nine on one side, but the limits begin anew after five of them.
        const std::vector<double> values{1, 5, 1, 5, 1, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4};
        const std::array<std::size_t, 1> starts{11};
        const ProcessChart anew =
            inStretches(values.size(), starts, [&values](std::size_t first, std::size_t count) {
                return xmrChart(std::span(values).subspan(first, count));
            });
        QCOMPARE(anew.signals[10].rule, RunRule::None);
        QCOMPARE(anew.signals[14].rule, RunRule::None);
        QVERIFY(anew.trialLimits);
    }
};

QTEST_APPLESS_MAIN(TestLaney)
#include "test_laney.moc"
