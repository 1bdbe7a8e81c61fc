#include "models/exchange/workbook.h"
#include "tests/exchange/workbook_file.h"

#include <QObject>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestXlsxReader : public QObject {
    Q_OBJECT

private:
    Temporary m_folder;
    static QByteArray headed(const QByteArray& rows) {
        return R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c>)"
               R"(<c r="B1" t="inlineStr"><is><t>b</t></is></c>)"
               R"(<c r="C1" t="inlineStr"><is><t>c</t></is></c></row>)" +
               rows;
    }
    ReadTable read(const WorkbookFile& book) const {
        return readAll(book.write(m_folder, u"book.xlsx"_s));
    }
    ReadTable readRows(const QByteArray& rows) const {
        return read(WorkbookFile({{u"S"_s, headed(rows)}}));
    }

private Q_SLOTS:
    void cellsAreReadAsTheyWouldBeTyped_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, const char* cell, const QString& text) {
            QTest::newRow(name) << QByteArray(cell) << text;
        };
        add("number", R"(<c r="A2"><v>7</v></c>)", u"7"_s);
        add("noise of doubles", R"(<c r="A2"><v>0.30000000000000004</v></c>)", u"0.3"_s);
        add("formatted number", R"(<c r="A2" s="3"><v>2.5</v></c>)", u"2.5"_s);
        add("shared", R"(<c r="A2" t="s"><v>1</v></c>)", u"rich text"_s);
        add("shared that is not there", R"(<c r="A2" t="s"><v>99</v></c><c r="B2"><v>1</v></c>)",
            QString());
        add("inline", R"(<c r="A2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>)",
            u"inline"_s);
        add("formula", R"(<c r="A2"><f>1+1</f><v>2</v></c>)", u"2"_s);
        add("formula with text", R"(<c r="A2" t="str"><f>A1</f><v>x &amp; y</v></c>)", u"x & y"_s);
        add("true", R"(<c r="A2" t="b"><v>1</v></c>)", u"TRUE"_s);
        add("error", R"(<c r="A2" t="e"><v>#N/A</v></c>)", u"#N/A"_s);
        add("day", R"(<c r="A2" s="1"><v>43704</v></c>)", u"2019-08-27"_s);
        add("moment", R"(<c r="A2" s="2"><v>43704.770684467592</v></c>)", u"2019-08-27T18:29:47"_s);
        add("time", R"(<c r="A2" s="4"><v>0.5</v></c>)", u"12:00:00"_s);
        add("ISO date", R"(<c r="A2" t="d"><v>2019-08-27</v></c>)", u"2019-08-27"_s);
        add("beyond all dates", R"(<c r="A2" s="1"><v>99999999</v></c>)", u"99999999"_s);
    }
    void cellsAreReadAsTheyWouldBeTyped() {
        QFETCH(QByteArray, cell);
        const WorkbookFile book(
            {{u"S"_s, headed("<row r=\"2\">" + cell + "</row>")}},
            "<si><t>plain</t></si><si><r><t>rich</t></r><r><t xml:space=\"preserve\"> text</t></r>"
            "<rPh><t>phonetic</t></rPh></si>");
        const ReadTable table = read(book);
        QVERIFY(!table.error);
        QTEST(table.rows[0].text(0), "text");
    }

    void formatsSayWhatIsADate_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("style");
        const auto add = [](const QString& code, CellStyle style) {
            QTest::newRow(qPrintable(code)) << code << static_cast<int>(style);
        };
        add(u"yyyy-mm-dd"_s, CellStyle::Date);
        add(u"m/d/yyyy\\ h:mm:ss"_s, CellStyle::DateTime);
        add(u"mm\"월\"\\ dd\"일\""_s, CellStyle::Date);
        add(u"[$-409]mmm yy;@"_s, CellStyle::Date);
        add(u"[h]:mm"_s, CellStyle::Time);
        add(u"mm:ss.0"_s, CellStyle::Time);
        add(u"General"_s, CellStyle::Plain);
        add(u"0.00 \"days\""_s, CellStyle::Plain);
        add(u"[Red]#,##0"_s, CellStyle::Plain);
        add(u"@"_s, CellStyle::Plain);
    }
    void formatsSayWhatIsADate() {
        QFETCH(QString, code);
        QTEST(static_cast<int>(styleOfFormat(code)), "style");
    }

    void daysAreCountedFromBothOrigins() {
        QCOMPARE(isoOfSerial(1, CellStyle::Date, false), "1900-01-01");
        QCOMPARE(isoOfSerial(59, CellStyle::Date, false), "1900-02-28");
        QCOMPARE(isoOfSerial(61, CellStyle::Date, false), "1900-03-01");
        QCOMPARE(isoOfSerial(42242, CellStyle::Date, true), "2019-08-27");
        QCOMPARE(isoOfSerial(43703.9999999, CellStyle::DateTime, false), "2019-08-27T00:00:00");
        const WorkbookFile book({{u"S"_s, headed("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>42242</v>"
                                                 "</c></row>")}},
                                {}, "date1904=\"1\"");
        QCOMPARE(read(book).rows[0].text(0), u"2019-08-27"_s);
    }

    void gapsAreEmptyCells() {
        const ReadTable table = readRows(R"(<row r="3"><c r="C3"><v>3</v></c></row>)"
                                         R"(<row r="4"><c r="A4" s="1"/></row>)"
                                         R"(<row><c><v>1</v></c><c><v>2</v></c></row>)");
        QVERIFY(!table.error);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[0].line, 3);
        QCOMPARE(table.cells(0), (QStringList{{}, {}, u"3"_s}));
        QCOMPARE(table.rows[1].line, 5);
        QCOMPARE(table.cells(1), (QStringList{u"1"_s, u"2"_s, {}}));
        QVERIFY(table.rows[1].isNumber(0));
        QVERIFY(!table.rows[1].isNumber(2));
    }

    void aSheetIsChosenByItsName() {
        const WorkbookFile book(
            {{u"First"_s, headed("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")},
             {u"둘 & zwei"_s, headed("<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>")}});
        const QString path = book.write(m_folder, u"two.xlsx"_s);
        auto detected = detectFormat(path);
        QVERIFY(detected);
        QCOMPARE(detected->sheets, (QStringList{u"First"_s, u"둘 & zwei"_s}));
        QCOMPARE(readAll(path, detected->format).rows[0].text(0), u"1"_s);
        detected->format.sheet = u"둘 & zwei"_s;
        QCOMPARE(readAll(path, detected->format).rows[0].text(0), u"2"_s);
        detected->format.sheet = u"Third"_s;
        QCOMPARE(readAll(path, detected->format).error->kind, ErrorKind::ImportSheetMissing);
    }

    void badWorkbooksAreRefused_data() {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("kind");
        const auto bad = static_cast<int>(ErrorKind::ImportArchiveBad);
        QTest::newRow("cut off") << QByteArray("<row r=\"2\"><c r=\"A2\"><v>1") << bad;
        QTest::newRow("cells backwards")
            << QByteArray(R"(<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>)")
            << bad;
        QTest::newRow("rows backwards")
            << QByteArray(R"(<row r="9"><c r="A9"><v>1</v></c></row><row r="2"/>)") << bad;
        QTest::newRow("one giant cell")
            << "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" +
                   QByteArray(12 * 1024 * 1024, 'x') + "</t></is></c></row>"
            << bad;
        QTest::newRow("a large cell")
            << "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" +
                   QByteArray(2 * 1024 * 1024, 'x') + "</t></is></c></row>"
            << static_cast<int>(ErrorKind::ImportLineTooLong);
        QTest::newRow("too wide") << QByteArray(R"(<row r="2"><c r="XFD2"><v>1</v></c></row>)")
                                  << static_cast<int>(ErrorKind::ImportTooWide);
    }
    void badWorkbooksAreRefused() {
        QFETCH(QByteArray, rows);
        const ReadTable table = readRows(rows);
        QVERIFY(table.error);
        QTEST(static_cast<int>(table.error->kind), "kind");
    }

    void archiveBombsAreRefused() {
        WorkbookFile book({{u"S"_s, headed({})}});
        book.parts[u"xl/worksheets/sheet1.xml"_s].replace("</sheetData>",
                                                          QByteArray(64 * 1024 * 1024, ' '));
        const ReadTable table = read(book);
        QCOMPARE(table.error->kind, ErrorKind::ImportArchiveBad);
        QVERIFY(table.error->facts[1].contains(u"too much"));
        WorkbookFile entities({{u"S"_s, headed({})}});
        entities.parts[u"xl/sharedStrings.xml"_s] =
            "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            "<sst><si><t>&b;</t></si></sst>";
        QCOMPARE(read(entities).error->kind, ErrorKind::ImportArchiveBad);
        WorkbookFile shared({{u"S"_s, headed({})}},
                            "<si><t>" + QByteArray(12 * 1024 * 1024, 'x') + "</t></si>");
        QCOMPARE(read(shared).error->kind, ErrorKind::ImportArchiveBad);
    }

    void otherFilesAreNoWorkbooks() {
        const auto kindOf = [this](const QByteArray& bytes) {
            return detectFormat(written(m_folder, u"x.xlsx"_s, bytes)).error().kind;
        };
        QCOMPARE(kindOf("PK\x03\x04 and rubbish"), ErrorKind::ImportArchiveBad);
        QCOMPARE(kindOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, 'x')),
                 ErrorKind::ImportArchiveBad);
        WorkbookFile empty({{u"S"_s, {}}});
        QCOMPARE(read(empty).error->kind, ErrorKind::ImportNoHeader);
        empty.parts.remove(u"xl/workbook.xml"_s);
        QCOMPARE(read(empty).error->kind, ErrorKind::ImportArchiveBad);
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "test_xlsx_reader.moc"
