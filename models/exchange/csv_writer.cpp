#include "models/exchange/csv_writer.h"

#include "models/exchange/number_parser.h"

#include <algorithm>

namespace symmetry {

namespace {

constexpr qsizetype bufferBytes = 64 * 1024;

bool looksLikeFormula(QStringView text) {
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

/// Apostrophes, if any, and then something that looks like a formula.
bool needsApostrophe(QStringView text) {
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return looksLikeFormula(text);
}

bool isPlainNumber(const QString& text) {
    const bool bare = std::all_of(text.begin(), text.end(), [](QChar c) {
        return QStringView(u"0123456789.eE+-").contains(c); // no grouping: +49 123 is a telephone
    });
    return bare && parseNumber(text.toUtf8(), DecimalSign::Point).has_value();
}

void appendCell(QByteArray& line, const QString& text) {
    const QByteArray bytes = neutralised(text).toUtf8();
    const bool plain = !bytes.isEmpty() && bytes == bytes.trimmed() &&
                       std::none_of(bytes.begin(), bytes.end(), [](char c) {
                           return c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' ||
                                  c == '\t' || c == '|';
                       });
    if (plain || bytes.isEmpty()) {
        line.append(bytes);
        return;
    }
    line.append('"');
    line.append(QByteArray(bytes).replace('"', "\"\""));
    line.append('"');
}

} // namespace

QString neutralised(const QString& text) {
    return needsApostrophe(text) && !isPlainNumber(text) ? u'\'' + text : text;
}

QString restored(const QString& text) {
    return text.startsWith(u'\'') && needsApostrophe(text) ? text.mid(1) : text;
}

CsvWriter::CsvWriter(QIODevice& device) : m_device(device), m_buffer("\xEF\xBB\xBF") {}

bool CsvWriter::writeRow(const QStringList& cells) {
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.append(',');
        appendCell(m_buffer, cells[i]);
    }
    m_buffer.append("\r\n");
    return m_buffer.size() < bufferBytes ? m_good : finish();
}

bool CsvWriter::finish() {
    m_good = m_good && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
    return m_good;
}

} // namespace symmetry
