#include "models/analyses/linked.h"
#include "models/tables/lag_sentences.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/temporary.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::test;

/// "planning-leads" of resources/sample/README.md, found again by the analysis: what employees say
/// of work planning moves two months before what customers say of the first appointment.
class TestSampleLag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void planningLeads_data();
    void planningLeads();
    void theLinkTellsTheSame();
    void theTruthIsAmongTheStrongestProposals();
    void linkedJourneysShowBothSides();
    void bothSidesOfALinkHaveAnswers();

private:
    Temporary m_folder;
    Snapshot m_snapshot;
    Scope m_scope;
};

void TestSampleLag::initTestCase() {
    m_snapshot = sampleSnapshot(m_folder.path(u"sample.symmetry"_s));
    QVERIFY(m_snapshot.frame);
    m_scope = monthsScope(u"2025-11"_s, u"2026-10"_s);
}

void TestSampleLag::planningLeads_data() {
    QTest::addColumn<Aspect>("aspect");
    QTest::addColumn<LagTreatment>("treatment");
    QTest::newRow("delivery, changes") << Aspect::Delivered << LagTreatment::Differenced;
    QTest::newRow("gap, changes") << Aspect::Gap << LagTreatment::Differenced;
    QTest::newRow("delivery, trend removed") << Aspect::Delivered << LagTreatment::Detrended;
}

void TestSampleLag::planningLeads() {
    QFETCH(Aspect, aspect);
    QFETCH(LagTreatment, treatment);
    const Catalogue& catalogue = *m_snapshot.catalogue;
    LagQuestion question;
    question.treatment = treatment;
    question.a = {Subject::Kind::Touchpoint,
                  touchpointNamed(catalogue, u"First appointment"_s).value, Mirror::Customers,
                  aspect, FacetValueId{}};
    question.b = {Subject::Kind::Touchpoint, touchpointNamed(catalogue, u"Work planning"_s).value,
                  Mirror::Employees, aspect, FacetValueId{}};
    const LagResult result = lag(m_snapshot, m_scope, question);
    const QString said =
        LagSentences(Format(QLocale(QLocale::English, QLocale::UnitedStates))).sentence(result);
    QString bars;
    for (const LagBar& bar : result.bars)
        bars += u"%1:%2 "_s.arg(bar.lag).arg(bar.value, 0, 'f', 2);
    bars += u"band %1 wide %2"_s.arg(result.band).arg(result.wideBand);
    QVERIFY2(result.verdict == LagVerdict::SecondLeads, qPrintable(said + bars));
    const LagBar& bar = result.bars.at(result.winner());
    QCOMPARE(bar.lag, 2);
    QVERIFY(bar.value > 0.5);
    QVERIFY2(!result.leavesWideBand(result.strongestOfA()), qPrintable(said));
    QVERIFY2(said.endsWith(u"the other direction shows nothing."_s), qPrintable(said));
    QVERIFY(!said.contains(u"cause"_s));
}

void TestSampleLag::theLinkTellsTheSame() {
    const Catalogue& catalogue = *m_snapshot.catalogue;
    const TouchpointId planning = touchpointNamed(catalogue, u"Work planning"_s);
    const TouchpointId appointment = touchpointNamed(catalogue, u"First appointment"_s);
    for (const TouchpointLink& link : catalogue.links) {
        if (link.employee != planning || link.customer != appointment)
            continue;
        const LinkDetail detail = linkDetail(m_snapshot, m_scope, link.id);
        QCOMPARE(detail.employeeName, u"Work planning"_s);
        QCOMPARE(detail.customerName, u"First appointment"_s);
        QCOMPARE(detail.lag.verdict, LagVerdict::SecondLeads);
        QCOMPARE(detail.lag.bars.at(detail.lag.winner()).lag, 2);
        return;
    }
    QFAIL("the sample links work planning to the first appointment");
}

void TestSampleLag::theTruthIsAmongTheStrongestProposals() {
    const QList<LagProposal> found = lags(m_snapshot, m_scope);
    QVERIFY(found.size() > 5);
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY(std::isnan(found.at(i).result.p) ||
                found.at(i - 1).result.p <= found.at(i).result.p);
    const QString first = found.constFirst().result.b.name + found.constFirst().result.a.name;
    QCOMPARE(first, u"Work planningFirst appointment"_s);
    QCOMPARE(found.constFirst().result.verdict, LagVerdict::SecondLeads);
    QVERIFY(found.constFirst().result.p < 0.05);
    QVERIFY(found.constFirst().q >= found.constFirst().result.p);
}

void TestSampleLag::linkedJourneysShowBothSides() {
    const LinkedResult result = linkedJourneys(m_snapshot, m_scope, {});
    QCOMPARE(result.customers.mirror, Mirror::Customers);
    QCOMPARE(result.employees.mirror, Mirror::Employees);
    QVERIFY(!result.customers.touchpoints.isEmpty());
    QVERIFY(!result.employees.touchpoints.isEmpty());
    QVERIFY(!result.links.isEmpty());
    for (const ShownLink& link : result.links) {
        QVERIFY(link.customer >= 0 && link.customer < result.customers.touchpoints.size());
        QVERIFY(link.employee >= 0 && link.employee < result.employees.touchpoints.size());
    }
    QCOMPARE(result.links.size() + result.elsewhere <= m_snapshot.catalogue->links.size(), true);
    LinkedQuestion wrong;
    wrong.customers = result.employees.journey; // a journey of the other mirror
    QCOMPARE(linkedJourneys(m_snapshot, m_scope, wrong).customers.journey,
             result.customers.journey);
}

void TestSampleLag::bothSidesOfALinkHaveAnswers() {
    const TouchpointLink link = m_snapshot.catalogue->links.constFirst();
    const LinkDetail detail = linkDetail(m_snapshot, m_scope, link.id);
    QVERIFY(answersBehind(m_snapshot, m_scope, detail.customerDrill).n > 100);
    QVERIFY(answersBehind(m_snapshot, m_scope, detail.employeeDrill).n > 10);
    QVERIFY(!linkDetail(m_snapshot, m_scope, LinkId{987654}).link.id.isValid());
}

QTEST_GUILESS_MAIN(TestSampleLag)
#include "test_sample_lag.moc"
