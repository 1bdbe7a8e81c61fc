#pragma once

#include "models/domain/question.h"
#include "models/statistics/estimate.h"
#include "models/statistics/moments.h"

#include <cstdint>
#include <span>

namespace symmetry {

/// Scores from counts of answers. Scores of several questions or units are computed from their
/// added counts, never by averaging scores. Shares are 0 ... 1 and net promoter scores -1 ... 1;
/// use scaled() for percent and points.
///
/// `counts` holds the number of answers of each Scale code, code 0 first; codes beyond the scale
/// and negative counts must not occur. `threshold` is the number of answers below which a figure
/// is marked tooFew; its numbers are computed all the same.

/// The estimate in a unit `factor` times smaller (100: percent of a share). n and tooFew stay.
[[nodiscard]] Estimate scaled(const Estimate& estimate, double factor);

/// n, sum and squares of the values that the codes stand for.
[[nodiscard]] Moments momentsOf(std::span<const std::int64_t> counts, const Scale& scale);

/// Mean with t interval. n = 1: value known, se and interval NaN.
[[nodiscard]] Estimate meanScore(const Moments& sample, std::int64_t threshold);

/// Share with Wilson interval; se √(p(1-p)/n). NaN for n <= 0 and for
/// successes outside 0 ... n. With none or only successes se is 0, but the interval has a width.
[[nodiscard]] Estimate shareScore(std::int64_t successes, std::int64_t n, std::int64_t threshold);

/// Events among `of` units of opportunity: count / of with the exact Poisson interval. n is the
/// count; never too few, as it names nobody's answer. NaN for a negative count or of <= 0.
/// Garwood 1936, Biometrika 28, 437-442.
[[nodiscard]] Estimate rateScore(double count, double of = 1.0);

/// Where detractors end and promoters begin, as values on the scale.
struct PromoterBreaks {
    double detractorsTo = 6.0;
    double promotersFrom = 9.0;
};

struct PromoterCounts {
    std::int64_t detractors = 0;
    std::int64_t passives = 0;
    std::int64_t promoters = 0;

    [[nodiscard]] std::int64_t n() const { return detractors + passives + promoters; }
    PromoterCounts& operator+=(const PromoterCounts& other);
    friend bool operator==(const PromoterCounts&, const PromoterCounts&) = default;
};

[[nodiscard]] PromoterCounts promoterCounts(std::span<const std::int64_t> counts,
                                            const Scale& scale, const PromoterBreaks& breaks = {});

/// Variance p + d - (p - d)² of one answer scored -1, 0, 1; NaN for n = 0.
[[nodiscard]] double promoterVariance(const PromoterCounts& counts);

/// Net promoter score with the adjusted Wald interval: ¾ detractor, 1½ passives and ¾ promoter are
/// added for the interval only, and n + 3 is its n. It is cut at -1 and 1; as its centre is drawn
/// to 0, it can leave out the value itself only when all answers are alike, and is then stretched
/// to it. Reichheld 2003 (score); Rocks 2016, The American Statistician 70, 365-372 (interval).
[[nodiscard]] Estimate netPromoterScore(const PromoterCounts& counts, std::int64_t threshold);

/// Share of the `boxes` best answers. The best are the highest codes, or the lowest where lower is
/// better. boxes is cut to 1 ... codes.
[[nodiscard]] std::int64_t topBoxCount(std::span<const std::int64_t> counts, const Scale& scale,
                                       int boxes, Direction direction);
[[nodiscard]] Estimate topBoxScore(std::span<const std::int64_t> counts, const Scale& scale,
                                   int boxes, Direction direction, std::int64_t threshold);

/// CSAT: share of the two best boxes (4-5 of 5).
inline constexpr int satisfactionBoxes = 2;
/// CES 2.0: share of the three best boxes (5-7 of 7) beside the mean.
inline constexpr int effortBoxes = 3;
/// Friends and family: the two best answers over all answers. "Don't know" stands at the worse end
/// of its scale, so that it is counted in n and is never one of the two best.
inline constexpr int friendsAndFamilyBoxes = 2;

struct EffortScore {
    Estimate mean;
    Estimate easy; ///< share of the three best boxes
};
[[nodiscard]] EffortScore effortScore(std::span<const std::int64_t> counts, const Scale& scale,
                                      Direction direction, std::int64_t threshold);

/// Share of the answers with the scale's highest value: the ones among 0/1 answers.
[[nodiscard]] Estimate problemIncidence(std::span<const std::int64_t> counts, const Scale& scale,
                                        std::int64_t threshold);

/// Answers needed in each of two waves until shares `first` and `second` differ significantly at
/// `level`, with continuity correction. NaN where the shares are equal or outside 0 ... 1.
/// Fleiss, Statistical Methods for Rates and Proportions, 2nd edition, equation 3.15, power ½.
[[nodiscard]] double answersNeeded(double first, double second, double level = 0.95);

} // namespace symmetry
