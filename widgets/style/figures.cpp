#include "widgets/style/figures.h"

#include <QFontMetricsF>
#include <QPainter>

namespace symmetry {

namespace {

double widestDigit(const QFontMetricsF& metrics) {
    double widest = 0.0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isPlainDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool hasDigits(const QString& text) {
    return std::any_of(text.begin(), text.end(), isPlainDigit);
}

} // namespace

double tabularWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double width = 0.0;
    QString run;
    for (const QChar c : text) {
        if (!isPlainDigit(c)) {
            run += c;
            continue;
        }
        width += metrics.horizontalAdvance(run) + digit;
        run.clear();
    }
    return width + metrics.horizontalAdvance(run);
}

void drawTabular(QPainter& painter, const QRectF& box, int flags, const QString& text) {
    if (!hasDigits(text)) {
        painter.drawText(box, flags | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double digit = widestDigit(metrics);
    const double width = tabularWidth(painter.font(), text);
    double x = box.left();
    if ((flags & Qt::AlignRight) != 0)
        x = box.right() - width;
    else if ((flags & Qt::AlignHCenter) != 0)
        x = box.center().x() - width / 2;
    const double y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    QString run;
    const auto flush = [&] {
        painter.drawText(QPointF(x, y), run);
        x += metrics.horizontalAdvance(run);
        run.clear();
    };
    for (const QChar c : text) {
        if (!isPlainDigit(c)) {
            run += c;
            continue;
        }
        flush();
        painter.drawText(QPointF(x + (digit - metrics.horizontalAdvance(c)) / 2, y), QString(c));
        x += digit;
    }
    flush();
}

} // namespace symmetry
