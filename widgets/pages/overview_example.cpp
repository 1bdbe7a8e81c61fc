#include "widgets/pages/overview_example.h"

#include "widgets/style/meaning.h"

#include <QPainter>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int heightOfDrawing = 64;

void drawGap(QPainter& painter, const QRectF& box, const Theme& theme) {
    const QPointF delivered(box.left() + box.width() * 0.25, box.center().y());
    const QPointF expected(box.left() + box.width() * 0.7, box.center().y());
    painter.setPen(QPen(theme.color(Token::SignalConcern), theme.pxF(3)));
    painter.drawLine(delivered, expected);
    drawMirror(painter, delivered, theme.pxF(5), Mirror::Customers, Fill::Filled, theme);
    drawMirror(painter, expected, theme.pxF(5), Mirror::Customers, Fill::Hollow, theme);
}

void drawInterval(QPainter& painter, const QRectF& box, const Theme& theme) {
    const double zero = box.left() + box.width() * 0.66;
    painter.setPen(QPen(theme.color(Token::TextSecondary), 1));
    painter.drawLine(QPointF(zero, box.top() + 4), QPointF(zero, box.bottom() - 4));
    const auto whisker = [&painter, &theme](double low, double high, double y, Token token) {
        painter.setPen(QPen(theme.color(token), theme.pxF(1.75)));
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        for (const double x : {low, high})
            painter.drawLine(QPointF(x, y - theme.pxF(4)), QPointF(x, y + theme.pxF(4)));
        drawShape(painter, QPointF((low + high) / 2, y), theme.pxF(4.5), Shape::Circle,
                  QPen(theme.color(token), 1), theme.color(token));
    };
    const double w = box.width();
    whisker(box.left() + 0.18 * w, box.left() + 0.4 * w, box.top() + box.height() * 0.32,
            Token::SignalConcern);
    whisker(box.left() + 0.5 * w, box.left() + 0.76 * w, box.top() + box.height() * 0.72,
            Token::SignalCommon);
}

void drawSignal(QPainter& painter, const QRectF& box, const Theme& theme) {
    const QRectF band(box.left(), box.top() + box.height() * 0.25, box.width() * 0.9,
                      box.height() * 0.5);
    painter.fillRect(band, theme.color(Token::LimitsBand));
    constexpr int count = 16;
    QPolygonF line;
    for (int i = 0; i < count; ++i) {
        const double wave = std::sin(2.1 * i) * 0.11 + std::cos(0.9 * i) * 0.06;
        const double level = i < 11 ? 0.5 + wave : 0.86 + wave * 0.4;
        line.append(
            {band.left() + band.width() * i / (count - 1), box.top() + box.height() * level});
    }
    painter.setPen(QPen(theme.color(Token::SignalCommon), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (int i = 0; i < count; ++i) {
        const Sign sign = signOf(i < 11 ? Signal::Common : Signal::Concern);
        drawSign(painter, line.at(i), theme.pxF(i < 11 ? 2 : 4), sign, theme);
    }
}

} // namespace

OverviewExample::OverviewExample(QWidget* parent)
    : ExampleRow(heightOfDrawing, metric::grid * 4, parent) {
    name();
}

QString OverviewExample::heading() const {
    return tr("How figures are drawn");
}

QList<ExampleRow::Words> OverviewExample::words() const {
    return {{tr("A gap"), tr("Hollow is what people expected, solid is what they got. The line "
                             "between is the gap.")},
            {tr("An interval"), tr("Every figure carries the range it may really lie in. Where it "
                                   "crosses zero, nothing is shown yet.")},
            {tr("A signal"), tr("Months inside the grey band are chance. What leaves it asks for "
                                "a decision.")}};
}

void OverviewExample::paintCell(QPainter& painter, QRect box, int index) const {
    const Theme theme = themeOf(this);
    using Draw = void (*)(QPainter&, const QRectF&, const Theme&);
    constexpr Draw draw[] = {drawGap, drawInterval, drawSignal};
    const Words picture = words().at(index);
    painter.fillRect(box.left(), box.top(), box.width(), 1, theme.color(Token::LineStrong));
    box.adjust(0, theme.px(metric::grid * 2), 0, 0);
    const QFont title = theme.font(Type::Title, Weight::Strong);
    painter.setFont(title);
    painter.setPen(theme.color(Token::TextPrimary));
    const int flags = textFlags();
    painter.drawText(box, flags, picture.title);
    box.adjust(0, QFontMetrics(title).height(), 0, 0);
    draw[index](painter, QRectF(box.left(), box.top(), box.width(), drawingHeight()), theme);
    box.adjust(0, drawingHeight(), 0, 0);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(box, flags | Qt::TextWordWrap, picture.text);
}

} // namespace symmetry
