#pragma once

#include "models/analyses/symmetry.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

namespace symmetry {

/// All figures by dimension: name, and for each mirror expected, delivered, gap and n, for each
/// pair difference, both intervals, p and verdict. Ids: name, "customers-expected" ...,
/// "employees-verdict" ...
[[nodiscard]] QList<Column<SymmetryDimension>>
symmetryDimensionColumns(const Format& format, const SymmetryResult& result);

/// One row of the verdict matrix.
struct MatrixRow {
    SymmetryUnit unit;
    int row = 0; ///< index into the matrix
};
[[nodiscard]] QList<MatrixRow> matrixRows(const SymmetryResult& result, int against);
/// name, n of the other mirror, then one column per dimension with ids "cell:<index>", whose
/// BarRole is a QVariant of SymmetryCell for the delegate that draws it.
[[nodiscard]] QList<Column<MatrixRow>> matrixColumns(const Format& format,
                                                     const SymmetryResult& result, int against,
                                                     const QString& facet);

/// The matrix as a list: one row per cell, hidden ones included and named so.
struct MatrixTwinRow {
    QString unit;
    QString dimension;
    SymmetryCell cell;
    QString spoken;
};
[[nodiscard]] QList<MatrixTwinRow> matrixTwinRows(const Format& format,
                                                  const SymmetryResult& result, int against);
[[nodiscard]] QList<Column<MatrixTwinRow>> matrixTwinColumns(const Format& format,
                                                             const SymmetryResult& result,
                                                             int against, const QString& facet);

/// The units of one dimension that may be seen, farthest from the line of equality first.
[[nodiscard]] QList<MatrixTwinRow> unitRows(const Format& format, const SymmetryResult& result,
                                            int against, int dimension);

} // namespace symmetry
