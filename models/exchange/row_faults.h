#pragma once

#include "models/exchange/problem.h"
#include "models/exchange/row.h"

#include <QList>

namespace symmetry {

/// Whether a row can be read at all: its bytes, quotes and number of cells are sound. Otherwise its
/// problems are appended.
[[nodiscard]] bool isReadable(const Row& row, int headerCount, QList<Problem>& problems);

} // namespace symmetry
