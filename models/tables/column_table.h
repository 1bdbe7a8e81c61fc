#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QList>
#include <QVariant>
#include <functional>

namespace symmetry {

/// Roles beyond Qt's own that every table answers.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< typed value to sort by; invalid when unknown (sorts last)
    MeaningRole,                 ///< int of Meaning
    SpokenRole,                  ///< whole phrase for a screen reader
    BarRole,                     ///< double, for in-cell bars; invalid: none
    ColumnIdRole,                ///< header data: stable id of the column, for widths and chooser
};

/// What a cell means; widgets/style knows how that looks.
enum class Meaning { Plain, Quiet, Strong, Improvement, Concern, Special, Common, TooFew };

/// One column, whole: what stands in its header and what each row says in it.
template <class Row>
struct Column {
    using Text = std::function<QString(const Row&)>;
    using Value = std::function<QVariant(const Row&)>;
    using Means = std::function<Meaning(const Row&)>;

    Column() = default;
    Column(QString stableId, QString headerText, Qt::Alignment align, Text cellText,
           Value sortValue = {}, Means cellMeaning = {}, Text spokenText = {}, Value barValue = {})
        : id(std::move(stableId)),
          header(std::move(headerText)),
          alignment(align),
          text(std::move(cellText)),
          sort(std::move(sortValue)),
          meaning(std::move(cellMeaning)),
          spoken(std::move(spokenText)),
          bar(std::move(barValue)) {}

    QString id;     ///< stable, never shown
    QString header; ///< with the unit
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    Text text;
    Value sort;    ///< empty: the text sorts
    Means meaning; ///< empty: Plain
    Text spoken;   ///< empty: header and text
    Value bar;     ///< empty: no bar
};

/// The same column for rows that contain what it is about: `part` takes that out of a row.
template <class To, class From, class Part>
[[nodiscard]] Column<To> lifted(const Column<From>& column, Part part) {
    const auto lift = [part](const auto& from) {
        using Function = std::decay_t<decltype(from)>;
        using Returned = typename Function::result_type;
        std::function<Returned(const To&)> to;
        if (from)
            to = [from, part](const To& row) { return from(part(row)); };
        return to;
    };
    return {column.id,         column.header,        column.alignment,    lift(column.text),
            lift(column.sort), lift(column.meaning), lift(column.spoken), lift(column.bar)};
}

/// What a column's header answers.
template <class Row>
[[nodiscard]] QVariant columnHeader(const Column<Row>& column, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return column.header;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

/// What a cell answers.
template <class Row>
[[nodiscard]] QVariant cellData(const Column<Row>& column, const Row& row, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case Qt::AccessibleTextRole:
    case SpokenRole:
        return column.spoken ? column.spoken(row)
                             : column.header + QStringLiteral(": ") + column.text(row);
    case SortRole:
        return column.sort ? column.sort(row) : QVariant(column.text(row));
    case MeaningRole:
        return static_cast<int>(column.meaning ? column.meaning(row) : Meaning::Plain);
    case BarRole:
        return column.bar ? column.bar(row) : QVariant();
    default:
        return {};
    }
}

/// A table over an immutable list of rows that is replaced whole. Rows that keep their count are
/// announced as changed data, so that selection and scroll position survive a refresh.
template <class Row>
class ColumnTable : public QAbstractTableModel {
public:
    explicit ColumnTable(QList<Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    void setRows(QList<Row> rows) {
        if (rows.size() == m_rows.size() && !rows.isEmpty()) {
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void setColumns(QList<Column<Row>> columns) {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cellData(m_columns.at(index.column()), m_rows.at(index.row()), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return QAbstractTableModel::headerData(section, orientation, role);
        return columnHeader(m_columns.at(section), role);
    }

private:
    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
};

inline constexpr Qt::Alignment alignFigures = Qt::AlignTrailing | Qt::AlignVCenter;

} // namespace symmetry
