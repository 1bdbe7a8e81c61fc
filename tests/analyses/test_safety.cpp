#include "models/analyses/answers.h"
#include "models/analyses/discrepancies.h"
#include "models/analyses/journey.h"
#include "models/analyses/overview.h"
#include "models/analyses/prepared.h"
#include "tests/support/near.h"
#include "tests/support/properties.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;

namespace {

/// Some hundred people in any months and tiers, with any answers, also none; most are in the north,
/// few in the west, so that small cells stand beside large ones.
SmallCompany randomCompany() {
    SmallCompany company;
    const int people = *rc::gen::inRange(0, 400);
    for (int i = 0; i < people; ++i) {
        const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 1 << 20));
        const auto draw = [seed](int shift, int choices) { return (seed >> shift) % choices; };
        const bool employee = draw(0, 4) == 0;
        QList<qint64> values;
        if (draw(2, 5) > 0)
            values.append(draw(3, 9) < 6   ? SmallCompany::north
                          : draw(3, 9) < 8 ? SmallCompany::south
                                           : SmallCompany::west);
        if (draw(5, 4) > 0)
            values.append(4 + draw(6, 2));
        const auto answer = [&draw](int shift) -> std::optional<double> {
            const int value = draw(shift, 8);
            return value == 0 ? std::nullopt : std::optional<double>(value);
        };
        const qint64 question =
            employee ? SmallCompany::ofPlanning + draw(8, 2) : SmallCompany::ofQuote + draw(8, 4);
        company.add({QDate(2026, 1, 5).addDays(draw(7, 85)),
                     employee ? Mirror::Employees : Mirror::Customers, values,
                     draw(11, 6) == 0 ? Tier::Vip : Tier::Standard},
                    {{question, answer(9), answer(12), answer(15)},
                     {employee ? SmallCompany::ofPlanningAgain + 1 : SmallCompany::recommend,
                      std::nullopt, draw(4, 11)}});
    }
    return company;
}

bool isHonest(const Estimate& figure, int threshold) {
    if (figure.n < threshold)
        return figure.tooFew && std::isnan(figure.value) && std::isnan(figure.low) &&
               std::isnan(figure.high) && std::isnan(figure.se);
    return true;
}

void checkRow(const GapRow& row, int threshold) {
    for (const Estimate& figure : {row.expected, row.delivered, row.importance, row.gap})
        RC_ASSERT(isHonest(figure, threshold));
    RC_ASSERT(isHonest(row.change.difference, threshold));
    if (row.gap.tooFew) {
        RC_ASSERT(row.verdict == GapVerdict::TooFew);
        RC_ASSERT(std::isnan(row.p) && std::isnan(row.effect));
        RC_ASSERT(row.below + row.met + row.exceeded == 0);
    } else {
        RC_ASSERT(row.below + row.met + row.exceeded == row.gap.n);
    }
}

void checkOverview(const OverviewResult& result) {
    for (const MeasureCard& card : result.cards) {
        for (const Estimate& figure : {card.now, card.before, card.change.difference})
            RC_ASSERT(isHonest(figure, 5));
        for (const TrendPoint& point : card.trend.points)
            RC_ASSERT(isHonest(point.estimate, 5));
    }
    for (const GapRow& row : result.gaps)
        checkRow(row, 5);
    for (const SymmetryRow& row : result.symmetry) {
        for (const Estimate& figure : {row.customers, row.employees, row.difference})
            RC_ASSERT(isHonest(figure, 5));
    }
}

Scope someScope() {
    Scope scope = SmallCompany::march();
    if (*rc::gen::arbitrary<bool>())
        scope.facets[SmallCompany::region] = {FacetValueId{SmallCompany::north}};
    scope.tiers = *rc::gen::element(TierRule::Apart, TierRule::Together);
    return scope;
}

} // namespace

class TestSafety : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useFixedSeed(); }

    void smallGroupsShowTheirNumberAlone() {
        QVERIFY(rc::check([] {
            const Snapshot snapshot = randomCompany().snapshot();
            const Scope scope = someScope();
            checkOverview(overview(snapshot, scope));
            for (const JourneyTouchpoint& touchpoint : journey(snapshot, scope, {}).touchpoints)
                checkRow(touchpoint.row, 5);
            const TouchpointResult detail = touchpoint(snapshot, scope, SmallCompany::quote);
            for (const FacetGap& facet : detail.facets)
                checkRow(facet.row, 5);
        }));
    }

    void heatRowsLeaveNoSmallRest() {
        QVERIFY(rc::check([this] {
            const Snapshot snapshot = randomCompany().snapshot();
            const auto found =
                discrepancies(snapshot, someScope(),
                              {Mirror::Customers, RowsBy::Touchpoint, {}, SmallCompany::region});
            for (int row = 0; row < found.rows.size(); ++row) {
                qint64 rest = found.rows.at(row).gap.n;
                for (const HeatCell& cell : found.heat.at(row)) {
                    RC_ASSERT(isHonest(cell.gap, 5));
                    RC_ASSERT(!cell.suppressed || std::isnan(cell.gap.value));
                    rest -= cell.suppressed ? 0 : cell.gap.n;
                }
                RC_ASSERT(found.rows.at(row).gap.tooFew || rest == 0 || rest >= 5);
                m_hidden += found.rows.at(row).gap.tooFew || rest == 0 ? 0 : 1;
            }
        }));
        QVERIFY(m_hidden > 20);
    }

    void cubesChangeNoFigure() {
        QVERIFY(rc::check([] {
            const Snapshot plain = randomCompany().snapshot();
            Snapshot quick = plain;
            quick.frame = preparedFrame(plain, 64U << 20U);
            const Scope scope = someScope();
            const OverviewResult one = overview(plain, scope);
            const OverviewResult other = overview(quick, scope);
            for (qsizetype i = 0; i < one.cards.size(); ++i) {
                RC_ASSERT(one.cards.at(i).now.n == other.cards.at(i).now.n);
                RC_ASSERT(test::isNear(one.cards.at(i).now.value, other.cards.at(i).now.value, 0));
                RC_ASSERT(test::isNear(one.cards.at(i).change.p, other.cards.at(i).change.p, 0));
            }
            for (qsizetype i = 0; i < one.gaps.size(); ++i)
                RC_ASSERT(test::isNear(one.gaps.at(i).gap.low, other.gaps.at(i).gap.low, 0));
            for (qsizetype i = 0; i < one.symmetry.size(); ++i)
                RC_ASSERT(test::isNear(one.symmetry.at(i).p, other.symmetry.at(i).p, 0));
        }));
    }

private:
    int m_hidden = 0; ///< rows in which something was hidden
};

QTEST_APPLESS_MAIN(TestSafety)
#include "test_safety.moc"
