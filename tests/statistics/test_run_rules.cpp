#include "models/statistics/process_chart.h"
#include "models/statistics/run_rules.h"
#include "tests/support/near.h"

#include <QTest>
#include <vector>

using namespace symmetry;

namespace {

constexpr double none = Estimate::unknown;

/// Points around centre 0 with limits -3 and 3.
std::vector<ChartPoint> around(const QList<double>& values) {
    std::vector<ChartPoint> points;
    for (const double value : values)
        points.push_back({value, 0, -3, 3});
    return points;
}

/// One letter a point: O outside, S shift, T trend, 2 two of three; lower case on the low side.
QByteArray letters(const std::vector<RunSignal>& signals) {
    QByteArray text;
    for (const RunSignal& signal : signals) {
        const char high = "-OST2"[static_cast<int>(signal.rule)];
        const char low = "-ost3"[static_cast<int>(signal.rule)];
        text += signal.side < 0 ? low : high;
    }
    return text;
}

} // namespace

Q_DECLARE_METATYPE(symmetry::Assurance)

class TestRunRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesMarkTheirPoints_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QList<double>& values, const char* expected) {
            QTest::addRow("%s", name) << values << QByteArray(expected);
        };
        row("quiet", {1, -1, 1, -1}, "----");
        row("outside", {1, 3.1, -3.1, 3}, "-Oo-");
        row("six in a row", {1, 1.5, 1, 1.5, 1, 1.5, -1}, "-------");
        row("seven in a row", {-1, 1, 1.5, 1, 1.5, 1, 1.5, 1}, "-SSSSSSS");
        row("nine in a row", {-1, -1.5, -1, -1.5, -1, -1.5, -1, -1.5, -1}, "sssssssss");
        row("the centre ends a run", {1, 1, 1, 0, 1, 1, 1, 1}, "--------");
        row("a gap does not", {1, 1.5, 1, none, 1.5, 1, 1.5, 1}, "SSS-SSSS");
        row("outside comes first", {1, 1.5, 1, 3.5, 1, 1.5, 1}, "SSSOSSS");
        row("trend", {-1.5, -1, -0.5, 0, 0.5, 1, 1.5}, "TTTTTTT");
        row("trend with a stop", {-1.5, -1, -0.5, -0.5, 0, 0.5, 1}, "-------");
        row("fall", {1.8, 1.5, 1, 0, -0.5, -1, -1.5, -1.8}, "tttttttt");
        row("two of three", {2.5, 1, 2.5, -1}, "2-2-");
        row("two of three, low", {-2.5, -2.1, -0.1}, "33-");
        row("one on the other side", {2.5, -1, 2.5}, "---");
        row("exactly two thirds", {2, 2, 1}, "---");
        row("nothing", {}, "");
        row("nothing known", {none, none}, "--");
    }
    void rulesMarkTheirPoints() {
        QFETCH(QList<double>, values);
        QFETCH(QByteArray, expected);
        QCOMPARE(letters(runRules(around(values))), expected);
    }

    void sevenRisingNumbersAreATrend() {
        const auto trendsIn = [](const std::vector<double>& values) {
            std::vector<ChartPoint> points;
            for (const double value : values)
                points.push_back({value, 4, -100, 100});
            int trends = 0;
            for (const RunSignal& signal : runRules(points))
                trends += signal.rule == RunRule::Trend ? 1 : 0;
            return trends;
        };
        QCOMPARE(trendsIn({1, 2, 3, 3, 4, 5, 6}), 0);
        QCOMPARE(trendsIn({1, 2, 3, 4, 5, 6, 7}), 7);
    }

    void aRunKnowsWhereItBegan() {
        const auto signals = runRules(around({-1, none, 1, 1.5, 1, 1.5, 1, 1.5, 1, 1.2}));
        QCOMPARE(signals.back(), (RunSignal{RunRule::Shift, 1, 2, 8}));
        QCOMPARE(signals[2], (RunSignal{RunRule::Shift, 1, 2, 8}));
        QCOMPARE(runRules(around({0.5, 4}))[1], (RunSignal{RunRule::Outside, 1, 1, 1}));
    }

    void directionDecidesWhatASignalMeans() {
        const RunSignal high{RunRule::Shift, 1, 0, 7};
        const RunSignal low{RunRule::Outside, -1, 0, 1};
        QCOMPARE(signalOf(high, Direction::HigherIsBetter), Signal::Improvement);
        QCOMPARE(signalOf(high, Direction::LowerIsBetter), Signal::Concern);
        QCOMPARE(signalOf(low, Direction::HigherIsBetter), Signal::Concern);
        QCOMPARE(signalOf(low, Direction::LowerIsBetter), Signal::Improvement);
        QCOMPARE(signalOf(low, std::nullopt), Signal::Special);
        QCOMPARE(signalOf({}, Direction::HigherIsBetter), Signal::Common);
    }

    void assuranceComparesLimitsWithTheTarget_data() {
        QTest::addColumn<double>("target");
        QTest::addColumn<bool>("higherIsBetter");
        QTest::addColumn<Assurance>("expected");
        QTest::addRow("met") << -4.0 << true << Assurance::ConsistentlyMet;
        QTest::addRow("missed") << 4.0 << true << Assurance::ConsistentlyMissed;
        QTest::addRow("hit and miss") << 1.0 << true << Assurance::HitAndMiss;
        QTest::addRow("met, low") << 4.0 << false << Assurance::ConsistentlyMet;
        QTest::addRow("missed, low") << -4.0 << false << Assurance::ConsistentlyMissed;
        QTest::addRow("unknown") << none << false << Assurance::NotEnough;
    }
    void assuranceComparesLimitsWithTheTarget() {
        QFETCH(double, target);
        QFETCH(bool, higherIsBetter);
        QFETCH(Assurance, expected);
        const Direction direction =
            higherIsBetter ? Direction::HigherIsBetter : Direction::LowerIsBetter;
        QCOMPARE(assuranceOf({0, 0, -3, 3}, target, direction), expected);
        QCOMPARE(assuranceOf({}, target, direction), Assurance::NotEnough);
        QCOMPARE(assuranceOf({0, 0, -3, 3}, std::nullopt, direction), Assurance::NoTarget);
    }
};

QTEST_APPLESS_MAIN(TestRunRules)
#include "test_run_rules.moc"
