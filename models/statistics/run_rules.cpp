#include "models/statistics/run_rules.h"

#include <cmath>
#include <cstddef>

namespace symmetry {

namespace {

/// The measured points in order, so that gaps do not interrupt a run.
struct Track {
    std::span<const ChartPoint> points;
    std::vector<std::size_t> known;

    const ChartPoint& at(std::size_t i) const { return points[known[i]]; }
    int side(std::size_t i) const {
        const double distance = at(i).value - at(i).centre;
        return distance > 0.0 ? 1 : distance < 0.0 ? -1 : 0;
    }
    /// 1 where the step from i - 1 to i rises, -1 where it falls.
    int step(std::size_t i) const {
        const double change = at(i).value - at(i - 1).value;
        return change > 0.0 ? 1 : change < 0.0 ? -1 : 0;
    }
    bool beyondTwoThirds(std::size_t i) const {
        const ChartPoint& p = at(i);
        const double limit = p.value > p.centre ? p.upper : p.lower;
        return std::abs(p.value - p.centre) > std::abs(limit - p.centre) * 2.0 / 3.0;
    }
};

Track trackOf(std::span<const ChartPoint> points) {
    Track track{points, {}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ChartPoint& p = points[i];
        if (!std::isnan(p.value) && !std::isnan(p.lower) && !std::isnan(p.upper))
            track.known.push_back(i);
    }
    return track;
}

/// Marks points first ... last - 1 that have no signal yet.
void mark(const Track& track, std::size_t first, std::size_t last, RunRule rule, int side,
          std::vector<RunSignal>& signals) {
    for (std::size_t i = first; i < last; ++i) {
        RunSignal& signal = signals[track.known[i]];
        if (signal.rule == RunRule::None)
            signal = {rule, side, track.known[first], static_cast<int>(last - first)};
    }
}

void markOutside(const Track& track, std::vector<RunSignal>& signals) {
    for (std::size_t i = 0; i < track.known.size(); ++i) {
        const ChartPoint& p = track.at(i);
        if (p.value > p.upper || p.value < p.lower)
            mark(track, i, i + 1, RunRule::Outside, track.side(i), signals);
    }
}

void markShifts(const Track& track, std::vector<RunSignal>& signals) {
    for (std::size_t first = 0; first < track.known.size();) {
        const int side = track.side(first);
        std::size_t last = first + 1;
        while (last < track.known.size() && track.side(last) == side)
            ++last;
        if (side != 0 && last - first >= shiftLength)
            mark(track, first, last, RunRule::Shift, side, signals);
        first = last;
    }
}

void markTrends(const Track& track, std::vector<RunSignal>& signals) {
    for (std::size_t first = 0; first + 1 < track.known.size();) {
        const int step = track.step(first + 1);
        std::size_t last = first + 2;
        while (last < track.known.size() && track.step(last) == step)
            ++last;
        if (step != 0 && last - first >= trendLength)
            mark(track, first, last, RunRule::Trend, step, signals);
        first = last - 1;
    }
}

void markTwoOfThree(const Track& track, std::vector<RunSignal>& signals) {
    for (std::size_t i = 0; i + 2 < track.known.size(); ++i) {
        const int side = track.side(i);
        if (side == 0 || track.side(i + 1) != side || track.side(i + 2) != side)
            continue;
        int far = 0;
        for (std::size_t j = i; j < i + 3; ++j)
            far += track.beyondTwoThirds(j) ? 1 : 0;
        if (far < 2)
            continue;
        for (std::size_t j = i; j < i + 3; ++j) {
            RunSignal& signal = signals[track.known[j]];
            if (signal.rule == RunRule::None && track.beyondTwoThirds(j))
                signal = {RunRule::TwoOfThree, side, track.known[i], 3};
        }
    }
}

} // namespace

std::vector<RunSignal> runRules(std::span<const ChartPoint> points) {
    std::vector<RunSignal> signals(points.size());
    const Track track = trackOf(points);
    markOutside(track, signals);
    markShifts(track, signals);
    markTrends(track, signals);
    markTwoOfThree(track, signals);
    return signals;
}

Signal signalOf(const RunSignal& signal, std::optional<Direction> direction) {
    if (signal.rule == RunRule::None)
        return Signal::Common;
    if (!direction || signal.side == 0)
        return Signal::Special;
    const bool higher = signal.side > 0;
    return higher == (*direction == Direction::HigherIsBetter) ? Signal::Improvement
                                                               : Signal::Concern;
}

Assurance assuranceOf(const ChartPoint& point, std::optional<double> target, Direction direction) {
    if (!target)
        return Assurance::NoTarget;
    if (std::isnan(point.lower) || std::isnan(point.upper) || std::isnan(*target))
        return Assurance::NotEnough;
    const bool higher = direction == Direction::HigherIsBetter;
    if (higher ? point.lower >= *target : point.upper <= *target)
        return Assurance::ConsistentlyMet;
    if (higher ? point.upper < *target : point.lower > *target)
        return Assurance::ConsistentlyMissed;
    return Assurance::HitAndMiss;
}

} // namespace symmetry
