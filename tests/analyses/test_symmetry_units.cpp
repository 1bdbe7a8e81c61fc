#include "models/analyses/symmetry.h"
#include "tests/support/near.h"
#include "tests/support/properties.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::Said;
using test::SmallCompany;

namespace {

constexpr Mirror us = Mirror::Customers;
constexpr Mirror them = Mirror::Employees;

void add(SmallCompany& company, Mirror mirror, qint64 question, double delivered, int times,
         qint64 where) {
    const QList<qint64> values = where > 0 ? QList<qint64>{where} : QList<qint64>{};
    for (const double step : {-1.0, 1.0})
        company.add({QDate(2026, 3, 10), mirror, values}, {Said{question, 6, delivered + step}},
                    times);
}

SymmetryQuestion byRegion() {
    SymmetryQuestion question;
    question.facet = SmallCompany::region;
    return question;
}

SymmetryMatrix matrixOf(const SmallCompany& company) {
    return symmetryOf(company.snapshot(), SmallCompany::march(), byRegion()).matrices.value(0);
}

/// Some hundred people of both sides, most in the north, few in the west.
SmallCompany randomCompany() {
    SmallCompany company;
    const int people = *rc::gen::inRange(0, 300);
    for (int i = 0; i < people; ++i) {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 1 << 20));
        const auto draw = [seed](int shift, int choices) { return (seed >> shift) % choices; };
        const bool employee = draw(0, 3) == 0;
        QList<qint64> values;
        if (draw(2, 7) > 0)
            values.append(draw(3, 9) < 5   ? SmallCompany::north
                          : draw(3, 9) < 8 ? SmallCompany::south
                                           : SmallCompany::west);
        const auto answer = [&draw](int shift) -> std::optional<double> {
            const int value = draw(shift, 8);
            return value == 0 ? std::nullopt : std::optional<double>(value);
        };
        company.add(
            {QDate(2026, 3, 10), employee ? them : us, values},
            {{employee ? SmallCompany::ofPlanning : SmallCompany::ofVisit, answer(9), answer(12)}});
    }
    return company;
}

/// Of one mirror: what all say less what is shown may be nobody, or enough people.
void checkRest(const MirrorScores& whole, const SymmetryMatrix& matrix,
               Estimate SymmetryCell::*side, Aspect aspect, int& hidden) {
    qint64 rest = whole.of(aspect).n;
    if (rest < 5)
        return;
    bool any = false;
    for (const SymmetryUnit& unit : matrix.units) {
        const Estimate& estimate = unit.cells.at(0).*side;
        RC_ASSERT(estimate.n >= 5 || !estimate.isKnown());
        if (estimate.isKnown())
            rest -= estimate.n;
        else
            any = true;
    }
    RC_ASSERT(rest == 0 || rest >= 5);
    hidden += any && rest > 0;
}

} // namespace

