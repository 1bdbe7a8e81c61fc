#include "models/tables/catalogue_tables.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"
#include "tests/support/english.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestCatalogueTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sourcesAccountForEveryResponse();
    void measuresShowTheirTargetInTheirUnit();
    void answersBehindAFigureShowMeansAndNoNames();
    void textTablesShowLinesAndMissingCells();
    void everyWordHasATranslatableText();
    void namesAreMadeFitForOneLine_data();
    void namesAreMadeFitForOneLine();

private:
    template <class Row>
    [[nodiscard]] static QString text(const ColumnTable<Row>& table, int row, const QString& id) {
        for (int i = 0; i < table.columnCount(); ++i) {
            if (table.headerData(i, Qt::Horizontal, ColumnIdRole) == id)
                return table.index(row, i).data().toString();
        }
        return u"no such column"_s;
    }
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestCatalogueTables::sourcesAccountForEveryResponse() {
    Source source;
    source.name = u"survey-2026.csv"_s;
    source.state = SourceState::Undone;
    source.importedAt = 1'790'000'000;
    source.read = 12'345;
    source.imported = 12'000;
    source.duplicates = 300;
    source.rejected = 45;
    source.firstDay = dayNumber(QDate(2026, 1, 5));
    source.lastDay = dayNumber(QDate(2026, 6, 7));
    ColumnTable<Source> table(sourceColumns(m_format, QTimeZone::utc()));
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows({source, Source()});
    QCOMPARE(text(table, 0, u"state"_s), u"Undone"_s);
    QCOMPARE(text(table, 0, u"read"_s), u"12,345"_s);
    QCOMPARE(text(table, 0, u"added"_s), u"12,000"_s);
    QCOMPARE(text(table, 0, u"duplicates"_s), u"300"_s);
    QCOMPARE(text(table, 0, u"rejected"_s), u"45"_s);
    QCOMPARE(text(table, 0, u"period"_s), u"5 Jan 2026 – 7 Jun 2026"_s);
    QVERIFY(text(table, 0, u"imported"_s).startsWith(u"21 Sep 2026"_s));
    QCOMPARE(text(table, 1, u"period"_s), u"–"_s);
    QCOMPARE(text(table, 1, u"imported"_s), u"–"_s);
}

void TestCatalogueTables::measuresShowTheirTargetInTheirUnit() {
    Measure promoters;
    promoters.kind = MeasureKind::NetPromoter;
    promoters.target = 35.0;
    Measure problems;
    problems.kind = MeasureKind::ProblemIncidence;
    problems.direction = Direction::LowerIsBetter;
    problems.target = 12.5;
    ColumnTable<Measure> table(measureColumns(m_format));
    table.setRows({promoters, problems, Measure()});
    QCOMPARE(text(table, 0, u"target"_s), u"+35"_s);
    QCOMPARE(text(table, 1, u"target"_s), u"12.5\u00a0%"_s);
    QCOMPARE(text(table, 1, u"direction"_s), u"lower is better"_s);
    QCOMPARE(text(table, 2, u"target"_s), u"–"_s);
}

void TestCatalogueTables::answersBehindAFigureShowMeansAndNoNames() {
    AnswerRow row;
    row.day = QDate(2026, 9, 14);
    row.mirror = Mirror::Customers;
    row.facets = {u"Retrofit"_s};
    row.answers = {{QuestionId{1}, 6.0, 4.0, std::nullopt},
                   {QuestionId{2}, 7.0, 6.0, 5.0},
                   {QuestionId{3}, std::nullopt, 2.0, std::nullopt}};
    row.comments = {u"Came\nlate"_s, u"Twice"_s};
    ColumnTable<AnswerRow> table(answerColumns(m_format, {u"Segment"_s, u"Region"_s}));
    table.setRows({row, AnswerRow()});
    QCOMPARE(text(table, 0, u"expected"_s), u"6.50"_s);
    QCOMPARE(text(table, 0, u"delivered"_s), u"4"_s);
    QCOMPARE(text(table, 0, u"gap"_s), u"−1.50"_s); // of the two answers that have both
    QCOMPARE(text(table, 0, u"importance"_s), u"5"_s);
    QCOMPARE(text(table, 0, u"comment"_s), u"Came late · Twice"_s);
    QCOMPARE(text(table, 0, u"facet:0"_s), u"Retrofit"_s);
    QCOMPARE(text(table, 0, u"facet:1"_s), QString());
    QCOMPARE(text(table, 1, u"gap"_s), u"–"_s);
}

void TestCatalogueTables::textTablesShowLinesAndMissingCells() {
    ColumnTable<TextRow> table(textColumns(m_format, {u"Column"_s, u"Reason"_s}, u"Line"_s));
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows({{{u"Q1"_s, u"not a number"_s}, {Meaning::Plain, Meaning::Concern}, 1204}, {}});
    QCOMPARE(text(table, 0, u"line"_s), u"1,204"_s);
    QCOMPARE(table.index(0, 2).data(MeaningRole).toInt(), static_cast<int>(Meaning::Concern));
    QCOMPARE(text(table, 1, u"line"_s), QString());
    QCOMPARE(text(table, 1, u"1"_s), QString());
    table.setColumns(textColumns(m_format, {u"Only"_s}));
    QCOMPARE(table.columnCount(), 1);
}

void TestCatalogueTables::everyWordHasATranslatableText() {
    const Words words(m_format);
    QSet<QString> kinds;
    for (int i = 0; i <= static_cast<int>(MeasureKind::Gap); ++i)
        kinds.insert(Words::kind(static_cast<MeasureKind>(i)));
    QCOMPARE(kinds.size(), 7);
    for (const Mirror mirror : allMirrors) {
        QVERIFY(!words.mirror(mirror).isEmpty());
        QVERIFY(words.mirrorLabel(mirror).at(0).isUpper());
    }
    for (const Tier tier : allTiers)
        QVERIFY(!Words::tier(tier).isEmpty());
    QCOMPARE(Words::customerWord(u"patient"), u"patients"_s);
    QCOMPARE(Words::customerWord(u"something else"), u"customers"_s);
}

void TestCatalogueTables::namesAreMadeFitForOneLine_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << u"Café & Bar, 2nd floor"_s << u"Café & Bar, 2nd floor"_s;
    QTest::newRow("lines") << u" two\nlines\t"_s << u"two lines"_s;
    QTest::newRow("turned") << u"a\u202Eb"_s << u"a\uFFFDb"_s;
    QTest::newRow("escape") << u"a\u001Bb"_s << u"a\uFFFDb"_s;
    QTest::newRow("long") << QString(81, u'x') << QString(QString(79, u'x') + u'…');
    QTest::newRow("fits") << QString(80, u'x') << QString(80, u'x');
    QTest::newRow("html") << u"<img src=/dev/zero>"_s << u"<img src=/dev/zero>"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCatalogueTables::namesAreMadeFitForOneLine() {
    QFETCH(QString, name);
    QTEST(shownName(name), "shown");
}

QTEST_GUILESS_MAIN(TestCatalogueTables)
#include "test_catalogue_tables.moc"
