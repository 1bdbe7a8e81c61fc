#pragma once

#include "models/tables/format.h"
#include "widgets/style/cell_delegate.h"

namespace symmetry {

/// Draws an Estimate with its interval on a common axis with a line at zero. The cell's BarRole
/// holds a QVariant of Estimate, its MeaningRole the colour. Too few answers: nothing is drawn.
class ForestDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit ForestDelegate(QObject* parent = nullptr);

    /// The axis; the same for all rows. forestRange() finds it.
    void setRange(double low, double high);
    /// Values and places (0 ... 1) of the axis, for DataTable::setColumnAxis.
    [[nodiscard]] QStringList axisValues(const Format& format) const;
    [[nodiscard]] QList<double> axisPlaces() const;
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    double m_low = -1.0;
    double m_high = 1.0;
};

/// Draws one HeatCell: fill by its step, the figure in the middle; suppressed cells hatched with
/// "n = 3, too few" or "hidden". The cell's BarRole holds a QVariant of HeatCell.
class HeatDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit HeatDelegate(QObject* parent = nullptr);

    /// The absolute gap of the darkest step; the same for the whole map. heatReach() finds it.
    void setReach(double reach);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    double m_reach = 1.0;
};

} // namespace symmetry
