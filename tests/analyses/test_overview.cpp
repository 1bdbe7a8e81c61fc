#include "models/analyses/overview.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;
using test::Who;

namespace {

const QDate february{2026, 2, 10};
const QDate march{2026, 3, 10};

/// Delivered answers on 1-7 that average `mean` (a whole number) with some spread.
void addSpread(SmallCompany& company, const Who& who, qint64 question, double expected, double mean,
               int times) {
    company.add(who, {{question, expected, mean - 1}}, times);
    company.add(who, {{question, expected, mean + 1}}, times);
}

const SymmetryRow* symmetryOf(const OverviewResult& result, DimensionId id) {
    for (const SymmetryRow& row : result.symmetry) {
        if (row.dimension == id)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileIsHonest_data() {
        QTest::addColumn<bool>("catalogue");
        QTest::addColumn<bool>("frame");
        QTest::addRow("nothing at all") << false << false;
        QTest::addRow("definitions only") << true << false;
        QTest::addRow("no responses") << true << true;
    }
    void anEmptyFileIsHonest() {
        QFETCH(bool, catalogue);
        QFETCH(bool, frame);
        Snapshot snapshot = SmallCompany().snapshot();
        if (!catalogue)
            snapshot.catalogue = nullptr;
        if (!frame)
            snapshot.frame = nullptr;
        const OverviewResult result = overview(snapshot, SmallCompany::march());
        QVERIFY(!result.asOf.isValid());
        QCOMPARE(result.responses, 0);
        QCOMPARE(result.revision, 7U);
        QCOMPARE(result.cards.size(), catalogue ? 6 : 0);
        QVERIFY(result.findings.isEmpty());
        for (const MeasureCard& card : result.cards) {
            QCOMPARE(card.now.n, 0);
            QVERIFY(card.now.tooFew && std::isnan(card.now.value));
            QVERIFY(card.trend.points.isEmpty());
        }
        for (const GapRow& row : result.gaps)
            QCOMPARE(row.verdict, GapVerdict::TooFew);
        for (const SymmetryRow& row : result.symmetry)
            QCOMPARE(row.verdict, SymmetryVerdict::NotEnough);
    }

    void anOpenScopeTakesEverything() {
        SmallCompany company;
        addSpread(company, {february}, SmallCompany::ofQuote, 6, 4, 4);
        addSpread(company, {march}, SmallCompany::ofQuote, 6, 4, 4);
        const OverviewResult result = overview(company.snapshot(), {});
        QCOMPARE(result.responses, 16);
        QCOMPARE(result.asOf, march);
        QCOMPARE(result.cards.at(5).now.n, 16);
        QCOMPARE(result.cards.at(5).trend.points.size(), 2);
    }

    void tiersAreCountedApart() {
        SmallCompany company;
        company.add({march}, {{SmallCompany::recommend, {}, 3}}, 6);
        company.add({march, Mirror::Customers, {}, Tier::Vip}, {{SmallCompany::recommend, {}, 10}},
                    5);
        company.add({march, Mirror::Customers, {}, Tier::Family},
                    {{SmallCompany::recommend, {}, 10}}, 7);
        Scope scope = SmallCompany::march();
        const OverviewResult apart = overview(company.snapshot(), scope);
        QCOMPARE(apart.responses, 6);
        VERIFY_NEAR(apart.cards.at(0).now.value, -100);
        QCOMPARE(apart.tiers.standard, 6);
        QCOMPARE(apart.tiers.vip, 5);
        QCOMPARE(apart.tiers.family, 7);
        scope.tiers = TierRule::Together;
        QCOMPARE(overview(company.snapshot(), scope).responses, 18);
        QCOMPARE(overview(company.snapshot(), scope).cards.at(0).now.n, 18);
        scope.tiers = TierRule::OnlyVip;
        QCOMPARE(overview(company.snapshot(), scope).responses, 5);
        VERIFY_NEAR(overview(company.snapshot(), scope).cards.at(0).now.value, 100);
    }

    void gapsAreRankedByShortfall() {
        SmallCompany company;
        addSpread(company, {march}, SmallCompany::ofQuote, 5, 4, 10);
        addSpread(company, {march}, SmallCompany::ofVisit, 6, 3, 10);
        company.add({march}, {{SmallCompany::ofBill, 7, 1}}, 4);
        const OverviewResult result = overview(company.snapshot(), SmallCompany::march());
        QCOMPARE(result.gaps.size(), 3);
        QCOMPARE(result.gaps.at(0).name, QStringLiteral("Visit"));
        VERIFY_NEAR(result.gaps.at(0).gap.value, -3);
        QCOMPARE(result.gaps.at(1).name, QStringLiteral("Quote"));
        QCOMPARE(result.gaps.at(2).name, QStringLiteral("Bill"));
        QCOMPARE(result.gaps.at(2).verdict, GapVerdict::TooFew);
        QVERIFY(std::isnan(result.gaps.at(2).gap.value));
    }

    void symmetryNeedsBothSides() {
        SmallCompany company;
        const Who employee{march, Mirror::Employees};
        addSpread(company, {march}, SmallCompany::ofVisit, 6, 4, 100);
        addSpread(company, employee, SmallCompany::ofPlanning, 6, 4, 100);
        addSpread(company, {march}, SmallCompany::ofQuote, 6, 5, 100);
        addSpread(company, employee, SmallCompany::ofPlanningAgain, 6, 3, 100);
        const OverviewResult result = overview(company.snapshot(), SmallCompany::march());
        QCOMPARE(result.symmetry.size(), 2);
        const SymmetryRow* equal = symmetryOf(result, SmallCompany::reliability);
        VERIFY_NEAR(equal->customers.value, 50);
        VERIFY_NEAR(equal->customersExpected.value, 500.0 / 6.0);
        VERIFY_NEAR(equal->difference.value, 0);
        QCOMPARE(equal->verdict, SymmetryVerdict::Symmetric);
        QVERIFY(equal->low90 > -5 && equal->high90 < 5 && equal->p < 0.05);
        const SymmetryRow* worse = symmetryOf(result, SmallCompany::listening);
        VERIFY_NEAR(worse->difference.value, 200.0 / 6.0);
        QCOMPARE(worse->verdict, SymmetryVerdict::OthersWorseOff);
    }

    void fewEmployeesGiveNoVerdict() {
        SmallCompany company;
        addSpread(company, {march}, SmallCompany::ofVisit, 6, 6, 100);
        company.add({march, Mirror::Employees}, {{SmallCompany::ofPlanning, 6, 1}}, 4);
        const OverviewResult result = overview(company.snapshot(), SmallCompany::march());
        const SymmetryRow* row = symmetryOf(result, SmallCompany::reliability);
        QCOMPARE(row->verdict, SymmetryVerdict::NotEnough);
        QCOMPARE(row->employees.n, 4);
        QVERIFY(std::isnan(row->employees.value) && std::isnan(row->difference.value));
        QVERIFY(std::isnan(row->low90) && std::isnan(row->p));
        QVERIFY(row->customers.isKnown());
    }

    void findingsAreRankedBySizeAndPeople() {
        SmallCompany company;
        for (const QDate& day : {february, march}) {
            const int bad = day == march ? 60 : 10;
            company.add({day}, {{SmallCompany::problem, {}, 1}}, bad);
            company.add({day}, {{SmallCompany::problem, {}, 0}}, 100 - bad);
            company.add({day}, {{SmallCompany::recommend, {}, 9}}, 50);
            company.add({day}, {{SmallCompany::recommend, {}, 3}}, 50);
            addSpread(company, {day}, SmallCompany::ofVisit, 6, day == march ? 3 : 5, 40);
        }
        const OverviewResult result = overview(company.snapshot(), SmallCompany::march());
        QStringList found;
        for (const Finding& finding : result.findings)
            found.append(finding.name);
        // 0.5 × √100 = 5; the gap 2/6 × √80 = 2.98, its measure 2/12 × √80; then no signal.
        QCOMPARE(found, (QStringList{QStringLiteral("Problems"), QStringLiteral("Visit"),
                                     QStringLiteral("Visit gap"), QStringLiteral("Promoters")}));
        VERIFY_NEAR(result.findings.at(0).rank, 5.0);
        QCOMPARE(result.findings.at(0).verdict, Verdict::Concern);
        QCOMPARE(result.findings.at(0).kind, Finding::Kind::MeasureSignal);
        QCOMPARE(result.findings.at(0).since, QDate(2026, 3, 1));
        QCOMPARE(result.findings.at(1).kind, Finding::Kind::GapChanged);
        VERIFY_NEAR(result.findings.at(1).change.difference.value, -2.0);
        QCOMPARE(result.findings.at(3).verdict, Verdict::NoSignal);
    }

    void aStoppedOverviewComesBackAtOnce() {
        SmallCompany company;
        addSpread(company, {march}, SmallCompany::ofQuote, 6, 4, 50);
        std::stop_source source;
        source.request_stop();
        const OverviewResult result =
            overview(company.snapshot(), SmallCompany::march(), source.get_token());
        QVERIFY(result.cards.isEmpty());
        QVERIFY(result.findings.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestOverview)
#include "test_overview.moc"
