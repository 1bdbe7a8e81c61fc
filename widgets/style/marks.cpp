#include "widgets/style/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace symmetry {

namespace {

QPolygonF triangle(QPointF centre, double radius, double sign) {
    return QPolygonF({centre + QPointF(0, -radius * 0.95 * sign),
                      centre + QPointF(radius, radius * 0.8 * sign),
                      centre + QPointF(-radius, radius * 0.8 * sign)});
}

QPolygonF star(QPointF centre, double radius) {
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double reach = i % 2 == 0 ? radius : radius * 0.42;
        const double angle = -M_PI / 2 + i * M_PI / 5;
        points << centre + QPointF(reach * std::cos(angle), reach * std::sin(angle));
    }
    return points;
}

QPolygonF diamond(QPointF centre, double radius) {
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                      centre + QPointF(0, radius), centre + QPointF(-radius, 0)});
}

void drawEquals(QPainter& painter, QPointF centre, double radius, const QColor& ink) {
    const double thick = radius * 0.45;
    const QRectF upper(centre.x() - radius, centre.y() - radius * 0.75, radius * 2, thick);
    painter.fillRect(upper, ink);
    painter.fillRect(upper.translated(0, radius * 0.95), ink);
}

void drawHatchedSquare(QPainter& painter, QPointF centre, double radius, const QPen& pen,
                       const QBrush& brush) {
    const QRectF box(centre - QPointF(radius, radius), QSizeF(radius * 2, radius * 2));
    painter.save();
    painter.setClipRect(box);
    painter.fillRect(box, brush);
    painter.setPen(QPen(pen.color(), std::max(1.0, radius / 5)));
    for (double at = -radius * 2; at <= radius * 2; at += radius * 0.8)
        painter.drawLine(box.bottomLeft() + QPointF(at, 0), box.topRight() + QPointF(at, 0));
    painter.restore();
    painter.setPen(QPen(pen.color(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace

void drawShape(QPainter& painter, QPointF centre, double radius, Shape shape, const QPen& pen,
               const QBrush& brush) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    const QRectF box(centre - QPointF(radius, radius), QSizeF(radius * 2, radius * 2));
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Dot:
    case Shape::Circle:
        painter.drawEllipse(centre, radius, radius);
        break;
    case Shape::Square:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Shape::Triangle:
        painter.drawPolygon(triangle(centre, radius, 1));
        break;
    case Shape::TriangleDown:
        painter.drawPolygon(triangle(centre, radius, -1));
        break;
    case Shape::Diamond:
        painter.drawPolygon(diamond(centre, radius));
        break;
    case Shape::Star:
        painter.drawPolygon(star(centre, radius));
        break;
    case Shape::Equals:
        drawEquals(painter, centre, radius, brush.color());
        break;
    case Shape::Hatched:
        drawHatchedSquare(painter, centre, radius, pen, brush);
        break;
    }
    painter.restore();
}

void drawHaloText(QPainter& painter, const QRectF& box, int flags, const QString& text,
                  const QColor& ink, const QColor& surface) {
    const QFontMetricsF metrics(painter.font());
    const QRectF at = metrics.boundingRect(box, flags, text);
    const double baseline = at.top() + metrics.ascent();
    QPainterPath letters;
    letters.addText(QPointF(at.left(), baseline), painter.font(), text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters, QPen(surface, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(ink);
    painter.drawText(QPointF(at.left(), baseline), text);
    painter.restore();
}

void drawHatch(QPainter& painter, const QRectF& box, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(box, Qt::IntersectClip);
    painter.fillRect(box, theme.color(Token::SurfaceHatch));
    painter.setPen(QPen(theme.color(Token::InkHatch), 1.25));
    const double height = box.height();
    for (double x = box.left() - height; x < box.right(); x += 7)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + height, box.top()));
    painter.restore();
}

QPen linePen(const Theme& theme, Fill fill, const QColor& color) {
    QPen pen(color, theme.pxF(fill == Fill::Filled ? 2.0 : 1.5));
    pen.setJoinStyle(Qt::RoundJoin);
    if (fill == Fill::Hollow) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({5.0 / 1.5, 4.0 / 1.5});
    }
    return pen;
}

QPen targetPen(const Theme& theme) {
    QPen pen(theme.color(Token::Target), theme.pxF(1.5));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({5.0 / 1.5, 3.0 / 1.5});
    return pen;
}

QPen dottedPen(const Theme& theme, const QColor& color) {
    QPen pen(color, theme.pxF(1.5));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.0, 2.0});
    return pen;
}

} // namespace symmetry
