#pragma once

#include "models/exchange/compiled_mapping.h"
#include "models/tables/words.h"
#include "widgets/dialogs/import_draft.h"

namespace symmetry::import_flow {

/// Shows single cells as the mapping understands them, for previews. Not for many rows.
class CellReader {
public:
    /// Errors: as CompiledMapping::create.
    [[nodiscard]] static Result<CellReader> create(const Mapping& mapping,
                                                   const QStringList& header, const Words& words);

    /// True where the column is imported and its cell says something.
    [[nodiscard]] bool says(const Row& row, int column) const;
    /// `refused`: a problem stands in this cell.
    [[nodiscard]] import_draft::PreviewCell read(const Row& row, int column, bool refused);
    [[nodiscard]] int columns() const { return static_cast<int>(m_columns.size()); }

private:
    CellReader(CompiledMapping mapping, const Mapping& plan, const QStringList& header,
               const Words& words);
    void place(const CompiledMapping::Column& column);
    [[nodiscard]] QVariant moment(const Row& row);
    [[nodiscard]] QVariant number(const Row& row, int column, QByteArrayView cell) const;
    [[nodiscard]] QVariant text(ColumnRole role, const QByteArray& cell) const;

    CompiledMapping m_mapping;
    MomentParser m_parser;
    Words m_words;
    QList<ColumnRole> m_roles;                      ///< by column of the file
    std::vector<CompiledMapping::Column> m_columns; ///< the same; not used where ignored
};

} // namespace symmetry::import_flow
