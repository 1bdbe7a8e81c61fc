#include "models/statistics/process_chart.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>
#include <vector>

using namespace symmetry;

namespace {

constexpr double none = Estimate::unknown;
constexpr std::array xmrData{1., 2., 1., 2., 10., 1., 2., 1., 2.,
                             1., 2., 1., 2., 1.,  2., 1., 2., 1.};
constexpr std::array pData{12, 15, 8, 10, 4,  7,  16, 9,  14, 10, 5,  6, 17, 12, 22,
                           8,  10, 5, 13, 11, 20, 18, 24, 15, 9,  12, 7, 13, 9,  6};

QList<int> outside(const ProcessChart& chart) {
    QList<int> positions;
    for (std::size_t i = 0; i < chart.signals.size(); ++i) {
        if (chart.signals[i].rule == RunRule::Outside)
            positions.append(static_cast<int>(i) + 1);
    }
    return positions;
}

} // namespace

class TestProcessChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xmrAgreesWithTheReference_data() {
        QTest::addColumn<bool>("screened");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addRow("screened") << true << -0.715556 << 4.604444;
        QTest::addRow("unscreened") << false << -3.062614 << 6.951503;
    }
    void xmrAgreesWithTheReference() {
        QFETCH(bool, screened);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const ProcessChart chart = xmrChart(xmrData, screened);
        VERIFY_NEAR(chart.centre, 1.944444, 5e-7);
        VERIFY_NEAR(chart.points.front().lower, lower, 5e-7);
        VERIFY_NEAR(chart.points.back().upper, upper, 5e-7);
        VERIFY_NEAR(chart.rangeLimit, 3.267 * chart.meanRange);
        QCOMPARE(outside(chart), QList<int>{5});
        QCOMPARE(chart.measured, 18);
        QVERIFY(!chart.trialLimits);
    }

    void pChartAgreesWithTheReference() {
        std::vector<CountPoint> samples;
        for (const int count : pData)
            samples.push_back({count, 50});
        const ProcessChart chart = pChart(samples);
        VERIFY_NEAR(chart.centre, 0.2313333, 5e-8);
        VERIFY_NEAR(chart.points[0].lower, 0.05242755, 5e-9);
        VERIFY_NEAR(chart.points[0].upper, 0.4102391, 5e-8);
        QCOMPARE(outside(chart), (QList<int>{15, 23}));
    }

    void limitsOfSharesFollowTheirNumbers() {
        const ProcessChart chart =
            pChart(std::array{CountPoint{10, 100}, CountPoint{90, 900}, CountPoint{0, 0}});
        VERIFY_NEAR(chart.centre, 0.1);
        VERIFY_NEAR(chart.points[0].upper, 0.1 + 3 * std::sqrt(0.09 / 100));
        VERIFY_NEAR(chart.points[1].upper, 0.1 + 3 * std::sqrt(0.09 / 900));
        QVERIFY(std::isnan(chart.points[2].value) && std::isnan(chart.points[2].upper));
        QCOMPARE(chart.measured, 2);
    }

    void countsAndRatesHaveNoNegativeLimit() {
        const ProcessChart counts = cChart(std::array<std::int64_t, 3>{4, 2, 3});
        VERIFY_NEAR(counts.centre, 3);
        VERIFY_NEAR(counts.points[0].upper, 3 + 3 * std::sqrt(3.0));
        QCOMPARE(counts.points[0].lower, 0.0);
        const ProcessChart rates = uChart(std::array{CountPoint{4, 2}, CountPoint{8, 6}});
        VERIFY_NEAR(rates.centre, 1.5);
        VERIFY_NEAR(rates.points[1].upper, 1.5 + 3 * std::sqrt(1.5 / 6));
        VERIFY_NEAR(rates.points[1].value, 8.0 / 6.0);
    }

    void fewPointsGiveTrialLimits() {
        std::vector<double> values(11, 1);
        values[3] = 2;
        QVERIFY(xmrChart(values).trialLimits);
        values.push_back(none);
        QVERIFY(xmrChart(values).trialLimits);
        values.push_back(1);
        QVERIFY(!xmrChart(values).trialLimits);
    }

    void monthsWithoutAnswersArePassedOver() {
        const ProcessChart gappy = xmrChart(std::array{1., none, 3., 2., none});
        const ProcessChart dense = xmrChart(std::array{1., 3., 2.});
        VERIFY_NEAR(gappy.meanRange, dense.meanRange);
        VERIFY_NEAR(gappy.centre, 2.0);
        QVERIFY(std::isnan(gappy.points[1].value));
        QCOMPARE(gappy.points.size(), 5U);
        QCOMPARE(gappy.signals.size(), 5U);
    }

    void degenerateSeriesGiveNoSignal_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addRow("nothing") << QList<double>{};
        QTest::addRow("all missing") << QList<double>{none, none};
        QTest::addRow("one point") << QList<double>{5};
        QTest::addRow("constant") << QList<double>(30, 0.1);
        QTest::addRow("constant thirds") << QList<double>(19, 1.0 / 3.0);
    }
    void degenerateSeriesGiveNoSignal() {
        QFETCH(QList<double>, values);
        const ProcessChart chart = xmrChart(std::vector<double>(values.begin(), values.end()));
        for (const RunSignal& signal : chart.signals)
            QCOMPARE(signal.rule, RunRule::None);
        QCOMPARE(pChart({}).points.size(), 0U);
        QVERIFY(std::isnan(pChart({}).centre));
    }

    void aSingleStepKeepsItsRange() {
        const ProcessChart chart = xmrChart(std::array{5., 5., 5., 5., 5., 9., 9., 9., 9., 9.});
        VERIFY_NEAR(chart.meanRange, 4.0 / 9.0);
    }
};

QTEST_APPLESS_MAIN(TestProcessChart)
#include "test_process_chart.moc"
