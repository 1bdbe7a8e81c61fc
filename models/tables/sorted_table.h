#pragma once

#include <QSortFilterProxyModel>

namespace symmetry {

/// Sorts by SortRole: unknown values last in both directions, equal ones by their source row, text
/// by locale. Filters by words that must all occur somewhere in the row, and by count (top N).
class SortedTable : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SortedTable(QObject* parent = nullptr);

    /// Keeps rows in which every word of `words` occurs (any column, case ignored).
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace symmetry
