#include "models/exchange/row.h"

#include <algorithm>

namespace symmetry {

QByteArrayView Row::cell(int column) const {
    if (column < 0 || column >= count())
        return {};
    const auto index = static_cast<size_t>(column);
    const qsizetype start = index == 0 ? 0 : m_cells[index - 1].end;
    return QByteArrayView(m_text).sliced(start, m_cells[index].end - start);
}

QByteArrayView Row::trimmed(int column) const {
    const auto isBlankByte = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    const QByteArrayView text = cell(column);
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isBlankByte(text[from]))
        ++from;
    while (to > from && isBlankByte(text[to - 1]))
        --to;
    return text.sliced(from, to - from);
}

bool Row::isNumber(int column) const {
    return column >= 0 && column < count() && m_cells[static_cast<size_t>(column)].number;
}

bool Row::isBlank() const {
    return std::all_of(m_text.begin(), m_text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

void Row::clear() {
    m_text.resize(0); // keeps the capacity
    m_cells.clear();
    line = 0;
    badEncoding = hasNul = strayQuote = false;
}

void Row::append(QByteArrayView utf8, bool number) {
    m_text.append(utf8);
    m_cells.push_back({m_text.size(), number});
}

void Row::padTo(int columns) {
    while (count() < columns)
        append({});
}

void Row::dropNuls() {
    Row clean;
    for (int i = 0; i < count(); ++i) {
        QByteArray bytes = cell(i).toByteArray();
        bytes.removeIf([](char c) { return c == '\0'; });
        clean.append(bytes, isNumber(i));
    }
    m_text = std::move(clean.m_text);
    m_cells = std::move(clean.m_cells);
}

} // namespace symmetry
