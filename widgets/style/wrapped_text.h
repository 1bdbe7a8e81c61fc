#pragma once

#include <QFontMetrics>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace symmetry {

/// The words of a text on at most `most` lines of that width, in pixels. What does not fit ends in
/// "…", so that a cut is seen.
[[nodiscard]] QStringList wrappedLines(const QString& text, const QFontMetrics& metrics, int width,
                                       int most);

/// Draws as many of those lines as the box has room for. `flags` as in QPainter::drawText.
void drawWrapped(QPainter& painter, const QRectF& box, int flags, const QString& text);

} // namespace symmetry
