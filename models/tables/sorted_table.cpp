#include "models/tables/sorted_table.h"

#include "models/tables/column_table.h"

#include <algorithm>

namespace symmetry {

namespace {

bool isUnknown(const QVariant& value) {
    if (!value.isValid())
        return true;
    return value.typeId() == QMetaType::Double && qIsNaN(value.toDouble());
}

int compare(const QVariant& left, const QVariant& right) {
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

SortedTable::SortedTable(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void SortedTable::setWords(const QString& words) {
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SortedTable::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (isUnknown(a) != isUnknown(b))
        return isUnknown(b) != descending;
    const int order = isUnknown(a) ? 0 : compare(a, b);
    if (order != 0)
        return order < 0;
    return descending ? left.row() > right.row() : left.row() < right.row();
}

bool SortedTable::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return std::ranges::all_of(m_words, [this, row, &parent](const QString& word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            if (cell.data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace symmetry
