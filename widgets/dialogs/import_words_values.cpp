#include "widgets/dialogs/import_words.h"
#include "widgets/style/plain_text.h"

#include <QDateTime>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_draft::PreviewCell;

QString ImportWords::value(const QVariant& value) const {
    if (!value.isValid())
        return u"–"_s;
    switch (value.typeId()) {
    case QMetaType::QDate:
        return m_format.date(value.toDate());
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return u"%1 %2"_s.arg(m_format.date(moment.date()),
                              m_format.locale().toString(moment.time(), QLocale::ShortFormat));
    }
    case QMetaType::Double: {
        const double number = value.toDouble();
        return m_format.number(number, number == std::round(number) ? 0 : 2);
    }
    default:
        return shownText(value.toString(), 80);
    }
}

QString ImportWords::cell(const PreviewCell& cell) const {
    switch (cell.state) {
    case PreviewCell::State::Missing:
        return cell.raw.trimmed().isEmpty() ? u"–"_s : tr("%1 → –").arg(quoted(cell.raw));
    case PreviewCell::State::Changed:
        return tr("%1 → %2").arg(quoted(cell.raw), value(cell.value));
    case PreviewCell::State::Refused:
        return cell.raw.isEmpty() ? tr("empty") : quoted(cell.raw);
    case PreviewCell::State::Plain:
        break;
    }
    return value(cell.value);
}

QString ImportWords::dateFormat(const QString& pattern) const {
    const qsizetype day = pattern.indexOf(u'd');
    const qsizetype month = pattern.indexOf(u'M');
    if (day < 0 || month < 0)
        return pattern;
    return day < month ? tr("day first (%1)").arg(pattern) : tr("month first (%1)").arg(pattern);
}

QString ImportWords::delimiter(QChar delimiter) {
    switch (delimiter.unicode()) {
    case u',':
        return tr("comma");
    case u';':
        return tr("semicolon");
    case u'\t':
        return tr("tab");
    case u'|':
        return tr("pipe");
    default:
        return delimiter;
    }
}

QString ImportWords::decimal(QChar sign) {
    return sign == u',' ? tr("comma as decimal sign") : tr("point as decimal sign");
}

QString ImportWords::fileFacts(const import_draft::FileLook& look, QChar decimalSign) const {
    QStringList facts{shownText(look.path.section(u'/', -1), 80)};
    if (look.workbook)
        facts.append(tr("sheet %1").arg(shownText(look.used.sheet, 80)));
    else
        facts.append(u"%1, %2, %3"_s.arg(delimiter(look.used.delimiter), decimal(decimalSign),
                                         look.used.encoding));
    facts.append(tr("nothing is written before the last step"));
    return facts.join(u" · "_s);
}

} // namespace symmetry
