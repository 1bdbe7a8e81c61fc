#include "models/analyses/overview.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::Said;
using test::SmallCompany;
using test::Who;

namespace {

const QDate february{2026, 2, 10};
const QDate march{2026, 3, 10};

/// One outcome question answered by many, value by value.
void addAnswers(SmallCompany& company, QDate day, qint64 question, const QMap<double, int>& times) {
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        company.add({day}, {{question, {}, it.key()}}, it.value());
}

MeasureCard card(const OverviewResult& result, MeasureId id) {
    for (const MeasureCard& found : result.cards) {
        if (found.measure == id)
            return found;
    }
    return {};
}

} // namespace

class TestCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promotersAreShownInPoints() {
        SmallCompany company;
        addAnswers(company, march, SmallCompany::recommend, {{3, 10}, {8, 20}, {9, 70}});
        addAnswers(company, february, SmallCompany::recommend, {{0, 30}, {7, 30}, {10, 40}});
        const auto found =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::promoters);
        QCOMPARE(found.unit, Unit::Points);
        QCOMPARE(found.range, (ScaleRange{-100, 100}));
        QCOMPARE(found.now.n, 100);
        VERIFY_NEAR(found.now.value, 60.0);
        VERIFY_NEAR(found.now.low, 45.2698, 5e-6);
        VERIFY_NEAR(found.now.high, 71.2351, 5e-6);
        VERIFY_NEAR(found.before.value, 10.0);
        // v = 0.80 - 0.36 now and 0.70 - 0.01 before
        VERIFY_NEAR(found.change.difference.value, 50.0);
        VERIFY_NEAR(found.change.difference.se, 100 * std::sqrt(0.44 / 100 + 0.69 / 100));
        QCOMPARE(found.change.verdict, Verdict::Improvement);
        QCOMPARE(found.target, std::optional<double>(40.0));
    }

    void sharesAreShownInPercent() {
        SmallCompany company;
        addAnswers(company, march, SmallCompany::satisfied, {{1, 1}, {3, 1}, {4, 8}, {5, 10}});
        const auto found =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::satisfaction);
        QCOMPARE(found.unit, Unit::Percent);
        VERIFY_NEAR(found.now.value, 90.0);
        VERIFY_NEAR(found.now.low, 69.89663548, 5e-9);
        VERIFY_NEAR(found.now.high, 97.21335188, 5e-9);
        QCOMPARE(found.before.n, 0);
        QCOMPARE(found.change.verdict, Verdict::NotEnough);
        QVERIFY(std::isnan(found.change.difference.value));
    }

    void moreProblemsAreAConcern() {
        SmallCompany company;
        addAnswers(company, march, SmallCompany::problem, {{0, 50}, {1, 50}});
        addAnswers(company, february, SmallCompany::problem, {{0, 90}, {1, 10}});
        const auto found =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::problems);
        VERIFY_NEAR(found.now.value, 50.0);
        VERIFY_NEAR(found.change.difference.value, 40.0);
        QCOMPARE(found.direction, Direction::LowerIsBetter);
        QCOMPARE(found.change.verdict, Verdict::Concern);
    }

    void effortHasAMeanAndAShare() {
        SmallCompany company;
        addAnswers(company, march, SmallCompany::easy,
                   {{1, 80}, {2, 210}, {3, 140}, {4, 110}, {5, 160}, {6, 180}, {7, 120}});
        const auto found =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::effort);
        QCOMPARE(found.unit, Unit::Scale);
        QCOMPARE(found.range, (ScaleRange{1, 7}));
        VERIFY_NEAR(found.now.value, 4.08, 1e-12);
        VERIFY_NEAR(found.topShare.value, 46.0, 1e-12);
    }

    void gapMeasuresPairTheAnswersOfEachPerson() {
        SmallCompany company;
        // Means over both questions: -1.5, -0.5, 0, -1, -2; only pairs count.
        company.add({march}, {{SmallCompany::ofVisit, 6, 5}, {SmallCompany::ofVisitAgain, 6, 4}});
        company.add({march}, {{SmallCompany::ofVisit, 6, 6}, {SmallCompany::ofVisitAgain, 6, 5}});
        company.add({march}, {{SmallCompany::ofVisit, 4, 4}, {SmallCompany::ofVisitAgain, {}, 1}});
        company.add({march}, {{SmallCompany::ofVisit, 4, 3}});
        company.add({march}, {{SmallCompany::ofVisitAgain, 7, 5}});
        company.add({march}, {{SmallCompany::ofVisit, 7, {}}});
        const auto found =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::visitGap);
        QCOMPARE(found.now.n, 5);
        VERIFY_NEAR(found.now.value, -1.0);
        VERIFY_NEAR(found.now.se, std::sqrt((0.25 + 0.25 + 1 + 0 + 1) / 4 / 5));
        QCOMPARE(found.range, (ScaleRange{-6, 6}));
    }

    void questionsOfUnlikeScalesBecomeAScore() {
        SmallCompany company;
        company.catalogue.measures[5].questions.append(QuestionId{SmallCompany::satisfied});
        company.add({march}, {{SmallCompany::ofQuote, {}, 4}}, 5);   // 50 of 100
        company.add({march}, {{SmallCompany::satisfied, {}, 5}}, 5); // 100 of 100
        const auto found =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::quoteMean);
        QCOMPARE(found.unit, Unit::Score);
        VERIFY_NEAR(found.now.value, 75.0);
        QCOMPARE(found.now.n, 10);
    }

    void tooFewAnswersShowTheirNumberAlone() {
        SmallCompany company;
        addAnswers(company, march, SmallCompany::recommend, {{9, 4}});
        addAnswers(company, february, SmallCompany::recommend, {{9, 40}});
        const auto found =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::promoters);
        QCOMPARE(found.now.n, 4);
        QVERIFY(found.now.tooFew);
        QVERIFY(std::isnan(found.now.value) && std::isnan(found.now.low));
        QVERIFY(std::isnan(found.change.difference.value) && std::isnan(found.change.p));
        QCOMPARE(found.change.verdict, Verdict::NotEnough);
        QVERIFY(found.before.isKnown());
    }

    void theThresholdIsTheFiles() {
        SmallCompany company;
        addAnswers(company, march, SmallCompany::recommend, {{9, 5}, {3, 2}});
        company.catalogue.facts.anonymity = 8;
        const auto hidden =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::promoters);
        QVERIFY(hidden.now.tooFew);
        company.catalogue.facts.anonymity = 7;
        const auto shown =
            card(overview(company.snapshot(), SmallCompany::march()), SmallCompany::promoters);
        QVERIFY(shown.now.isKnown());
    }

    void monthsAddUpToPeriods() {
        SmallCompany company;
        addAnswers(company, QDate(2025, 11, 30), SmallCompany::recommend, {{9, 20}, {5, 9}});
        addAnswers(company, QDate(2025, 12, 1), SmallCompany::recommend, {{9, 11}, {5, 9}});
        addAnswers(company, february, SmallCompany::recommend, {{9, 12}, {8, 7}});
        addAnswers(company, march, SmallCompany::recommend, {{9, 13}, {1, 8}});
        Scope whole;
        whole.period = {QDate(2026, 2, 1), QDate(2026, 3, 31)};
        whole.comparison = {QDate(2025, 11, 1), QDate(2026, 1, 31)};
        Scope parts = whole; // the same answers, but not whole months
        parts.period.first = QDate(2026, 2, 2);
        parts.comparison.last = QDate(2026, 1, 30);
        const auto byMonth = card(overview(company.snapshot(), whole), SmallCompany::promoters);
        const auto byDay = card(overview(company.snapshot(), parts), SmallCompany::promoters);
        QCOMPARE(byMonth.now.n, 40);
        QCOMPARE(byDay.now.n, 40);
        QCOMPARE(byMonth.now.value, byDay.now.value);
        QCOMPARE(byMonth.before.n, 49);
        QCOMPARE(byMonth.before.value, byDay.before.value);
        QCOMPARE(byMonth.change.p, byDay.change.p);
    }
};

QTEST_APPLESS_MAIN(TestCards)
#include "test_cards.moc"
