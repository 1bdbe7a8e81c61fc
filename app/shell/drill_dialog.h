#pragma once

#include "app/session/drill_rows.h"
#include "models/tables/catalogue_tables.h"

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;

namespace symmetry {

class DataTable;
class PlainLabel;

/// The answers and comments behind a figure: a table, and the comments of the row below it. Says
/// so where there are too few to show.
class DrillDialog : public QDialog {
    Q_OBJECT
public:
    /// `title` names the figure; the rows come later.
    DrillDialog(const QString& title, const Format& format, const QStringList& facets,
                QWidget* parent);

    void showRows(const DrillRows& rows);
    void showProblem(const QString& sentence);
    /// Offers the figure's line over time.
    void offerChart();

    /// Widths, order and sorting of the columns; plain values.
    [[nodiscard]] QVariantMap tableState() const;
    void restoreTable(const QVariantMap& state);

Q_SIGNALS:
    void tableChanged();
    void chartRequested();

private:
    void prepareTable();
    void showComments(int row);
    [[nodiscard]] QString countWords(const DrillRows& rows) const;

    Format m_format;
    PlainLabel* m_count;
    ColumnTable<AnswerRow>* m_rows;
    DataTable* m_table;
    QPlainTextEdit* m_comments;
    QDialogButtonBox* m_buttons;
};

} // namespace symmetry
