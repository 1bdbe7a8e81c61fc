#include "widgets/controls/rail_button.h"

#include "widgets/style/plain_text.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace symmetry {

RailButton::RailButton(Icon icon, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_icon(icon) {
    setCheckable(true);
    setAccessibleName(text);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count) {
    m_count = count;
    setAccessibleDescription(count > 0 ? locale().toString(count) : QString());
    update();
}

void RailButton::setIconOnly(bool iconOnly) {
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? shownInGuessingSink(text()) : QString());
    updateGeometry();
}

QSize RailButton::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(m_iconOnly ? metric::railIcons : metric::railWidth), theme.px(32)};
}

QSize RailButton::minimumSizeHint() const {
    return sizeHint();
}

void RailButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (isChecked() || underMouse() || hasFocus()) {
        const Token fill = isChecked() ? Token::SurfaceSelected : Token::SurfacePanel;
        painter.fillRect(rect(), theme.color(fill));
    }
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())),
                         theme.color(Token::Ink));
    const int side = theme.px(16);
    const int lead = m_iconOnly ? (width() - side) / 2 : theme.px(24);
    const QRect box(lead, (height() - side) / 2, side, side);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_icon,
             theme.color(isChecked() ? Token::TextPrimary : Token::TextSecondary));
    if (!m_iconOnly)
        paintWords(painter, theme, rect().adjusted(theme.px(52), 0, -theme.px(16), 0));
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Token::Focus), metric::focusRing));
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
    }
}

void RailButton::paintWords(QPainter& painter, const Theme& theme, const QRect& row) {
    const QString count = m_count > 0 ? locale().toString(m_count) : QString();
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextSecondary));
    const int used = painter.fontMetrics().horizontalAdvance(count);
    const QRect area = QStyle::visualRect(layoutDirection(), rect(), row);
    const auto trail = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.drawText(area, static_cast<int>(trail) | Qt::AlignVCenter, count);
    painter.setFont(theme.font(Type::Body, isChecked() ? Weight::Strong : Weight::Regular));
    painter.setPen(theme.color(isChecked() ? Token::TextPrimary : Token::TextSecondary));
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QString line =
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, row.width() - used);
    painter.drawText(area, static_cast<int>(lead) | Qt::AlignVCenter | Qt::TextSingleLine, line);
}

} // namespace symmetry
