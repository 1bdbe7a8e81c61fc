#include "widgets/controls/plain_label.h"

#include "widgets/style/plain_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace symmetry {

PlainLabel::PlainLabel(const QString& text, Type type, Weight weight, Token ink, QWidget* parent)
    : QLabel(parent), m_type(type), m_weight(weight), m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setText(text);
    restyle();
}

void PlainLabel::setRole(Type type, Weight weight, Token ink) {
    m_type = type;
    m_weight = weight;
    m_ink = ink;
    restyle();
}

void PlainLabel::setElided(bool elided) {
    m_elided = elided;
    setWordWrap(false);
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const {
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().horizontalAdvance(u'…') * 3, whole.height()) : whole;
}

void PlainLabel::restyle() {
    const Theme theme = themeOf(this);
    setFont(theme.font(m_type, m_weight));
    QPalette colors = theme.palette();
    colors.setColor(QPalette::WindowText, theme.color(m_ink));
    setPalette(colors);
}

void PlainLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        restyle();
    QLabel::changeEvent(event);
}

void PlainLabel::paintEvent(QPaintEvent* event) {
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QString line = fontMetrics().elidedText(shownText(text()), Qt::ElideRight, width());
    setToolTip(line == text() ? QString() : shownInGuessingSink(text()));
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto where = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), static_cast<int>(where) | Qt::TextSingleLine, line);
}

} // namespace symmetry
