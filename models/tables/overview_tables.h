#pragma once

#include "models/analyses/overview.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

namespace symmetry {

[[nodiscard]] Meaning meaningOf(SymmetryVerdict verdict);

/// The measure cards as a table. Ids: name value interval n before change p verdict signal target
/// assurance.
[[nodiscard]] QList<Column<MeasureCard>> cardColumns(const Format& format);

/// A finding with the words that explain it (they need the whole result).
struct FindingRow {
    Finding finding;
    QString reason;
    QString action;    ///< one verb; empty: nothing is asked
    QString name;      ///< with the side of it that is meant
    QString strongest; ///< facet values in which a signal is strong
};

[[nodiscard]] QList<FindingRow> findingRows(const Format& format, const OverviewResult& result);
/// Ids: verdict name reason change since n strongest action.
[[nodiscard]] QList<Column<FindingRow>> findingColumns(const Format& format);

/// Ids: name customers customers-n employees employees-n difference interval interval90 p verdict.
[[nodiscard]] QList<Column<SymmetryRow>> symmetryColumns(const Format& format);

} // namespace symmetry
