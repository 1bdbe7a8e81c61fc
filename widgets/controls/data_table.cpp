#include "widgets/controls/data_table.h"

#include "models/tables/column_table.h"
#include "models/tables/sorted_table.h"
#include "widgets/controls/table_header.h"
#include "widgets/style/cell_delegate.h"
#include "widgets/style/plain_text.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace symmetry {

DataTable::DataTable(const QString& name, QWidget* parent)
    : QTableView(parent),
      m_sorted(new SortedTable(this)),
      m_header(new TableHeader(this)),
      m_rowHeight(metric::tableRow) {
    setAccessibleName(name);
    setHorizontalHeader(m_header);
    setModel(m_sorted);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window); // cells stand on the page, not in a field
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setStretchLastSection(true);
    restyle();
    connect(this, &QTableView::doubleClicked, this, &DataTable::open);
    const auto announce = [this] {
        if (!m_restoring)
            Q_EMIT stateChanged();
    };
    connect(m_header, &QHeaderView::sectionResized, this, announce);
    connect(m_header, &QHeaderView::sectionMoved, this, announce);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, announce);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::fitHeight);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &DataTable::fitHeight);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &DataTable::fitHeight);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &DataTable::fitHeight);
}

void DataTable::setTable(QAbstractItemModel* model) {
    m_restoring = true;
    setSortingEnabled(false);
    m_sorted->setSourceModel(model);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    resizeColumnsToContents();
    m_restoring = false;
    fitHeight();
}

int DataTable::currentRow() const {
    return m_sorted->mapToSource(currentIndex()).row();
}

void DataTable::setCurrentRow(int modelRow) {
    const QAbstractItemModel* source = m_sorted->sourceModel();
    if (source == nullptr || modelRow < 0 || modelRow >= source->rowCount())
        return;
    const QModelIndex shown = m_sorted->mapFromSource(source->index(modelRow, 0));
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(shown.siblingAtColumn(column));
}

void DataTable::setRowHeight(int at100) {
    m_rowHeight = at100;
    restyle();
}

QString DataTable::columnId(int column) const {
    return m_sorted->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

int DataTable::columnOf(const QString& id) const {
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (columnId(column) == id)
            return column;
    }
    return -1;
}

void DataTable::setColumnDelegate(const QString& id, QAbstractItemDelegate* delegate) {
    if (const int column = columnOf(id); column >= 0)
        setItemDelegateForColumn(column, delegate);
}

void DataTable::setColumnAxis(const QString& id, const QStringList& values,
                              const QList<double>& places) {
    m_header->setAxis(columnOf(id), values, places);
}

void DataTable::setStretchColumn(const QString& id) {
    const int column = columnOf(id);
    if (column < 0)
        return;
    m_header->setStretchLastSection(false);
    m_header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::setHeaderLines(int lines) {
    m_header->setLines(lines);
    fitHeight();
}

void DataTable::setColumnWidth100(const QString& id, int at100) {
    m_restoring = true;
    if (const int column = columnOf(id); column >= 0)
        setColumnWidth(column, themeOf(this).px(at100));
    m_restoring = false;
}

void DataTable::setFilterWords(const QString& words) {
    m_sorted->setWords(words);
}

QMenu* DataTable::columnMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        const QString title = m_sorted->headerData(column, Qt::Horizontal).toString();
        QString shown = shownText(title.isEmpty() ? columnId(column) : title, 80);
        QAction* action = menu->addAction(shown.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("column_") + columnId(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            Q_EMIT stateChanged();
        });
    }
    return menu;
}

QVariantMap DataTable::state() const {
    QVariantMap columns;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        const bool hidden = isColumnHidden(column);
        columns.insert(columnId(column),
                       QVariantMap{{QStringLiteral("hidden"), hidden},
                                   {QStringLiteral("place"), m_header->visualIndex(column)},
                                   {QStringLiteral("width"), hidden ? 0 : columnWidth(column)}});
    }
    const int sortedBy = m_header->sortIndicatorSection();
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("sort"), sortedBy < 0 ? QString() : columnId(sortedBy)},
            {QStringLiteral("descending"), m_header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void DataTable::restoreState(const QVariantMap& state) {
    m_restoring = true;
    const QVariantMap columns = state.value(QStringLiteral("columns")).toMap();
    QMap<int, int> places;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const int column = columnOf(it.key());
        const QVariantMap one = it.value().toMap();
        if (column < 0)
            continue;
        if (const int width = one.value(QStringLiteral("width")).toInt(); width > 0)
            setColumnWidth(column, width);
        setColumnHidden(column, one.value(QStringLiteral("hidden")).toBool());
        places.insert(one.value(QStringLiteral("place")).toInt(), column);
    }
    int place = 0;
    for (const int column : std::as_const(places))
        m_header->moveSection(m_header->visualIndex(column), place++);
    const int sortedBy = columnOf(state.value(QStringLiteral("sort")).toString());
    const bool down = state.value(QStringLiteral("descending")).toBool();
    sortByColumn(sortedBy, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_restoring = false;
}

QString DataTable::asText() const {
    QStringList lines;
    for (int row = -1; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (int at = 0; at < m_sorted->columnCount(); ++at) {
            const int column = m_header->logicalIndex(at);
            if (isColumnHidden(column))
                continue;
            QString cell = row < 0 ? m_sorted->headerData(column, Qt::Horizontal).toString()
                                   : m_sorted->index(row, column).data().toString();
            cells += cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QSize DataTable::sizeHint() const {
    const int rows = m_allRows ? m_sorted->rowCount() : std::min(m_sorted->rowCount(), 12);
    const int height =
        m_header->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2;
    return {std::max(m_header->length(), 320), height};
}

void DataTable::setShowsAllRows(bool all) {
    m_allRows = all;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void DataTable::fitHeight() {
    updateGeometry();
    if (!m_allRows)
        return;
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->height() : 0;
    setFixedHeight(sizeHint().height() + bar);
}

void DataTable::open(const QModelIndex& shown) {
    if (shown.isValid())
        Q_EMIT opened(m_sorted->mapToSource(shown).row());
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex());
        return;
    case Qt::Key_Escape:
        Q_EMIT returned();
        return;
    default:
        break;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // Letters are keys of the page ("T table"), not a search in the first column.
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() &&
        event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(m_sorted->mapToSource(current).row());
}

void DataTable::restyle() {
    const int height = themeOf(this).px(m_rowHeight);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    fitHeight();
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

} // namespace symmetry
