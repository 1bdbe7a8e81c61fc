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
    bool strayQuote = false;  ///< a quote stood inside an unquoted cell; the rest was skipped

    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }
    /// The bytes of one cell, outer blanks kept; empty beyond the last cell. Valid until the row
    /// changes.
    [[nodiscard]] QByteArrayView cell(int column) const;
    /// The same without outer blanks.
    [[nodiscard]] QByteArrayView trimmed(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(cell(column)); }
    /// A number of a workbook: always with a decimal point, whatever the mapping says.
    [[nodiscard]] bool isNumber(int column) const;
    /// Nothing but spaces, tabs and line ends in any cell.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] qsizetype bytes() const { return m_text.size(); }

    void clear();
    void append(QByteArrayView utf8, bool number = false);
    /// Adds empty cells until there are `columns`.
    void padTo(int columns);
    /// Takes the bytes 0 out of all cells.
    void dropNuls();

private:
    struct Cell {
        qsizetype end = 0;
        bool number = false;
    };
    QByteArray m_text;
    std::vector<Cell> m_cells;
};

} // namespace symmetry
