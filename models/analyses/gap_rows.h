#pragma once

#include "models/analyses/figures.h"
#include "models/analyses/row_set.h"
#include "models/frame/tally.h"

#include <QList>

namespace symmetry {

/// The row of `plan` from the sums of its period, and of the comparison period where there is one.
/// q and verdict are those of a single test until correctForRows().
[[nodiscard]] GapRow gapRow(const RowSet& set, const RowPlan& plan, const PairMoments& now,
                            const PairMoments* before, int threshold);

/// Hides a row that would give away another.
void hideRow(GapRow& row);

/// Benjamini-Hochberg over the rows that have a test: sets q and verdict. Returns how many.
int correctForRows(QList<GapRow>& rows);

/// All rows of a set, in its order, corrected: cell `cell` of a tally whose bucket 0 is the period
/// and bucket 1, where there is one, the comparison period.
[[nodiscard]] QList<GapRow> gapRows(const RowSet& set, const Tally<PairMoments>& tally,
                                    int threshold, int cell = 0);
/// The same of some groups only, in this order; corrected for these alone.
[[nodiscard]] QList<GapRow> gapRowsOf(const RowSet& set, const std::vector<int>& groups,
                                      const Tally<PairMoments>& tally, int threshold, int cell = 0);

/// Largest shortfall first, too few last; ties by name.
void sortByShortfall(QList<GapRow>& rows);
/// The same as an order of indices into `rows`.
[[nodiscard]] std::vector<qsizetype> shortfallOrder(const QList<GapRow>& rows);

} // namespace symmetry
