#include "widgets/controls/word_button.h"

#include "widgets/style/plain_text.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace symmetry {

namespace {

constexpr int longestWords = 40; ///< characters

} // namespace

WordButton::WordButton(QWidget* parent) : QPushButton(parent) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void WordButton::setWords(const QString& words, const QString& what) {
    m_words = words;
    setAccessibleName(what + QStringLiteral(": ") + words);
    setToolTip(shownInGuessingSink(words));
    updateGeometry();
    update();
}

QString WordButton::shownWords() const {
    return shownText(m_words, longestWords);
}

QSize WordButton::sizeHint() const {
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.font(Type::Body, Weight::Medium));
    return {metrics.horizontalAdvance(shownWords()) + 4, theme.px(metric::button)};
}

QSize WordButton::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(whole.width(), themeOf(this).px(metric::grid * 5)), whole.height()};
}

void WordButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (underMouse() || isDown())
        painter.fillRect(rect(), theme.color(Token::SurfaceSelected));
    painter.setFont(theme.font(Type::Body, Weight::Medium));
    painter.setPen(theme.color(Token::TextPrimary));
    const QString line =
        painter.fontMetrics().elidedText(shownWords(), Qt::ElideRight, width() - 2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, line);
    const QFontMetrics metrics = painter.fontMetrics();
    const int y = (height() + metrics.ascent()) / 2 + metrics.descent() + 1;
    painter.setPen(theme.color(Token::LineField));
    painter.drawLine(2, y, width() - 3, y);
}

void WordButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        click();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

} // namespace symmetry
