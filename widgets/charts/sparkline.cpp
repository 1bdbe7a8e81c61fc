#include "widgets/charts/sparkline.h"

#include "widgets/style/meaning.h"

#include <QPainter>
#include <cmath>

namespace symmetry {

namespace {

constexpr int pointLimit = 2000;

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

class SparkScale {
public:
    SparkScale(const QRectF& area, const QList<TrendPoint>& points, const Trend& trend,
               std::optional<double> target)
        : m_area(area), m_count(static_cast<int>(points.size())) {
        for (const TrendPoint& point : points) {
            if (point.estimate.isKnown())
                m_range.take(point.estimate.value);
            m_range.take(point.lowerLimit);
            m_range.take(point.upperLimit);
        }
        m_range.take(trend.centre);
        if (target)
            m_range.take(*target);
    }

    [[nodiscard]] bool isEmpty() const { return !(m_range.high >= m_range.low) || m_count == 0; }
    [[nodiscard]] double x(int at) const {
        const double part = m_count > 1 ? static_cast<double>(at) / (m_count - 1) : 0.5;
        return m_area.left() + part * m_area.width();
    }
    [[nodiscard]] double y(double value) const {
        const double span = m_range.high - m_range.low;
        const double part = span > 0 ? (value - m_range.low) / span : 0.5;
        return m_area.bottom() - part * m_area.height();
    }

private:
    QRectF m_area;
    Range m_range;
    int m_count;
};

void drawLimits(QPainter& painter, const QList<TrendPoint>& points, const SparkScale& scale,
                const Theme& theme) {
    QPolygonF upper;
    QPolygonF lower;
    for (int i = 0; i < points.size(); ++i) {
        const TrendPoint& point = points.at(i);
        if (!std::isfinite(point.lowerLimit) || !std::isfinite(point.upperLimit))
            continue;
        upper << QPointF(scale.x(i), scale.y(point.upperLimit));
        lower.prepend(QPointF(scale.x(i), scale.y(point.lowerLimit)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::LimitsBand));
    painter.drawPolygon(upper + lower);
}

void drawSeries(QPainter& painter, const QList<TrendPoint>& points, const SparkScale& scale,
                const Theme& theme) {
    QPolygonF line;
    for (int i = 0; i < points.size(); ++i) {
        if (points.at(i).estimate.isKnown())
            line << QPointF(scale.x(i), scale.y(points.at(i).estimate.value));
    }
    painter.setPen(QPen(theme.color(Token::SignalCommon), theme.pxF(1.25)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    const bool crowded = points.size() > 60;
    for (int i = 0; i < points.size(); ++i) {
        const TrendPoint& point = points.at(i);
        const bool common = point.signal == Signal::Common;
        if (!point.estimate.isKnown() || (common && crowded))
            continue;
        drawSign(painter, {scale.x(i), scale.y(point.estimate.value)},
                 theme.pxF(common ? 1.6 : 3.2), signOf(point.signal), theme);
    }
}

} // namespace

QList<TrendPoint> thinned(const QList<TrendPoint>& points, int limit) {
    if (points.size() <= limit || limit < 4)
        return points;
    const auto stretches = limit / 4;
    QList<TrendPoint> kept;
    for (qsizetype at = 0; at < stretches; ++at) {
        const qsizetype first = points.size() * at / stretches;
        const qsizetype last = points.size() * (at + 1) / stretches - 1;
        qsizetype lowest = first;
        qsizetype highest = first;
        qsizetype signal = -1;
        for (qsizetype i = first; i <= last; ++i) {
            if (points.at(i).estimate.value < points.at(lowest).estimate.value)
                lowest = i;
            if (points.at(i).estimate.value > points.at(highest).estimate.value)
                highest = i;
            if (points.at(i).signal != Signal::Common)
                signal = i;
        }
        QList<qsizetype> chosen{first, lowest, highest};
        if (signal >= 0)
            chosen += signal;
        std::sort(chosen.begin(), chosen.end());
        chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
        for (const qsizetype i : std::as_const(chosen))
            kept += points.at(i);
    }
    return kept;
}

void drawSparkline(QPainter& painter, const QRectF& area, const Trend& trend,
                   std::optional<double> target, const Theme& theme) {
    const QList<TrendPoint> points = thinned(trend.points, pointLimit);
    const double inset = theme.pxF(3);
    const SparkScale scale(area.adjusted(inset, inset, -inset, -inset), points, trend, target);
    if (scale.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawLimits(painter, points, scale, theme);
    if (std::isfinite(trend.centre)) {
        painter.setPen(QPen(theme.color(Token::LineAxis), 1));
        const double y = scale.y(trend.centre);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    if (target) {
        painter.setPen(targetPen(theme));
        const double y = scale.y(*target);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    drawSeries(painter, points, scale, theme);
    painter.restore();
}

} // namespace symmetry
