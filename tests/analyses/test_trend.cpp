#include "models/analyses/journey.h"
#include "models/analyses/overview.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;

namespace {

QDate month(int index) {
    return QDate(2025, 1, 15).addMonths(index);
}

/// Five answers a month: `high` nines and the rest zeroes, so that the score is 40 × high - 100.
void addPromoters(SmallCompany& company, const QList<int>& high) {
    for (int i = 0; i < high.size(); ++i) {
        company.add({month(i)}, {{SmallCompany::recommend, {}, 9}}, high.at(i));
        company.add({month(i)}, {{SmallCompany::recommend, {}, 0}}, 5 - high.at(i));
    }
}

Trend promoterTrend(const SmallCompany& company, const Scope& scope = {}) {
    return overview(company.snapshot(), scope).cards.at(0).trend;
}

} // namespace

class TestTrend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreThoseOfIndividuals() {
        SmallCompany company;
        addPromoters(company, {3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2});
        const Trend trend = promoterTrend(company);
        QCOMPARE(trend.points.size(), 12);
        QVERIFY(!trend.trialLimits);
        // 20 and -20 in turn: mean 0, every moving range 40.
        VERIFY_NEAR(trend.centre, 0);
        VERIFY_NEAR(trend.points.at(4).upperLimit, 2.66 * 40);
        VERIFY_NEAR(trend.points.at(4).lowerLimit, -2.66 * 40);
        QCOMPARE(trend.last, Signal::Common);
        QCOMPARE(trend.assurance, Assurance::HitAndMiss);
        QCOMPARE(trend.points.at(1).first, QDate(2025, 2, 1));
        VERIFY_NEAR(trend.points.at(1).estimate.value, -20);
    }

    void sharesGetTheirOwnLimits() {
        SmallCompany company;
        for (int i = 0; i < 12; ++i) {
            company.add({month(i)}, {{SmallCompany::problem, {}, 1}}, i == 11 ? 25 : 5);
            company.add({month(i)}, {{SmallCompany::problem, {}, 0}}, i == 11 ? 25 : 45);
        }
        const Trend trend = overview(company.snapshot(), {}).cards.at(2).trend;
        const double mean = 80.0 / 600.0;
        VERIFY_NEAR(trend.centre, 100 * mean);
        const double half = 3 * std::sqrt(mean * (1 - mean) / 50);
        VERIFY_NEAR(trend.points.at(0).upperLimit, 100 * (mean + half));
        VERIFY_NEAR(trend.points.at(0).lowerLimit, 0);
        QCOMPARE(trend.last, Signal::Concern);
    }

    void aRunBelowTheCentreIsAFinding() {
        SmallCompany company;
        addPromoters(company, {4, 5, 4, 5, 4, 5, 4, 5, 2, 1, 2, 1, 2, 1, 2, 1});
        const OverviewResult result = overview(company.snapshot(), {});
        QCOMPARE(result.cards.at(0).trend.last, Signal::Concern);
        const Finding& finding = result.findings.front();
        QCOMPARE(finding.kind, Finding::Kind::MeasureSignal);
        QCOMPARE(finding.steps, 8);
        QCOMPARE(finding.since, QDate(2025, 9, 1));
        QCOMPARE(finding.n, 40);
        QCOMPARE(finding.verdict, Verdict::Concern);
        // The run averages -40, the centre is 20.
        VERIFY_NEAR(finding.rank, 60.0 / 200.0 * std::sqrt(40.0));
    }

    void oneMonthHasNoLimits() {
        SmallCompany company;
        addPromoters(company, {3});
        const Trend trend = promoterTrend(company);
        QCOMPARE(trend.points.size(), 1);
        QVERIFY(std::isnan(trend.points.at(0).upperLimit));
        QVERIFY(trend.trialLimits);
        QCOMPARE(trend.last, Signal::Common);
        QCOMPARE(trend.assurance, Assurance::NotEnough);
    }

    void constantMonthsGiveNoSignal() {
        SmallCompany company;
        addPromoters(company, QList<int>(20, 3));
        const Trend trend = promoterTrend(company);
        for (const TrendPoint& point : trend.points)
            QCOMPARE(point.signal, Signal::Common);
        VERIFY_NEAR(trend.points.at(0).upperLimit, 20);
    }

    void monthsWithoutAnswersAreKept() {
        SmallCompany company;
        addPromoters(company, {3, 2, 3});
        company.add({month(5)}, {{SmallCompany::recommend, {}, 9}}, 5);
        const Trend trend = promoterTrend(company);
        QCOMPARE(trend.points.size(), 6);
        QCOMPARE(trend.points.at(4).estimate.n, 0);
        QVERIFY(std::isnan(trend.points.at(4).estimate.value));
        QVERIFY(trend.points.at(5).estimate.isKnown());
    }

    void noMoreThanThreeYearsAreShown() {
        SmallCompany company;
        addPromoters(company, QList<int>(40, 3));
        const Trend trend = promoterTrend(company);
        QCOMPARE(trend.points.size(), 36);
        QCOMPARE(trend.points.last().first, QDate(2028, 4, 1));
    }

    void theTrendEndsWithTheScope() {
        SmallCompany company;
        addPromoters(company, {3, 2, 3, 2, 1});
        Scope scope;
        scope.period = {QDate(2025, 3, 1), QDate(2025, 3, 31)};
        const Trend trend = promoterTrend(company, scope);
        QCOMPARE(trend.points.size(), 3);
        QCOMPARE(trend.points.last().first, QDate(2025, 3, 1));
        scope.period = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
        QVERIFY(promoterTrend(company, scope).points.isEmpty());
    }

    void aSmallMonthIsHiddenAndItsNeighbourWithIt() {
        SmallCompany company;
        const QList<int> sizes{9, 3, 6, 8};
        for (int i = 0; i < sizes.size(); ++i)
            company.add({month(i)}, {{SmallCompany::recommend, {}, 9}}, sizes.at(i));
        const Trend trend = promoterTrend(company);
        QVERIFY(trend.points.at(0).estimate.isKnown());
        QVERIFY(!trend.points.at(1).estimate.isKnown());
        QVERIFY(!trend.points.at(2).estimate.isKnown()); // 26 less 9 less 8 less 6 would be the 3
        QCOMPARE(trend.points.at(2).estimate.n, 6);
        QVERIFY(trend.points.at(3).estimate.isKnown());
        // A period of its own protects itself: April alone gives nothing away.
        Scope april;
        april.period = {QDate(2025, 4, 1), QDate(2025, 4, 30)};
        QVERIFY(promoterTrend(company, april).points.at(2).estimate.isKnown());
    }

    void assuranceNeedsTwelveMonths() {
        SmallCompany company;
        company.catalogue.measures[0].target = -90;
        addPromoters(company, QList<int>{3, 2, 3, 2, 3, 3, 2, 3, 3, 2, 3});
        QCOMPARE(promoterTrend(company).assurance, Assurance::NotEnough);
        addPromoters(company, QList<int>{});
        company.add({month(11)}, {{SmallCompany::recommend, {}, 9}}, 3);
        company.add({month(11)}, {{SmallCompany::recommend, {}, 0}}, 2);
        QCOMPARE(promoterTrend(company).assurance, Assurance::ConsistentlyMet);
        company.catalogue.measures[0].target = std::nullopt;
        QCOMPARE(promoterTrend(company).assurance, Assurance::NoTarget);
    }

    void touchpointsHaveTrendsOfAllThree() {
        SmallCompany company;
        for (int i = 0; i < 3; ++i) {
            company.add({month(i)}, {{SmallCompany::ofQuote, 6, 4.0 + i}}, 5);
            company.add({month(i)}, {{SmallCompany::ofQuote, 5, 3.0 + i}}, 5);
        }
        const TouchpointResult found = touchpoint(company.snapshot(), {}, SmallCompany::quote);
        VERIFY_NEAR(found.expected.points.at(2).estimate.value, 5.5);
        VERIFY_NEAR(found.delivered.points.at(2).estimate.value, 5.5);
        VERIFY_NEAR(found.gap.points.at(0).estimate.value, -2);
        VERIFY_NEAR(found.gap.centre, -1);
        VERIFY_NEAR(found.gap.points.at(0).upperLimit, -1 + 2.66);
    }
};

QTEST_APPLESS_MAIN(TestTrend)
#include "test_trend.moc"
