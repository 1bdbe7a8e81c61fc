#include "models/exchange/period_parser.h"
#include "models/exchange/preview.h"
#include "models/exchange/series_interpreter.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

namespace {

ColumnMapping column(const QString& name, ColumnRole role, const QString& series = {}) {
    ColumnMapping made;
    made.column = name;
    made.role = role;
    made.series = series;
    if (role == ColumnRole::Period)
        made.dateFormats = {u"month"_s};
    if (role == ColumnRole::Facet)
        made.facet = name;
    return made;
}

PlannedSeries planned(const QString& name, SeriesKind kind) {
    PlannedSeries series;
    series.name = name;
    series.kind = kind;
    return series;
}

Mapping wide() {
    Mapping mapping;
    mapping.rows = RowMeaning::Period;
    mapping.columns = {column(u"Month"_s, ColumnRole::Period),
                       column(u"Region"_s, ColumnRole::Facet),
                       column(u"Revenue"_s, ColumnRole::Value, u"Revenue"_s),
                       column(u"Left"_s, ColumnRole::Numerator, u"Turnover"_s),
                       column(u"Staff"_s, ColumnRole::Denominator, u"Turnover"_s)};
    mapping.series = {planned(u"Revenue"_s, SeriesKind::Value),
                      planned(u"Turnover"_s, SeriesKind::Share)};
    return mapping;
}

struct Read {
    ImportCounts counts;
    QList<PlannedPoint> points;
    QStringList problems; ///< "line column reason"
};

Read read(const Mapping& mapping, const QByteArray& text) {
    const test::Temporary folder;
    const QString path = folder.path(u"s.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    const auto seen = preview(path, SourceFormat(), mapping, 1000, {});
    if (!seen)
        return {{}, {}, {seen.error().facts.join(u'|')}};
    Read result{seen->counts, {}, {}};
    for (const PreviewRow& row : seen->rows) {
        result.points += row.points;
        for (const Problem& problem : row.problems)
            result.problems.append(u"%1 %2 %3"_s.arg(QString::number(problem.line),
                                                     QString::number(problem.column),
                                                     key(problem.reason).toString()));
    }
    return result;
}

} // namespace

/// Files of series, wide and long, are read strictly, and every row is accounted for.
class TestSeriesInterpreter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periodsAreReadAsTheyAreWritten_data();
    void periodsAreReadAsTheyAreWritten();
    void twoReadingsOfOneCellAreRefused();
    void aWideRowBecomesAPointForEachSeries();
    void aLongRowBecomesOnePoint();
    void badRowsHaveOneClearReason_data();
    void badRowsHaveOneClearReason();
    void whatStandsTwiceIsCountedOrRefused();
    void mappingsOfSeriesSurviveJson();
    void unsoundMappingsSayWhy_data();
    void unsoundMappingsSayWhy();
};

void TestSeriesInterpreter::periodsAreReadAsTheyAreWritten_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<Step>("step");
    const auto row = [](const char* format, const char* cell, QDate first, Step step) {
        QTest::addRow("%s %s", format, cell)
            << QString::fromLatin1(format) << QString::fromUtf8(cell) << first << step;
    };
    row("month", "2026-03", {2026, 3, 1}, Step::Month);
    row("month", "3/2026", {2026, 3, 1}, Step::Month);
    row("month", "03.2026", {2026, 3, 1}, Step::Month);
    row("month-name", "March 2026", {2026, 3, 1}, Step::Month);
    row("month-name", "März 2026", {2026, 3, 1}, Step::Month);
    row("month-name", "Feb 2024", {2024, 2, 1}, Step::Month);
    row("quarter", "2026-Q1", {2026, 1, 1}, Step::Quarter);
    row("quarter", "q4 2025", {2025, 10, 1}, Step::Quarter);
    row("quarter", "T2/2025", {2025, 4, 1}, Step::Quarter);
    row("week", "2026-W53", {2026, 12, 28}, Step::Week);
    row("week", "2020W01", {2019, 12, 30}, Step::Week);
    row("week", "KW 9/2026", {2026, 2, 23}, Step::Week);
    row("iso", "2024-02-29", {2024, 2, 29}, Step::Day);
    row("dd.MM.yyyy", "29.03.2026", {2026, 3, 29}, Step::Day); // clocks change in Europe
    // refused
    row("month", "2026-13", {}, Step::Month);
    row("month", "03/26", {}, Step::Month);
    row("quarter", "2026-Q5", {}, Step::Quarter);
    row("week", "2025-W53", {}, Step::Week);
    row("week", "2026-W0", {}, Step::Week);
    row("iso", "2026-02-29", {}, Step::Day);
    row("month", "next month", {}, Step::Month);
    row("month", "2026-03 or so", {}, Step::Month);
    row("month", "1899-12", {}, Step::Month);
}

