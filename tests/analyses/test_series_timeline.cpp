#include "models/analyses/signals.h"
#include "models/analyses/timeline.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>
#include <cmath>

using namespace symmetry;
using symmetry::test::SmallCompany;

namespace {

const Subject churn{Subject::Kind::Series, 1};

/// A company with one imported series and no answers.
struct Imported {
    SmallCompany company;
    SeriesPoints points;

    explicit Imported(SeriesKind kind, SeriesPooling pooling = SeriesPooling::Sum) {
        Series series;
        series.id = {1};
        series.name = QStringLiteral("Churn");
        series.unit = QStringLiteral("EUR");
        series.kind = kind;
        series.pooling = pooling;
        series.per = 1000;
        series.direction = Direction::LowerIsBetter;
        company.catalogue.series = {series};
    }
    void add(QDate day, double numerator, double denominator = 1.0,
             const QList<FacetValueId>& facets = {}, Step step = Step::Month) {
        points.append({{1}, {}, dayNumber(day), step, facets, numerator, denominator});
    }
    [[nodiscard]] Snapshot snapshot() const {
        Snapshot snapshot = company.snapshot();
        snapshot.series = std::make_shared<SeriesPoints>(points);
        return snapshot;
    }
    [[nodiscard]] Timeline line(Step step = Step::Month, const Scope& scope = {}) const {
        return timelineOf(snapshot(), scope, churn, step);
    }
};

QDate month(int i) {
    return QDate(2025, 1, 1).addMonths(i);
}

} // namespace

class TestSeriesTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesArePooledByTheirDenominators() {
        Imported imported(SeriesKind::Share);
        imported.add(month(0), 5, 100);
        imported.add(month(1), 3, 300);
        imported.add(month(2), 2, 100);
        const Timeline months = imported.line();
        VERIFY_NEAR(months.figures[1].value, 1.0);
        QCOMPARE(months.figures[1].n, 300);
        QCOMPARE(months.unit, Unit::Percent);
        const Timeline quarter = imported.line(Step::Quarter);
        QCOMPARE(quarter.figures.size(), 1U);
        VERIFY_NEAR(quarter.figures[0].value, 2.0);
        QVERIFY(imported.line(Step::Week).isEmpty()); // nobody knows it by week
    }

    void ratesAreShownPerThousand() {
        Imported imported(SeriesKind::Rate);
        imported.add(month(0), 4, 8000);
        const Timeline line = imported.line();
        VERIFY_NEAR(line.figures[0].value, 0.5);
        QCOMPARE(line.family, ChartFamily::Rates);
        QCOMPARE(line.unitWord, u"EUR");
    }

    void aDenominatorOfZeroHasNoRate() {
        Imported imported(SeriesKind::Rate);
        for (int i = 0; i < 5; ++i)
            imported.add(month(i), i == 2 ? 0 : 4, i == 2 ? 0 : 1000);
        const ProcessChartResult chart =
            processChart(imported.snapshot(), {}, {churn, Step::Month, {}});
        QVERIFY(chart.odd.contains(Oddity::NoOpportunity));
        QCOMPARE(chart.measured, 4);
        QVERIFY(std::isnan(chart.points[2].value));
        QVERIFY(!chart.run);
    }

    void theWholeHouseCountsBeforeItsParts() {
        Imported imported(SeriesKind::Value);
        imported.add(month(0), 100);
        imported.add(month(0), 60, 1, {{SmallCompany::north}});
        imported.add(month(0), 30, 1, {{SmallCompany::south}});
        imported.add(month(1), 50, 1, {{SmallCompany::north}});
        imported.add(month(1), 20, 1, {{SmallCompany::south}});
        VERIFY_NEAR(imported.line().figures[0].value, 100);
        VERIFY_NEAR(imported.line().figures[1].value, 70);
        Scope north;
        north.facets[SmallCompany::region] = {FacetValueId{SmallCompany::north}};
        VERIFY_NEAR(imported.line(Step::Month, north).figures[0].value, 60);
        north.facets[SmallCompany::region] = {FacetValueId{SmallCompany::west}};
        QVERIFY(imported.line(Step::Month, north).isEmpty());
    }

    void meansOfValuesAreMeans() {
        Imported imported(SeriesKind::Value, SeriesPooling::Mean);
        imported.add(month(0), 10);
        imported.add(month(1), 20);
        imported.add(month(2), 60);
        VERIFY_NEAR(imported.line(Step::Quarter).figures[0].value, 30);
    }

    void aQuarterThatIsCutShortIsNoPointOfASum() {
        Imported imported(SeriesKind::Count);
        for (int i = 0; i < 7; ++i)
            imported.add(month(i), 10);
        const Timeline quarters = imported.line(Step::Quarter);
        QCOMPARE(quarters.figures.size(), 3U);
        QVERIFY(quarters.endsEarly);
        QCOMPARE(quarters.counts[2].of, 0.0);
        const ProcessChartResult chart =
            processChart(imported.snapshot(), {}, {churn, Step::Quarter, {}});
        QVERIFY(chart.odd.contains(Oddity::CutShort));
        QCOMPARE(chart.measured, 2);
    }

    void aFileOfSeriesAloneHasSignals() {
        Imported imported(SeriesKind::Share);
        for (int i = 0; i < 16; ++i)
            imported.add(month(i), i == 15 ? 200 : 50, 1000);
        const SignalsResult result = signals(imported.snapshot(), {}, Step::Month);
        QCOMPARE(result.signals.size(), 1);
        QCOMPARE(result.signals.front().run.signal, Signal::Concern);
        QCOMPARE(result.signals.front().method, ChartMethod::P);
        QVERIFY(result.signals.front().rank > 0.0);
    }

    void limitsBeginAnewWithTheRemarkThatSaysSo() {
        Imported imported(SeriesKind::Value);
        for (int i = 0; i < 28; ++i)
            imported.add(month(i), (i < 14 ? 100 : 200) + (i % 2) * 2);
        const auto chart = [&imported] {
            return processChart(imported.snapshot(), {}, {churn, Step::Month, {}});
        };
        QVERIFY(chart().run);
        Annotation note;
        note.id = {1};
        note.subject = churn;
        note.day = dayNumber(month(14).addDays(9));
        note.text = QStringLiteral("New price list");
        imported.company.catalogue.annotations = {note};
        QCOMPARE(chart().notes.size(), 1);
        QCOMPARE(chart().notes.front().at, 14);
        QVERIFY(chart().run); // a remark alone changes nothing
        imported.company.catalogue.annotations[0].rebase = true;
        QVERIFY(!chart().run);
        VERIFY_NEAR(chart().points[0].centre, 101);
        VERIFY_NEAR(chart().centre, 201);
        QCOMPARE(chart().limitsFrom.first, month(14));
        QVERIFY(signals(imported.snapshot(), {}, Step::Month).signals.isEmpty());
        imported.company.catalogue.annotations[0].subject.id = 2; // of another line
        QVERIFY(chart().run);
    }
};

QTEST_APPLESS_MAIN(TestSeriesTimeline)
#include "test_series_timeline.moc"
