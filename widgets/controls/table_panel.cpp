#include "widgets/controls/table_panel.h"

#include "models/tables/sorted_table.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/tool_links.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace symmetry {

TablePanel::TablePanel(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_links(new ToolLinks(this)),
      m_filterRow(new QWidget(this)),
      m_filter(new QLineEdit(m_filterRow)),
      m_count(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, m_filterRow)),
      m_table(new DataTable(name, this)) {
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setPlaceholderText(tr("Words that a row must contain"));
    m_filter->setClearButtonEnabled(true);
    auto* filter = new QHBoxLayout(m_filterRow);
    filter->setContentsMargins(3, 3, 3, metric::grid);
    filter->addWidget(m_filter, 1);
    filter->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_links, 0, Qt::AlignTrailing);
    column->addWidget(m_filterRow);
    column->addWidget(m_table, 1);
    m_filterRow->hide();
    m_links->addLink(QStringLiteral("filter"), tr("Filter rows"), QKeySequence(Qt::Key_F), this);
    m_links->addLink(QStringLiteral("columns"), tr("Columns"));
    connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilterWords);
    connect(m_filter, &QLineEdit::textChanged, this, &TablePanel::count);
    connect(m_links, &ToolLinks::triggered, this, [this](const QString& id) {
        if (id == QStringLiteral("filter"))
            showFilter(true);
        else if (id == QStringLiteral("columns"))
            m_table->columnMenu()->popup(m_links->mapToGlobal(m_links->rect().bottomLeft()));
        else
            Q_EMIT linkTriggered(id);
    });
    connect(m_table->sorted(), &QAbstractItemModel::modelReset, this, &TablePanel::count);
    setFocusProxy(m_table);
}

void TablePanel::setTable(QAbstractItemModel* model) {
    m_table->setTable(model);
    count();
}

void TablePanel::showFilter(bool shown) {
    m_filterRow->setVisible(shown);
    if (shown) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else {
        m_filter->clear();
        m_table->setFocus(Qt::ShortcutFocusReason);
    }
}

void TablePanel::count() {
    const QAbstractItemModel* all = m_table->sorted()->sourceModel();
    const int total = all != nullptr ? all->rowCount() : 0;
    const QLocale numbers = locale();
    m_count->setText(
        tr("%1 of %2 rows")
            .arg(numbers.toString(m_table->sorted()->rowCount()), numbers.toString(total)));
}

void TablePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_filter->setAccessibleName(tr("Filter rows"));
        m_filter->setPlaceholderText(tr("Words that a row must contain"));
        m_links->setLinkText(QStringLiteral("filter"), tr("Filter rows"));
        m_links->setLinkText(QStringLiteral("columns"), tr("Columns"));
        count();
    }
    QWidget::changeEvent(event);
}

void TablePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_filter->hasFocus())
        showFilter(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace symmetry
