#include "app/shell/import_flow_cells.h"

#include "models/exchange/number_parser.h"

#include <QDateTime>
#include <algorithm>

namespace symmetry::import_flow {

using import_draft::PreviewCell;

namespace {

constexpr int shownCharacters = 400;

} // namespace

Result<CellReader> CellReader::create(const Mapping& mapping, const QStringList& header,
                                      const Words& words) {
    auto compiled = CompiledMapping::create(mapping, header);
    if (!compiled)
        return tl::unexpected(compiled.error());
    return CellReader(std::move(*compiled), mapping, header, words);
}

CellReader::CellReader(CompiledMapping mapping, const Mapping& plan, const QStringList& header,
                       const Words& words)
    : m_mapping(std::move(mapping)),
      m_parser(m_mapping.formats, m_mapping.zone, m_mapping.yearFrom),
      m_words(words),
      m_columns(static_cast<size_t>(header.size())) {
    for (const QString& name : header) {
        const auto found = std::ranges::find(plan.columns, name, &ColumnMapping::column);
        m_roles.append(found == plan.columns.end() ? ColumnRole::Ignore : found->role);
    }
    for (const auto* list : {&m_mapping.identifiers, &m_mapping.moments, &m_mapping.facets,
                             &m_mapping.comments, &m_mapping.answers, &m_mapping.values}) {
        for (const CompiledMapping::Column& column : *list)
            place(column);
    }
    for (const auto* column :
         {&m_mapping.mirrorColumn, &m_mapping.tierColumn, &m_mapping.questionColumn,
          &m_mapping.keyColumn, &m_mapping.nameColumn, &m_mapping.contactColumn})
        place(*column);
}

void CellReader::place(const CompiledMapping::Column& column) {
    if (column.isUsed())
        m_columns.at(static_cast<size_t>(column.index)) = column;
}

bool CellReader::says(const Row& row, int column) const {
    const CompiledMapping::Column& used = m_columns.at(static_cast<size_t>(column));
    return used.isUsed() && !used.cell(row).isEmpty();
}

PreviewCell CellReader::read(const Row& row, int column, bool refused) {
    using State = PreviewCell::State;
    const CompiledMapping::Column& used = m_columns.at(static_cast<size_t>(column));
    PreviewCell shown{row.text(column).left(shownCharacters), {}, State::Plain};
    if (!used.isUsed())
        return shown;
    const QByteArray cell = used.cell(row).toByteArray();
    if (refused || cell.isEmpty()) {
        shown.state = refused ? State::Refused : State::Missing;
        return shown;
    }
    const auto translated = used.values.constFind(cell);
    const bool changed = translated != used.values.cend();
    const ColumnRole role = m_roles.at(column);
    if (role == ColumnRole::Moment)
        shown.value =
            used.index == m_mapping.moments.front().index ? moment(row) : QVariant(shown.raw);
    else if (role == ColumnRole::Answer || role == ColumnRole::Value)
        shown.value = changed ? QVariant(used.numbers.value(cell)) : number(row, column, cell);
    else
        shown.value = text(role, changed ? *translated : cell);
    shown.state = !shown.value.isValid() ? State::Refused : changed ? State::Changed : State::Plain;
    return shown;
}

QVariant CellReader::moment(const Row& row) {
    const auto read = m_parser.read(m_mapping.momentCell(row));
    if (!read)
        return {};
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(read->seconds, m_mapping.zone);
    return moment.time() == QTime(0, 0) ? QVariant(QDate(1970, 1, 1).addDays(read->day))
                                        : QVariant(moment);
}

QVariant CellReader::number(const Row& row, int column, QByteArrayView cell) const {
    const auto value =
        parseNumber(cell, row.isNumber(column) ? DecimalSign::Point : m_mapping.decimal);
    return value ? QVariant(*value) : QVariant();
}

QVariant CellReader::text(ColumnRole role, const QByteArray& cell) const {
    const QString word = QString::fromUtf8(cell).left(shownCharacters);
    if (role == ColumnRole::Mirror) {
        const auto mirror = wordFromKey<Mirror>(word.toLower());
        return mirror ? QVariant(m_words.mirrorLabel(*mirror)) : QVariant();
    }
    if (role == ColumnRole::Tier) {
        const auto tier = wordFromKey<Tier>(word.toLower());
        return tier ? QVariant(Words::tier(*tier)) : QVariant();
    }
    return word.simplified();
}

} // namespace symmetry::import_flow
