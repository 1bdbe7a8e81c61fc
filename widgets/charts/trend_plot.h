#pragma once

#include "models/analyses/snapshot.h"
#include "widgets/style/theme.h"

#include <QGraphicsScene>
#include <QList>
#include <optional>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace symmetry {

/// The part of a trend that Qt Charts draws: the line, the limits in steps, centre, target and
/// grid. It has no text of its own; the x axis counts the points, the y axis is in the measure's
/// unit. Made once, updated in place.
class TrendPlot {
public:
    TrendPlot();

    void setFigure(const QList<TrendPoint>& points, double centre, std::optional<double> target);
    void setLook(const Theme& theme);
    /// Puts the plot into this rectangle, in pixels of the painter's device.
    void setArea(const QRectF& area, const QSizeF& whole);
    void render(QPainter& painter, const QRectF& whole);

    [[nodiscard]] QRectF area() const { return m_area; }
    [[nodiscard]] QPointF place(double x, double y) const;
    [[nodiscard]] QList<double> ticks() const { return m_ticks; }
    /// Points that the line has; never more than 2000.
    [[nodiscard]] int drawnPoints() const;

private:
    void setRange(const QList<TrendPoint>& points, double centre, std::optional<double> target);
    void setLimits(const QList<TrendPoint>& points);

    QGraphicsScene m_scene;
    QChart* m_chart;
    QLineSeries* m_line;
    QLineSeries* m_upper;
    QLineSeries* m_lower;
    QAreaSeries* m_band;
    QLineSeries* m_centre;
    QLineSeries* m_target;
    QValueAxis* m_x;
    QValueAxis* m_y;
    QRectF m_area;
    QList<double> m_ticks;
};

} // namespace symmetry
