#pragma once

#include <QTableView>
#include <QVariantMap>

class QMenu;

namespace symmetry {

class SortedTable;
class TableHeader;

/// A table of figures: quiet header, rows of one height, tabular digits, sorted by a click on the
/// header or by a key. Arrows move, Enter opens, Esc returns. Widths, order and hidden columns are
/// values that the page remembers.
///
/// Cells are drawn from the roles of models/tables/column_table.h: MeaningRole colours, BarRole
/// draws an in-cell bar where it is a number.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `name` says what the table holds, for screen readers.
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// Shown through a sorting proxy; the model is not taken over.
    void setTable(QAbstractItemModel* model);
    [[nodiscard]] SortedTable* sorted() const { return m_sorted; }
    /// Row of the model given to setTable; -1 where none is current.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int modelRow);
    /// Pixels at 100 %; dense tables have 24.
    void setRowHeight(int at100);
    /// Draws `delegate` (not taken over) for the column with that id.
    void setColumnDelegate(const QString& columnId, QAbstractItemDelegate* delegate);
    /// Writes `values` along the header of that column: places are 0 ... 1 from its leading edge.
    void setColumnAxis(const QString& columnId, const QStringList& values,
                       const QList<double>& places);
    /// That column takes the room that is left; by default the last one does.
    void setStretchColumn(const QString& columnId);
    /// Lines that a header may take before it ends in "…".
    void setHeaderLines(int lines);
    void setColumnWidth100(const QString& columnId, int at100);
    [[nodiscard]] int columnOf(const QString& columnId) const;
    /// Words that must all occur in a row.
    void setFilterWords(const QString& words);
    /// A menu with one box per column; parented to the table.
    [[nodiscard]] QMenu* columnMenu();
    /// Widths, order, hidden columns and sorting, by column id; plain values.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);
    /// All shown rows as tab-separated text with a header line.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Makes sizeHint (and the fixed height) that of all rows: for tables inside scrolling pages.
    void setShowsAllRows(bool all);

Q_SIGNALS:
    void opened(int modelRow);
    void returned();
    void currentRowChanged(int modelRow);
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restyle();
    void fitHeight();
    void open(const QModelIndex& shown);
    [[nodiscard]] QString columnId(int column) const;

    SortedTable* m_sorted;
    TableHeader* m_header;
    int m_rowHeight;
    bool m_allRows = false;
    bool m_restoring = false;
};

} // namespace symmetry