void TestSeriesInterpreter::periodsAreReadAsTheyAreWritten() {
    QFETCH(const QString, format);
    QFETCH(const QString, cell);
    QFETCH(const QDate, first);
    QFETCH(const Step, step);
    const auto compiled = PeriodFormat::compile(format, {});
    QVERIFY(compiled);
    const auto period = compiled->read(cell.toUtf8(), {});
    QCOMPARE(period.has_value(), first.isValid());
    if (!period)
        return;
    QCOMPARE(dateOfDay(period->day), first);
    QCOMPARE(period->step, step);
}

void TestSeriesInterpreter::twoReadingsOfOneCellAreRefused() {
    std::vector<PeriodFormat> formats{*PeriodFormat::compile(u"dd/MM/yyyy"_s, Step::Month),
                                      *PeriodFormat::compile(u"MM/dd/yyyy"_s, Step::Month)};
    const PeriodParser parser(formats, {});
    QCOMPARE(parser.read("03/04/2026").error(), ProblemReason::AmbiguousDate);
    QCOMPARE(dateOfDay(parser.read("13/04/2026")->day), QDate(2026, 4, 1));
}

void TestSeriesInterpreter::aWideRowBecomesAPointForEachSeries() {
    const Read found = read(wide(), "Month,Region,Revenue,Left,Staff\n"
                                    "2024-02,North,12.5,3,100\n"
                                    "2024-03,North,,0,0\n" // a gap, and nothing to count
                                    "2024-03,,-4,,\n");
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.counts.imported, 4);
    QCOMPARE(found.points.at(0).numerator, 12.5);
    QCOMPARE(found.points.at(0).facets, (QList<PlannedFacet>{{0, u"North"_s}}));
    QCOMPARE(found.points.at(1).series, 1);
    QCOMPARE(found.points.at(1).denominator, 100.0);
    QCOMPARE(found.points.at(2).denominator, 0.0);
    QVERIFY(found.points.at(3).facets.isEmpty());
    QCOMPARE(found.points.at(3).numerator, -4.0);
}

void TestSeriesInterpreter::aLongRowBecomesOnePoint() {
    Mapping mapping;
    mapping.rows = RowMeaning::Point;
    mapping.decimal = DecimalSign::Comma;
    ColumnMapping name = column(u"Kennzahl"_s, ColumnRole::Series);
    name.values.insert(u"UM"_s, u"Revenue"_s);
    mapping.columns = {name, column(u"Monat"_s, ColumnRole::Period),
                       column(u"Wert"_s, ColumnRole::Value), column(u"Z"_s, ColumnRole::Numerator),
                       column(u"N"_s, ColumnRole::Denominator)};
    mapping.series = wide().series;
    const Read found = read(mapping, "Kennzahl,Monat,Wert,Z,N\n"
                                     "UM,2026-01,\"1.234,5\",,\n"
                                     "Turnover,2026-01,,2,80\n"
                                     "Other,2026-01,1,,\n"
                                     ",2026-01,1,,\n");
    QCOMPARE(found.counts.imported, 2);
    QCOMPARE(found.points.at(0).numerator, 1234.5);
    QCOMPARE(found.points.at(1).denominator, 80.0);
    QCOMPARE(found.problems, (QStringList{u"4 0 series-unknown"_s, u"5 0 series-missing"_s}));
    QCOMPARE(found.counts.read,
             found.counts.imported + found.counts.duplicates + found.counts.rejected);
}

