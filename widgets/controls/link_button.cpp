#include "widgets/controls/link_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace symmetry {

LinkButton::LinkButton(const QString& text, Type type, QWidget* parent)
    : QPushButton(text, parent), m_type(type) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void LinkButton::setQuiet(bool quiet) {
    m_quiet = quiet;
    updateGeometry();
}

void LinkButton::setHint(const QString& hint) {
    m_hint = hint;
    describe();
    updateGeometry();
    update();
}

void LinkButton::setAbout(const QString& what) {
    m_about = what;
    describe();
}

void LinkButton::describe() {
    QStringList parts{m_about, m_hint};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QFont LinkButton::textFont() const {
    return themeOf(this).font(m_type, m_quiet ? Weight::Regular : Weight::Medium);
}

QSize LinkButton::sizeHint() const {
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(textFont());
    int width = metrics.horizontalAdvance(text()) + theme.px(metric::grid);
    if (!m_hint.isEmpty())
        width += metrics.horizontalAdvance(m_hint) + theme.px(6);
    return {width, std::max(metrics.height() + 6, theme.px(metric::tableRow))};
}

QSize LinkButton::minimumSizeHint() const {
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QFont font = textFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int pad = theme.px(metric::grid) / 2;
    const int width = metrics.horizontalAdvance(text());
    QRect words(pad, 0, width, height());
    QRect hint = rect().adjusted(pad, 0, -pad, 0);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    const Token ink = !isEnabled() ? Token::LineField
                      : m_quiet    ? Token::TextQuiet
                                   : Token::TextPrimary;
    painter.setPen(theme.color(ink));
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text());
    if (!m_quiet || underMouse()) {
        const int y = (height() + metrics.ascent() - metrics.descent()) / 2 + 3;
        painter.drawLine(words.left(), y, words.right(), y);
    }
    if (!m_hint.isEmpty()) {
        painter.setPen(theme.color(Token::TextQuiet));
        const auto trail = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        painter.drawText(hint, static_cast<int>(trail) | Qt::AlignVCenter, m_hint);
    }
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace symmetry
