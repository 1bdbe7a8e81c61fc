#include "models/analyses/overview.h"
#include "models/analyses/symmetry.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::Said;
using test::SmallCompany;

namespace {

constexpr Mirror us = Mirror::Customers;
constexpr Mirror them = Mirror::Employees;
constexpr qint64 ofManagers = 11;

/// `times` people of each of two answers, so that there is spread.
void add(SmallCompany& company, Mirror mirror, qint64 question, double expected, double delivered,
         int times, QList<qint64> values = {}) {
    for (const double step : {-1.0, 1.0})
        company.add({QDate(2026, 3, 10), mirror, values},
                    {Said{question, expected, delivered + step}}, times);
}

/// Customers and employees alike in reliability; employees worse off in listening.
SmallCompany company() {
    SmallCompany company;
    add(company, us, SmallCompany::ofVisit, 6, 5, 200);
    add(company, them, SmallCompany::ofPlanning, 6, 5, 200);
    add(company, us, SmallCompany::ofQuote, 6, 5, 100);
    add(company, them, SmallCompany::ofPlanningAgain, 5, 3, 100);
    return company;
}

void askManagers(SmallCompany& company) {
    Question question = company.catalogue.questions.at(4);
    question.id = {ofManagers};
    question.code = QStringLiteral("Q11");
    question.mirror = Mirror::Managers;
    company.catalogue.questions.append(question);
    add(company, Mirror::Managers, ofManagers, 6, 6, 40);
}

SymmetryResult asked(const SmallCompany& company, const SymmetryQuestion& question = {}) {
    return symmetryOf(company.snapshot(), SmallCompany::march(), question);
}

} // namespace

class TestSymmetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreComparedOnOneHundred() {
        const SymmetryResult result = asked(company());
        QCOMPARE(result.dimensions.size(), 2);
        const SymmetryDimension& equal = result.dimensions.at(0);
        VERIFY_NEAR(equal.customers().delivered.value, 400.0 / 6);
        VERIFY_NEAR(equal.customers().expected.value, 500.0 / 6);
        VERIFY_NEAR(equal.customers().gap.value, -100.0 / 6);
        VERIFY_NEAR(equal.pairs.at(0).difference.value, 0.0);
        QCOMPARE(equal.pairs.at(0).verdict, SymmetryVerdict::Symmetric);
        QVERIFY(equal.pairs.at(0).p < 0.05);
        const MirrorPair& worse = result.dimensions.at(1).pairs.at(0);
        VERIFY_NEAR(worse.difference.value, 200.0 / 6);
        QCOMPARE(worse.verdict, SymmetryVerdict::OthersWorseOff);
        QVERIFY(result.hasBothSides());
    }

    void theOverviewSaysTheSame() {
        const Snapshot snapshot = company().snapshot();
        const OverviewResult overview_ = overview(snapshot, SmallCompany::march());
        const SymmetryResult result = symmetryOf(snapshot, SmallCompany::march(), {});
        QCOMPARE(overview_.symmetry.size(), result.dimensions.size());
        for (qsizetype i = 0; i < result.dimensions.size(); ++i) {
            const SymmetryRow& row = overview_.symmetry.at(i);
            const MirrorPair& pair = result.dimensions.at(i).pairs.at(0);
            QCOMPARE(row.dimension, result.dimensions.at(i).dimension);
            QCOMPARE(row.difference.value, pair.difference.value);
            QCOMPARE(row.low90, pair.low90);
            QCOMPARE(row.p, pair.p);
            QCOMPARE(row.verdict, pair.verdict);
        }
    }

    void expectationsAndGapsAreComparedAlike_data() {
        QTest::addColumn<Aspect>("aspect");
        QTest::addColumn<double>("difference");
        QTest::newRow("expected") << Aspect::Expected << 100.0 / 6;
        QTest::newRow("delivered") << Aspect::Delivered << 200.0 / 6;
        QTest::newRow("gap") << Aspect::Gap << 100.0 / 6;
    }

    void expectationsAndGapsAreComparedAlike() {
        QFETCH(Aspect, aspect);
        QFETCH(double, difference);
        SymmetryQuestion question;
        question.aspect = aspect;
        const SymmetryResult result = asked(company(), question);
        VERIFY_NEAR(result.dimensions.at(1).pairs.at(0).difference.value, difference);
    }

    void theMarginDecides() {
        SmallCompany near;
        add(near, us, SmallCompany::ofVisit, 6, 5, 60);
        add(near, them, SmallCompany::ofPlanning, 6, 5, 60);
        SymmetryQuestion question;
        question.margin = 1.0;
        QCOMPARE(asked(near, question).dimensions.at(0).pairs.at(0).verdict,
                 SymmetryVerdict::NotEnough);
        question.margin = 6.0;
        QCOMPARE(asked(near, question).dimensions.at(0).pairs.at(0).verdict,
                 SymmetryVerdict::Symmetric);
        question.margin = -3.0;
        VERIFY_NEAR(asked(near, question).margin, defaultMargin);
    }

    void upToFourMirrorsStandBesideEachOther() {
        SmallCompany all = company();
        askManagers(all);
        SymmetryQuestion question;
        question.mirrors = {Mirror::Leaders, Mirror::Managers, them};
        const SymmetryResult result = asked(all, question);
        QCOMPARE(result.question.mirrors,
                 (QList<Mirror>{us, them, Mirror::Managers, Mirror::Leaders}));
        const SymmetryDimension& reliability = result.dimensions.at(0);
        QCOMPARE(reliability.sides.size(), 4);
        QCOMPARE(reliability.pairs.at(1).verdict, SymmetryVerdict::CustomersWorseOff);
        QCOMPARE(reliability.pairs.at(1).other, Mirror::Managers);
        QCOMPARE(reliability.pairs.at(2).verdict, SymmetryVerdict::NotEnough);
        QCOMPARE(reliability.sides.at(3).delivered.n, 0);
        QCOMPARE(result.indices.size(), 2); // nothing is known of leaders
    }

    void theIndexIsTheMeanDifferenceWithItsInterval() {
        const SymmetryResult result = asked(company());
        const SymmetryIndex& index = result.indices.at(0);
        VERIFY_NEAR(index.meanDifference, 100.0 / 6);
        VERIFY_NEAR(index.index.value, 100.0 - 100.0 / 6);
        QCOMPARE(index.index.n, 2);
        QVERIFY(index.index.low < index.index.value && index.index.value < index.index.high);
        QVERIFY(index.index.high - index.index.low < 8.0);
        const SymmetryIndex again = asked(company()).indices.at(0);
        QCOMPARE(again.index.low, index.index.low);
        SymmetryQuestion other;
        other.seed = 99;
        QVERIFY(asked(company(), other).indices.at(0).index.low != index.index.low);
    }

    void withoutTheOtherSideCustomersHalfIsThere() {
        SmallCompany alone;
        add(alone, us, SmallCompany::ofVisit, 6, 5, 20);
        const SymmetryResult result = asked(alone);
        QVERIFY(!result.hasBothSides());
        QVERIFY(result.indices.isEmpty());
        QVERIFY(result.dimensions.at(0).customers().delivered.isKnown());
        alone.catalogue.questions.removeIf(
            [](const Question& question) { return question.mirror != us; });
        QCOMPARE(asked(alone).dimensions.size(), 2); // asked of customers only
        alone.catalogue.dimensions.clear();
        QVERIFY(asked(alone).dimensions.isEmpty());
    }

    void answersWithoutSpreadGiveNoVerdict() {
        SmallCompany constant;
        constant.add({QDate(2026, 3, 10), us}, {{SmallCompany::ofVisit, 6, 5}}, 30);
        constant.add({QDate(2026, 3, 10), them}, {{SmallCompany::ofPlanning, 6, 5}}, 30);
        const SymmetryResult result = asked(constant);
        QCOMPARE(result.dimensions.at(0).pairs.at(0).verdict, SymmetryVerdict::NotEnough);
        VERIFY_NEAR(result.indices.at(0).index.value, 100.0);
        VERIFY_NEAR(result.indices.at(0).index.low, 100.0);
    }

    void aStopLeavesNothing() {
        std::stop_source source;
        source.request_stop();
        QVERIFY(symmetryOf(company().snapshot(), SmallCompany::march(), {}, source.get_token())
                    .dimensions.isEmpty());
        QVERIFY(symmetryOf({}, {}, {}).dimensions.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSymmetry)
#include "test_symmetry.moc"
