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
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Token::LineField));
    setPalette(colors);
}

/// A label of Qt stands where its own letters begin; ours stand where the page begins, so that
/// titles in another script line up with all the others.
void PlainLabel::paintWhole() {
    const auto where = QStyle::visualAlignment(layoutDirection(), alignment());
    const auto reads = text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int flags = static_cast<int>(where | Qt::AlignAbsolute) | static_cast<int>(reads) |
                      (wordWrap() ? static_cast<int>(Qt::TextWordWrap) : 0);
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), text(),
                          foregroundRole());
}

void PlainLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        restyle();
    QLabel::changeEvent(event);
}

void PlainLabel::paintEvent(QPaintEvent* event) {
    if (textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
        return QLabel::paintEvent(event); // with the cursor and what is selected
    if (!m_elided)
        return paintWhole();
    const QString line = fontMetrics().elidedText(shownText(text()), Qt::ElideRight, width());
    setToolTip(line == text() ? QString() : shownInGuessingSink(text()));
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto where = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), static_cast<int>(where) | Qt::TextSingleLine, line);
}

} // namespace symmetry
