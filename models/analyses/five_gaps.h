#pragma once

#include "models/analyses/gap_row.h"

#include <array>
#include <optional>
#include <stop_token>

namespace symmetry {

/// One side of a gap: a mean of answers, or a single value that somebody stated.
struct GapSide {
    bool stated = false;
    Estimate estimate;    ///< a stated value has n 0 and no interval
    bool several = false; ///< stated values that changed over the period: their mean over answers
};

/// One of the five gaps of service quality: `first` minus `second`.
/// Parasuraman, Zeithaml and Berry 1985, Journal of Marketing 49, 41-50.
struct ServiceGap {
    enum class Kind {
        Belief,     ///< what managers and leaders believe − what customers expect; Welch
        Standard,   ///< the standard − that belief; one-sample t
        Delivery,   ///< delivered − the standard; one-sample t
        Promise,    ///< delivered − what was promised at that time; one-sample t
        Perception, ///< delivered − expected; paired t, the figure of the row itself
    };
    enum class State {
        Known,
        NotAsked,      ///< there is no such question
        NotAnswered,   ///< there is one, but nobody in scope answered it
        NotStated,     ///< there is no standard, or no promise in this period
        NotComparable, ///< stated on a scale that the row's questions do not share
        TooFew,        ///< fewer answers than the threshold, or hidden to protect others
    };
    Kind kind = Kind::Belief;
    State state = State::NotAsked;
    GapSide first;
    GapSide second;
    Estimate gap; ///< n is that of the answers, the smaller one where both sides are answers
    double p = Estimate::unknown; ///< of this test alone
    GapVerdict verdict = GapVerdict::TooFew;
};

struct FiveGapsResult {
    Scope scope;
    quint64 revision = 0;
    RowKey key;
    QString name; ///< empty: no such row
    Mirror mirror = Mirror::Customers;
    Unit unit = Unit::Scale; ///< that of the row's table
    ScaleRange range;
    std::array<ServiceGap, 5> gaps; ///< in the order of Kind
};

/// The five gaps of a touchpoint, or of a dimension as `mirror` sees it. Standards and promises
/// belong to touchpoints. The promise of a day is that with the latest first day among those that
/// hold on it, else the touchpoint's own; days without any promise are left out.
[[nodiscard]] FiveGapsResult fiveGaps(const Snapshot& snapshot, const Scope& scope,
                                      const RowKey& row, Mirror mirror, std::stop_token stop = {});

/// The gap that is shown and falls furthest short; null where none does.
[[nodiscard]] const ServiceGap* widestGap(const FiveGapsResult& result);

} // namespace symmetry
