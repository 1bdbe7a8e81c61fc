#include "app/cli/text_table.h"

#include "app/session/sentences.h"

#include <algorithm>
#include <utility>

namespace symmetry::cli {

namespace {

struct TextColumn {
    QStringList cells; ///< header first
    bool right = false;
    qsizetype width = 0;
};

/// Adds the rows below `parent`, deeper ones indented by two blanks.
void addRows(const QAbstractItemModel& model, const QModelIndex& parent, int depth, int column,
             bool leads, TextColumn& out) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, column, parent);
        QString text = oneLine(model.data(index).toString());
        if (leads)
            text.prepend(QString(depth * 2, u' '));
        out.cells.append(text);
        addRows(model, model.index(row, 0, parent), depth + 1, column, leads, out);
    }
}

TextColumn columnOf(const QAbstractItemModel& model, int column, bool leads) {
    TextColumn out;
    out.cells.append(oneLine(model.headerData(column, Qt::Horizontal).toString()));
    const QVariant alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    out.right = alignment.value<Qt::Alignment>().testFlag(Qt::AlignTrailing);
    addRows(model, {}, 0, column, leads, out);
    for (const QString& cell : std::as_const(out.cells))
        out.width = std::max(out.width, cell.size());
    return out;
}

bool isEmpty(const TextColumn& column) {
    return std::all_of(column.cells.cbegin() + 1, column.cells.cend(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

void appendLine(QString& out, const QList<TextColumn>& columns, qsizetype row) {
    QString line;
    QString gap;
    for (const TextColumn& column : columns) {
        const QString& cell = column.cells.at(row);
        line +=
            std::exchange(gap, QString(2, u' ')) +
            (column.right ? cell.rightJustified(column.width) : cell.leftJustified(column.width));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    out += line + u'\n';
}

} // namespace

QString textTable(const QAbstractItemModel& model, const QStringList& without) {
    QList<TextColumn> columns;
    qsizetype width = -2;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString id = model.headerData(column, Qt::Horizontal, ColumnIdRole).toString();
        const TextColumn text = columnOf(model, column, columns.isEmpty());
        if (without.contains(id) || (isEmpty(text) && text.cells.size() > 1))
            continue;
        columns.append(text);
        width += text.width + 2;
    }
    QString out;
    const qsizetype rows = columns.isEmpty() ? 0 : columns.constFirst().cells.size();
    for (qsizetype row = 0; row < rows; ++row) {
        appendLine(out, columns, row);
        if (row == 0)
            out += QString(width, u'-') + u'\n';
    }
    return out;
}

} // namespace symmetry::cli
