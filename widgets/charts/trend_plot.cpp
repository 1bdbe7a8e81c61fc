#include "widgets/charts/trend_plot.h"

#include "widgets/charts/axis.h"
#include "widgets/style/marks.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <cmath>

namespace symmetry {

TrendPlot::TrendPlot()
    : m_chart(new QChart),
      m_line(new QLineSeries),
      m_upper(new QLineSeries),
      m_lower(new QLineSeries),
      m_band(new QAreaSeries(m_upper, m_lower)),
      m_centre(new QLineSeries),
      m_target(new QLineSeries),
      m_x(new QValueAxis),
      m_y(new QValueAxis) {
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins());
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setContentsMargins(0, 0, 0, 0);
    m_upper->setParent(m_band);
    m_lower->setParent(m_band);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    const std::initializer_list<QAbstractSeries*> all{m_band, m_centre, m_target, m_line};
    for (QAbstractSeries* series : all) {
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
}

void TrendPlot::setRange(const QList<TrendPoint>& points, double centre,
                         std::optional<double> target) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const TrendPoint& point : points) {
        if (point.estimate.isKnown())
            take(point.estimate.value);
        take(point.lowerLimit);
        take(point.upperLimit);
    }
    take(centre);
    take(target.value_or(Estimate::unknown));
    if (!(high >= low)) {
        low = 0.0;
        high = 1.0;
    }
    const double room = std::max((high - low) * 0.08, 1e-6);
    m_y->setRange(low - room, high + room);
    m_ticks = symmetry::ticks(low - room, high + room, 4);
    m_x->setRange(-0.5, std::max<double>(1.0, static_cast<double>(points.size())) - 0.5);
}

void TrendPlot::setLimits(const QList<TrendPoint>& points) {
    QList<QPointF> upper;
    QList<QPointF> lower;
    for (int i = 0; i < points.size(); ++i) {
        const TrendPoint& point = points.at(i);
        if (!std::isfinite(point.lowerLimit) || !std::isfinite(point.upperLimit))
            continue;
        upper << QPointF(i - 0.5, point.upperLimit) << QPointF(i + 0.5, point.upperLimit);
        lower << QPointF(i - 0.5, point.lowerLimit) << QPointF(i + 0.5, point.lowerLimit);
    }
    m_upper->replace(upper);
    m_lower->replace(lower);
    m_band->setVisible(!upper.isEmpty());
}

void TrendPlot::setFigure(const QList<TrendPoint>& points, double centre,
                          std::optional<double> target) {
    setRange(points, centre, target);
    setLimits(points);
    const double end = static_cast<double>(points.size()) - 0.5;
    QList<QPointF> line;
    for (int i = 0; i < points.size(); ++i) {
        if (points.at(i).estimate.isKnown())
            line << QPointF(i, points.at(i).estimate.value);
    }
    m_line->replace(line);
    QList<QPointF> middle;
    for (int i = 0; i < points.size(); ++i) {
        const double own = points.at(i).centre; // of its stretch of limits
        const double at = std::isfinite(own) ? own : i == 0 ? centre : Estimate::unknown;
        if (!std::isfinite(at) || (!middle.isEmpty() && middle.last().y() == at))
            continue;
        if (!middle.isEmpty())
            middle << QPointF(i - 0.5, middle.last().y());
        middle << QPointF(middle.isEmpty() ? -0.5 : i - 0.5, at);
    }
    if (!middle.isEmpty())
        middle << QPointF(end, middle.last().y());
    m_centre->replace(middle);
    QList<QPointF> goal;
    if (target)
        goal = {QPointF(-0.5, *target), QPointF(end, *target)};
    m_target->replace(goal);
}

void TrendPlot::setLook(const Theme& theme) {
    const QPen none(Qt::NoPen);
    m_band->setPen(none);
    m_band->setBrush(theme.color(Token::LimitsBand));
    m_line->setPen(QPen(theme.color(Token::SignalCommon), theme.pxF(1.5)));
    m_centre->setPen(QPen(theme.color(Token::LineAxis), 1));
    m_target->setPen(targetPen(theme));
}

void TrendPlot::setArea(const QRectF& area, const QSizeF& whole) {
    m_area = area;
    m_chart->resize(whole);
    m_chart->setPlotArea(area);
}

QPointF TrendPlot::place(double x, double y) const {
    return m_chart->mapToPosition(QPointF(x, y), m_line);
}

int TrendPlot::drawnPoints() const {
    return m_line->count();
}

void TrendPlot::render(QPainter& painter, const QRectF& whole) {
    m_scene.setSceneRect(QRectF(QPointF(), whole.size()));
    m_scene.render(&painter, whole, m_scene.sceneRect());
}

} // namespace symmetry