class TestSymmetryUnits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useFixedSeed(); }

    void everyUnitHasItsVerdict() {
        SmallCompany company;
        add(company, us, SmallCompany::ofVisit, 5, 200, SmallCompany::north);
        add(company, them, SmallCompany::ofPlanning, 5, 200, SmallCompany::north);
        add(company, us, SmallCompany::ofVisit, 5, 50, SmallCompany::south);
        add(company, them, SmallCompany::ofPlanning, 3, 50, SmallCompany::south);
        add(company, us, SmallCompany::ofVisit, 3, 50, SmallCompany::west);
        add(company, them, SmallCompany::ofPlanning, 5, 50, SmallCompany::west);
        const SymmetryMatrix matrix = matrixOf(company);
        QCOMPARE(matrix.units.size(), 3);
        QCOMPARE(matrix.units.at(0).cells.at(0).pair.verdict, SymmetryVerdict::Symmetric);
        QCOMPARE(matrix.units.at(1).cells.at(0).pair.verdict, SymmetryVerdict::OthersWorseOff);
        QCOMPARE(matrix.units.at(2).cells.at(0).pair.verdict, SymmetryVerdict::CustomersWorseOff);
        VERIFY_NEAR(matrix.units.at(1).cells.at(0).pair.difference.value, 200.0 / 6);
        QCOMPARE(matrix.units.at(1).customers, 100);
        QCOMPARE(matrix.units.at(1).others, 100);
    }

    void unitsGoTogetherOrApartWithACaution() {
        SmallCompany company;
        const qint64 regions[] = {SmallCompany::north, SmallCompany::south, SmallCompany::west};
        for (int i = 0; i < 3; ++i) {
            add(company, us, SmallCompany::ofVisit, 3 + i, 20, regions[i]);
            add(company, them, SmallCompany::ofPlanning, i == 2 ? 2 : 3 + i, 20, regions[i]);
        }
        const SymmetryUnits units = matrixOf(company).byDimension.at(0);
        QCOMPARE(units.points.size(), 3);
        QCOMPARE(units.pearson.r.n, 3);
        QVERIFY(units.pearson.r.tooFew);
        VERIFY_NEAR(units.pearson.r.value, -0.5);
        VERIFY_NEAR(units.spearman.r.value, -0.5);
        QCOMPARE(units.points.at(units.offTheLine.at(0)).unit, 2);
    }

    void aSmallGroupIsHiddenAndSoIsItsNeighbour() {
        SmallCompany company;
        for (const qint64 where : {SmallCompany::north, SmallCompany::south, SmallCompany::west})
            add(company, us, SmallCompany::ofVisit, 5, 100, where);
        add(company, them, SmallCompany::ofPlanning, 5, 50, SmallCompany::north);
        add(company, them, SmallCompany::ofPlanning, 5, 10, SmallCompany::south);
        add(company, them, SmallCompany::ofPlanning, 5, 1, SmallCompany::west);
        const SymmetryMatrix matrix = matrixOf(company);
        const SymmetryCell& shown = matrix.units.at(0).cells.at(0);
        const SymmetryCell& neighbour = matrix.units.at(1).cells.at(0);
        const SymmetryCell& few = matrix.units.at(2).cells.at(0);
        QVERIFY(!shown.suppressed && shown.pair.difference.isKnown());
        QVERIFY(few.suppressed && !few.complementary);
        QCOMPARE(few.pair.difference.n, 2);
        QVERIFY(std::isnan(few.others.value) && std::isnan(few.pair.difference.value));
        QVERIFY(neighbour.suppressed && neighbour.complementary);
        QCOMPARE(neighbour.pair.difference.n, 0);
        QCOMPARE(neighbour.others.n, 0);
        QVERIFY(std::isnan(neighbour.others.value));
        QCOMPARE(matrix.byDimension.at(0).points.size(), 1);
    }

    void aUnitWithoutOneSideSaysSo() {
        SmallCompany company;
        add(company, us, SmallCompany::ofVisit, 5, 20, SmallCompany::north);
        add(company, us, SmallCompany::ofVisit, 5, 20, SmallCompany::south);
        add(company, them, SmallCompany::ofPlanning, 5, 20, SmallCompany::north);
        const SymmetryCell cell = matrixOf(company).units.at(1).cells.at(0);
        QVERIFY(cell.suppressed);
        QCOMPARE(cell.pair.difference.n, 0);
        QVERIFY(!cell.complementary);
    }

    void noSmallGroupCanBeFoundBySubtraction() {
        QVERIFY(rc::check([this] {
            const Snapshot snapshot = randomCompany().snapshot();
            for (const Aspect aspect : {Aspect::Delivered, Aspect::Expected, Aspect::Gap}) {
                SymmetryQuestion question = byRegion();
                question.aspect = aspect;
                const auto found = symmetryOf(snapshot, SmallCompany::march(), question);
                if (found.dimensions.isEmpty())
                    return;
                const SymmetryDimension& whole = found.dimensions.at(0);
                const SymmetryMatrix& matrix = found.matrices.at(0);
                checkRest(whole.sides.at(0), matrix, &SymmetryCell::customers, aspect, m_hidden);
                checkRest(whole.sides.at(1), matrix, &SymmetryCell::others, aspect, m_hidden);
                for (const SymmetryUnit& unit : matrix.units)
                    RC_ASSERT(!unit.cells.at(0).suppressed ||
                              std::isnan(unit.cells.at(0).pair.difference.value));
            }
        }));
        QVERIFY(m_hidden > 20);
    }

private:
    int m_hidden = 0; ///< wholes in which something was hidden
};

QTEST_APPLESS_MAIN(TestSymmetryUnits)
#include "test_symmetry_units.moc"
