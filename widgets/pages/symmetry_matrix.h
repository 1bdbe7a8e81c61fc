#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/symmetry.h"
#include "models/tables/symmetry_tables.h"

#include <QWidget>

namespace symmetry {

class DataTable;
class FlowLayout;
class PlainLabel;
class VerdictDelegate;

/// The verdict of every unit on every dimension as one table, with the current cell in words below
/// it and what its marks mean.
class SymmetryMatrixView : public QWidget {
    Q_OBJECT
public:
    explicit SymmetryMatrixView(QWidget* parent = nullptr);

    void showResult(const SymmetryResult& result, int against, const QString& facet,
                    const Format& format);
    [[nodiscard]] DataTable& table() { return *m_table; }
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void drilled(const symmetry::Drill& drill);
    /// The keyboard or a click is on a cell of that dimension.
    void dimensionChosen(int dimension);
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void fillLegend(const Format& format);
    void say(const QModelIndex& current);
    void open(const QModelIndex& index);
    [[nodiscard]] int dimensionAt(const QModelIndex& index) const;

    SymmetryResult m_result;
    int m_against = 0;
    ColumnTable<MatrixRow> m_model;
    QVariantMap m_wanted; ///< state that waits for the first columns
    bool m_filled = false;
    VerdictDelegate* m_delegate;
    DataTable* m_table;
    PlainLabel* m_status;
    QWidget* m_legend;
    FlowLayout* m_flow;
};

} // namespace symmetry
