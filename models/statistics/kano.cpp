#include "models/statistics/kano.h"

#include <algorithm>
#include <numeric>

namespace symmetry {

KanoCategory kanoCategory(KanoAnswer functional, KanoAnswer dysfunctional) {
    const bool likesIt = functional == KanoAnswer::Like;
    const bool dislikesIt = functional == KanoAnswer::Dislike;
    const bool likesLack = dysfunctional == KanoAnswer::Like;
    const bool dislikesLack = dysfunctional == KanoAnswer::Dislike;
    if ((likesIt && likesLack) || (dislikesIt && dislikesLack))
        return KanoCategory::Questionable;
    if (likesIt)
        return dislikesLack ? KanoCategory::OneDimensional : KanoCategory::Attractive;
    if (dislikesIt || likesLack)
        return KanoCategory::Reverse;
    return dislikesLack ? KanoCategory::MustBe : KanoCategory::Indifferent;
}

KanoResult kano(const KanoCounts& counts, std::int64_t threshold) {
    const auto count = [&counts](KanoCategory category) {
        return static_cast<double>(counts[static_cast<std::size_t>(category)]);
    };
    KanoResult result;
    result.n = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    result.tooFew = result.n < std::max<std::int64_t>(threshold, 1);
    if (result.n > 0) {
        const auto largest = std::ranges::max_element(counts);
        result.category = static_cast<KanoCategory>(std::distance(counts.begin(), largest));
    }
    const double must = count(KanoCategory::MustBe);
    const double one = count(KanoCategory::OneDimensional);
    const double attractive = count(KanoCategory::Attractive);
    const double all = attractive + one + must + count(KanoCategory::Indifferent);
    if (all > 0.0) {
        result.better = (attractive + one) / all;
        result.worse = -(one + must) / all;
    }
    return result;
}

} // namespace symmetry
