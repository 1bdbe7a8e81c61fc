#pragma once

#include "models/tables/column_table.h"

#include <QStringList>

namespace symmetry::cli {

/// A table as aligned text: figures to the right, columns two blanks apart, a header line and a
/// rule; no trailing blanks. Widths count what a terminal shows, as far as letters of one column
/// go. Columns that are empty in every row are left out; so are those in `without`.
[[nodiscard]] QString textTable(const QAbstractItemModel& model, const QStringList& without = {});

template <typename Row>
[[nodiscard]] QString textTable(const QList<Column<Row>>& columns, const QList<Row>& rows,
                                const QStringList& without = {}) {
    ColumnTable<Row> table(columns);
    table.setRows(rows);
    return textTable(table, without);
}

} // namespace symmetry::cli
