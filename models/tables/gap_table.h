#pragma once

#include "models/analyses/discrepancies.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

#include <QCoreApplication>

namespace symmetry {

/// What a verdict on a gap means.
[[nodiscard]] Meaning meaningOf(GapVerdict verdict);
[[nodiscard]] Meaning meaningOf(Verdict verdict);
[[nodiscard]] Meaning meaningOf(Signal signal);

/// Expectation and delivery per row: name, owner, n, expected, delivered, gap with interval,
/// effect, p, q, shares, change, verdict. Ids: name owner n expected delivered importance gap
/// interval effect p q below met exceeded change verdict.
[[nodiscard]] QList<Column<GapRow>> gapColumns(const Format& format,
                                               RowsBy rows = RowsBy::Touchpoint);

/// A row of the Discrepancies page: the ranked gap with its heat cells.
struct DiscrepancyRow {
    int rank = 0; ///< 1 is the largest shortfall; 0: too few answers, not ranked
    GapRow gap;
    QList<HeatCell> heat;
};

[[nodiscard]] QList<DiscrepancyRow> discrepancyRows(const DiscrepanciesResult& result);

/// The gap columns led by "rank", with "forest" after n, followed by one column per heat facet
/// value with ids "heat:<facet value id>". The BarRole of "forest" is a QVariant of Estimate, that
/// of heat cells one of HeatCell, for delegates that draw them.
[[nodiscard]] QList<Column<DiscrepancyRow>> discrepancyColumns(const Format& format,
                                                               const DiscrepanciesResult& result);

/// One column of the heat map: `column` is its index into DiscrepancyRow::heat.
[[nodiscard]] Column<DiscrepancyRow> heatColumn(const Format& format, const FacetValue& value,
                                                int column);

/// The heat map as a list: one row per cell, hidden ones included and named so.
struct HeatTwinRow {
    QString row;
    QString column;
    HeatCell cell;
    Unit unit = Unit::Scale;
};

[[nodiscard]] QList<HeatTwinRow> heatTwinRows(const DiscrepanciesResult& result);
[[nodiscard]] QList<Column<HeatTwinRow>> heatTwinColumns(const Format& format, RowsBy rows,
                                                         const QString& facet);

/// What stands in a heat cell ("−1.70", "n = 3", "hidden") and what it means to a listener.
class HeatWords {
    Q_DECLARE_TR_FUNCTIONS(symmetry::HeatWords)
public:
    [[nodiscard]] static QString cell(const Format& format, const HeatCell& cell, Unit unit);
    /// "Installation date × Retrofit: −1.70 (−1.92 … −1.48), n 312"
    [[nodiscard]] static QString status(const Format& format, const HeatTwinRow& row);
};

} // namespace symmetry