void TestSeriesInterpreter::badRowsHaveOneClearReason_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* text, const char* reason) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(reason);
    };
    row("2024-02,N,nan,,", "2 2 not-a-number");
    row("2024-02,N,inf,,", "2 2 not-a-number");
    row("2024-02,N,1e400,,", "2 2 number-too-large");
    row("2024-02,N,\"1,5\",,", "2 2 not-a-number");
    row("2024-02,N,,3,", "2 4 part-missing");
    row("2024-02,N,,,3", "2 3 part-missing");
    row("2024-02,N,,-1,3", "2 3 below-zero");
    row("2024-02,N,,4,3", "2 3 more-than-all");
    row("2024-02,N,,1.5,3", "2 3 not-whole");
    row("2024-02,N,,1,0", "2 3 more-than-all");
    row("soon,N,1,,", "2 0 not-a-period");
    row(",N,1,,", "2 0 period-missing");
    row("2024-02,N,,,", "2 -1 nothing-in-row");
    row("2024-02,N,1", "2 -1 cells-missing");
}

void TestSeriesInterpreter::badRowsHaveOneClearReason() {
    QFETCH(const QByteArray, row);
    QFETCH(const QString, reason);
    const Read found = read(wide(), "Month,Region,Revenue,Left,Staff\n" + row + "\n");
    QCOMPARE(found.problems, QStringList{reason});
    QCOMPARE(found.counts, (ImportCounts{1, 0, 0, 1, 0}));
}

void TestSeriesInterpreter::whatStandsTwiceIsCountedOrRefused() {
    const Read found = read(wide(), "Month,Region,Revenue,Left,Staff\n"
                                    "2024-02,N,1,1,9\n"
                                    "2024-02,N,1,2,9\n"
                                    "2024-02,S,1,,\n");
    QCOMPARE(found.counts, (ImportCounts{5, 3, 1, 1, 0}));
    QCOMPARE(found.problems, QStringList{u"3 3 point-contradicts"_s});
}

void TestSeriesInterpreter::mappingsOfSeriesSurviveJson() {
    Mapping mapping = wide();
    mapping.name = u"Figures"_s;
    mapping.columns.first().dateFormats = {u"dd.MM.yy"_s};
    mapping.columns.first().step = Step::Month;
    mapping.columns.first().yearFrom = 2000;
    mapping.series.last().per = 1000;
    mapping.series.last().direction = Direction::LowerIsBetter;
    mapping.series.first().pooling = SeriesPooling::Mean;
    mapping.series.first().unit = u"EUR"_s;
    const auto again = mappingFromJson(mappingToJson(mapping), u"m"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().facts.join(u'|')));
    QCOMPARE(*again, mapping);
}

void TestSeriesInterpreter::unsoundMappingsSayWhy_data() {
    QTest::addColumn<Mapping>("mapping");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* word, auto change) {
        Mapping mapping = wide();
        change(mapping);
        QTest::newRow(name) << mapping << QString::fromLatin1(word);
    };
    row("no period", "period", [](Mapping& it) { it.columns.removeFirst(); });
    row("no series", "defined", [](Mapping& it) { it.series.clear(); });
    row("no denominator", "denominator", [](Mapping& it) { it.columns.removeLast(); });
    row("two values", "two columns",
        [](Mapping& it) { it.columns.append(column(u"R"_s, ColumnRole::Value, u"Revenue"_s)); });
    row("a comment", "no meaning",
        [](Mapping& it) { it.columns.append(column(u"C"_s, ColumnRole::Comment)); });
    row("another step", "step", [](Mapping& it) { it.columns.first().step = Step::Week; });
    row("no rate without opportunity", "above 0", [](Mapping& it) { it.series.last().per = 0; });
    row("a period among responses", "periods", [](Mapping& it) { it.rows = RowMeaning::Response; });
}

void TestSeriesInterpreter::unsoundMappingsSayWhy() {
    QFETCH(const Mapping, mapping);
    QFETCH(const QString, word);
    const auto sound = checkMapping(mapping);
    QVERIFY(!sound);
    QVERIFY2(sound.error().facts.value(1).contains(word), qPrintable(sound.error().facts.value(1)));
}

QTEST_GUILESS_MAIN(TestSeriesInterpreter)
#include "test_series_interpreter.moc"
