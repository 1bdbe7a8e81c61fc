#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;

namespace symmetry {

class DataTable;
class PlainLabel;
class ToolLinks;

/// A table with its filter row and column chooser: F shows the filter and puts the cursor there,
/// Esc clears and leaves it; the count says how many rows are shown.
class TablePanel : public QWidget {
    Q_OBJECT
public:
    explicit TablePanel(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] DataTable& table() { return *m_table; }
    [[nodiscard]] ToolLinks& links() { return *m_links; }
    void setTable(QAbstractItemModel* model);
    void showFilter(bool shown);

Q_SIGNALS:
    void linkTriggered(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void count();

    ToolLinks* m_links;
    QWidget* m_filterRow;
    QLineEdit* m_filter;
    PlainLabel* m_count;
    DataTable* m_table;
};

} // namespace symmetry
