#pragma once

#include "models/analyses/discrepancies.h"

#include <QList>
#include <utility>

namespace symmetry {

/// Round values between low and high, both included where they are round: about `wanted` of them,
/// steps of 1, 2 or 5 times a power of ten. None where the range is empty or not finite.
[[nodiscard]] QList<double> ticks(double low, double high, int wanted = 5);
/// Decimals that tell neighbouring ticks apart.
[[nodiscard]] int tickDecimals(const QList<double>& ticks);

/// Low and high of all intervals and zero, with room for caps, cut at round values.
[[nodiscard]] std::pair<double, double> forestRange(const QList<GapRow>& rows);
/// The largest absolute gap among cells that may be shown; 1 where there is none.
[[nodiscard]] double heatReach(const QList<QList<HeatCell>>& heat);

} // namespace symmetry
