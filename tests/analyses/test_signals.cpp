#include "models/analyses/signals.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace symmetry;
using symmetry::test::SmallCompany;

namespace {

QDate month(int i) {
    return QDate(2025, 1, 10).addMonths(i);
}

/// Ten answers a month about the quote, half one lower and half one higher than `means`.
void addQuotes(SmallCompany& company, const QList<double>& means,
               const QList<qint64>& facetValues = {}) {
    for (int i = 0; i < means.size(); ++i) {
        if (means.at(i) <= 0)
            continue;
        const test::Who who{month(i), Mirror::Customers, facetValues};
        company.add(who, {{SmallCompany::ofQuote, 6, means.at(i) - 1}}, 5);
        company.add(who, {{SmallCompany::ofQuote, 6, means.at(i) + 1}}, 5);
    }
}

const Subject quoteDelivered{Subject::Kind::Touchpoint, 1, Mirror::Customers, Aspect::Delivered};

const FoundSignal* found(const SignalsResult& result, const Subject& subject) {
    const auto at = std::ranges::find_if(
        result.signals, [&](const FoundSignal& f) { return f.timeline.subject == subject; });
    return at == result.signals.cend() ? nullptr : &*at;
}

ProcessChartResult chart(const SmallCompany& company, const Subject& subject = quoteDelivered,
                         std::optional<ChartMethod> method = {}) {
    return processChart(company.snapshot(), {}, {subject, Step::Month, method});
}

QList<double> alternating(int count, double low, double high) {
    QList<double> values;
    for (int i = 0; i < count; ++i)
        values.append(i % 2 == 0 ? low : high);
    return values;
}

} // namespace

class TestSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunBelowIsFoundWithAllItsFigures() {
        SmallCompany company;
        addQuotes(company, alternating(12, 5, 4) + alternating(8, 3, 2));
        const SignalsResult result = signals(company.snapshot(), {}, Step::Month);
        const FoundSignal* signal = found(result, quoteDelivered);
        QVERIFY(signal);
        QCOMPARE(signal->run.rule, RunRule::Shift);
        QCOMPARE(signal->run.signal, Signal::Concern);
        QCOMPARE(signal->since(), QDate(2026, 1, 1));
        QCOMPARE(signal->run.steps, 8);
        QCOMPARE(signal->run.n, 80);
        QVERIFY(signal->run.isCurrent);
        VERIFY_NEAR(signal->run.value, 2.5);
        VERIFY_NEAR(signal->run.centre, (12 * 4.5 + 8 * 2.5) / 20);
        QCOMPARE(signal->method, ChartMethod::Xmr);
        // |2.5 - 3.7| of 6 units of the scale, 80 answers, in the newest month.
        VERIFY_NEAR(signal->rank, 1.2 / 6 * std::sqrt(80.0));
        Subject gap = quoteDelivered;
        gap.aspect = Aspect::Gap;
        QVERIFY(found(result, gap));
        VERIFY_NEAR(found(result, gap)->rank, signal->rank);
    }

    void theSameFiguresInChartAndList() {
        SmallCompany company;
        addQuotes(company, alternating(12, 5, 4) + alternating(8, 3, 2));
        const SignalsResult result = signals(company.snapshot(), {}, Step::Month);
        const ProcessChartResult one = chart(company);
        QVERIFY(one.run);
        VERIFY_NEAR(one.run->value, found(result, quoteDelivered)->run.value);
        QCOMPARE(one.points.size(), 20U);
        VERIFY_NEAR(one.points[3].upper, found(result, quoteDelivered)->points[3].upper);
        QVERIFY(!one.trialLimits);
        QCOMPARE(one.limitsFrom, (Period{QDate(2025, 1, 1), QDate(2026, 8, 31)}));
    }

    void theValueInWhichItIsStrongestIsNamed() {
        SmallCompany company;
        addQuotes(company, QList<double>(20, 5), {SmallCompany::north});
        addQuotes(company, alternating(12, 5, 5) + QList<double>(8, 3), {SmallCompany::south});
        const SignalsResult result = signals(company.snapshot(), {}, Step::Month);
        const FoundSignal* signal = found(result, quoteDelivered);
        QVERIFY(signal);
        QCOMPARE(signal->strongest.size(), 1);
        const StrongIn& strong = signal->strongest.front();
        QCOMPARE(strong.label, u"South");
        QCOMPARE(strong.facetName, u"Region");
        QCOMPARE(strong.n, 80);
        VERIFY_NEAR(strong.shift, -2);
        QVERIFY(strong.z < -2);
        QCOMPARE(chart(company).strongest.size(), 1);
    }

    void oldSignalsRankBelowNewOnes() {
        QCOMPARE(signalRank(1, -2, 4, 100), 5.0);
        QCOMPARE(signalRank(2, 2, 4, 100), 10.0);
        QCOMPARE(signalRank(1, 2, 4, 100, 1), 2.5);
        QCOMPARE(signalRank(1, 2, 0, 100), 0.0);
        QCOMPARE(signalRank(1, Estimate::unknown, 4, 100), 0.0);
    }

    void onlyThePeriodOfTheScopeCounts() {
        SmallCompany company;
        QList<double> means = alternating(20, 6, 5);
        means[4] = 2; // in May 2025
        addQuotes(company, means);
        QVERIFY(found(signals(company.snapshot(), {}, Step::Month), quoteDelivered));
        Scope scope;
        scope.period = {QDate(2025, 9, 1), QDate(2026, 8, 31)};
        QVERIFY(!found(signals(company.snapshot(), scope, Step::Month), quoteDelivered));
    }

    void oddLinesSayWhatTheyAre_data() {
        QTest::addColumn<QList<double>>("means"); // 0: no answers that month
        QTest::addColumn<QList<int>>("odd");
        const auto odd = [](std::initializer_list<Oddity> all) {
            QList<int> list;
            for (const Oddity one : all)
                list.append(static_cast<int>(one));
            return list;
        };
        QTest::newRow("constant") << QList<double>(14, 4) << odd({Oddity::Constant});
        QTest::newRow("one point") << QList<double>{4} << odd({Oddity::OnePoint});
        QTest::newRow("gaps") << QList<double>{4, 5, 0, 4, 5} << odd({Oddity::Gaps});
        QTest::newRow("nothing odd") << QList<double>{4, 5, 4, 5} << odd({});
    }
    void oddLinesSayWhatTheyAre() {
        QFETCH(QList<double>, means);
        QFETCH(QList<int>, odd);
        SmallCompany company;
        addQuotes(company, means);
        const ProcessChartResult one = chart(company);
        QList<int> all;
        for (const Oddity oddity : one.odd)
            all.append(static_cast<int>(oddity));
        QCOMPARE(all, odd);
        QVERIFY(!one.run);
        QVERIFY(signals(company.snapshot(), {}, Step::Month).signals.isEmpty());
    }

    void nothingToDrawIsSaid() {
        SmallCompany company;
        QCOMPARE(chart(company).odd, QList<Oddity>{Oddity::NothingMeasured});
        QVERIFY(chart(company).timeline.isEmpty());
        QCOMPARE(signals(company.snapshot(), {}, Step::Week).lines, 0);
        company.add({month(0)}, {{SmallCompany::ofBill, 6, 5}}, 9);
        const ProcessChartResult none = chart(company); // others were asked, this was not
        QCOMPARE(none.odd, QList<Oddity>{Oddity::NothingMeasured});
        QCOMPARE(none.measured, 0);
    }

    void hiddenStepsAreNoPoints() {
        SmallCompany company;
        addQuotes(company, {4, 5, 4});
        company.add({month(3)}, {{SmallCompany::ofQuote, 6, 1}}, 3);
        const ProcessChartResult one = chart(company);
        QVERIFY(one.odd.contains(Oddity::Hidden));
        QVERIFY(std::isnan(one.points[3].value));
        QVERIFY(one.measured < 4);
    }

    void largeSharesAreOfferedAWiderChart() {
        SmallCompany company;
        for (int i = 0; i < 14; ++i) {
            const int high = i % 2 == 0 ? 900 : 700;
            company.add({month(i)}, {{SmallCompany::satisfied, {}, 5}}, high);
            company.add({month(i)}, {{SmallCompany::satisfied, {}, 1}}, 1000 - high);
        }
        const Subject satisfied{Subject::Kind::Measure, SmallCompany::satisfaction.value};
        const ProcessChartResult plain = chart(company, satisfied);
        QCOMPARE(plain.method, ChartMethod::P);
        QCOMPARE(plain.offered, std::optional(ChartMethod::PPrime));
        QVERIFY(plain.odd.contains(Oddity::MostOutside));
        QCOMPARE(plain.methods,
                 (QList<ChartMethod>{ChartMethod::P, ChartMethod::PPrime, ChartMethod::Xmr}));
        const ProcessChartResult wide = chart(company, satisfied, ChartMethod::PPrime);
        QCOMPARE(wide.method, ChartMethod::PPrime);
        QCOMPARE(wide.outside, 0);
        VERIFY_NEAR(wide.centre, 80.0);
        QVERIFY(wide.spread > 5.0);
        QCOMPARE(chart(company, satisfied, ChartMethod::U).method, ChartMethod::P); // does not fit
    }

    void assuranceFollowsTheTarget() {
        SmallCompany company;
        company.catalogue.touchpoints[0].standard = 1.5;
        addQuotes(company, alternating(14, 5, 4));
        QCOMPARE(chart(company).assurance, Assurance::ConsistentlyMet);
        company.catalogue.touchpoints[0].standard = 7.0;
        QCOMPARE(chart(company).assurance, Assurance::HitAndMiss);
    }

    void aRunThatEndsOutsideStaysOneRun() {
        SmallCompany company;
        addQuotes(company, QList<double>(16, 5) + QList<double>{4, 4, 4, 4, 4, 4, 4, 2});
        const ProcessChartResult one = chart(company);
        QVERIFY(one.run);
        QCOMPARE(one.runs.back().rule, RunRule::Outside);
        QCOMPARE(one.run->rule, RunRule::Shift);
        QCOMPARE(one.run->steps, 8);
        QVERIFY(one.run->isCurrent);
    }
};

QTEST_APPLESS_MAIN(TestSignals)
#include "test_signals.moc"
