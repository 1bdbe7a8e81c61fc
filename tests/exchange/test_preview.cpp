#include "models/exchange/csv_writer.h"
#include "tests/exchange/loaded.h"
#include "tests/exchange/made_mapping.h"

#include <QBuffer>
#include <QObject>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestPreview : public QObject {
    Q_OBJECT

private:
    Temporary m_folder;

    /// Most memory that the program ever had, in KiB.
    static qint64 peak() {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
        return -1;
    }

private Q_SLOTS:
    void aPreviewShowsRowsAsTheyWillBeUnderstood() {
        const QString path = written(m_folder, u"file.csv"_s,
                                     "id,day,shop,e,d\na,2024-01-01,N,7,2\na,2024-01-01,N,7,2\n"
                                     "b,2024-01-01,N,9,x\nc,2024-01-01,N,9,2\n");
        const auto shown = preview(path, {}, smallMapping(), 3, {});
        QVERIFY(shown);
        QCOMPARE(shown->counts, (ImportCounts{4, 1, 1, 2, 1}));
        QCOMPARE(shown->rows.size(), 3);
        QCOMPARE(shown->rows[0].cells,
                 (QStringList{u"a"_s, u"2024-01-01"_s, u"N"_s, u"7"_s, u"2"_s}));
        QCOMPARE(shown->rows[0].response.answers[0].expected, 7.0);
        QCOMPARE(shown->rows[1].outcome, RowOutcome::Duplicate);
        QCOMPARE(shown->rows[2].problems.size(), 2);
        QCOMPARE(shown->problems.size(), 2);
        QCOMPARE(shown->problems[0].reason, ProblemReason::OutsideScale);
        QCOMPARE(shown->problems[0].count, 2);
        QCOMPARE(shown->problems[0].first[1].line, 5);
        QCOMPARE(shown->plan.facets, QStringList{u"Shop"_s});
    }

    void problemsAreCountedButNotAllKept() {
        QByteArray bytes("id,day,shop,e,d\n");
        for (int i = 0; i < 5000; ++i)
            bytes += QByteArray::number(i) + ",2024-01-01,N,9,2\n";
        const auto shown =
            preview(written(m_folder, u"bad.csv"_s, bytes), {}, smallMapping(), 5, {});
        QCOMPARE(shown->problems[0].count, 5000);
        QCOMPARE(shown->problems[0].first.size(), ProblemTally::kept);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(preview(m_folder.path(u"bad.csv"_s), {}, smallMapping(), 5, stop.get_token())
                     .error()
                     .kind,
                 ErrorKind::Cancelled);
    }

    void memoryDoesNotGrowWithTheFile() {
        const QString path = m_folder.path(u"large.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,day,shop,e,d\n");
        const QByteArray text(160, 'n');
        QByteArray block;
        for (int i = 0; i < 300'000; ++i) {
            block +=
                QByteArray::number(i) + ",2024-01-01," + text + QByteArray::number(i) + ",7,2\n";
            if (block.size() > 1'000'000) {
                file.write(block);
                block.clear();
            }
        }
        file.write(block);
        file.close();
        QVERIFY(file.size() > 55'000'000);
        const qint64 before = peak();
        QVERIFY(before > 0);
        const auto shown = preview(path, {}, smallMapping(), 10, {});
        QVERIFY(shown);
        QCOMPARE(shown->counts.imported, 300'000);
        // 64 Ki labels that are kept ready and 300 000 identities; far below the file.
        QVERIFY2(peak() - before < 48 * 1024, qPrintable(QString::number(peak() - before)));
    }

    void aLineOf300MegabytesIsRefusedInLittleMemory() {
        const QString path = m_folder.path(u"line.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n");
        QVERIFY(file.resize(300'000'000)); // zeros
        file.close();
        const qint64 before = peak();
        const ReadTable table = readAll(path, {});
        QCOMPARE(table.error->kind, ErrorKind::ImportLineTooLong);
        QVERIFY2(peak() - before < 32 * 1024, qPrintable(QString::number(peak() - before)));
    }

    void formulasAreNeutralisedAndRestored_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("changes");
        for (const QString& text : {u"=1+1"_s, u"+49 123"_s, u"-x"_s, u"@SUM(A1)"_s, u"\tx"_s,
                                    u"\rx"_s, u"'=1"_s, u"''@x"_s, u"-"_s, u"=cmd|' /C calc'!A0"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString& text : {u"plain"_s, u""_s, u"-1.5"_s, u"+3"_s, u"'quoted'"_s, u"1=2"_s,
                                    u"a,b"_s, u"say \"hi\""_s, u" blank "_s, u"two\nlines"_s})
            QTest::newRow(qPrintable(u"keep "_s + text)) << text << false;
    }
    void formulasAreNeutralisedAndRestored() {
        QFETCH(QString, text);
        QFETCH(bool, changes);
        QCOMPARE(neutralised(text) != text, changes);
        QCOMPARE(restored(neutralised(text)), text);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer);
        QVERIFY(writer.writeRow({u"=header"_s, u"b"_s}) && writer.writeRow({text, u"x"_s}) &&
                writer.finish());
        const ReadTable table = readAll(written(m_folder, u"export.csv"_s, buffer.data()), {});
        QVERIFY(!table.error);
        QVERIFY(buffer.data().contains("'=header"));
        QCOMPARE(table.header[0], u"=header"_s);
        QCOMPARE(restored(table.cells(0)[0]), text);
    }

    void aFullDiskIsNoticed() {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("skipped: there is no /dev/full here");
        CsvWriter writer(full);
        QVERIFY(writer.writeRow({u"a"_s}));
        QVERIFY(!writer.finish());
        QVERIFY(!writer.finish() || !writer.writeRow({QString(100'000, u'x')}));
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "test_preview.moc"
