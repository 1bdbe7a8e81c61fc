#include "models/analyses/spread.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;

namespace {

const QDate march{2026, 3, 10};

/// `times` people of a region whose gap at the quote is `gap`.
void addPeople(SmallCompany& company, qint64 region, double gap, int times, QDate day = march) {
    company.add({day, Mirror::Customers, {region}}, {{SmallCompany::ofQuote, 4, 4 + gap}}, times);
}

/// North +½ of 6, South −1½ of 8, West −½ of 10; half a point around each.
SmallCompany threeRegions() {
    SmallCompany company;
    for (const double around : {-0.5, 0.5}) {
        addPeople(company, SmallCompany::north, 0.5 + around, 3);
        addPeople(company, SmallCompany::south, -1.5 + around, 4);
        addPeople(company, SmallCompany::west, -0.5 + around, 5);
    }
    return company;
}

SpreadQuestion ofQuote(Aspect aspect = Aspect::Gap) {
    return {{Subject::Kind::Touchpoint, SmallCompany::quote.value, Mirror::Customers, aspect, {}},
            SmallCompany::region,
            Step::Month};
}

SpreadQuestion ofMeasure(MeasureId id) {
    return {{Subject::Kind::Measure, id.value, Mirror::Customers, Aspect::Delivered, {}},
            SmallCompany::region,
            Step::Month};
}

QStringList namesOf(const SpreadResult& result) {
    QStringList names;
    for (const SpreadUnit& unit : result.units)
        names.append(unit.name);
    return names;
}

} // namespace

