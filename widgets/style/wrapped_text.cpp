#include "widgets/style/wrapped_text.h"

#include "widgets/style/plain_text.h"

#include <QPainter>

namespace symmetry {

namespace {

constexpr int longest = 400; ///< characters; more never fit where this is used

} // namespace

QStringList wrappedLines(const QString& text, const QFontMetrics& metrics, int width, int most) {
    QStringList words = shownText(text, longest).simplified().split(u' ');
    QStringList lines;
    while (!words.isEmpty()) {
        if (lines.size() + 1 >= most) {
            lines.append(metrics.elidedText(words.join(u' '), Qt::ElideRight, width));
            break;
        }
        QString line = words.takeFirst();
        while (!words.isEmpty() &&
               metrics.horizontalAdvance(line + u' ' + words.constFirst()) <= width)
            line += u' ' + words.takeFirst();
        lines.append(metrics.elidedText(line, Qt::ElideRight, width));
    }
    return lines;
}

void drawWrapped(QPainter& painter, const QRectF& box, int flags, const QString& text) {
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = std::max(1, static_cast<int>(box.height()) / metrics.height());
    const QStringList lines =
        wrappedLines(text, metrics, std::max(1, static_cast<int>(box.width())), most);
    painter.drawText(box, flags, lines.join(u'\n'));
}

} // namespace symmetry
