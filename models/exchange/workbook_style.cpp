#include "models/exchange/workbook.h"

#include <QDate>
#include <QTime>
#include <cmath>

namespace symmetry {

namespace {

CellStyle styleOf(bool date, bool time) {
    if (date)
        return time ? CellStyle::DateTime : CellStyle::Date;
    return time ? CellStyle::Time : CellStyle::Plain;
}

/// The first section of a format code without quoted, escaped and bracketed text, in lower case.
QString letters(const QString& code) {
    QString plain;
    QChar closing;
    for (int i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (!closing.isNull()) {
            closing = c == closing ? QChar() : closing;
        } else if (c == u'"') {
            closing = c;
        } else if (c == u'[') {
            // [h], [mm], [ss] count hours and more; anything else is a colour, place or condition.
            const QString inner = code.mid(i + 1, code.indexOf(u']', i) - i - 1).toLower();
            if (!inner.isEmpty() && inner.count(inner[0]) == inner.size() &&
                QStringView(u"hms").contains(inner[0]))
                plain += inner;
            closing = u']';
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            break;
        } else {
            plain += c.toLower();
        }
    }
    return plain;
}

} // namespace

CellStyle styleOfFormat(const QString& code) {
    const QString plain = letters(code);
    if (plain.contains(QStringLiteral("general")) || plain.contains(u'0') || plain.contains(u'#')) {
        // "ss.00" shows fractions of a second; other digits make it a number.
        if (!plain.contains(QStringLiteral("s.0")))
            return CellStyle::Plain;
    }
    const bool time = plain.contains(u'h') || plain.contains(u's');
    const bool date =
        plain.contains(u'y') || plain.contains(u'd') || (plain.contains(u'm') && !time);
    return styleOf(date, time);
}

CellStyle styleOfBuiltIn(int number) {
    if (number == 22)
        return CellStyle::DateTime;
    if ((number >= 18 && number <= 21) || (number >= 45 && number <= 47) || number == 32 ||
        number == 33)
        return CellStyle::Time;
    if ((number >= 14 && number <= 17) || (number >= 27 && number <= 36) ||
        (number >= 50 && number <= 58))
        return CellStyle::Date;
    return CellStyle::Plain;
}

QByteArray isoOfSerial(double serial, CellStyle style, bool from1904) {
    // Day 1 is 1900-01-01; day 60 is a 29 February that never was, so later days are one less.
    constexpr double lastDay = 2958465.0; // 9999-12-31
    if (style == CellStyle::Plain || !(serial >= 0.0) || serial > lastDay)
        return QByteArray::number(serial, 'g', 15);
    const double rounded = std::round(serial * 86400.0);
    const auto day = static_cast<qint64>(std::floor(rounded / 86400.0));
    const auto second = static_cast<int>(rounded - static_cast<double>(day) * 86400.0);
    const QByteArray time =
        QTime::fromMSecsSinceStartOfDay(second * 1000).toString(Qt::ISODate).toLatin1();
    if (style == CellStyle::Time && day == 0)
        return time;
    const QDate origin = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    const QByteArray date = origin.addDays(day).toString(Qt::ISODate).toLatin1();
    if (style == CellStyle::Date && second == 0)
        return date;
    return date + 'T' + time;
}

} // namespace symmetry
