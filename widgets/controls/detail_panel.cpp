#include "widgets/controls/detail_panel.h"

#include "widgets/controls/plain_label.h"
#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace symmetry {

DetailPanel::DetailPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel({}, Type::Title, Weight::Strong, Token::TextPrimary, this)),
      m_subtitle(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary, this)),
      m_close(new QPushButton(this)),
      m_scroll(new QScrollArea(this)),
      m_column(new QVBoxLayout(this)) {
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("panelClose"));
    m_close->setProperty("link", true);
    m_close->setAccessibleName(tr("Close panel"));
    m_close->setToolTip(tr("Close panel"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("surface", static_cast<int>(Token::SurfacePanel));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_column->setContentsMargins(20, metric::pageMargin, metric::grid * 2, metric::grid * 2);
    m_column->setSpacing(metric::grid);
    m_column->addLayout(head);
    m_column->addWidget(m_subtitle);
    m_column->addWidget(m_scroll, 1);
    connect(m_close, &QPushButton::clicked, this, &DetailPanel::closeRequested);
    restyle();
}

void DetailPanel::restyle() {
    m_close->setIcon(icon(Icon::Close, themeOf(this)));
}

void DetailPanel::setTitle(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
}

void DetailPanel::setContent(QWidget* content) {
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void DetailPanel::setFooter(QWidget* footer) {
    m_column->addWidget(footer);
}

QSize DetailPanel::sizeHint() const {
    return {themeOf(this).px(metric::detailPanel), QWidget::sizeHint().height()};
}

void DetailPanel::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::SurfacePanel));
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), theme.color(Token::LineHair));
}

void DetailPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        restyle();
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close panel"));
        m_close->setToolTip(tr("Close panel"));
    }
    QWidget::changeEvent(event);
}

PanelSplit::PanelSplit(QWidget* main, DetailPanel* panel, QWidget* parent)
    : QWidget(parent), m_main(main), m_panel(panel) {
    main->setParent(this);
    panel->setParent(this);
    panel->hide();
    connect(panel, &DetailPanel::closeRequested, this, &PanelSplit::closePanel);
}

void PanelSplit::setNarrowBelow(int pixels) {
    m_narrowBelow = pixels;
    arrange();
}

void PanelSplit::openPanel() {
    m_panel->show();
    m_panel->raise();
    arrange();
}

void PanelSplit::closePanel() {
    if (m_panel->isHidden())
        return;
    const bool hadFocus = m_panel->isAncestorOf(window()->focusWidget());
    m_panel->hide();
    arrange();
    if (hadFocus)
        m_main->setFocus();
    Q_EMIT panelClosed();
}

bool PanelSplit::isPanelOpen() const {
    return !m_panel->isHidden();
}

QSize PanelSplit::sizeHint() const {
    return m_main->sizeHint();
}
QSize PanelSplit::minimumSizeHint() const {
    return m_main->minimumSizeHint();
}

void PanelSplit::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PanelSplit::arrange() {
    const int wide = std::min(m_panel->sizeHint().width(), width());
    m_over = isPanelOpen() && width() - wide < m_narrowBelow;
    const int left = isPanelOpen() && !m_over ? width() - wide : width();
    const auto mirrored = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    m_main->setGeometry(mirrored(QRect(0, 0, left, height())));
    m_panel->setGeometry(mirrored(QRect(width() - wide, 0, wide, height())));
}

} // namespace symmetry
