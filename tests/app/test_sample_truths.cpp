#include "models/analyses/journey.h"
#include "models/analyses/overview.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/temporary.h"

#include <QtTest>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::test;

/// What resources/sample/README.md says is true of the sample company, found again by the analyses.
class TestSampleTruths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCompanyHasItsSize();
    void appointmentsFellInTheSouthOnly();
    void expectationOfOnlineBookingRisesWhileDeliveryStands();
    void measuresTellTheirTruth_data();
    void measuresTellTheirTruth();
    void phoneCentreIsSymmetric();
    void fieldServiceIsAsymmetric();
    void billingHasTooFewAnswersToSay();
    void theStormIsASignalInItsMonthOnly();
    void invoicesSinkSlowly();
    void familyWouldFlatter();
    void callsRiseSinceFebruary();

private:
    [[nodiscard]] OverviewResult inDepartment(const QString& department) const;
    [[nodiscard]] const MeasureCard card(const OverviewResult& result, const QString& name) const;
    [[nodiscard]] double meanOf(const Trend& trend, qsizetype first, qsizetype count) const;

    Temporary m_folder;
    Snapshot m_snapshot;
};

void TestSampleTruths::initTestCase() {
    m_snapshot = sampleSnapshot(m_folder.path(u"sample.symmetry"_s));
    QVERIFY(m_snapshot.frame);
}

OverviewResult TestSampleTruths::inDepartment(const QString& department) const {
    Scope scope = monthsScope(u"2025-11"_s, u"2026-10"_s);
    const FacetValueId value = facetValue(*m_snapshot.catalogue, u"Department"_s, department);
    scope.facets.insert(m_snapshot.catalogue->find(value)->facet, {value});
    return overview(m_snapshot, scope);
}

const MeasureCard TestSampleTruths::card(const OverviewResult& result, const QString& name) const {
    for (const MeasureCard& entry : result.cards) {
        if (entry.name == name)
            return entry;
    }
    return {};
}

double TestSampleTruths::meanOf(const Trend& trend, qsizetype first, qsizetype count) const {
    double sum = 0.0;
    for (qsizetype i = first; i < first + count; ++i)
        sum += trend.points.at(i).estimate.value;
    return sum / static_cast<double>(count);
}

void TestSampleTruths::theCompanyHasItsSize() {
    QCOMPARE(m_snapshot.frame->responses(), 66672);
    QVERIFY(m_snapshot.catalogue->facts.sample);
    QCOMPARE(m_snapshot.catalogue->dimensions.size(), 12);
    QCOMPARE(m_snapshot.catalogue->journeys.size(), 4);
    QCOMPARE(m_snapshot.catalogue->facets.size(), 4);
    QCOMPARE(dateOfDay(m_snapshot.frame->lastDay()).toString(u"yyyy-MM"_s), u"2026-10"_s);
}

void TestSampleTruths::appointmentsFellInTheSouthOnly() {
    const TouchpointId id = touchpointNamed(*m_snapshot.catalogue, u"First appointment"_s);
    const TouchpointResult after =
        touchpoint(m_snapshot, monthsScope(u"2026-04"_s, u"2026-10"_s), id);
    const TouchpointResult before =
        touchpoint(m_snapshot, monthsScope(u"2025-09"_s, u"2026-03"_s), id);
    int regions = 0;
    for (const FacetGap& facet : after.facets) {
        if (facet.facetName != u"Region"_s)
            continue;
        ++regions;
        const bool south = facet.row.name == u"South"_s;
        QVERIFY2(south == (facet.row.gap.value < -0.8), qPrintable(facet.row.name));
        QVERIFY(!south || facet.row.verdict == GapVerdict::Below);
    }
    QCOMPARE(regions, 5);
    for (const FacetGap& facet : before.facets)
        QVERIFY2(facet.facetName != u"Region"_s || facet.row.gap.value > -0.6,
                 qPrintable(facet.row.name));
}

void TestSampleTruths::expectationOfOnlineBookingRisesWhileDeliveryStands() {
    const TouchpointResult result =
        touchpoint(m_snapshot, monthsScope(u"2023-11"_s, u"2026-10"_s),
                   touchpointNamed(*m_snapshot.catalogue, u"Online booking"_s));
    QCOMPARE(result.expected.points.size(), 36);
    QVERIFY(meanOf(result.expected, 24, 12) - meanOf(result.expected, 0, 12) > 0.5);
    QVERIFY(std::abs(meanOf(result.delivered, 24, 12) - meanOf(result.delivered, 0, 12)) < 0.15);
}

