#pragma once

#include "models/analyses/gap_row.h"
#include "models/statistics/importance.h"

#include <QList>
#include <stop_token>

namespace symmetry {

/// What the rows are.
enum class RowsBy { Touchpoint, Dimension, Question, Facet };

struct DiscrepancyQuestion {
    Mirror mirror = Mirror::Customers;
    RowsBy rows = RowsBy::Touchpoint;
    FacetId facet;     ///< the facet whose values are the rows, for RowsBy::Facet
    FacetId heatFacet; ///< columns of the heat map; none: no heat map
    friend bool operator==(const DiscrepancyQuestion&, const DiscrepancyQuestion&) = default;
};

/// One cell of the heat map: the gap of that row among responses with that facet value.
/// Suppressed: n is below the threshold, or it is the next smallest cell of a row where a hidden
/// one could be found by subtraction; then the gap must not be shown.
struct HeatCell {
    Estimate gap;
    bool suppressed = false;
    bool complementary = false; ///< hidden only to protect another cell
};

struct ImportancePoint {
    int row = 0; ///< index into rows
    double importance = Estimate::unknown;
    double delivered = Estimate::unknown;
    Quadrant quadrant = Quadrant::Unknown;
};

/// Σ weight × gap, weights normalised to 1 over the rows that have a gap. Dimensions carry the
/// user's weights; other rows weigh the same.
struct WeightedTotal {
    double gap = Estimate::unknown;
    double unweighted = Estimate::unknown;
    int rows = 0;
};

struct DiscrepanciesResult {
    Scope scope;
    quint64 revision = 0;
    DiscrepancyQuestion question;
    QList<GapRow> rows; ///< largest shortfall first, too-few rows last; ties by name
    WeightedTotal total;
    QList<FacetValue> heatColumns;
    QList<QList<HeatCell>> heat;                ///< [row][column]
    QList<ImportancePoint> importance;          ///< rows with stated importance and delivery
    double importanceCross = Estimate::unknown; ///< cross-hair: means over the points
    double deliveredCross = Estimate::unknown;
    int compared = 0; ///< number of tests that Benjamini-Hochberg corrected for
};

[[nodiscard]] DiscrepanciesResult discrepancies(const Snapshot& snapshot, const Scope& scope,
                                                const DiscrepancyQuestion& question,
                                                std::stop_token stop = {});

} // namespace symmetry
