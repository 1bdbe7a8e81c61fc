#include "models/analyses/lag.h"
#include "models/statistics/correlation.h"
#include "tests/analyses/wandering.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QtTest>
#include <cmath>

using namespace symmetry;
using symmetry::test::SmallCompany;
using symmetry::test::wandering;

namespace {

constexpr double none = Estimate::unknown;

/// Monthly from January 2024 on; NaN: too few answers.
Timeline monthly(const std::vector<double>& values, int from = 0) {
    Timeline line;
    line.subject.kind = Subject::Kind::Measure;
    line.subject.id = 1;
    line.name = QStringLiteral("Line");
    for (size_t i = 0; i < values.size(); ++i) {
        line.first.append(QDate(2024, 1, 1).addMonths(from + static_cast<int>(i)));
        Estimate figure;
        figure.n = std::isnan(values[i]) ? 2 : 30;
        figure.tooFew = std::isnan(values[i]);
        figure.value = values[i];
        line.figures.push_back(figure);
    }
    return line;
}

/// `values` so many steps later; what comes before is made up.
std::vector<double> later(const std::vector<double>& values, size_t steps) {
    std::vector<double> result = wandering(steps, 99);
    result.insert(result.end(), values.begin(), values.end() - static_cast<qsizetype>(steps));
    return result;
}

LagQuestion usual(LagTreatment treatment = LagTreatment::Differenced) {
    LagQuestion question;
    question.treatment = treatment;
    return question;
}

} // namespace

class TestLag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhoMovesFirst_data();
    void findsWhoMovesFirst();
    void aTurnedLineMovesTheOtherWay();
    void unrelatedLinesShowNothing();
    void barsFollowTheDefinition();
    void strangeLinesSayWhatTheyAre_data();
    void strangeLinesSayWhatTheyAre();
    void stepsWithoutAFigureAreCountedAndLeftOut();
    void changesAreTakenBetweenNeighboursOnly();
    void linesOfUnlikeLengthMeetWhereBothAre();
    void aCountThatIsCutShortIsLeftOut();
    void lagsWithTooFewPairsCarryNoVerdict();
};

void TestLag::findsWhoMovesFirst_data() {
    QTest::addColumn<int>("lead");
    QTest::addColumn<bool>("first");
    QTest::addColumn<LagTreatment>("treatment");
    QTest::addColumn<LagVerdict>("verdict");
    const auto changed = LagTreatment::Differenced;
    QTest::newRow("a two before") << 2 << true << changed << LagVerdict::FirstLeads;
    QTest::newRow("b two before") << 2 << false << changed << LagVerdict::SecondLeads;
    QTest::newRow("b six before") << 6 << false << changed << LagVerdict::SecondLeads;
    QTest::newRow("at once") << 0 << true << changed << LagVerdict::SameTime;
    QTest::newRow("farther than looked") << 9 << true << changed << LagVerdict::NothingShown;
    QTest::newRow("trend removed, a three before")
        << 3 << true << LagTreatment::Detrended << LagVerdict::FirstLeads;
}

void TestLag::findsWhoMovesFirst() {
    QFETCH(int, lead);
    QFETCH(bool, first);
    QFETCH(LagTreatment, treatment);
    QFETCH(LagVerdict, verdict);
    const std::vector<double> leader = wandering(36);
    const std::vector<double> follower = later(leader, static_cast<size_t>(lead));
    const Timeline a = monthly(first ? leader : follower);
    const Timeline b = monthly(first ? follower : leader);
    const LagResult result = lagOf(usual(treatment), a, b);
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.steps, 36);
    QCOMPARE(result.leftOut, 0);
    QCOMPARE(result.n, treatment == LagTreatment::Differenced ? 35 : 36);
    QCOMPARE(result.bars.size(), 13);
    QCOMPARE(result.looked, 13);
    if (verdict == LagVerdict::NothingShown) {
        QCOMPARE(result.winner(), -1);
        return;
    }
    const LagBar& bar = result.bars.at(result.winner());
    QCOMPARE(bar.lag, first ? -lead : lead);
    QCOMPARE(bar.pairs, result.n - lead);
    QVERIFY(bar.value > result.wideBand);
    QVERIFY(result.p < 0.05);
    const int other = first ? result.strongestOfB() : result.strongestOfA();
    QVERIFY(!result.leavesWideBand(other));
}

