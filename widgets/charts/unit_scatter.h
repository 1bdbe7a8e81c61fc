#pragma once

#include "models/analyses/symmetry.h"
#include "widgets/charts/chart_view.h"
#include "widgets/charts/label_places.h"

namespace symmetry {

/// Units of a facet by what the other mirror (across) and customers (up) say of one dimension, on
/// one scale for both, with the line of equality. Marks tell the verdict of the unit; labels stand
/// beside them, and where none fits the mark gets its rank by distance from the line.
class UnitScatter : public ChartView {
    Q_OBJECT
public:
    explicit UnitScatter(QWidget* parent = nullptr);

    void setResult(const SymmetryResult& result, int against, int dimension);

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;

private:
    [[nodiscard]] const SymmetryUnits* units() const;
    [[nodiscard]] const UnitPoint& point(int mark) const;
    [[nodiscard]] const SymmetryCell& cell(int mark) const;
    [[nodiscard]] const QString& name(int mark) const;
    [[nodiscard]] QRectF plot(const QRectF& area, const Theme& theme) const;
    [[nodiscard]] QPointF place(double others, double customers, const QRectF& plot) const;
    void paintFrame(QPainter& painter, const QRectF& plot, const Theme& theme) const;
    void paintPoints(QPainter& painter, const QRectF& plot, const Theme& theme) const;
    void paintLabels(QPainter& painter, const QRectF& plot, const Theme& theme) const;

    SymmetryResult m_result;
    int m_against = 0;
    int m_dimension = -1;
    double m_low = 0.0;
    double m_high = 100.0;
};

} // namespace symmetry
