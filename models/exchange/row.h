#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <vector>

namespace symmetry {

/// One record of a table: its cells as UTF-8, kept in one buffer that the next record reuses.
class Row {
public:
    qint64 line = 0;          ///< line (text) or row (workbook) where it starts, from 1
    bool badEncoding = false; ///< bytes that the encoding does not know stand as U+FFFD
    bool hasNul = false;      ///< a NUL stood in it; it was left out of the cell

    [[nodiscard]] int count() const { return static_cast<int>(m_ends.size()); }
    /// The bytes of one cell, outer blanks kept; empty beyond the last cell. Valid until the row
    /// changes.
    [[nodiscard]] QByteArrayView cell(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(cell(column)); }
    [[nodiscard]] bool isBlank() const { return m_text.trimmed().isEmpty(); }

    void clear();
    void append(QByteArrayView utf8);

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

} // namespace symmetry
