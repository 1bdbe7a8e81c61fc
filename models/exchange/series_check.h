#pragma once

#include "models/exchange/mapping.h"

namespace symmetry {

[[nodiscard]] bool hasSeries(const Mapping& mapping, const QString& name);

/// What is wrong with a column of a mapping as far as series go: a role that the kind of rows does
/// not know, a period that cannot be read. Empty where nothing is.
[[nodiscard]] QString seriesColumnFault(const Mapping& mapping, const ColumnMapping& column);

/// What is wrong with a mapping of series as a whole: no period, a series without the columns that
/// its kind needs, two columns for one number. Empty where nothing is.
[[nodiscard]] QString seriesFault(const Mapping& mapping);

} // namespace symmetry
