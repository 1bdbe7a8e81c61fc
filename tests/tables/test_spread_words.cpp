#include "models/tables/spread_table.h"
#include "tests/support/english.h"
#include "tests/support/spread_company.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Format english(QLocale(QLocale::English, QLocale::UnitedStates));

SpreadResult found(int few = 0, Aspect aspect = Aspect::Gap) {
    return spread(spreadCompany(few).snapshot(), SmallCompany::march(), spreadQuestion(aspect));
}

QString cell(const SpreadResult& result, const QString& id, int row) {
    const auto columns = spreadColumns(english, result);
    for (const auto& column : columns) {
        if (column.id == id)
            return column.text(result.units.at(row));
    }
    return {};
}

} // namespace

class TestSpreadWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUnitThatFellBehindIsTheFinding() {
        const ChartWords words = SpreadSentences(english).funnel(found());
        QCOMPARE(words.finding, u"South lies further below the others than chance explains"_s);
        QVERIFY(words.subtitle.startsWith(u"Gap, “Quote”, scale 1 – 7 · limits 95 % and"_s));
        QVERIFY(words.subtitle.endsWith(u"Mar 2026 · n 135"_s));
        QVERIFY(words.spoken.contains(u"below the 99.8 % limit"_s));
    }

    void theSummaryNamesBestSpreadAndWhetherTheLimitsFit() {
        const QString summary = SpreadSentences(english).summary(found());
        QVERIFY2(summary.contains(u"Best minus the rest: +"_s), qPrintable(summary));
        QVERIFY(summary.contains(u"Spread between groups beyond chance (SD): "_s));
        QVERIFY(summary.contains(u"about 1 is chance"_s));
    }

    void everyUnitSaysWhereItLies() {
        const SpreadResult result = found(2);
        QCOMPARE(result.units.size(), 8);
        QCOMPARE(cell(result, u"name"_s, 5), u"South"_s);
        QVERIFY(cell(result, u"value"_s, 5).startsWith(QChar(0x2212)));
        QCOMPARE(cell(result, u"position"_s, 5), u"below the 99.8 % limit"_s);
        QVERIFY(cell(result, u"interval"_s, 0).contains(u" … "_s));
        QVERIFY(cell(result, u"limits95"_s, 0) != cell(result, u"limits998"_s, 0));
    }

    void hiddenUnitsShowTheirNAlone() {
        const SpreadResult result = found(1);
        int hidden = 0;
        for (int row = 0; row < result.units.size(); ++row) {
            if (result.units.at(row).estimate.isKnown())
                continue;
            ++hidden;
            QCOMPARE(cell(result, u"value"_s, row), u"–"_s);
            QCOMPARE(cell(result, u"interval"_s, row), u"–"_s);
            QCOMPARE(cell(result, u"limits95"_s, row), u"–"_s);
            const bool small = result.units.at(row).name == u"Hamlet 1"_s;
            QCOMPARE(cell(result, u"position"_s, row),
                     small ? u"too few answers"_s : u"hidden to protect a smaller group"_s);
        }
        QCOMPARE(hidden, 2);
    }

    void sidesAreNamed_data() {
        QTest::addColumn<int>("aspect");
        QTest::addColumn<QString>("subject");
        QTest::newRow("gap") << 2 << u"Gap, “Quote”"_s;
        QTest::newRow("expected") << 1 << u"Expected, “Quote”"_s;
        QTest::newRow("delivered") << 0 << u"Delivered, “Quote”"_s;
    }
    void sidesAreNamed() {
        QFETCH(int, aspect);
        QFETCH(QString, subject);
        const SpreadResult result = found(0, static_cast<Aspect>(aspect));
        QCOMPARE(SpreadSentences(english).subject(result), subject);
        const bool gap = aspect == 2;
        QCOMPARE(SpreadSentences(english).value(result, 1.5), gap ? u"+1.50"_s : u"1.50"_s);
    }

    void theTrendSaysThatTheSpreadWidens() {
        const SpreadResult result = found();
        const ChartWords words = SpreadSentences(english).trend(result);
        QCOMPARE(words.finding, u"The spread between groups is widening"_s);
        QVERIFY(words.subtitle.contains(u"by month · XmR chart, limits of 14 points"_s));
        ColumnTable<TrendPoint> table(spreadTrendColumns(english, result));
        QAbstractItemModelTester tester(&table);
        table.setRows(result.trend.points);
        QCOMPARE(table.rowCount(), 14);
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column)
                QVERIFY(!table.index(row, column).data().toString().isEmpty());
        }
    }

    void nothingToCompareSaysSo() {
        const SpreadSentences say(english);
        QCOMPARE(say.funnel({}).finding, u"There are no groups to set side by side"_s);
        SmallCompany empty;
        const auto result = spread(empty.snapshot(), SmallCompany::march(), spreadQuestion());
        QCOMPARE(say.funnel(result).finding,
                 u"Too few groups have enough answers to set them side by side"_s);
        QVERIFY(say.summary(result).isEmpty());
        QCOMPARE(say.trend(result).finding, u"No month has enough answers to tell the spread"_s);
    }

private:
    English m_english;
};

QTEST_GUILESS_MAIN(TestSpreadWords)
#include "test_spread_words.moc"
