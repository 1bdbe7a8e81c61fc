#include "widgets/charts/sign_label.h"

#include <QPainter>
#include <QStyle>

namespace symmetry {

namespace {

constexpr int markRoom = 18;
constexpr int lineHeight = 16;

} // namespace

SignLabel::SignLabel(const Sign& sign, const QString& text, QWidget* parent)
    : QWidget(parent), m_sign(sign), m_text(text) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize SignLabel::sizeHint() const {
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.font(Type::Caption));
    return {theme.px(markRoom) + metrics.horizontalAdvance(m_text) + 2,
            std::max(theme.px(lineHeight), metrics.height())};
}

void SignLabel::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool mirrored = isRightToLeft();
    const double place = theme.pxF(6);
    drawSign(painter, {mirrored ? width() - place : place, rect().height() / 2.0},
             theme.pxF(m_sign.shape == Shape::Dot ? 2.5 : 4.5), m_sign, theme);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextSecondary));
    const int room = theme.px(markRoom);
    painter.drawText(rect().adjusted(mirrored ? 0 : room, 0, mirrored ? -room : 0, 0),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     m_text);
}

} // namespace symmetry