void TestLag::aTurnedLineMovesTheOtherWay() {
    const std::vector<double> leader = wandering(36);
    std::vector<double> follower = later(leader, 2);
    for (double& value : follower)
        value = 100.0 - value;
    const LagResult result = lagOf(usual(), monthly(leader), monthly(follower));
    QCOMPARE(result.verdict, LagVerdict::FirstLeads);
    QVERIFY(result.bars.at(result.winner()).value < -result.wideBand);
}

/// Of many pairs of unrelated lines, about 5 % may leave the band for all lags; the band for one
/// lag is left far more often, which is why it carries no verdict.
void TestLag::unrelatedLinesShowNothing() {
    int shown = 0;
    int outsideOne = 0;
    const int tried = 400;
    for (quint32 i = 0; i < tried; ++i) {
        const LagResult result = lagOf(usual(), monthly(wandering(36, 3 * i + 1)),
                                       monthly(wandering(36, 5 * i + 1000003)));
        shown += result.verdict == LagVerdict::NothingShown ? 0 : 1;
        outsideOne += std::abs(result.bars.at(result.strongest()).value) > result.band ? 1 : 0;
    }
    QVERIFY2(shown <= tried * 8 / 100, qPrintable(QString::number(shown)));
    QVERIFY2(outsideOne > tried / 4, qPrintable(QString::number(outsideOne)));
}

void TestLag::barsFollowTheDefinition() {
    const std::vector<double> x = wandering(20, 1);
    const std::vector<double> y = wandering(20, 2);
    LagQuestion question = usual();
    question.maximumLag = 3;
    const LagResult result = lagOf(question, monthly(x), monthly(y));
    const CrossCorrelation expected = crossCorrelation(differenced(x), differenced(y), 3);
    QCOMPARE(result.bars.size(), 7);
    for (qsizetype i = 0; i < result.bars.size(); ++i) {
        QCOMPARE(result.bars.at(i).lag, expected.lags[static_cast<size_t>(i)].lag);
        VERIFY_NEAR(result.bars.at(i).value, expected.lags[static_cast<size_t>(i)].value);
    }
    VERIFY_NEAR(result.band, 1.959963984540054 / std::sqrt(19.0));
}

void TestLag::strangeLinesSayWhatTheyAre_data() {
    QTest::addColumn<std::vector<double>>("a");
    QTest::addColumn<std::vector<double>>("b");
    QTest::addColumn<LagVerdict>("verdict");
    const std::vector<double> good = wandering(30);
    QTest::newRow("nothing") << std::vector<double>{} << good << LagVerdict::TooFew;
    QTest::newRow("one point") << std::vector<double>{4} << good << LagVerdict::TooFew;
    QTest::newRow("two points") << std::vector<double>{4, 5} << good << LagVerdict::TooFew;
    QTest::newRow("all missing") << std::vector<double>(30, none) << good << LagVerdict::TooFew;
    QTest::newRow("never both") << std::vector<double>{1, none, 2, none}
                                << std::vector<double>{none, 1, none, 2} << LagVerdict::TooFew;
    QTest::newRow("constant") << std::vector<double>(30, 4.2) << good << LagVerdict::Unchanging;
    QTest::newRow("both constant")
        << std::vector<double>(30, 4.2) << std::vector<double>(30, 0.0) << LagVerdict::Unchanging;
    std::vector<double> line;
    for (int i = 0; i < 30; ++i)
        line.push_back(50.0 + 0.1 * i);
    QTest::newRow("a straight line") << good << line << LagVerdict::Unchanging;
    QTest::newRow("eleven changes")
        << wandering(12) << later(wandering(12), 1) << LagVerdict::TooFew;
}

