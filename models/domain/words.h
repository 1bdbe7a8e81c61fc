#pragma once

#include <QStringView>
#include <array>
#include <optional>

namespace symmetry {

/// One of the populations that look at the same organisation. Codes are stored: never renumber.
enum class Mirror : quint8 { Customers = 0, Employees = 1, Managers = 2, Leaders = 3 };
inline constexpr std::array allMirrors{Mirror::Customers, Mirror::Employees, Mirror::Managers,
                                       Mirror::Leaders};

/// How close a person stands to the house. Codes are stored: never renumber.
enum class Tier : quint8 { Standard = 0, Vip = 1, Friend = 2, Family = 3 };
inline constexpr std::array allTiers{Tier::Standard, Tier::Vip, Tier::Friend, Tier::Family};

enum class JourneyVariant : quint8 { AsIs = 0, ToBe = 1 };

enum class TouchpointKind : quint8 {
    People = 0,
    Product = 1,
    Place = 2,
    Campaign = 3,
    Values = 4,
    ServiceCentre = 5,
};

/// Whether a higher answer is better or worse.
enum class Direction : quint8 { HigherIsBetter = 0, LowerIsBetter = 1 };

/// How the answers of a question become a figure; definitions in models/statistics/scores.h.
enum class MeasureKind : quint8 {
    Mean = 0,             ///< mean of the scale, t interval
    NetPromoter = 1,      ///< 9-10 minus 0-6, times 100, adjusted Wald interval
    Satisfaction = 2,     ///< share in the top boxes (top two unless set), Wilson interval
    Effort = 3,           ///< customer effort 2.0: mean of 1-7 and share 5-7
    FriendsAndFamily = 4, ///< "likely" and "extremely likely" over all, including "don't know"
    ProblemIncidence = 5, ///< share of 1 among 0/1 answers, Wilson interval
    Gap = 6,              ///< delivered minus expected of the same answer, paired t interval
};

/// Stable words for files, mappings and JSON (never translated): "customers", "net-promoter" ...
[[nodiscard]] QStringView key(Mirror mirror);
[[nodiscard]] QStringView key(Tier tier);
[[nodiscard]] QStringView key(JourneyVariant variant);
[[nodiscard]] QStringView key(TouchpointKind kind);
[[nodiscard]] QStringView key(Direction direction);
[[nodiscard]] QStringView key(MeasureKind kind);

/// The reverse of key(); nothing when the word is not known. Defined for every enum above.
template <class Word>
[[nodiscard]] std::optional<Word> wordFromKey(QStringView key);

} // namespace symmetry
