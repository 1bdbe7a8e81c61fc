#include "models/analyses/answers.h"
#include "models/analyses/journey.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;
using test::Who;

namespace {

const QDate march{2026, 3, 10};

SmallCompany movedIn() {
    SmallCompany company;
    company.add({march}, {{SmallCompany::ofQuote, 5, 6}, {SmallCompany::ofBill, 6, 5}}, 5);
    company.add({march}, {{SmallCompany::ofQuote, 5, 4}, {SmallCompany::ofVisit, 6, 3}}, 5);
    company.add({march}, {{SmallCompany::ofVisit, 6, 5}, {SmallCompany::ofVisitAgain, 6, 3}}, 5);
    company.add({march}, {{SmallCompany::ofVisit, {}, 7}}, 2);
    company.add({march, Mirror::Employees}, {{SmallCompany::ofPlanning, 7, 2}}, 6);
    return company;
}

} // namespace

class TestJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void touchpointsComeInOrderWithTheirFigures() {
        const JourneyResult found =
            journey(movedIn().snapshot(), SmallCompany::march(), JourneyId{1});
        QCOMPARE(found.name, QStringLiteral("Move in"));
        QCOMPARE(found.stages.size(), 2);
        QCOMPARE(found.stages.at(1).first, 1);
        QCOMPARE(found.stages.at(1).count, 2);
        QCOMPARE(found.touchpoints.size(), 3);
        const JourneyTouchpoint& visit = found.touchpoints.at(1);
        QCOMPARE(visit.row.name, QStringLiteral("Visit"));
        QVERIFY(visit.row.momentOfTruth);
        // Persons: five with -3, five with (-1 - 3) / 2, two who delivered only.
        QCOMPARE(visit.row.gap.n, 10);
        VERIFY_NEAR(visit.row.gap.value, -2.5);
        QCOMPARE(visit.row.delivered.n, 12);
        VERIFY_NEAR(visit.row.delivered.value, (5 * 3 + 5 * 4 + 2 * 7) / 12.0);
        QCOMPARE(visit.volume, 12);
        QCOMPARE(visit.row.below, 10);
    }

    void stagesPoolTheirPeople() {
        const JourneyResult found =
            journey(movedIn().snapshot(), SmallCompany::march(), JourneyId{1});
        const GapRow& use = found.stages.at(1).row;
        // Five with the bill's -1, and the ten of the visit: nobody did both.
        QCOMPARE(use.gap.n, 15);
        VERIFY_NEAR(use.gap.value, (5 * -1.0 + 10 * -2.5) / 15);
        QCOMPARE(use.name, QStringLiteral("Use"));
    }

    void seamsStandWhereTheOwnerChanges() {
        const JourneyResult found =
            journey(movedIn().snapshot(), SmallCompany::march(), JourneyId{1});
        QCOMPARE(found.seams.size(), 2);
        QCOMPARE(found.seams.at(0).from, QStringLiteral("Shops"));
        QCOMPARE(found.seams.at(0).to, QStringLiteral("Field"));
        VERIFY_NEAR(found.seams.at(0).drop, -2.5 - 0.0);
        SmallCompany company = movedIn();
        company.catalogue.touchpoints[1].department.clear();
        QVERIFY(journey(company.snapshot(), SmallCompany::march(), JourneyId{1}).seams.isEmpty());
    }

    void employeesWhoFeedTheJourneyStandBeneath() {
        const JourneyResult found =
            journey(movedIn().snapshot(), SmallCompany::march(), JourneyId{1});
        QCOMPARE(found.employees.size(), 1);
        QCOMPARE(found.employees.at(0).row.mirror, Mirror::Employees);
        VERIFY_NEAR(found.employees.at(0).row.gap.value, -5);
        QCOMPARE(found.links.size(), 1);
        QCOMPARE(found.links.at(0).customer, 1);
        QCOMPARE(found.links.at(0).employee, 0);
    }

    void noIdMeansTheFirstJourney() {
        const Snapshot snapshot = movedIn().snapshot();
        QCOMPARE(journey(snapshot, {}, {}).journey, JourneyId{1});
        QCOMPARE(journey(snapshot, {}, JourneyId{2}).mirror, Mirror::Employees);
        QVERIFY(journey(snapshot, {}, JourneyId{99}).touchpoints.isEmpty());
        QVERIFY(journey({}, {}, {}).touchpoints.isEmpty());
    }

    void anUnansweredJourneyIsDrawnEmpty() {
        const JourneyResult found =
            journey(SmallCompany().snapshot(), SmallCompany::march(), JourneyId{1});
        QCOMPARE(found.touchpoints.size(), 3);
        for (const JourneyTouchpoint& touchpoint : found.touchpoints) {
            QCOMPARE(touchpoint.row.verdict, GapVerdict::TooFew);
            QCOMPARE(touchpoint.volume, 0);
        }
        QVERIFY(std::isnan(found.seams.at(0).drop));
    }

    void aTouchpointTellsWhereItIsWorst() {
        SmallCompany company;
        const auto add = [&company](qint64 value, double delivered) {
            company.add({march, Mirror::Customers, {value}},
                        {{SmallCompany::ofVisit, 6, delivered}}, 4);
            company.add({march, Mirror::Customers, {value}},
                        {{SmallCompany::ofVisitAgain, 6, delivered - 1}}, 4);
        };
        add(SmallCompany::north, 6);
        add(SmallCompany::south, 3);
        add(SmallCompany::web, 5);
        const TouchpointResult found =
            touchpoint(company.snapshot(), SmallCompany::march(), SmallCompany::visit);
        QCOMPARE(found.row.gap.n, 24);
        QCOMPARE(found.facets.size(), 3);
        QCOMPARE(found.facets.at(0).row.name, QStringLiteral("South"));
        QCOMPARE(found.facets.at(0).facetName, QStringLiteral("Region"));
        VERIFY_NEAR(found.facets.at(0).row.gap.value, -3.5);
        QCOMPARE(found.questions.size(), 2);
        QCOMPARE(found.questions.at(0).key, RowKey(QuestionId{SmallCompany::ofVisitAgain}));
        QCOMPARE(found.responses.size(), 24);
        QVERIFY(found.commentsShown);
    }

    void fewVisitorsStayUnseen() {
        SmallCompany company;
        company.add({march}, {{SmallCompany::ofVisit, 6, 3}}, 4);
        company.add({march}, {{SmallCompany::ofBill, 6, 3}}, 7);
        const Snapshot snapshot = company.snapshot();
        const auto visit = touchpoint(snapshot, SmallCompany::march(), SmallCompany::visit);
        QVERIFY(visit.responses.isEmpty() && !visit.commentsShown);
        const auto bill = touchpoint(snapshot, SmallCompany::march(), SmallCompany::bill);
        QCOMPARE(bill.responses.size(), 7);
        QVERIFY(!bill.commentsShown);
        QVERIFY(touchpoint(snapshot, {}, TouchpointId{99}).facets.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJourney)
#include "test_journey.moc"