void TestLag::strangeLinesSayWhatTheyAre() {
    QFETCH(std::vector<double>, a);
    QFETCH(std::vector<double>, b);
    QFETCH(LagVerdict, verdict);
    for (const LagTreatment treatment : {LagTreatment::Differenced, LagTreatment::Detrended}) {
        if (treatment == LagTreatment::Detrended && a.size() == 12)
            continue; // twelve steps are enough where no change is taken
        const LagResult result = lagOf(usual(treatment), monthly(a), monthly(b));
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.winner(), -1);
        for (const LagBar& bar : result.bars)
            QVERIFY(verdict != LagVerdict::Unchanging || std::isnan(bar.value));
    }
}

void TestLag::stepsWithoutAFigureAreCountedAndLeftOut() {
    std::vector<double> a = wandering(30);
    std::vector<double> b = later(a, 2);
    a[0] = none; // not inside the common period
    a[10] = none;
    b[20] = none;
    const LagResult result = lagOf(usual(), monthly(a), monthly(b));
    QCOMPARE(result.steps, 29);
    QCOMPARE(result.leftOut, 2);
    QCOMPARE(result.n, 24); // 28 changes, two lost at each gap
    QCOMPARE(result.period, (Period{QDate(2024, 2, 1), QDate(2026, 6, 30)}));
    QCOMPARE(result.verdict, LagVerdict::FirstLeads);
    QCOMPARE(result.bars.at(result.winner()).lag, -2);
}

void TestLag::changesAreTakenBetweenNeighboursOnly() {
    const LagResult result =
        lagOf(usual(), monthly({1, 2, none, 40, 41}), monthly({1, 2, 3, 4, 6}));
    QVERIFY(std::isnan(result.usedA[0]));
    QCOMPARE(result.usedA[1], 1.0);
    QVERIFY(std::isnan(result.usedA[2]));
    QVERIFY(std::isnan(result.usedA[3]));
    QCOMPARE(result.usedA[4], 1.0);
    QVERIFY(std::isnan(result.usedB[3])); // never across what the other lacks
    QCOMPARE(result.n, 2);
}

void TestLag::linesOfUnlikeLengthMeetWhereBothAre() {
    const std::vector<double> all = wandering(40);
    const std::vector<double> part(all.begin() + 10, all.begin() + 35);
    const LagResult result = lagOf(usual(), monthly(all), monthly(part, 10));
    QCOMPARE(result.a.first.size(), 40);
    QCOMPARE(result.b.first, result.a.first);
    QCOMPARE(result.b.figures[0].n, 0);
    QCOMPARE(result.steps, 25);
    QCOMPARE(result.leftOut, 0);
    QCOMPARE(result.verdict, LagVerdict::SameTime);
    VERIFY_NEAR(result.bars.at(result.winner()).value, 1.0);
}

void TestLag::aCountThatIsCutShortIsLeftOut() {
    Timeline counted = monthly(wandering(20));
    for (const Estimate& figure : counted.figures)
        counted.counts.push_back({static_cast<qint64>(figure.value), 1.0});
    counted.counts.back().of = 0.0;
    const LagResult result = lagOf(usual(), counted, monthly(wandering(20)));
    QCOMPARE(result.steps, 19);
    QCOMPARE(result.verdict, LagVerdict::SameTime);
}

void TestLag::lagsWithTooFewPairsCarryNoVerdict() {
    const std::vector<double> leader = wandering(16);
    LagQuestion question = usual(LagTreatment::Detrended);
    question.maximumLag = 30;
    const LagResult result = lagOf(question, monthly(leader), monthly(leader));
    QCOMPARE(result.n, 16);
    QCOMPARE(result.looked, 9); // -4 ... 4
    QCOMPARE(result.bars.size(), 31);
    QVERIFY(!result.bars.constFirst().carries);
    question.maximumLag = -3;
    QCOMPARE(lagOf(question, monthly(leader), monthly(leader)).bars.size(), 1);
}

QTEST_APPLESS_MAIN(TestLag)
#include "test_lag.moc"