void TestSampleTruths::measuresTellTheirTruth_data() {
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the promoter score does not change")
        << u"Net promoter score"_s << u"2025-11"_s << u"2026-10"_s << Verdict::NoSignal;
    QTest::newRow("more calls are solved at first contact")
        << u"Solved at first call"_s << u"2025-12"_s << u"2026-10"_s << Verdict::Improvement;
    QTest::newRow("fewer appointments are kept")
        << u"Appointment kept"_s << u"2026-04"_s << u"2026-10"_s << Verdict::Concern;
    QTest::newRow("employees recommend the house less")
        << u"Employee promoter score"_s << u"2026-03"_s << u"2026-10"_s << Verdict::Concern;
}

void TestSampleTruths::measuresTellTheirTruth() {
    QFETCH(QString, measure);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(Verdict, verdict);
    const MeasureCard found = card(overview(m_snapshot, monthsScope(first, last)), measure);
    QVERIFY(found.now.isKnown());
    QCOMPARE(static_cast<int>(found.change.verdict), static_cast<int>(verdict));
}

void TestSampleTruths::phoneCentreIsSymmetric() {
    const OverviewResult result = inDepartment(u"Phone centre"_s);
    QCOMPARE(result.symmetry.size(), 12);
    for (const SymmetryRow& row : result.symmetry)
        QVERIFY2(row.verdict == SymmetryVerdict::Symmetric ||
                     row.verdict == SymmetryVerdict::SymmetricWithNote,
                 qPrintable(row.name));
}

void TestSampleTruths::fieldServiceIsAsymmetric() {
    const QStringList worse{u"Listening"_s, u"Reliability"_s, u"Clarity"_s};
    for (const SymmetryRow& row : inDepartment(u"Field service"_s).symmetry)
        QVERIFY2(!worse.contains(row.name) || row.verdict == SymmetryVerdict::OthersWorseOff,
                 qPrintable(row.name));
}

void TestSampleTruths::billingHasTooFewAnswersToSay() {
    const OverviewResult result = inDepartment(u"Billing"_s);
    QCOMPARE(result.symmetry.size(), 12);
    for (const SymmetryRow& row : result.symmetry) {
        QCOMPARE(row.employees.n, 3);
        QVERIFY(row.employees.tooFew);
        QVERIFY(row.verdict == SymmetryVerdict::NotEnough);
    }
}

void TestSampleTruths::theStormIsASignalInItsMonthOnly() {
    const TouchpointResult result =
        touchpoint(m_snapshot, monthsScope(u"2024-01"_s, u"2025-12"_s),
                   touchpointNamed(*m_snapshot.catalogue, u"Emergency line"_s));
    int outside = 0;
    for (const TrendPoint& point : result.gap.points) {
        if (point.estimate.value < point.lowerLimit) {
            ++outside;
            QCOMPARE(point.first, QDate(2025, 2, 1));
            QVERIFY(point.signal != Signal::Common);
        }
    }
    QCOMPARE(outside, 1);
}

void TestSampleTruths::invoicesSinkSlowly() {
    const TouchpointResult result =
        touchpoint(m_snapshot, monthsScope(u"2023-11"_s, u"2026-10"_s),
                   touchpointNamed(*m_snapshot.catalogue, u"First invoice"_s));
    QVERIFY(meanOf(result.delivered, 0, 12) - meanOf(result.delivered, 24, 12) > 0.2);
}

void TestSampleTruths::familyWouldFlatter() {
    Scope scope = monthsScope(u"2023-11"_s, u"2026-10"_s);
    scope.comparison = {};
    const double apart = card(overview(m_snapshot, scope), u"Net promoter score"_s).now.value;
    scope.tiers = TierRule::OnlyFamily;
    const double family = card(overview(m_snapshot, scope), u"Net promoter score"_s).now.value;
    QVERIFY(family > apart + 5);
}

void TestSampleTruths::callsRiseSinceFebruary() {
    QCOMPARE(m_snapshot.catalogue->series.size(), 4);
    const auto calls =
        std::ranges::find(m_snapshot.catalogue->series, u"Calls received"_s, &Series::name);
    QList<double> points;
    QList<QDate> months;
    for (const SeriesPoint& point : *m_snapshot.series) {
        if (point.series == calls->id) {
            points.append(point.numerator);
            months.append(dateOfDay(point.day));
        }
    }
    QCOMPARE(points.size(), 36);
    // Limits of the months before; then the first points beyond them.
    const qsizetype change = months.indexOf(QDate(2026, 2, 1));
    double before = 0;
    for (qsizetype i = 0; i < change; ++i)
        before += points.at(i) / static_cast<double>(change);
    for (qsizetype i = 0; i < months.size(); ++i) {
        const bool above = points.at(i) > before + 3 * std::sqrt(before);
        QVERIFY2(above == (i >= change), qPrintable(months.at(i).toString(Qt::ISODate)));
    }
}

QTEST_GUILESS_MAIN(TestSampleTruths)
#include "test_sample_truths.moc"
