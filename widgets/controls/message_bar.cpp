#include "widgets/controls/message_bar.h"

#include "widgets/controls/plain_label.h"
#include "widgets/style/icons.h"
#include "widgets/style/plain_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace symmetry {

namespace {

constexpr int longest = 600; ///< characters of a part: more says no more

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      m_happened(new PlainLabel({}, Type::Body, Weight::Strong, Token::TextPrimary, this)),
      m_more(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_action(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    m_happened->setObjectName(QStringLiteral("messageHappened"));
    m_more->setObjectName(QStringLiteral("messageMore"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_happened->setWordWrap(true);
    m_more->setWordWrap(true);
    m_close->setProperty("link", true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_happened);
    words->addWidget(m_more);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(48, metric::grid, metric::grid * 2, metric::grid);
    row->setSpacing(metric::grid * 2);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(m_actionId); });
    restyle();
    hide();
}

void MessageBar::restyle() {
    m_close->setIcon(icon(Icon::Close, themeOf(this)));
}

void MessageBar::showMessage(const Message& message) {
    m_kind = message.kind;
    m_actionId = message.actionId;
    m_happened->setText(shownText(message.happened, longest));
    QStringList more{shownText(message.kept, longest), shownText(message.toDo, longest)};
    more.removeAll(QString());
    m_more->setText(more.join(u' '));
    m_more->setVisible(!more.isEmpty());
    m_action->setText(QString(message.action).replace(u'&', QStringLiteral("&&")));
    m_action->setVisible(!message.action.isEmpty());
    more.prepend(message.happened);
    m_text = more.join(u' ');
    setAccessibleName(m_kind == MessageKind::Info ? tr("Message") : tr("Warning"));
    setAccessibleDescription(m_text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss() {
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const bool calm = m_kind == MessageKind::Info;
    painter.fillRect(rect(), theme.color(calm ? Token::SurfacePanel : Token::WarnSurface));
    const QColor line = theme.color(calm ? Token::LineStrong : Token::WarnLine);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height()));
    painter.fillRect(edge, line);
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::LineHair));
    const int side = theme.px(16);
    const QRect box(metric::grid * 2 + 2, (height() - side) / 2, side, side);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box),
             calm ? Icon::Info : Icon::Warning, line);
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        restyle();
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close message"));
        m_close->setToolTip(tr("Close message"));
    }
    QWidget::changeEvent(event);
}

} // namespace symmetry
