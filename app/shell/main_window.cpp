#include "app/shell/main_window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Below this width, in pixels at 100 %, the rail shows icons only.
constexpr int narrow = 1360;

QString keyOf(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent),
      m_actions(new Actions(*this)),
      m_rail(new Rail(this)),
      m_scopeBar(new ScopeBar(this)),
      m_messages(new MessageBar(this)),
      m_progress(new ProgressStrip(this)),
      m_pages(new QStackedWidget(this)),
      m_status(new StatusLine(this)),
      m_search(new QPushButton(this)),
      m_menu(new QPushButton(this)) {
    setObjectName(u"mainWindow"_s);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setMinimumSize(1, 1); // pages arrange themselves for any width; the window decides
    m_scopeBar->setObjectName(u"scopeBar"_s);
    m_messages->setObjectName(u"messageBar"_s);
    m_progress->setObjectName(u"progressStrip"_s);
    m_rail->setCollapseKey(keyOf((*m_actions)[Act::CollapseRail]));
    m_scopeBar->addAtEnd(makeTools());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_scopeBar);
    right->addWidget(m_progress);
    right->addWidget(m_messages);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rail);
    all->addLayout(right, 1);
    const Theme theme = themeOf(this);
    resize(theme.px(1280), theme.px(800));
    connect(m_rail, &Rail::collapseToggled, this, [this](bool collapsed) {
        if (!m_arranging)
            setRailCollapsed(collapsed);
    });
}

QWidget* MainWindow::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    const QAction& search = (*m_actions)[Act::Search];
    m_search->setObjectName(u"searchBox"_s);
    m_search->setText(tr("Search") + u"  "_s + keyOf(search));
    m_search->setAccessibleName(search.text());
    m_menu->setObjectName(u"menuButton"_s);
    m_menu->setText(tr("Menu") + u"  "_s + keyOf((*m_actions)[Act::Menu]));
    m_menu->setAccessibleName(tr("Menu"));
    row->addWidget(m_search);
    row->addWidget(m_menu);
    connect(m_search, &QPushButton::clicked, &(*m_actions)[Act::Search], &QAction::trigger);
    connect(m_menu, &QPushButton::clicked, this, &MainWindow::openMenu);
    return tools;
}

void MainWindow::openMenu() {
    QMenu& menu = m_actions->menu();
    const int x = isRightToLeft() ? 0 : m_menu->width() - menu.sizeHint().width();
    menu.popup(m_menu->mapToGlobal(QPoint(x, m_menu->height() + 2)));
}

void MainWindow::setRailCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    arrangeRail();
    Q_EMIT railCollapsed(collapsed);
}

void MainWindow::arrangeRail() {
    m_arranging = true;
    m_rail->setCollapsed(m_collapsed || width() < themeOf(this).px(narrow));
    m_arranging = false;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT closeRequested();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeRail();
}

void MainWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::SurfacePage));
}

} // namespace symmetry
