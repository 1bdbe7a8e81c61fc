#include "widgets/dialogs/import_preview.h"

#include "models/tables/column_table.h"
#include "widgets/style/plain_text.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using FileColumn = import_draft::Column;
using import_draft::Part;
using import_draft::PreviewCell;
using import_draft::PreviewRow;
using ColumnMeaning = import_draft::Meaning;

namespace {

constexpr int fateColumn = -2;
constexpr int lineColumn = -1;

int halfOf(const import_draft::Mapping& mapping, const QString& question, Part part) {
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const FileColumn& column = mapping.columns[i];
        if (column.meaning == ColumnMeaning::Answer && column.question == question &&
            column.part == part)
            return i;
    }
    return -1;
}

Qt::Alignment alignmentOf(bool figure) {
    return figure ? alignFigures : Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter);
}

bool holdsFigures(ColumnMeaning meaning) {
    return meaning == ColumnMeaning::Answer || meaning == ColumnMeaning::Value;
}

} // namespace

ImportPreview::ImportPreview(ImportState& state, QObject* parent)
    : QAbstractTableModel(parent), m_state(state), m_words(Format(QLocale())), m_format(QLocale()) {
    connect(&state, &ImportState::checkChanged, this, &ImportPreview::refresh);
}

void ImportPreview::setFormat(const Format& format) {
    m_format = format;
    m_words = ImportWords(format);
    refresh();
}

QList<ImportPreview::Shown> ImportPreview::shownColumns() const {
    const import_draft::Mapping& mapping = m_state.mapping();
    QList<Shown> shown{{tr("Line"), lineColumn, -1, -1, true}};
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const FileColumn& column = mapping.columns[i];
        if (column.meaning == ColumnMeaning::Ignore)
            continue;
        shown.append(
            {m_words.columnHeader(mapping, column), i, -1, -1, holdsFigures(column.meaning)});
        if (column.meaning != ColumnMeaning::Answer)
            continue;
        const int expected = halfOf(mapping, column.question, Part::Expected);
        const int delivered = halfOf(mapping, column.question, Part::Delivered);
        if (expected >= 0 && delivered >= 0 && i == std::max(expected, delivered))
            shown.append({tr("Gap"), i, expected, delivered, true});
    }
    shown.append({tr("Will be"), fateColumn, -1, -1, false});
    return shown;
}

void ImportPreview::refresh() {
    beginResetModel();
    m_columns = shownColumns();
    m_rows = m_state.hasCheck() ? m_state.check().preview : QList<PreviewRow>();
    endResetModel();
}

QString ImportPreview::linesShown() const {
    if (m_rows.isEmpty())
        return m_state.canBeRead() ? tr("The file is being read")
                                   : tr("Waits for an answer to the open questions");
    return tr("Lines %1 – %2 and one of each problem · what will be stored, in your formats")
        .arg(m_format.count(m_rows.constFirst().line), m_format.count(m_rows.constLast().line));
}

int ImportPreview::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreview::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ImportPreview::gap(const PreviewRow& row, const Shown& shown) const {
    const QVariant expected = row.cells.value(shown.expected).value;
    const QVariant delivered = row.cells.value(shown.delivered).value;
    if (!expected.isValid() || !delivered.isValid())
        return {};
    return delivered.toDouble() - expected.toDouble();
}

QString ImportPreview::fate(const PreviewRow& row) const {
    if (row.leftOut)
        return tr("left out");
    return row.duplicate ? tr("known already") : tr("imported");
}

QString ImportPreview::text(const PreviewRow& row, const Shown& shown) const {
    if (shown.column == lineColumn)
        return m_format.count(row.line);
    if (shown.column == fateColumn)
        return fate(row);
    if (shown.expected < 0)
        return m_words.cell(row.cells.value(shown.column));
    const QVariant difference = gap(row, shown);
    return difference.isValid() ? m_format.signedNumber(difference.toDouble(), 0) : u"–"_s;
}

QVariant ImportPreview::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow& row = m_rows.at(index.row());
    const Shown& shown = m_columns.at(index.column());
    const bool own = shown.column >= 0 && shown.expected < 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, shown);
    case Qt::AccessibleTextRole:
    case SpokenRole:
        return u"%1: %2"_s.arg(shown.header, text(row, shown));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(shown.figure));
    case MeaningRole:
        return static_cast<int>(row.leftOut || row.duplicate ? Meaning::Quiet : Meaning::Plain);
    case StateRole:
        return own ? static_cast<int>(row.cells.value(shown.column).state) : 0;
    case SortRole:
        return index.row();
    default:
        return {};
    }
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Shown& shown = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return shown.header;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(shown.figure));
    if (role == ColumnIdRole)
        return QString::number(section);
    return {};
}

} // namespace symmetry
