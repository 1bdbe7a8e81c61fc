#pragma once

#include "models/statistics/estimate.h"
#include "models/tables/column_table.h"

#include <QVariant>
#include <cmath>

namespace symmetry {

// What the columns of figures have in common.

/// To sort by; invalid, and so last, where the figure is unknown or hidden.
[[nodiscard]] inline QVariant known(const Estimate& estimate) {
    return estimate.isKnown() ? QVariant(estimate.value) : QVariant();
}
[[nodiscard]] inline QVariant finite(double value) {
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

/// The meaning of a column that stands back behind the others.
template <class Row>
[[nodiscard]] Meaning quiet(const Row&) {
    return Meaning::Quiet;
}

} // namespace symmetry
