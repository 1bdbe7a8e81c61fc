#include "models/tables/five_gaps_table.h"
#include "tests/support/english.h"
#include "tests/support/gaps_company.h"

#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Format english(QLocale(QLocale::English, QLocale::UnitedStates), u"patient"_s);

FiveGapsResult found(const SmallCompany& company, const RowKey& row = SmallCompany::quote) {
    return fiveGaps(company.snapshot(), SmallCompany::march(), row, Mirror::Customers);
}

QString sidesOf(const FiveGapsResult& result, ServiceGap::Kind kind) {
    return FiveGapsSentences(english).sides(result, result.gaps.at(static_cast<size_t>(kind)));
}

} // namespace

class TestFiveGapsWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWidestGapIsTheFinding() {
        const ChartWords words = FiveGapsSentences(english).block(found(gapsCompany()));
        QCOMPARE(words.finding, u"Quote: delivery trails the expectation most"_s);
        QVERIFY(words.subtitle.contains(u"scale 1 – 7"_s));
        QVERIFY(words.spoken.contains(u"Belief vs expectation: "_s));
    }

    void answersCarryTheirNAndStatedValuesAreNamedSo() {
        const FiveGapsResult result = found(gapsCompany());
        QCOMPARE(sidesOf(result, ServiceGap::Kind::Belief),
                 u"managers and leaders 5.67 (n 15), patients 6.67 (n 360)"_s);
        QCOMPARE(sidesOf(result, ServiceGap::Kind::Delivery),
                 u"delivered 4.67 (n 360), standard 5.00 (stated)"_s);
        QCOMPARE(sidesOf(result, ServiceGap::Kind::Promise),
                 u"delivered 4.67 (n 360), promised 6.33 on average"_s);
        QCOMPARE(FiveGapsSentences(english).brief(result, result.gaps.front()),
                 u"believed 5.67, expected 6.67"_s);
    }

    void whatIsMissingIsSaidInWords() {
        SmallCompany bare;
        bare.add({QDate(2026, 3, 3)}, {{SmallCompany::ofQuote, 6, 4}}, 9);
        const FiveGapsResult quote = found(bare);
        QCOMPARE(sidesOf(quote, ServiceGap::Kind::Belief), u"Not asked of managers and leaders"_s);
        QCOMPARE(sidesOf(quote, ServiceGap::Kind::Standard), u"No standard is stated"_s);
        QCOMPARE(sidesOf(quote, ServiceGap::Kind::Promise),
                 u"No promise is stated for this period"_s);
        const FiveGapsResult listening = found(bare, SmallCompany::listening);
        QCOMPARE(sidesOf(listening, ServiceGap::Kind::Delivery), u"Stated for touchpoints only"_s);
        QCOMPARE(sidesOf(found(bare, SmallCompany::bill), ServiceGap::Kind::Perception),
                 u"Nobody in scope answered"_s);
    }

    void everyCellHasText() {
        for (const SmallCompany& company : {gapsCompany(), SmallCompany()}) {
            const FiveGapsResult result = found(company);
            for (const auto& column : fiveGapsColumns(english, result)) {
                for (const ServiceGap& gap : result.gaps)
                    QVERIFY2(!column.text(gap).isEmpty(), qPrintable(column.id));
            }
        }
    }

    void withoutARowItAsksForOne() {
        QCOMPARE(FiveGapsSentences(english).block({}).finding,
                 u"Choose a touchpoint or dimension to see its five gaps"_s);
    }

private:
    English m_english;
};

QTEST_GUILESS_MAIN(TestFiveGapsWords)
#include "test_five_gaps_words.moc"
