#pragma once

#include "models/statistics/estimate.h"

#include <array>
#include <cstdint>

namespace symmetry {

/// An answer to "how would you feel if it were there" (functional) or "were not" (dysfunctional).
enum class KanoAnswer { Like, MustBe, Neutral, LiveWith, Dislike };

/// M, O, A, I, R, Q of the literature.
enum class KanoCategory { MustBe, OneDimensional, Attractive, Indifferent, Reverse, Questionable };
inline constexpr std::size_t kanoCategories = 6;

/// Kano, Seraku, Takahashi and Tsuji 1984; the evaluation table as in Berger et al. 1993.
[[nodiscard]] KanoCategory kanoCategory(KanoAnswer functional, KanoAnswer dysfunctional);

/// Respondents by category, in the order of KanoCategory.
using KanoCounts = std::array<std::int64_t, kanoCategories>;

struct KanoResult {
    std::int64_t n = 0;
    KanoCategory category = KanoCategory::Questionable; ///< the most frequent; see below
    double better = Estimate::unknown; ///< (A+O)/(A+O+M+I), 0 ... 1; NaN if those are all 0
    double worse = Estimate::unknown;  ///< -(O+M)/(A+O+M+I), -1 ... 0
    bool tooFew = true;
};

/// The most frequent category; ties go to M, then O, A, I, R, Q. Without answers: Questionable.
[[nodiscard]] KanoResult kano(const KanoCounts& counts, std::int64_t threshold);

} // namespace symmetry
