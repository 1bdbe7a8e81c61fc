#include "widgets/controls/facet_popup.h"

#include "widgets/controls/plain_label.h"
#include "widgets/style/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace symmetry {

namespace {

constexpr int searchFrom = 9; ///< values from which on a search line helps

} // namespace

FacetPopup::FacetPopup(const QString& title, const QList<Tick>& ticks, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("facetPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(title);
    m_search->setObjectName(QStringLiteral("facetSearch"));
    m_search->setAccessibleName(tr("Find a value"));
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setVisible(ticks.size() >= searchFrom);
    m_list->setObjectName(QStringLiteral("facetValues"));
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    fill(ticks);
    auto* clear = new QPushButton(tr("All"), this);
    clear->setObjectName(QStringLiteral("facetAll"));
    auto* apply = new QPushButton(tr("Apply"), this);
    apply->setObjectName(QStringLiteral("facetApply"));
    apply->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(apply);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(title, Type::Body, Weight::Strong));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPopup::filter);
    connect(apply, &QPushButton::clicked, this, &FacetPopup::confirm);
    connect(clear, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Unchecked);
        confirm();
    });
}

void FacetPopup::fill(const QList<Tick>& ticks) {
    for (const Tick& tick : ticks) {
        auto* item = new QListWidgetItem(shownText(tick.label, 200), m_list);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(tick.on ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, tick.key);
    }
    m_list->setCurrentRow(0);
}

void FacetPopup::openBelow(const QWidget* anchor) {
    const Theme theme = themeOf(anchor);
    const int rows = std::clamp(m_list->count(), 3, 10);
    m_list->setFixedHeight(rows * theme.px(metric::tableRow) + 4);
    setMinimumWidth(theme.px(240));
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (isRightToLeft())
        at.setX(anchor->mapToGlobal(QPoint(anchor->width(), 0)).x() - width());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    (m_search->isHidden() ? static_cast<QWidget*>(m_list) : m_search)->setFocus();
}

void FacetPopup::filter(const QString& words) {
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
    }
}

void FacetPopup::confirm() {
    QList<qint64> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys += m_list->item(row)->data(Qt::UserRole).toLongLong();
    }
    if (keys.size() == m_list->count())
        keys.clear();
    close();
    Q_EMIT confirmed(keys);
}

bool FacetPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            confirm();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FacetPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        QFrame::keyPressEvent(event);
}

} // namespace symmetry
