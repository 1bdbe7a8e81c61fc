#include "models/analyses/lag.h"
#include "tests/analyses/wandering.h"
#include "tests/support/small_company.h"

#include <QtTest>
#include <cmath>

using namespace symmetry;
using symmetry::test::SmallCompany;
using symmetry::test::wandering;

class TestLagPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subjectsAreAllThatHasALine();
    void drillsLeadToTheAnswersOfOneSide();
    void proposalsAreSharedDimensionsAndLinks();
};

void TestLagPairs::subjectsAreAllThatHasALine() {
    const SmallCompany company;
    const QList<Subject> subjects = subjectsOf(company.catalogue);
    // 6 measures; two dimensions of both mirrors and four touchpoints, three sides each; comments
    // of both mirrors.
    QCOMPARE(subjects.size(), 6 + 3 * 4 + 3 * 4 + 2);
    QCOMPARE(subjects.constLast().kind, Subject::Kind::Voices);
    QCOMPARE(subjects.constLast().mirror, Mirror::Employees);
}

void TestLagPairs::drillsLeadToTheAnswersOfOneSide() {
    const Period march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    Subject subject{Subject::Kind::Dimension, 1, Mirror::Employees, Aspect::Gap, FacetValueId{2}};
    const auto drill = drillOf(subject, march);
    QVERIFY(drill);
    QCOMPARE(std::get<DimensionId>(*drill->row), DimensionId{1});
    QCOMPARE(drill->mirror, Mirror::Employees);
    QCOMPARE(drill->facetValues, QList<FacetValueId>{FacetValueId{2}});
    QCOMPARE(drill->period, march);
    subject.kind = Subject::Kind::Series;
    QVERIFY(!drillOf(subject, march));
}

void TestLagPairs::proposalsAreSharedDimensionsAndLinks() {
    SmallCompany company;
    const std::vector<double> wave = wandering(24);
    for (int month = 0; month < 24; ++month) {
        const QDate day = QDate(2024, 4, 10).addMonths(month);
        const double ours = std::round(1.0 + wave[static_cast<size_t>(month)] * 0.6);
        const double theirs = month < 2 ? 4.0 : std::round(1.0 + wave[size_t(month) - 2] * 0.6);
        company.add({day, Mirror::Employees}, {{SmallCompany::ofPlanning, 4, ours}}, 6);
        company.add({day, Mirror::Customers}, {{SmallCompany::ofVisit, 4, theirs}}, 6);
    }
    const QList<LagProposal> found = lags(company.snapshot(), SmallCompany::march());
    QCOMPARE(found.size(), 2); // reliability and the link; nobody was asked about listening
    for (const LagProposal& proposal : found) {
        QCOMPARE(proposal.result.verdict, LagVerdict::SecondLeads);
        QCOMPARE(proposal.result.bars.at(proposal.result.winner()).lag, 2);
        QCOMPARE(proposal.result.revision, 7U);
        QVERIFY(proposal.q < 0.05 && proposal.q >= proposal.result.p);
        const LagResult alone =
            lag(company.snapshot(), SmallCompany::march(), proposal.result.question);
        QCOMPARE(alone.bars.size(), proposal.result.bars.size());
        QCOMPARE(alone.p, proposal.result.p);
    }
    QCOMPARE(std::ranges::count(found, LinkId{1}, &LagProposal::link), 1);
    QVERIFY(lags(SmallCompany().snapshot(), SmallCompany::march()).isEmpty());
}

QTEST_APPLESS_MAIN(TestLagPairs)
#include "test_lag_pairs.moc"
