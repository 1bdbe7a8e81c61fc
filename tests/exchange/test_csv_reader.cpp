#include "tests/exchange/files.h"

#include <QObject>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestCsvReader : public QObject {
    Q_OBJECT

private:
    Temporary m_folder;
    ReadTable read(const QByteArray& bytes) const {
        return readAll(written(m_folder, u"file.csv"_s, bytes));
    }

private Q_SLOTS:
    void cellsAreReadAsTheyStand_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n") << QStringList{u"1,5"_s, u"2"_s};
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("no end of line") << QByteArray("a,b\n1,2") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"y\"\"\",\"1,2\"\n")
                                << QStringList{u"x \"y\""_s, u"1,2"_s};
        QTest::newRow("line end in a cell")
            << QByteArray("a,b\n\"x\r\ny\",2\n") << QStringList{u"x\r\ny"_s, u"2"_s};
        QTest::newRow("blanks outside quotes go")
            << QByteArray("a,b\n  x ,\" y \"\n") << QStringList{u"x"_s, u" y "_s};
        QTest::newRow("empty cells") << QByteArray("a,b,c\n,,3\n") << QStringList{{}, {}, u"3"_s};
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,2\n")
                                         << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("sep=") << QByteArray("sep=;\r\na;b\r\n1;2\r\n")
                              << QStringList{u"1"_s, u"2"_s};
    }
    void cellsAreReadAsTheyStand() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, first);
        const ReadTable table = read(bytes);
        QVERIFY(!table.error);
        QCOMPARE(table.header.first(), u"a"_s);
        QCOMPARE(table.cells(0), first);
    }

    void everyRecordKnowsTheLineItBeginsIn() {
        const ReadTable table = read("a,b\n1,2\r\n\n\r\n\"x\ny\rz\",3\r4,5\n\n6,7");
        QVERIFY(!table.error);
        QList<qint64> lines;
        for (const Row& row : table.rows)
            lines.append(row.line);
        // The lone CR ends a line too, inside quotes and outside.
        QCOMPARE(lines, (QList<qint64>{2, 5, 8, 10}));
        QCOMPARE(table.cells(1).first(), u"x\ny\rz"_s);
    }

    void aLineEndThatFallsBetweenTwoReadsIsOne() {
        // 256 KiB are read at a time: CR is the last byte of the first piece, LF begins the next.
        QByteArray bytes("a,b\r\n");
        while (bytes.size() < 256 * 1024 - 100)
            bytes += "1234567,89\r\n";
        bytes += QByteArray(256 * 1024 - 3 - bytes.size(), '1') + ",2\r\n7,8\r\n";
        QCOMPARE(bytes[256 * 1024 - 2], '2');
        QCOMPARE(bytes[256 * 1024 - 1], '\r');
        const ReadTable table = read(bytes);
        QVERIFY(!table.error);
        QCOMPARE(table.rows.last().line, table.rows.size() + 1);
        QCOMPARE(table.cells(table.rows.size() - 1), (QStringList{u"7"_s, u"8"_s}));
    }

    void badFilesEndWithAReason_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("second");
        const auto quote = static_cast<int>(ErrorKind::ImportQuoteOpen);
        QTest::newRow("quote never closes")
            << QByteArray("a,b\n1,2\n3,\"x\n5,6\n") << quote << u"3"_s;
        QTest::newRow("quote opens on a later line of the record")
            << QByteArray("a,b\n\"1\n2\",\"x\n5,6\n") << quote << u"3"_s;
        QTest::newRow("goes on after the closing quote")
            << QByteArray("a,b\n1,2\n\"x\"y,2\n") << quote << u"3"_s;
        QTest::newRow("a quote that closes rows later")
            << QByteArray("a,b\n1,\"2\n3,4\n5,\"6\"\n") << quote << u"2"_s;
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorKind::FileEmpty)
                               << QString();
        QTest::newRow("only blank lines")
            << QByteArray("\n\n  \n") << static_cast<int>(ErrorKind::ImportNoHeader) << QString();
        QTest::newRow("line too long") << "a,b\n1,2\n" + QByteArray(2 * 1024 * 1024, 'x') + "\n"
                                       << static_cast<int>(ErrorKind::ImportLineTooLong) << u"3"_s;
        QTest::newRow("a million columns")
            << "a,b\n" + QByteArray(1'000'000, ',') + "\n"
            << static_cast<int>(ErrorKind::ImportTooWide) << u"4097"_s;
        QTest::newRow("a million columns in the header")
            << QByteArray(1'000'000, ',') + "x\n"
            << static_cast<int>(ErrorKind::ImportTooWide) << u"4097"_s;
        QByteArray open("a,b\n1,\"");
        for (int i = 0; i < 100'000; ++i)
            open += "some words on many lines\n";
        QTest::newRow("a quote open for two megabytes") << open << quote << u"2"_s;
    }
    void badFilesEndWithAReason() {
        QFETCH(QByteArray, bytes);
        const ReadTable table = read(bytes);
        QVERIFY(table.error);
        QTEST(static_cast<int>(table.error->kind), "kind");
        QTEST(table.error->facts.value(1), "second");
    }

    void aQuoteInsideAnUnquotedCellSpoilsItsRecordOnly() {
        const ReadTable table = read("a,b\n1,2\n5\" pipe,3\n4,5\n");
        QVERIFY(!table.error);
        QCOMPARE(table.rows.size(), 3);
        QVERIFY(table.rows[1].strayQuote);
        QCOMPARE(table.rows[1].line, 3);
        QVERIFY(!table.rows[2].strayQuote);
        QCOMPARE(table.cells(2), (QStringList{u"4"_s, u"5"_s}));
    }

    void nulBytesAreCountedAndLeftOut() {
        const ReadTable table = read(QByteArray("a,b\n1,2\n3,x\0y\n", 15));
        QVERIFY(!table.error);
        QVERIFY(!table.rows[0].hasNul);
        QVERIFY(table.rows[1].hasNul);
        QCOMPARE(table.cells(1).last(), u"xy"_s);
    }

    void columnsOfOneNameAreTold() {
        const ReadTable table = read("Name,Age,Name,,Name,Name (2)\n1,2,3,4,5,6\n");
        QCOMPARE(table.header, (QStringList{u"Name"_s, u"Age"_s, u"Name (2)"_s, u"#4"_s,
                                            u"Name (3)"_s, u"Name (2) (2)"_s}));
    }

    void aFileOfOnlyAHeaderHasNoRows() {
        const ReadTable table = read("a,b\n");
        QVERIFY(!table.error);
        QVERIFY(table.rows.isEmpty());
    }

    void aFileThatChangesWhileItIsReadIsRefused_data() {
        QTest::addColumn<QString>("how");
        for (const char* how : {"grows", "is replaced", "vanishes", "is cut"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aFileThatChangesWhileItIsReadIsRefused() {
        QFETCH(QString, how);
        QByteArray bytes("a,b\n");
        for (int i = 0; i < 100'000; ++i)
            bytes += "1234,5678\n";
        const QString path = written(m_folder, how, bytes);
        auto reader = TableReader::open(path, {});
        QVERIFY(reader);
        Row row;
        QVERIFY((*reader)->next(row).value());
        QFile file(path);
        if (how == u"grows") {
            QVERIFY(file.open(QIODevice::Append));
            file.write("9,9\n");
            file.close();
        } else if (how == u"is cut") {
            QVERIFY(file.resize(300'000));
        } else {
            QVERIFY(file.remove());
            if (how == u"is replaced")
                written(m_folder, how, bytes);
        }
        Result<bool> found = true;
        while (found && *found)
            found = (*reader)->next(row);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::SourceChanged);
    }

    void whatIsNoFileIsRefused() {
        QCOMPARE(readAll(m_folder.path(u"none.csv"_s)).error->kind, ErrorKind::FileMissing);
        QCOMPARE(readAll(m_folder.path(QString())).error->kind, ErrorKind::FileIsFolder);
        QCOMPARE(readAll(u"/dev/zero"_s).error->kind, ErrorKind::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
