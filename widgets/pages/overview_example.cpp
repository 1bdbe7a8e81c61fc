#include "widgets/pages/overview_example.h"

#include "widgets/style/meaning.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int drawingHeight = 64;
constexpr int narrowestCell = 280;

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

OverviewExample::OverviewExample(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    name();
}

QList<OverviewExample::Picture> OverviewExample::pictures() {
    return {{tr("A gap"), tr("Hollow is what people expected, solid is what they got. The line "
                             "between is the gap.")},
            {tr("An interval"), tr("Every figure carries the range it may really lie in. Where it "
                                   "crosses zero, nothing is shown yet.")},
            {tr("A signal"), tr("Months inside the grey band are chance. What leaves it asks for "
                                "a decision.")}};
}

void OverviewExample::name() {
    QStringList parts;
    const QList<Picture> all = pictures();
    for (const Picture& picture : all)
        parts.append(u"%1: %2"_s.arg(picture.title, picture.text));
    setAccessibleName(tr("How figures are drawn"));
    setAccessibleDescription(parts.join(u' '));
}

int OverviewExample::columnsAt(int width) const {
    return width >= 3 * themeOf(this).px(narrowestCell) ? 3 : 1;
}

int OverviewExample::cellHeight(int width) const {
    const Theme theme = themeOf(this);
    const int columns = columnsAt(width);
    const int inner = width / columns - theme.px(metric::columnGap);
    const QFontMetrics body(theme.font(Type::Body));
    int text = 0;
    const QList<Picture> all = pictures();
    for (const Picture& picture : all)
        text = std::max(text, body.boundingRect(QRect(0, 0, std::max(1, inner), 10000),
                                                Qt::TextWordWrap, picture.text)
                                  .height());
    const QFontMetrics title(theme.font(Type::Title, Weight::Strong));
    return theme.px(drawingHeight) + title.height() + text + theme.px(metric::grid * 4);
}

int OverviewExample::heightForWidth(int width) const {
    return cellHeight(width) * (3 / columnsAt(width));
}

QSize OverviewExample::sizeHint() const {
    const int width = 3 * themeOf(this).px(narrowestCell);
    return {width, heightForWidth(width)};
}

void OverviewExample::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Picture> all = pictures();
    const int columns = columnsAt(width());
    const int cellWidth = width() / columns;
    const int height = cellHeight(width());
    using Draw = void (*)(QPainter&, const QRectF&, const Theme&);
    constexpr Draw draw[] = {drawGap, drawInterval, drawSignal};
    for (int i = 0; i < all.size(); ++i) {
        const QRect cell(i % columns * cellWidth, i / columns * height,
                         cellWidth - theme.px(metric::columnGap), height);
        QRect box = QStyle::visualRect(layoutDirection(), rect(), cell);
        painter.fillRect(box.left(), box.top(), box.width(), 1, theme.color(Token::LineStrong));
        box.adjust(0, theme.px(metric::grid * 2), 0, 0);
        const QFont title = theme.font(Type::Title, Weight::Strong);
        painter.setFont(title);
        painter.setPen(theme.color(Token::TextPrimary));
        const int flags = static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
        painter.drawText(box, flags, all.at(i).title);
        box.adjust(0, QFontMetrics(title).height(), 0, 0);
        draw[i](painter, QRectF(box.left(), box.top(), box.width(), theme.px(drawingHeight)),
                theme);
        box.adjust(0, theme.px(drawingHeight), 0, 0);
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(box, flags | Qt::TextWordWrap, all.at(i).text);
    }
}

void OverviewExample::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace symmetry
