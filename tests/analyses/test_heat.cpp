#include "models/analyses/answers.h"
#include "models/analyses/discrepancies.h"
#include "models/analyses/journey.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;

namespace {

const QDate march{2026, 3, 10};

/// `times` people with these facet values whose gap at the quote is -1.
void addPeople(SmallCompany& company, const QList<qint64>& values, int times,
               qint64 question = SmallCompany::ofQuote) {
    company.add({march, Mirror::Customers, values}, {{question, 5, 4}}, times);
}

DiscrepanciesResult find(const SmallCompany& company, RowsBy rows, FacetId facet, FacetId heat) {
    return discrepancies(company.snapshot(), SmallCompany::march(),
                         {Mirror::Customers, rows, facet, heat});
}

/// "." shown, "#" too few, "+" hidden to protect another, "0" nobody.
QString picture(const QList<HeatCell>& cells) {
    QString text;
    for (const HeatCell& cell : cells) {
        const QChar sign = cell.complementary   ? u'+'
                           : cell.suppressed    ? u'#'
                           : cell.gap.isKnown() ? u'.'
                                                : u'0';
        text += sign;
        if (cell.suppressed && !std::isnan(cell.gap.value))
            text += QStringLiteral(" shows its value");
    }
    return text;
}

} // namespace

class TestHeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreGapsOfTheirFacetValue() {
        SmallCompany company;
        addPeople(company, {SmallCompany::north}, 5);
        company.add({march, Mirror::Customers, {SmallCompany::south}},
                    {{SmallCompany::ofQuote, 5, 7}}, 6);
        const auto result = find(company, RowsBy::Touchpoint, {}, SmallCompany::region);
        QCOMPARE(result.heatColumns.size(), 3);
        QCOMPARE(result.heat.size(), result.rows.size());
        VERIFY_NEAR(result.heat.at(0).at(0).gap.value, -1);
        VERIFY_NEAR(result.heat.at(0).at(1).gap.value, 2);
        QCOMPARE(picture(result.heat.at(0)), QStringLiteral("..0"));
    }

    void theNextSmallestCellOfItsRowIsHiddenToo() {
        SmallCompany company;
        addPeople(company, {SmallCompany::north}, 3);
        addPeople(company, {SmallCompany::south}, 9);
        addPeople(company, {SmallCompany::west}, 20);
        addPeople(company, {SmallCompany::north}, 8, SmallCompany::ofBill);
        const auto result = find(company, RowsBy::Touchpoint, {}, SmallCompany::region);
        for (int row = 0; row < result.rows.size(); ++row) {
            if (result.rows.at(row).name == QStringLiteral("Quote"))
                QCOMPARE(picture(result.heat.at(row)), QStringLiteral("#+."));
            if (result.rows.at(row).name == QStringLiteral("Bill"))
                QCOMPARE(picture(result.heat.at(row)), QStringLiteral(".00"));
        }
    }

    void peopleWithoutAValueCountAsACell_data() {
        QTest::addColumn<int>("without");
        QTest::addColumn<QString>("expected");
        QTest::addRow("nobody") << 0 << QStringLiteral("..0");
        QTest::addRow("few could be found") << 2 << QStringLiteral("+.0");
        QTest::addRow("many") << 30 << QStringLiteral("..0");
    }
    void peopleWithoutAValueCountAsACell() {
        QFETCH(int, without);
        QFETCH(QString, expected);
        SmallCompany company;
        addPeople(company, {SmallCompany::north}, 6);
        addPeople(company, {SmallCompany::south}, 9);
        addPeople(company, {SmallCompany::web}, without);
        const auto result = find(company, RowsBy::Touchpoint, {}, SmallCompany::region);
        QCOMPARE(picture(result.heat.at(0)), expected);
    }

    void manyWithoutAValueHideASmallCellAlone() {
        SmallCompany company;
        addPeople(company, {SmallCompany::north}, 3);
        addPeople(company, {SmallCompany::south}, 9);
        addPeople(company, {}, 30);
        const auto result = find(company, RowsBy::Touchpoint, {}, SmallCompany::region);
        QCOMPARE(picture(result.heat.at(0)), QStringLiteral("#.0"));
    }

    void rowsOfAFacetProtectEachOther() {
        SmallCompany company;
        addPeople(company, {SmallCompany::north}, 3);
        addPeople(company, {SmallCompany::south}, 9);
        addPeople(company, {SmallCompany::west}, 20);
        const auto result = find(company, RowsBy::Facet, SmallCompany::region, {});
        QMap<QString, GapRow> rows;
        for (const GapRow& row : result.rows)
            rows[row.name] = row;
        QCOMPARE(rows[QStringLiteral("West")].gap.n, 20);
        QVERIFY(rows[QStringLiteral("West")].gap.isKnown());
        const GapRow& south = rows[QStringLiteral("South")];
        QVERIFY(south.complementary);
        QCOMPARE(south.verdict, GapVerdict::TooFew);
        QCOMPARE(south.gap.n, 9);
        QVERIFY(std::isnan(south.gap.value) && std::isnan(south.delivered.value));
        QVERIFY(std::isnan(south.p) && std::isnan(south.q));
        QCOMPARE(south.below, 0);
        QVERIFY(!rows[QStringLiteral("North")].complementary);
        QVERIFY(result.heat.isEmpty());
    }

    void aComparisonGivesNothingAwayEither() {
        SmallCompany company;
        const QDate february(2026, 2, 10);
        for (const qint64 value : {SmallCompany::north, SmallCompany::south, SmallCompany::west}) {
            addPeople(company, {value}, 20);
            const int before = value == SmallCompany::north   ? 3
                               : value == SmallCompany::south ? 8
                                                              : 9;
            company.add({february, Mirror::Customers, {value}}, {{SmallCompany::ofQuote, 5, 6}},
                        before);
        }
        const auto result = find(company, RowsBy::Facet, SmallCompany::region, {});
        for (const GapRow& row : result.rows) {
            QVERIFY(row.gap.isKnown());
            QCOMPARE(std::isnan(row.change.difference.value), row.name != QStringLiteral("West"));
        }
    }

    void twoFacetsProtectRowsAndColumns() {
        SmallCompany company;
        addPeople(company, {SmallCompany::north, SmallCompany::web}, 3);
        addPeople(company, {SmallCompany::north, SmallCompany::shop}, 9);
        addPeople(company, {SmallCompany::south, SmallCompany::web}, 8);
        addPeople(company, {SmallCompany::south, SmallCompany::shop}, 30);
        addPeople(company, {SmallCompany::west, SmallCompany::web}, 50);
        addPeople(company, {SmallCompany::west, SmallCompany::shop}, 40);
        const auto result =
            find(company, RowsBy::Facet, SmallCompany::region, SmallCompany::channel);
        QMap<QString, QString> rows;
        for (int row = 0; row < result.rows.size(); ++row)
            rows[result.rows.at(row).name] = picture(result.heat.at(row));
        QCOMPARE(rows[QStringLiteral("North")], QStringLiteral("#+"));
        QCOMPARE(rows[QStringLiteral("South")], QStringLiteral("++"));
        QCOMPARE(rows[QStringLiteral("West")], QStringLiteral(".."));
        QVERIFY(find(company, RowsBy::Facet, SmallCompany::region, SmallCompany::region)
                    .heat.isEmpty());
    }

    void aHiddenCellCannotBeOpened() {
        SmallCompany company;
        addPeople(company, {SmallCompany::north}, 3);
        addPeople(company, {SmallCompany::south}, 9);
        addPeople(company, {SmallCompany::west}, 20);
        const auto behind = [&company](qint64 value) {
            Drill drill;
            drill.row = SmallCompany::quote;
            drill.mirror = Mirror::Customers;
            drill.facetValues = {FacetValueId{value}};
            return answersBehind(company.snapshot(), SmallCompany::march(), drill);
        };
        QVERIFY(behind(SmallCompany::north).tooFew);
        QCOMPARE(behind(SmallCompany::north).n, 3);
        QVERIFY(behind(SmallCompany::south).tooFew);
        QVERIFY(behind(SmallCompany::south).responses.isEmpty());
        QCOMPARE(behind(SmallCompany::west).responses.size(), 20);
    }
};

QTEST_APPLESS_MAIN(TestHeat)
#include "test_heat.moc"
