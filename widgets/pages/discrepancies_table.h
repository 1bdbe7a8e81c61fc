#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/discrepancies.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"
#include "models/tables/gap_table.h"

#include <QWidget>

namespace symmetry {

class DataTable;
class ForestDelegate;
class HeatDelegate;
class PlainLabel;
class TablePanel;
class ToolLinks;

/// The forest plot, its figures and the heat map as one table with one row height: sort once, all
/// follow. T swaps it for the same figures as two plain tables, one row per heat cell in the
/// second.
class DiscrepanciesTable : public QWidget {
    Q_OBJECT
public:
    explicit DiscrepanciesTable(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void showResult(const DiscrepanciesResult& result, const QString& facetName);
    /// Index into the result's rows; -1: none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    [[nodiscard]] bool showsTwin() const;
    void showTwin(bool table);
    [[nodiscard]] ToolLinks& links();
    [[nodiscard]] DataTable& table();
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void drilled(const symmetry::Drill& drill);
    void currentRowChanged(int row);
    void copied(const QString& what);
    void helpRequested();
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTwins();
    void retranslate();
    void follow(const QString& link);
    void hideDetails();
    void setDelegates();
    void setAxis();
    void fitForest();
    void say(const QModelIndex& current);
    void open(const QModelIndex& index);
    [[nodiscard]] Drill drillAt(const QModelIndex& index) const;

    DiscrepanciesResult m_result;
    QString m_facetName;
    Format m_format;
    ColumnTable<DiscrepancyRow> m_model;
    ColumnTable<GapRow> m_twinModel;
    ColumnTable<HeatTwinRow> m_heatModel;
    QVariantMap m_wanted; ///< state that waits for the first columns
    bool m_filled = false;

    PlainLabel* m_caption;
    PlainLabel* m_heatCaption;
    TablePanel* m_panel;
    ForestDelegate* m_forest;
    HeatDelegate* m_heat;
    QWidget* m_twin;
    DataTable* m_twinTable;
    DataTable* m_heatTable;
    PlainLabel* m_status;
    PlainLabel* m_total;
};

} // namespace symmetry
