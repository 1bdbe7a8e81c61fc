#pragma once

#include "models/statistics/comparisons.h"
#include "models/statistics/intervals.h"

#include <span>

namespace symmetry {

/// What two figures that should be equal turn out to be.
enum class EquivalenceVerdict {
    Equal,         ///< shown to be equal within the margin
    EqualWithNote, ///< equal within the margin although the 95 % interval excludes 0
    FirstLower,    ///< different, and the first is lower
    SecondLower,
    NotEnough ///< neither is shown
};

struct Equivalence {
    Contrast contrast;
    double margin = Estimate::unknown;
    Interval narrow;                   ///< 90 %: inside ∓margin exactly if p < 0.05
    Interval wide;                     ///< 95 %
    double pLower = Estimate::unknown; ///< of "difference <= -margin"
    double pUpper = Estimate::unknown; ///< of "difference >= margin"
    double p = Estimate::unknown;      ///< the larger of the two
    EquivalenceVerdict verdict = EquivalenceVerdict::NotEnough;
};

/// Two one-sided t tests of a difference against ∓margin, in the unit of the difference.
/// No verdict (NotEnough, p NaN) where se is NaN or 0, df NaN, or margin not positive.
/// Schuirmann 1987, J. Pharmacokinetics and Biopharmaceutics 15, 657-680; with Welch's se and
/// degrees of freedom as in comparisons.h.
[[nodiscard]] Equivalence equivalence(const Contrast& contrast, double margin);

/// 100 × (1 − mean of |difference|), differences of scores on 0 ... 1; NaN entries are left out.
/// NaN without any. A summary of our own: never to be shown without the verdicts and an interval.
[[nodiscard]] double symmetryIndex(std::span<const double> differences);

} // namespace symmetry
