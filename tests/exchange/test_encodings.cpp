#include "tests/exchange/files.h"

#include <QObject>

#include <unicode/ucnv.h>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestEncodings : public QObject {
    Q_OBJECT

private:
    Temporary m_folder;

    static QByteArray encoded(const QString& text, const char* encoding) {
        UErrorCode error = U_ZERO_ERROR;
        UConverter* converter = ucnv_open(encoding, &error);
        QByteArray bytes(text.size() * 8 + 16, '\0');
        bytes.truncate(ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()),
                                       reinterpret_cast<const UChar*>(text.utf16()),
                                       static_cast<int>(text.size()), &error));
        ucnv_close(converter);
        return U_FAILURE(error) ? QByteArray() : bytes;
    }

private Q_SLOTS:
    void theEncodingIsFound_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("cell");
        const QString german = u"Größe;Gefühl\nfür Bürger;schön, aber nicht größer als üblich\n"_s;
        const QString korean =
            u"성별,느낌\n여,키오스크는 사용자가 선택한 내용을 의도대로 반영한다\n"_s
            u"남,마음에 든다\n"_s;
        const QString first = u"für Bürger"_s;
        QTest::newRow("UTF-8") << german.toUtf8() << u"UTF-8"_s << first;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + german.toUtf8() << u"UTF-8"_s << first;
        QTest::newRow("UTF-16LE with mark")
            << "\xFF\xFE" + encoded(german, "UTF-16LE") << u"UTF-16LE"_s << first;
        QTest::newRow("UTF-16BE with mark")
            << "\xFE\xFF" + encoded(german, "UTF-16BE") << u"UTF-16BE"_s << first;
        QTest::newRow("UTF-16LE") << encoded(german, "UTF-16LE") << u"UTF-16LE"_s << first;
        QTest::newRow("UTF-16BE") << encoded(german, "UTF-16BE") << u"UTF-16BE"_s << first;
        QTest::newRow("windows-1252")
            << encoded(german, "windows-1252") << u"windows-1252"_s << first;
        QTest::newRow("windows-949")
            << encoded(korean, "windows-949") << u"windows-949"_s << u"여"_s;
    }
    void theEncodingIsFound() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cell);
        const QString path = written(m_folder, u"file.csv"_s, bytes);
        const auto detected = detectFormat(path);
        QVERIFY(detected);
        QTEST(detected->format.encoding, "encoding");
        QVERIFY(detected->encodings.contains(detected->format.encoding));
        const ReadTable table = readAll(path, detected->format);
        QVERIFY(!table.error);
        QCOMPARE(table.cells(0).first(), cell);
        QVERIFY(!table.rows[0].badEncoding);
    }

    void aLetterFarBehindTheBeginningDecidesTheEncoding() {
        QByteArray bytes("name,place\n");
        for (int i = 0; i < 50'000; ++i)
            bytes += "plain,words\n";
        bytes +=
            encoded(u"Käthe,Köln ist schöner für große Bürger\n"_s.repeated(20), "windows-1252");
        const auto detected = detectFormat(written(m_folder, u"late.csv"_s, bytes));
        QVERIFY(detected);
        QVERIFY(!detected->encodingSure);
        QVERIFY(detected->format.encoding != u"UTF-8");
    }

    void bytesThatDoNotFitAreToldByLineAndNeverReplacedSilently_data() {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("UTF-8: lone byte") << u"UTF-8"_s << QByteArray("\xFC");
        QTest::newRow("UTF-8: overlong") << u"UTF-8"_s << QByteArray("\xC0\xAF");
        QTest::newRow("UTF-8: surrogate") << u"UTF-8"_s << QByteArray("\xED\xA0\x80");
        QTest::newRow("UTF-8: cut off") << u"UTF-8"_s << QByteArray("\xE2\x82");
        QTest::newRow("windows-949") << u"windows-949"_s << QByteArray("\x81");
        QTest::newRow("ASCII") << u"US-ASCII"_s << QByteArray("\xE4");
    }
    void bytesThatDoNotFitAreToldByLineAndNeverReplacedSilently() {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bad);
        SourceFormat format;
        format.encoding = encoding;
        const ReadTable table = readAll(
            written(m_folder, u"bad.csv"_s, "a,b\n1,2\n3," + bad + "\n5,6\n7," + bad), format);
        QVERIFY(!table.error);
        QList<qint64> lines;
        for (const Row& row : table.rows)
            if (row.badEncoding)
                lines.append(row.line);
        QCOMPARE(lines, (QList<qint64>{3, 5}));
        QVERIFY(table.rows[1].text(1).contains(QChar(0xFFFD)));
        QCOMPARE(table.cells(2), (QStringList{u"5"_s, u"6"_s}));
    }

    void aCharacterThatFallsBetweenTwoReadsIsWhole_data() {
        QTest::addColumn<QString>("encoding");
        for (const char* name : {"UTF-8", "UTF-16LE", "GB18030"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aCharacterThatFallsBetweenTwoReadsIsWhole() {
        QFETCH(QString, encoding);
        for (int shift = 0; shift < 4; ++shift) {
            const QString row(shift, u'x');
            QString text = u"a,b\n"_s + row + u",1\n"_s;
            for (int i = 0; i < 30'000; ++i)
                text += u"😀ü€𝄞,1\n"_s;
            SourceFormat format;
            format.encoding = encoding;
            const auto table = readAll(
                written(m_folder, u"wide.csv"_s, encoded(text, encoding.toLatin1().constData())),
                format);
            QVERIFY(!table.error);
            QCOMPARE(table.rows.size(), 30'001);
            for (const Row& each : table.rows)
                QVERIFY(!each.badEncoding);
            QCOMPARE(table.rows.last().text(0), u"😀ü€𝄞"_s);
        }
    }

    void theChoiceOverrulesWhatWasDetected() {
        SourceFormat format;
        format.encoding = u"windows-1251"_s;
        const ReadTable table =
            readAll(written(m_folder, u"russian.csv"_s, "a,b\n\xCF\xF0\xE8,1\n"), format);
        QCOMPARE(table.cells(0).first(), u"При"_s);
        format.encoding = u"no-such-thing"_s;
        QCOMPARE(readAll(m_folder.path(u"russian.csv"_s), format).error->kind,
                 ErrorKind::ImportEncodingUnknown);
    }

    void everyOfferedEncodingIsKnown() {
        for (const QString& name : offeredEncodings())
            QVERIFY2(isKnownEncoding(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestEncodings)
#include "test_encodings.moc"
