#pragma once

#include "widgets/style/theme.h"

#include <QBrush>
#include <QPen>
#include <QPointF>

class QPainter;

namespace symmetry {

/// Shapes that carry a meaning beside colour and word; see meaning.h for which is which.
enum class Shape {
    None,
    Circle,
    Square,
    Triangle,
    TriangleDown,
    Diamond,
    Equals,
    Hatched,
    Star,
    Dot,
};

/// Hollow marks stand for expectation, filled ones for delivery.
enum class Fill { Filled, Hollow };

/// Draws the shape with its middle at `centre`; `radius` is half of its width in pixels.
void drawShape(QPainter& painter, QPointF centre, double radius, Shape shape, const QPen& pen,
               const QBrush& brush);

/// Text in a colour with a 3-pixel outline of the surface under it, so that lines behind it do not
/// cross the letters. `flags` as in QPainter::drawText.
void drawHaloText(QPainter& painter, const QRectF& box, int flags, const QString& text,
                  const QColor& ink, const QColor& surface);

/// Diagonal hatching for what is hidden or missing: fills the box and draws the lines.
void drawHatch(QPainter& painter, const QRectF& box, const Theme& theme);

/// The line of delivery (2 px, full) or of expectation (1.5 px, dash 5-4).
[[nodiscard]] QPen linePen(const Theme& theme, Fill fill, const QColor& color);
/// A dashed line for a target: 1.5 px, dash 5-3.
[[nodiscard]] QPen targetPen(const Theme& theme);
/// A dotted hairline, for seams and projections.
[[nodiscard]] QPen dottedPen(const Theme& theme, const QColor& color);

/// Opacity of interval bands.
inline constexpr double bandOpacity = 0.20;

} // namespace symmetry
