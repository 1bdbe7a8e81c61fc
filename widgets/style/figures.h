#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace symmetry {

/// Width of a text whose digits all take the width of the widest digit of the font.
[[nodiscard]] double tabularWidth(const QFont& font, const QString& text);

/// Draws a text on one line with digits of one width. `flags` gives the alignment as in
/// QPainter::drawText (AlignLeft, AlignRight or AlignHCenter, vertically centred). Figures read
/// left to right in every language. The painter's font and pen are used.
void drawTabular(QPainter& painter, const QRectF& box, int flags, const QString& text);

} // namespace symmetry