class TestSpread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitsStandInAFunnelAroundTheirCommonMean() {
        const SpreadResult result =
            spread(threeRegions().snapshot(), SmallCompany::march(), ofQuote());
        QCOMPARE(namesOf(result).join(u' '), QStringLiteral("North West South"));
        QCOMPARE(result.subject, QStringLiteral("Quote"));
        QCOMPARE(result.facet, QStringLiteral("Region"));
        QCOMPARE(result.shown, 3);
        QCOMPARE(result.n, 24);
        VERIFY_NEAR(result.funnel.centre, -7.0 / 12.0);
        VERIFY_NEAR(result.funnel.sd, std::sqrt(6.0 / 21.0));
        VERIFY_NEAR(result.funnel.between, 0.9200568239356289);
        QVERIFY(result.funnel.overdispersed);
        const SpreadUnit& south = result.units.at(2);
        VERIFY_NEAR(south.estimate.value, -1.5);
        VERIFY_NEAR(south.limits.usual.low, -7.0 / 12.0 - 1.959963984540054 * std::sqrt(6.0 / 168));
        VERIFY_NEAR(south.limits.wide.low, -7.0 / 12.0 - 3.090232306167813 * std::sqrt(6.0 / 168));
        QVERIFY(south.position == FunnelPosition::FarBelow);
        QVERIFY(south.signal == Signal::Concern);
        QVERIFY(result.units.at(1).position == FunnelPosition::Inside);
        QVERIFY(result.units.at(0).signal == Signal::Improvement);
        QCOMPARE(result.curve.constFirst().n, 6);
        QCOMPARE(result.curve.constLast().n, 10);
    }

    void theBestIsComparedWithAllOthersTogether() {
        const SpreadResult result =
            spread(threeRegions().snapshot(), SmallCompany::march(), ofQuote());
        // +0.5 of 6 against −17/18 of 18
        VERIFY_NEAR(result.bestMinusRest.difference.value, 0.5 + 17.0 / 18.0);
        QVERIFY(result.bestMinusRest.verdict == Verdict::Improvement);
        QVERIFY(result.bestMinusRest.difference.low > 0);
    }

    void aspectsAreSidesOfTheSameAnswers() {
        const Snapshot snapshot = threeRegions().snapshot();
        const auto delivered = spread(snapshot, SmallCompany::march(), ofQuote(Aspect::Delivered));
        VERIFY_NEAR(delivered.units.at(0).estimate.value, 4.5);
        const auto expected = spread(snapshot, SmallCompany::march(), ofQuote(Aspect::Expected));
        QVERIFY(!expected.direction);
        for (const SpreadUnit& unit : expected.units)
            QVERIFY(unit.estimate.value == 4.0 && unit.position == FunnelPosition::Inside);
    }

    void sharesGetBinomialLimitsInPercent() {
        SmallCompany company;
        const auto add = [&company](qint64 region, int problems, int fine) {
            company.add({march, Mirror::Customers, {region}}, {{SmallCompany::problem, {}, 1.0}},
                        problems);
            company.add({march, Mirror::Customers, {region}}, {{SmallCompany::problem, {}, 0.0}},
                        fine);
        };
        add(SmallCompany::north, 10, 10);
        add(SmallCompany::south, 14, 6);
        add(SmallCompany::west, 6, 14);
        const SpreadResult result =
            spread(company.snapshot(), SmallCompany::march(), ofMeasure(SmallCompany::problems));
        QVERIFY(result.unit == Unit::Percent);
        QVERIFY(result.direction == Direction::LowerIsBetter);
        QCOMPARE(namesOf(result).join(u' '), QStringLiteral("West North South"));
        VERIFY_NEAR(result.funnel.centre, 50.0);
        VERIFY_NEAR(result.units.at(0).limits.usual.low, 25.58235294117647);
        VERIFY_NEAR(result.units.at(0).limits.wide.high, 81.32642225031605, 1e-6);
        QVERIFY(result.units.at(2).signal == Signal::Concern);
        VERIFY_NEAR(result.bestMinusRest.difference.value, 30.0 - 60.0);
        QVERIFY(result.bestMinusRest.verdict == Verdict::Improvement);
    }

    void promotersKeepTheirPoints() {
        SmallCompany company;
        for (const qint64 region : {SmallCompany::north, SmallCompany::south, SmallCompany::west}) {
            company.add({march, Mirror::Customers, {region}}, {{SmallCompany::recommend, {}, 10.0}},
                        6);
            company.add({march, Mirror::Customers, {region}}, {{SmallCompany::recommend, {}, 3.0}},
                        4);
        }
        const SpreadResult result =
            spread(company.snapshot(), SmallCompany::march(), ofMeasure(SmallCompany::promoters));
        VERIFY_NEAR(result.funnel.centre, 20.0);
        VERIFY_NEAR(result.units.at(0).estimate.value, 20.0);
        QCOMPARE(result.funnel.between, 0.0);
        QVERIFY(result.units.at(0).position == FunnelPosition::Inside);
    }

    void smallUnitsAreHiddenAndSoIsTheNextOne() {
        SmallCompany company = threeRegions();
        company.catalogue.facts.anonymity = 7;
        const SpreadResult result = spread(company.snapshot(), SmallCompany::march(), ofQuote());
        QCOMPARE(result.shown, 1);
        QVERIFY(std::isnan(result.funnel.centre));
        QVERIFY(result.curve.isEmpty());
        for (const SpreadUnit& unit : result.units) {
            const bool shown = unit.name == QStringLiteral("West");
            QCOMPARE(unit.estimate.isKnown(), shown);
            QCOMPARE(std::isnan(unit.estimate.value), !shown);
            QCOMPARE(unit.complementary, unit.name == QStringLiteral("South"));
            QVERIFY(unit.position == FunnelPosition::Unknown);
        }
        QVERIFY(result.bestMinusRest.verdict == Verdict::NotEnough);
    }

    void theSpreadIsFollowedByMonth() {
        SmallCompany company;
        for (int month = 0; month < 14; ++month) {
            const double wide = month == 13 ? 2.0 : 0.0;
            const QDate day = QDate(2025, 2, 5).addMonths(month);
            for (const double around : {-1.0, 1.0}) {
                addPeople(company, SmallCompany::north, around + 1.0, 5, day);
                addPeople(company, SmallCompany::south, around - wide, 5, day);
                addPeople(company, SmallCompany::west, around, month == 5 ? 1 : 5, day);
            }
        }
        const SpreadResult result = spread(company.snapshot(), SmallCompany::march(), ofQuote());
        QCOMPARE(result.trend.points.size(), 14);
        QCOMPARE(result.trend.points.constFirst().first, QDate(2025, 2, 1));
        QVERIFY(!result.trend.points.at(5).estimate.isKnown()); // fewer than three units are seen
        QVERIFY(result.trend.last == Signal::Concern);          // the spread has widened
        QVERIFY(!result.trend.trialLimits);
        SpreadQuestion quarters = ofQuote();
        quarters.step = Step::Quarter;
        const SpreadResult coarse = spread(company.snapshot(), SmallCompany::march(), quarters);
        QCOMPARE(coarse.trend.points.size(), 5);
        QCOMPARE(coarse.trend.points.constFirst().first, QDate(2025, 1, 1));
    }

    void nothingIsSaidOfWhatIsNotThere_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<qint64>("facet");
        const auto row = [](const char* name, Subject::Kind kind, qint64 id, qint64 facet) {
            QTest::newRow(name) << static_cast<int>(kind) << id << facet;
        };
        row("an unknown touchpoint", Subject::Kind::Touchpoint, 99, 1);
        row("an unknown measure", Subject::Kind::Measure, 99, 1);
        row("an unknown facet", Subject::Kind::Touchpoint, 1, 99);
        row("a series", Subject::Kind::Series, 1, 1);
    }
    void nothingIsSaidOfWhatIsNotThere() {
        QFETCH(int, kind);
        QFETCH(qint64, id);
        QFETCH(qint64, facet);
        SpreadQuestion question;
        question.subject.kind = static_cast<Subject::Kind>(kind);
        question.subject.id = id;
        question.facet = {facet};
        const auto result = spread(threeRegions().snapshot(), SmallCompany::march(), question);
        QVERIFY(result.units.isEmpty());
        QCOMPARE(result.funnel.units, 0);
    }

    void aUnitLeadsToItsAnswers() {
        const Snapshot snapshot = threeRegions().snapshot();
        for (const SpreadQuestion& question :
             {ofQuote(), SpreadQuestion{{}, SmallCompany::region, Step::Month}}) {
            const SpreadResult result = spread(snapshot, SmallCompany::march(), question);
            for (const SpreadUnit& unit : result.units)
                QCOMPARE(answersBehind(snapshot, result.scope, drillOf(result, unit)).n,
                         unit.estimate.n);
        }
    }
};

QTEST_APPLESS_MAIN(TestSpread)
#include "test_spread.moc"
