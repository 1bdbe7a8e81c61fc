#include "widgets/controls/facet_popup.h"

#include "widgets/style/plain_text.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace symmetry {

namespace {

constexpr int searchFrom = 9; ///< values from which on a search line helps

} // namespace

FacetPopup::FacetPopup(const QString& title, const QList<Tick>& ticks, QWidget* parent)
    : ScopePopup(title, parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("facetPopup"));
    m_search->setObjectName(QStringLiteral("facetSearch"));
    m_search->setAccessibleName(tr("Find a value"));
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setVisible(ticks.size() >= searchFrom);
    m_list->setObjectName(QStringLiteral("facetValues"));
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    fill(ticks);
    const Theme theme = themeOf(parent);
    const int rows = std::clamp(m_list->count(), 3, 10);
    m_list->setFixedHeight(rows * theme.px(metric::tableRow) + 4);
    setMinimumWidth(theme.px(240));
    auto* clear = new QPushButton(tr("All"), this);
    clear->setObjectName(QStringLiteral("facetAll"));
    column().addWidget(m_search);
    column().addWidget(m_list, 1);
    addButtons(clear);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPopup::filter);
    connect(clear, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Unchecked);
        confirm();
    });
}

QWidget* FacetPopup::firstField() const {
    return m_search->isHidden() ? static_cast<QWidget*>(m_list) : m_search;
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

} // namespace symmetry
