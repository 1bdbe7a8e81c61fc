#include "models/domain/scope.h"
#include "models/exchange/moment_parser.h"
#include "models/exchange/number_parser.h"

#include <QDateTime>
#include <QTest>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

class TestNumbersAndMoments : public QObject {
    Q_OBJECT

private:
    static auto read(const QStringList& formats, const QByteArray& cell,
                     const QByteArray& zone = "UTC", std::optional<int> yearFrom = {}) {
        std::vector<MomentFormat> compiled;
        for (const QString& format : formats)
            compiled.push_back(*MomentFormat::compile(format));
        return MomentParser(compiled, QTimeZone(zone), yearFrom).read(cell);
    }

private Q_SLOTS:
    void numbersAreReadAsStated_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<double>("value");
        const auto add = [](const QString& text, bool comma, double value) {
            QTest::addRow("%s, %s", qPrintable(text), comma ? "comma" : "point")
                << text << comma << value;
        };
        add(u"7"_s, false, 7);
        add(u" -1.5 "_s, false, -1.5);
        add(u"−2"_s, false, -2);
        add(u"+3"_s, false, 3);
        add(u".5"_s, false, 0.5);
        add(u"5."_s, false, 5);
        add(u"1e3"_s, false, 1000);
        add(u"2.5E-1"_s, false, 0.25);
        add(u"1,234,567.5"_s, false, 1234567.5);
        add(u"3,5"_s, true, 3.5);
        add(u"1.234,5"_s, true, 1234.5);
        add(u"1.234"_s, true, 1234);
        add(u"1 234,5"_s, true, 1234.5);
        add(u"1\u00A0234\u00A0567,5"_s, true, 1234567.5);
        add(u"1\u202F234"_s, true, 1234);
        add(u"1'234.5"_s, false, 1234.5);
        add(u"1’234.5"_s, false, 1234.5);
        add(u"0"_s, false, 0);
    }
    void numbersAreReadAsStated() {
        QFETCH(QString, text);
        QFETCH(bool, comma);
        const auto number =
            parseNumber(text.toUtf8(), comma ? DecimalSign::Comma : DecimalSign::Point);
        QVERIFY(number);
        QTEST(*number, "value");
    }

    void whatIsNoNumberIsRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("comma");
        for (const QString& text :
             {u"nan"_s,    u"NaN"_s,          u"inf"_s,       u"-Infinity"_s, u"0x10"_s,  u"٥"_s,
              u"१२"_s,     u"５"_s,           u""_s,          u"-"_s,         u"."_s,     u"1,5"_s,
              u"12,34"_s,  u"1,2345"_s,       u"1,234 567"_s, u"1 2"_s,       u"1.2.3"_s, u"e5"_s,
              u"1e"_s,     u"1e+"_s,          u"--1"_s,       u"5 %"_s,       u"7a"_s,    u",5"_s,
              u"1,,234"_s, QString(500, u'1')})
            QTest::newRow(qPrintable(text.left(20))) << text << false;
        QTest::newRow("point as decimal") << u"3.5"_s << true;
        QTest::newRow("groups of two") << u"1.23,4"_s << true;
    }
    void whatIsNoNumberIsRefused() {
        QFETCH(QString, text);
        QFETCH(bool, comma);
        const auto number =
            parseNumber(text.toUtf8(), comma ? DecimalSign::Comma : DecimalSign::Point);
        QVERIFY(!number);
        QCOMPARE(number.error(), ProblemReason::NotANumber);
    }

    void numbersBeyondDoubleAreTooLarge() {
        QCOMPARE(parseNumber("1e400", DecimalSign::Point).error(), ProblemReason::NumberTooLarge);
        QCOMPARE(parseNumber("-1e400", DecimalSign::Point).error(), ProblemReason::NumberTooLarge);
    }

    void momentsAreReadAsStated_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("utc");
        const auto add = [](const QString& format, const QString& cell, const QString& utc) {
            QTest::newRow(qPrintable(cell)) << format << cell << utc;
        };
        add(u"iso"_s, u"2023-07-13"_s, u"2023-07-13T00:00:00Z"_s);
        add(u"iso"_s, u"2023-07-13 15:28:01"_s, u"2023-07-13T15:28:01Z"_s);
        add(u"iso"_s, u"2023-07-13T15:28:01.25+09:00"_s, u"2023-07-13T06:28:01Z"_s);
        add(u"iso"_s, u"2023-07-13T15:28Z"_s, u"2023-07-13T15:28:00Z"_s);
        add(u"dd/MM/yyyy"_s, u"29/02/2024"_s, u"2024-02-29T00:00:00Z"_s);
        add(u"d.M.yyyy HH:mm"_s, u"1.2.2024  7:05"_s, u"2024-02-01T07:05:00Z"_s);
        add(u"MM/dd/yyyy hh:mm ap"_s, u"02/01/2024 12:30 AM"_s, u"2024-02-01T00:30:00Z"_s);
        add(u"MM/dd/yyyy hh:mm ap"_s, u"02/01/2024 12:30 pm"_s, u"2024-02-01T12:30:00Z"_s);
        add(u"yyyyMMddHHmmss"_s, u"20240201073000"_s, u"2024-02-01T07:30:00Z"_s);
        add(u"d MMM yyyy"_s, u"3 März 2024"_s, u"2024-03-03T00:00:00Z"_s);
        add(u"d MMM yyyy"_s, u"3 AOÛT 2024"_s, u"2024-08-03T00:00:00Z"_s);
        add(u"MMM d, yyyy"_s, u"Sept. 3, 2024"_s, u"2024-09-03T00:00:00Z"_s);
        add(u"yyyy'年'M'月'd'日'"_s, u"2024年2月1日"_s, u"2024-02-01T00:00:00Z"_s);
        add(u"unix"_s, u"1700000000"_s, u"2023-11-14T22:13:20Z"_s);
        add(u"unix"_s, u"-1"_s, u"1969-12-31T23:59:59Z"_s);
        add(u"unix-ms"_s, u"1700000000123"_s, u"2023-11-14T22:13:20Z"_s);
        add(u"serial"_s, u"43704.770684467592"_s, u"2019-08-27T18:29:47Z"_s);
        add(u"iso"_s, u"2038-01-19T03:14:08Z"_s, u"2038-01-19T03:14:08Z"_s);
    }
    void momentsAreReadAsStated() {
        QFETCH(QString, format);
        QFETCH(QString, cell);
        QFETCH(QString, utc);
        const auto moment = read({format}, cell.toUtf8());
        QVERIFY(moment);
        const QDateTime expected = QDateTime::fromString(utc, Qt::ISODate);
        QCOMPARE(QDateTime::fromSecsSinceEpoch(moment->seconds, Qt::UTC), expected);
        QCOMPARE(moment->day, dayNumber(expected.date()));
    }

    void badMomentsSayWhatIsWrong_data() {
        QTest::addColumn<QStringList>("formats");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("reason");
        const auto add = [](const QStringList& formats, const char* cell, ProblemReason reason) {
            QTest::newRow(cell) << formats << QByteArray(cell) << static_cast<int>(reason);
        };
        const QString day = u"dd/MM/yyyy"_s;
        add({day}, "31/04/2024", ProblemReason::NotInCalendar);
        add({day}, "29/02/2023", ProblemReason::NotInCalendar);
        add({day}, "10/17/2021", ProblemReason::NotInCalendar);
        add({day}, "31/12/24", ProblemReason::TwoDigitYear);
        add({day}, "soon", ProblemReason::NotADate);
        add({day}, "01/02/2024 ", ProblemReason::NotADate);
        add({day}, "01/02/20245", ProblemReason::NotADate);
        add({day}, "01/02/1066", ProblemReason::DateOutOfRange);
        add({day, u"MM/dd/yyyy"_s}, "03/10/2021", ProblemReason::AmbiguousDate);
        add({u"iso"_s}, "2024-02-01 25:00", ProblemReason::NotInCalendar);
        add({u"iso"_s}, "2024-02-01T10:00+99:00", ProblemReason::NotADate);
        add({u"unix"_s}, "1e300", ProblemReason::DateOutOfRange);
        add({u"serial"_s}, "nan", ProblemReason::NotADate);
    }
    void badMomentsSayWhatIsWrong() {
        QFETCH(QStringList, formats);
        QFETCH(QByteArray, cell);
        const auto moment = read(formats, cell);
        QVERIFY(!moment);
        QTEST(static_cast<int>(moment.error()), "reason");
    }

    void twoFormatsThatAgreeAreNotAmbiguous() {
        QCOMPARE(read({u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s}, "05/05/2021")->day,
                 dayNumber(QDate(2021, 5, 5)));
        QCOMPARE(read({u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s}, "05/25/2021")->day,
                 dayNumber(QDate(2021, 5, 25)));
    }

    void aShortYearNeedsItsCentury() {
        QCOMPARE(read({u"dd/MM/yy"_s}, "01/02/24").error(), ProblemReason::TwoDigitYear);
        QCOMPARE(read({u"dd/MM/yy"_s}, "01/02/24", "UTC", 1950)->day, dayNumber(QDate(2024, 2, 1)));
        QCOMPARE(read({u"dd/MM/yy"_s}, "01/02/50", "UTC", 1950)->day, dayNumber(QDate(1950, 2, 1)));
        QCOMPARE(read({u"dd/MM/yy"_s}, "29/02/00", "UTC", 1850).error(),
                 ProblemReason::NotInCalendar);
    }

    void theDayIsThatOfTheStatedZone() {
        const qint32 day = dayNumber(QDate(2024, 7, 1));
        // Midnight in Seoul is 15:00 UTC of the day before; the written day stays.
        QCOMPARE(*read({u"iso"_s}, "2024-07-01", "Asia/Seoul"),
                 (Moment{qint64(day) * 86400 - 9 * 3600, day}));
        // An instant counts for the day that clocks of the zone showed.
        QCOMPARE(read({u"iso"_s}, "2024-06-30T23:30:00Z", "Asia/Seoul")->day, day);
        QCOMPARE(read({u"iso"_s}, "2024-07-01T01:30:00Z", "America/New_York")->day, day - 1);
        // Clocks go back at 03:00 on 27 October in Berlin: both sides of it are right.
        const auto before = read({u"iso"_s}, "2024-10-27 01:59", "Europe/Berlin");
        const auto after = read({u"iso"_s}, "2024-10-27 03:00", "Europe/Berlin");
        QCOMPARE(after->seconds - before->seconds, 2 * 3600 + 60);
        QCOMPARE(read({u"unix"_s}, "1719788400", "Asia/Seoul")->day, day);
    }

    void formatsThatCannotBeReadAreRefused() {
        for (const QString& format : {u""_s, u"dd/MM"_s, u"yyy-MM-dd"_s, u"yyyy-MM-dd dd"_s,
                                      u"yyyyMd"_s, u"yyyy-MM-dd 'x"_s, u"yyyy-MM-dd hh:mm"_s,
                                      u"ISO"_s, u"yyyy-MM-dd a"_s, u"yyyy-MMMM-dd"_s})
            QVERIFY2(!MomentFormat::compile(format), qPrintable(format));
    }
};

QTEST_GUILESS_MAIN(TestNumbersAndMoments)
#include "test_numbers_and_moments.moc"
