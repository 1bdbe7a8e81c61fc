#include "widgets/controls/block.h"

#include "widgets/controls/plain_label.h"
#include "widgets/controls/tool_links.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace symmetry {

namespace {

const QString twinLink = QStringLiteral("twin");

} // namespace

Block::Block(QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel({}, Type::Body, Weight::Strong, Token::TextPrimary, this)),
      m_subtitle(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, this)),
      m_links(new ToolLinks(this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_column(new QVBoxLayout(this)),
      m_stack(new QVBoxLayout) {
    m_title->setObjectName(QStringLiteral("blockTitle"));
    m_subtitle->setObjectName(QStringLiteral("blockSubtitle"));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_links, 0, Qt::AlignTop);
    m_column->setContentsMargins(0, metric::grid, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_head);
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(metric::grid);
    m_column->addLayout(m_stack, 1);
    m_links->addLink(twinLink, tr("Table"), QKeySequence(Qt::Key_T), this);
    m_links->setLinkVisible(twinLink, false);
    connect(m_links, &ToolLinks::triggered, this, [this](const QString& id) {
        if (id == twinLink)
            showTwin(!showsTwin());
        else
            Q_EMIT linkTriggered(id);
    });
}

void Block::setTitle(const QString& finding) {
    m_title->setText(finding);
    setAccessibleName(finding);
    m_links->setAbout(finding);
}

void Block::setSubtitle(const QString& line) {
    m_subtitle->setText(line);
    m_subtitle->setVisible(!line.isEmpty());
    setAccessibleDescription(line);
}

QString Block::title() const {
    return m_title->text();
}
QString Block::subtitle() const {
    return m_subtitle->text();
}

void Block::setContent(QWidget* content) {
    m_content = content;
    m_stack->insertWidget(0, content);
}

void Block::setTwin(QWidget* table) {
    m_twin = table;
    m_stack->addWidget(table);
    table->hide();
    m_links->setLinkVisible(twinLink, true);
}

bool Block::showsTwin() const {
    return m_twin != nullptr && !m_twin->isHidden();
}

void Block::showTwin(bool table) {
    if (m_twin == nullptr || m_content == nullptr || table == showsTwin())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_twin->setVisible(table);
    m_content->setVisible(!table);
    m_links->setLinkText(twinLink, table ? tr("Chart") : tr("Table"));
    if (hadFocus)
        (table ? m_twin : m_content)->setFocus();
    Q_EMIT twinToggled(table);
}

void Block::addBelow(QWidget* widget) {
    m_column->addWidget(widget);
}

void Block::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        m_links->setLinkText(twinLink, showsTwin() ? tr("Chart") : tr("Table"));
    QWidget::changeEvent(event);
}

void Block::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeHead();
}

bool Block::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrangeHead();
    return QWidget::event(event);
}

void Block::arrangeHead() {
    const bool beside = m_links->sizeHint().width() * 2 <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_head->direction() == direction)
        return;
    m_head->setDirection(direction);
    m_head->setSpacing(beside ? -1 : 0);
    m_head->setAlignment(m_links, beside ? Qt::AlignTop : Qt::Alignment());
    m_links->setWraps(!beside);
}

void Block::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeOf(this).color(Token::LineStrong));
}

} // namespace symmetry
