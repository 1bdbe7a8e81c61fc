#pragma once

#include "models/exchange/column_profile.h"
#include "models/exchange/guess.h"

#include <optional>

namespace symmetry {

/// A first mapping of a file of series: a column of periods, and figures beside it. Nothing where
/// it looks like anything else, unless `wanted` (Period or Point) says that it is one; then what is
/// missing stays open (NoMoment, NoAnswers).
[[nodiscard]] std::optional<Guess> guessSeries(const QStringList& header,
                                               const QList<ColumnProfile>& columns,
                                               std::optional<RowMeaning> wanted,
                                               const Catalogue& catalogue);

} // namespace symmetry
