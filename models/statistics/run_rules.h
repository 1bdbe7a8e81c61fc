#pragma once

#include "models/domain/words.h"
#include "models/statistics/estimate.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace symmetry {

/// Why a point of a process chart is a special cause; the first that applies, in this order.
enum class RunRule {
    None,
    Outside,   ///< outside the limits
    Shift,     ///< in a row of seven or more on one side of the centre
    Trend,     ///< in a rise or fall of seven points, each beyond the one before
    TwoOfThree ///< one of two, among three in a row on one side, beyond two thirds of the limit
};

inline constexpr int shiftLength = 7;
inline constexpr int trendLength = 7;

struct ChartPoint {
    double value = Estimate::unknown; ///< NaN: nothing was measured
    double centre = Estimate::unknown;
    double lower = Estimate::unknown; ///< natural process limits, three sigma
    double upper = Estimate::unknown;
};

struct RunSignal {
    RunRule rule = RunRule::None;
    int side = 0;         ///< 1: high or rising, -1: low or falling
    std::size_t from = 0; ///< index of the first point of the run it belongs to
    int length = 0;       ///< points of that run, 1 for Outside
    friend bool operator==(const RunSignal&, const RunSignal&) = default;
};

/// One signal for each point. Points without value or limits are passed over: they get None, and
/// their neighbours count as being in a row. A value on the centre ends a run.
/// Wheeler, Understanding Variation; rules as in NHS England, Making Data Count.
[[nodiscard]] std::vector<RunSignal> runRules(std::span<const ChartPoint> points);

/// What a signal means for people.
enum class Signal { Common, Improvement, Concern, Special };

/// By the measure's direction; Special where it has none.
[[nodiscard]] Signal signalOf(const RunSignal& signal, std::optional<Direction> direction);

/// What the process can be relied on to do about its target.
enum class Assurance { NoTarget, ConsistentlyMet, ConsistentlyMissed, HitAndMiss, NotEnough };

/// Consistently met: the target lies beyond the limit on the worse side of `point`; missed: beyond
/// the better one. NotEnough where the point has no limits.
[[nodiscard]] Assurance assuranceOf(const ChartPoint& point, std::optional<double> target,
                                    Direction direction);

} // namespace symmetry
