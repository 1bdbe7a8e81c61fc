#include "models/analyses/discrepancies.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::Said;
using test::SmallCompany;
using test::Who;

namespace {

const QDate march{2026, 3, 10};

/// `times` pairs of answers whose gaps are `gap` - 1 and `gap` + 1.
void addGaps(SmallCompany& company, qint64 question, double gap, int times,
             const Who& who = {march}) {
    company.add(who, {{question, 5, 5 + gap - 1, 4}}, times);
    company.add(who, {{question, 5, 5 + gap + 1, 6}}, times);
}

DiscrepanciesResult find(const SmallCompany& company, RowsBy rows, FacetId facet = {},
                         FacetId heat = {}) {
    return discrepancies(company.snapshot(), SmallCompany::march(),
                         {Mirror::Customers, rows, facet, heat});
}

QStringList names(const DiscrepanciesResult& result) {
    QStringList found;
    for (const GapRow& row : result.rows)
        found.append(row.name);
    return found;
}

} // namespace

Q_DECLARE_METATYPE(symmetry::RowsBy)

class TestDiscrepancies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTestedAndCorrected() {
        SmallCompany company;
        addGaps(company, SmallCompany::ofQuote, -1, 3);
        addGaps(company, SmallCompany::ofVisit, 0, 3);
        addGaps(company, SmallCompany::ofBill, 1, 3);
        const DiscrepanciesResult result = find(company, RowsBy::Touchpoint);
        QCOMPARE(names(result), (QStringList{QStringLiteral("Quote"), QStringLiteral("Visit"),
                                             QStringLiteral("Bill")}));
        const GapRow& quote = result.rows.at(0);
        QCOMPARE(quote.unit, Unit::Scale);
        QCOMPARE(quote.range, (ScaleRange{1, 7}));
        QCOMPARE(quote.gap.n, 6);
        VERIFY_NEAR(quote.gap.value, -1);
        const double sd = std::sqrt(6.0 / 5.0);
        VERIFY_NEAR(quote.gap.se, sd / std::sqrt(6.0));
        VERIFY_NEAR(quote.effect, -1 / sd);
        // t = -√5 with 5 degrees of freedom; p from its closed form.
        VERIFY_NEAR(quote.p, 0.07557, 5e-5);
        VERIFY_NEAR(quote.q, 1.5 * quote.p);
        QCOMPARE(quote.verdict, GapVerdict::NotShown);
        QCOMPARE(result.compared, 3);
        QCOMPARE(quote.below + quote.met + quote.exceeded, 6);
        QCOMPARE(quote.met, 3);
        QVERIFY(result.rows.at(1).momentOfTruth);
    }

    void clearGapsGetAVerdict() {
        SmallCompany company;
        addGaps(company, SmallCompany::ofQuote, -1, 40);
        addGaps(company, SmallCompany::ofBill, 1, 40);
        const DiscrepanciesResult result = find(company, RowsBy::Touchpoint);
        QCOMPARE(result.rows.at(0).verdict, GapVerdict::Below);
        QCOMPARE(result.rows.at(1).verdict, GapVerdict::Above);
        QCOMPARE(result.rows.at(2).verdict, GapVerdict::TooFew);
        QCOMPARE(result.rows.at(2).gap.n, 0);
        QCOMPARE(result.compared, 2);
    }

    void gapsThatAreAllAlikeAreTestedBySign() {
        SmallCompany company;
        company.add({march}, {{SmallCompany::ofQuote, 6, 5}}, 8);
        const DiscrepanciesResult result = find(company, RowsBy::Touchpoint);
        QCOMPARE(result.rows.at(0).gap.se, 0.0);
        VERIFY_NEAR(result.rows.at(0).p, 2.0 / 256.0);
        QCOMPARE(result.rows.at(0).verdict, GapVerdict::Below);
        QVERIFY(std::isnan(result.rows.at(0).effect));
    }

    void theTotalIsWeightedByDimension() {
        SmallCompany company;
        addGaps(company, SmallCompany::ofVisit, -2, 5);
        addGaps(company, SmallCompany::ofQuote, 1, 5);
        const DiscrepanciesResult dimensions = find(company, RowsBy::Dimension);
        QCOMPARE(names(dimensions),
                 (QStringList{QStringLiteral("Reliability"), QStringLiteral("Listening")}));
        VERIFY_NEAR(dimensions.total.unweighted, -0.5);
        VERIFY_NEAR(dimensions.total.gap, (3 * -2.0 + 1 * 1.0) / 4);
        QCOMPARE(dimensions.total.rows, 2);
        const DiscrepanciesResult touchpoints = find(company, RowsBy::Touchpoint);
        VERIFY_NEAR(touchpoints.total.gap, touchpoints.total.unweighted);
    }

    void questionsAreRowsOfTheirOwn() {
        SmallCompany company;
        addGaps(company, SmallCompany::ofVisit, -1, 5);
        addGaps(company, SmallCompany::ofVisitAgain, 1, 5);
        const DiscrepanciesResult result = find(company, RowsBy::Question);
        QCOMPARE(result.rows.front().name, QStringLiteral("Q2"));
        VERIFY_NEAR(result.rows.front().gap.value, -1);
        QCOMPARE(result.rows.front().unit, Unit::Scale);
        QCOMPARE(result.rows.size(), 4); // outcomes are no rows
        QVERIFY(!names(result).contains(QStringLiteral("Q7")));
    }

    void unlikeScalesBecomeScores() {
        SmallCompany company;
        company.catalogue.questions[0].scale = {1, 5, 1};
        company.catalogue.questions[3].direction = Direction::LowerIsBetter;
        company.add({march}, {{SmallCompany::ofQuote, 5, 3}}, 5);
        company.add({march}, {{SmallCompany::ofVisit, 7, 4}}, 5);
        company.add({march}, {{SmallCompany::ofBill, 1, 4}}, 5);
        const DiscrepanciesResult result = find(company, RowsBy::Touchpoint);
        QCOMPARE(result.rows.at(0).unit, Unit::Score);
        for (const GapRow& row : result.rows)
            VERIFY_NEAR(row.gap.value, -50); // lower is better: 4 is worse than the 1 expected
    }

    void changesAreTestedAgainstTheComparison() {
        SmallCompany company;
        addGaps(company, SmallCompany::ofQuote, -2, 30);
        addGaps(company, SmallCompany::ofQuote, 0, 30, {QDate(2026, 2, 10)});
        const GapRow row = find(company, RowsBy::Touchpoint).rows.at(0);
        VERIFY_NEAR(row.change.difference.value, -2);
        QCOMPARE(row.change.verdict, Verdict::Concern);
        VERIFY_NEAR(row.change.difference.se, std::sqrt(2 * (60.0 / 59.0) / 60));
    }

    void importanceIsPlacedInQuadrants() {
        SmallCompany company;
        addGaps(company, SmallCompany::ofQuote, -2, 5); // importance 5, delivered 3
        company.add({march}, {{SmallCompany::ofVisit, 5, 6, 7}}, 5);
        company.add({march}, {{SmallCompany::ofBill, 5, 6, 2}}, 5);
        const DiscrepanciesResult result = find(company, RowsBy::Touchpoint);
        QCOMPARE(result.importance.size(), 3);
        VERIFY_NEAR(result.importanceCross, 14.0 / 3.0);
        VERIFY_NEAR(result.deliveredCross, 5);
        QMap<QString, Quadrant> found;
        for (const ImportancePoint& point : result.importance)
            found[result.rows.at(point.row).name] = point.quadrant;
        QCOMPARE(found[QStringLiteral("Quote")], Quadrant::ConcentrateHere);
        QCOMPARE(found[QStringLiteral("Visit")], Quadrant::KeepUp);
        QCOMPARE(found[QStringLiteral("Bill")], Quadrant::PossibleOverkill);
    }

    void nothingIsSaidOfNothing_data() {
        QTest::addColumn<RowsBy>("rows");
        QTest::addRow("touchpoints") << RowsBy::Touchpoint;
        QTest::addRow("dimensions") << RowsBy::Dimension;
        QTest::addRow("questions") << RowsBy::Question;
        QTest::addRow("facet") << RowsBy::Facet;
    }
    void nothingIsSaidOfNothing() {
        QFETCH(RowsBy, rows);
        SmallCompany company;
        company.add({march}, {{SmallCompany::ofQuote, {}, {}}}, 9);
        const DiscrepanciesResult result =
            find(company, rows, SmallCompany::region, SmallCompany::channel);
        for (const GapRow& row : result.rows) {
            QCOMPARE(row.verdict, GapVerdict::TooFew);
            QVERIFY(std::isnan(row.gap.value) && std::isnan(row.q));
        }
        QVERIFY(std::isnan(result.total.gap));
        QCOMPARE(result.compared, 0);
        QCOMPARE(discrepancies({}, {}, {Mirror::Leaders, rows, {}, {}}).rows.size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestDiscrepancies)
#include "test_discrepancies.moc"
