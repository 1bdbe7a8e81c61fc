#include "widgets/controls/scope_popup.h"

#include "models/tables/shown_text.h"
#include "widgets/controls/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace symmetry {

namespace {

constexpr int longestTitle = 60;

} // namespace

ScopePopup::ScopePopup(const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_column(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(title);
    m_column->addWidget(new PlainLabel(shownName(title, longestTitle), Type::Body, Weight::Strong));
}

void ScopePopup::addButtons(QWidget* more) {
    auto* apply = new QPushButton(tr("Apply"), this);
    apply->setObjectName(QStringLiteral("scopeApply"));
    apply->setProperty("primary", true);
    connect(apply, &QPushButton::clicked, this, [this] { confirm(); });
    auto* buttons = new QHBoxLayout;
    if (more != nullptr)
        buttons->addWidget(more);
    buttons->addStretch(1);
    buttons->addWidget(apply);
    m_column->addLayout(buttons);
}

void ScopePopup::openBelow(const QWidget* anchor) {
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (isRightToLeft())
        at.setX(anchor->mapToGlobal(QPoint(anchor->width(), 0)).x() - width());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    firstField()->setFocus();
}

void ScopePopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        QFrame::keyPressEvent(event);
}

} // namespace symmetry
