#pragma once

#include "models/statistics/estimate.h"
#include "models/statistics/intervals.h"
#include "models/statistics/moments.h"

#include <cstdint>
#include <span>

namespace symmetry {

/// Below so many units there is nothing to compare: no centre, no limits.
inline constexpr int fewestFunnelUnits = 3;
/// Levels of the two pairs of limits.
inline constexpr double funnelUsual = 0.95;
inline constexpr double funnelWide = 0.998;

enum class FunnelKind : std::uint8_t {
    Means, ///< any values: c ∓ z·s/√n
    Shares ///< values are 0 or 1: binomial limits
};

/// What units of unlike size would look like if all of them were alike.
/// Spiegelhalter 2005, Statistics in Medicine 24, 1185-1202 (funnel plots, overdispersion).
struct Funnel {
    FunnelKind kind = FunnelKind::Means;
    int units = 0;                     ///< units with answers
    double centre = Estimate::unknown; ///< mean of all answers together
    double sd = Estimate::unknown;     ///< of one answer inside its unit
    /// Mean of the squared standardised distances from the centre, after the tenth of them at
    /// either end was drawn in (winsorised). About 1 where the units differ by chance alone.
    double dispersion = Estimate::unknown;
    bool overdispersed = false; ///< dispersion exceeds 1 + 2·√(2/units)
    /// SD between units that is left when the sampling variance is taken away:
    /// τ² = max(0, (Q − (k − 1)·s²) / (N − Σn²/N)), Q = Σn·(mean − centre)², k units, N = Σn.
    /// The analysis-of-variance estimator: Searle, Casella and McCulloch, Variance Components, 3.6.
    double between = Estimate::unknown;
};

/// From the answers of each unit; units without answers are passed over. s² is pooled over the
/// units by their degrees of freedom, or c·(1 − c) for shares. All but `units` is NaN with fewer
/// than three units, or where no unit has two answers.
[[nodiscard]] Funnel funnelOf(std::span<const Moments> units, FunnelKind kind);

struct FunnelLimits {
    Interval usual; ///< 95 %
    Interval wide;  ///< 99.8 %
};

/// Where a unit with n answers may lie. Shares: exact binomial limits, interpolated between counts
/// (Spiegelhalter 2005, appendix A.1.1); a limit beyond which no count can lie is 0 or 1. NaN for
/// n <= 0 and where the funnel has no centre.
[[nodiscard]] FunnelLimits funnelLimits(const Funnel& funnel, std::int64_t n);

enum class FunnelPosition : std::uint8_t {
    Unknown,
    Inside,
    Above,    ///< above the 95 % limit
    FarAbove, ///< above the 99.8 % limit
    Below,
    FarBelow
};
[[nodiscard]] FunnelPosition funnelPosition(const FunnelLimits& limits, double value);

} // namespace symmetry
