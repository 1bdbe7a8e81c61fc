#include "models/analyses/discrepancies.h"
#include "models/analyses/five_gaps.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;

namespace {

using Kind = ServiceGap::Kind;
using State = ServiceGap::State;

constexpr qint64 asManagers = 11;
constexpr qint64 asLeaders = 12;
const QDate early{2026, 3, 3};
const QDate late{2026, 3, 20};

void addBelief(SmallCompany& company, qint64 id, Mirror mirror, const Scale& scale = {1, 7, 1}) {
    Question question;
    question.id = {id};
    question.code = QStringLiteral("B%1").arg(id);
    question.mirror = mirror;
    question.touchpoint = SmallCompany::quote;
    question.scale = scale;
    question.belief = true;
    company.catalogue.questions.append(question);
}

void addPromise(SmallCompany& company, qint64 id, double value, QDate first, QDate last = {}) {
    Promise promise;
    promise.id = {id};
    promise.touchpoint = SmallCompany::quote;
    promise.value = value;
    promise.firstDay = dayNumber(first);
    if (last.isValid())
        promise.lastDay = dayNumber(last);
    company.catalogue.promises.append(promise);
}

/// Customers expect 6 and 7, get 4 and 5 early, 5 and 6 late; managers believe 4 and 5, leaders 6.
SmallCompany company() {
    SmallCompany company;
    addBelief(company, asManagers, Mirror::Managers);
    addBelief(company, asLeaders, Mirror::Leaders);
    for (const double odd : {0.0, 1.0}) {
        company.add({early}, {{SmallCompany::ofQuote, 6 + odd, 4 + odd}}, 4);
        company.add({late}, {{SmallCompany::ofQuote, 6 + odd, 5 + odd}}, 6);
        company.add({late, Mirror::Managers}, {{asManagers, 4 + odd}}, 4);
    }
    company.add({early, Mirror::Leaders}, {{asLeaders, 6}}, 2);
    company.catalogue.touchpoints[0].standard = 5.5;
    return company;
}

FiveGapsResult find(const SmallCompany& company, const RowKey& row = SmallCompany::quote) {
    return fiveGaps(company.snapshot(), SmallCompany::march(), row, Mirror::Customers);
}

const ServiceGap& at(const FiveGapsResult& result, Kind kind) {
    return result.gaps.at(static_cast<size_t>(kind));
}

} // namespace

class TestFiveGaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beliefIsSetAgainstWhatCustomersExpect() {
        const FiveGapsResult result = find(company());
        const ServiceGap& gap = at(result, Kind::Belief);
        QVERIFY(gap.state == State::Known);
        QCOMPARE(gap.first.estimate.n, 10); // eight managers and two leaders, each one answer
        QCOMPARE(gap.second.estimate.n, 20);
        VERIFY_NEAR(gap.first.estimate.value, 4.8);
        VERIFY_NEAR(gap.second.estimate.value, 6.5);
        VERIFY_NEAR(gap.gap.value, -1.7);
        // Welch: variances 5.6/9 over 10 and 5/19 over 20
        VERIFY_NEAR(gap.gap.se, std::sqrt(5.6 / 90.0 + 5.0 / 380.0));
        QVERIFY(gap.verdict == GapVerdict::Below);
    }

    void theStandardIsOneStatedValue() {
        const FiveGapsResult result = find(company());
        const ServiceGap& against = at(result, Kind::Standard);
        VERIFY_NEAR(against.gap.value, 0.7);
        VERIFY_NEAR(against.gap.se, std::sqrt(5.6 / 90.0));
        QVERIFY(against.first.stated && !against.second.stated);
        QCOMPARE(against.first.estimate.n, 0);
        QCOMPARE(against.gap.n, 10);
        // 0.7 − 2.2621571627409915·√(5.6/90), the t quantile of 9 degrees of freedom
        VERIFY_NEAR(against.gap.low, 0.7 - 2.2621571627409915 * std::sqrt(5.6 / 90.0));
        const ServiceGap& delivery = at(result, Kind::Delivery);
        VERIFY_NEAR(delivery.first.estimate.value, 5.1);
        VERIFY_NEAR(delivery.gap.value, -0.4);
        QCOMPARE(delivery.gap.n, 20);
    }

    void thePromiseIsTheOneThatHeldOnThatDay() {
        SmallCompany dated = company();
        addPromise(dated, 1, 5.0, QDate(2026, 1, 1), QDate(2026, 3, 10));
        addPromise(dated, 2, 7.0, QDate(2026, 3, 11));
        const FiveGapsResult result = find(dated);
        const ServiceGap& gap = at(result, Kind::Promise);
        // eight early answers −0.5 each on average, twelve late ones −1.5
        VERIFY_NEAR(gap.gap.value, (8 * -0.5 + 12 * -1.5) / 20.0);
        VERIFY_NEAR(gap.second.estimate.value, (8 * 5.0 + 12 * 7.0) / 20.0);
        QVERIFY(gap.second.stated && gap.second.several);
        QVERIFY(widestGap(result)->kind == Kind::Belief);
    }

    void aDatedPromiseStandsInPlaceOfTheOwnOne() {
        SmallCompany both = company();
        both.catalogue.touchpoints[0].promise = 6.0;
        VERIFY_NEAR(at(find(both), Kind::Promise).gap.value, -0.9);
        QVERIFY(!at(find(both), Kind::Promise).second.several);
        addPromise(both, 1, 5.0, QDate(2026, 3, 11), QDate(2026, 3, 31));
        addPromise(both, 2, 7.0, QDate(2026, 3, 15)); // began later, so it is the one that holds
        VERIFY_NEAR(at(find(both), Kind::Promise).gap.value, (8 * -1.5 + 12 * -1.5) / 20.0);
    }

    void daysWithoutAPromiseAreLeftOutUnlessThatTellsOfFew() {
        SmallCompany since = company();
        addPromise(since, 1, 6.0, QDate(2026, 3, 11));
        const FiveGapsResult late = find(since);
        QCOMPARE(at(late, Kind::Promise).gap.n, 12);
        VERIFY_NEAR(at(late, Kind::Promise).gap.value, -0.5);
        since.catalogue.facts.anonymity = 9; // the eight early answers could be found
        const FiveGapsResult hidden = find(since);
        const ServiceGap& gap = at(hidden, Kind::Promise);
        QVERIFY(gap.state == State::TooFew);
        QVERIFY(std::isnan(gap.gap.value) && std::isnan(gap.first.estimate.value));
    }

    void perceptionIsTheFigureOfTheRow() {
        const SmallCompany small = company();
        const auto rows = discrepancies(small.snapshot(), SmallCompany::march(), {}).rows;
        const auto row = std::ranges::find(rows, RowKey(SmallCompany::quote), &GapRow::key);
        const FiveGapsResult result = find(small);
        const ServiceGap& gap = at(result, Kind::Perception);
        QCOMPARE(gap.gap.value, row->gap.value);
        QCOMPARE(gap.gap.low, row->gap.low);
        QCOMPARE(gap.gap.n, row->gap.n);
        QCOMPARE(gap.p, row->p);
    }

    void whatIsMissingIsNamed() {
        SmallCompany bare;
        for (const double odd : {0.0, 1.0})
            bare.add({early}, {{SmallCompany::ofQuote, 6 + odd, 4 + odd}}, 4);
        const FiveGapsResult result = find(bare);
        QVERIFY(at(result, Kind::Belief).state == State::NotAsked);
        QVERIFY(at(result, Kind::Standard).state == State::NotStated);
        QVERIFY(at(result, Kind::Delivery).state == State::NotStated);
        QVERIFY(at(result, Kind::Promise).state == State::NotStated);
        addBelief(bare, asManagers, Mirror::Managers);
        QVERIFY(at(find(bare), Kind::Belief).state == State::NotAnswered);
        bare.add({early, Mirror::Managers}, {{asManagers, 4}}, 3);
        const FiveGapsResult few = find(bare);
        QVERIFY(at(few, Kind::Belief).state == State::TooFew);
        QVERIFY(std::isnan(at(few, Kind::Belief).gap.value));
        QVERIFY(at(find(bare, DimensionId{2}), Kind::Delivery).state == State::NotStated);
        QVERIFY(find(bare, TouchpointId{77}).name.isEmpty());
    }

    void otherScalesAreBroughtToTheRows() {
        SmallCompany mixed = company();
        mixed.catalogue.questions.removeLast();
        addBelief(mixed, asLeaders, Mirror::Leaders, {0, 10, 1}); // 6 of 0-10 is 4.6 of 1-7
        const FiveGapsResult own = find(mixed);
        VERIFY_NEAR(at(own, Kind::Belief).first.estimate.value, (8 * 4.5 + 2 * 4.6) / 10.0);
        for (Question& question : mixed.catalogue.questions) {
            if (question.id.value == SmallCompany::ofBill)
                question.scale = {0, 10, 1}; // now the table stands on 0-100
        }
        const FiveGapsResult hundred = find(mixed);
        QVERIFY(hundred.unit == Unit::Score);
        VERIFY_NEAR(at(hundred, Kind::Delivery).second.estimate.value, 75.0);
        VERIFY_NEAR(at(hundred, Kind::Delivery).gap.value, -0.4 / 6.0 * 100.0);
    }
};

QTEST_APPLESS_MAIN(TestFiveGaps)
#include "test_five_gaps.moc"
