#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace symmetry {

enum class CellVisibility : std::uint8_t {
    Shown,
    TooFew,       ///< 1 ... threshold - 1 people: hidden for itself
    Complementary ///< hidden because another cell could be found by subtraction, or withheld
};

/// Which sums stand beside a matrix of cells for everybody to see.
struct ShownTotals {
    bool ofRows = true;
    bool ofColumns = false;
};

/// Numbers of people in a matrix of cells, row by row, all >= 0. A person is in one cell only, and
/// the totals are the sums of the cells.
struct CellCounts {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::int64_t> n; ///< rows × columns
    /// Cells that are never shown, for instance those of people without a value; empty: none.
    std::vector<bool> withheld = {};
};

struct Suppression {
    std::vector<CellVisibility> cells;                 ///< as CellCounts::n
    std::vector<CellVisibility> rowTotals;             ///< meaningful if row totals are shown
    std::vector<CellVisibility> columnTotals;          ///< likewise
    CellVisibility grandTotal = CellVisibility::Shown; ///< if both kinds of total are shown
};

/// Hides every cell and total with 1 ... threshold - 1 people, and then as many of the smallest
/// others as it takes until no group of 1 ... threshold - 1 people is left that can be computed by
/// adding and subtracting what is shown. Cells without anybody stay shown: they tell of nobody.
/// In each step the smallest cell that protects is taken, cells before totals, in reading order.
/// The check is exact for groups that are sums of hidden cells: the hidden cells are the edges of
/// a network between rows and columns, a group that can be computed is a cut of it, and the
/// smallest cut around each hidden cell comes from its largest flow.
/// Cox 1980, J. Am. Stat. Assoc. 75, 377-385 (complementary suppression); Gusfield 1988, SIAM J.
/// Comput. 17, 552-571 (hidden cells as a graph).
[[nodiscard]] Suppression suppress(const CellCounts& counts, std::int64_t threshold,
                                   const ShownTotals& totals);

} // namespace symmetry
