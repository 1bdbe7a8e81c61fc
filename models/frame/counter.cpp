#include "models/frame/counter.h"

#include <algorithm>

namespace symmetry {

namespace {

/// Scales with more codes have no tables: they would not stay in the cache.
constexpr int mostCodes = 15;
/// More counts than this for one k would cost more than they save.
constexpr qint64 largestSpan = 1024;
/// What the words of Counter::Open can hold.
constexpr int mostQuestions = 63;
constexpr qint64 largestNumber = qint64{1} << 20;

struct Range {
    qint64 low = std::numeric_limits<qint64>::max();
    qint64 high = std::numeric_limits<qint64>::min();
    void cover(qint64 zero, qint64 step, int codes) {
        for (const qint64 value : {zero, zero + step * (codes - 1)}) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    [[nodiscard]] qint64 length() const { return high < low ? 0 : high - low; }
};

struct Ranges {
    std::vector<Range> answers; ///< by group
    std::vector<Range> weights;
};

Ranges rangesOf(const Plan<qint64>& plan) {
    Ranges ranges{std::vector<Range>(plan.groups.size()), std::vector<Range>(plan.groups.size())};
    for (size_t q = 0; q < plan.places.size(); ++q) {
        if (plan.places[q].group < 0)
            continue;
        const auto group = static_cast<size_t>(plan.places[q].group);
        const auto& line = plan.lines[q];
        ranges.answers[group].cover(line.zero, line.step, plan.places[q].codes);
        ranges.weights[group].cover(line.importanceZero, line.importanceStep, plan.places[q].codes);
    }
    return ranges;
}

bool fits(const Plan<qint64>& plan, const Ranges& ranges) {
    for (const auto& place : plan.places) {
        if (place.group >= 0 && (place.codes < 1 || place.codes > mostCodes))
            return false;
    }
    for (size_t g = 0; g < plan.groups.size(); ++g) {
        const qint64 questions = plan.groups[g].questions;
        if (questions > mostQuestions || questions * ranges.answers[g].length() >= largestNumber ||
            questions * ranges.weights[g].length() >= largestNumber)
            return false;
    }
    return plan.groups.size() <= (plan.single ? quint16(-2) : CountingPlan::mostGroups);
}

quint32 take(size_t& length, qint64 entries) {
    const size_t first = length;
    length += static_cast<size_t>(entries);
    return static_cast<quint32>(first);
}

/// The table that turns codes of one question into words.
void addWords(CountingPlan& counting, CountingPlan::Lane& lane, const Plan<qint64>::Line& line,
              qint64 codes) {
    const auto& group = counting.groups[lane.group];
    lane.pairs = static_cast<quint32>(counting.words.size());
    counting.words.resize(counting.words.size() + CountingPlan::ofWords, CountingPlan::oddWord);
    quint64* pairs = &counting.words[lane.pairs];
    const auto shifted = [](qint64 number, int bits) {
        return static_cast<quint64>(number) << bits;
    };
    for (qint64 e = 0; e <= codes; ++e) {
        const qint64 expected = line.zero + line.step * (e - 1) - group.lowest;
        for (qint64 d = 0; d <= codes; ++d) {
            const qint64 delivered = line.zero + line.step * (d - 1) - group.lowest;
            pairs[e << CountingPlan::wordShift | d] = (e > 0 ? 1 + shifted(expected, 24) : 0) +
                                                      (d > 0 ? 0x40 + shifted(delivered, 44) : 0) +
                                                      (e > 0 && d > 0 ? 0x1000 : 0);
        }
    }
    for (qint64 i = 0; i <= mostCodes; ++i) {
        const qint64 weight =
            line.importanceZero + line.importanceStep * (i - 1) - group.lowestWeight;
        const quint64 known = i > 0 ? 1 + shifted(weight, 8) : 0;
        pairs[CountingPlan::ofWeights + i] = i <= codes ? known : CountingPlan::oddWeight;
    }
}

void addSpans(CountingPlan& counting, const Plan<qint64>& plan, const Ranges& ranges) {
    counting.groups.resize(plan.groups.size());
    for (size_t g = 0; g < plan.groups.size(); ++g) {
        auto& group = counting.groups[g];
        group.lowest = ranges.answers[g].low;
        group.lowestWeight = ranges.weights[g].low;
        group.spans[0].weights = 1;
        const auto most = std::min<qint64>(CountingPlan::mostAnswers, plan.groups[g].questions);
        for (qint64 k = 1; k <= most; ++k) {
            const qint64 width = k * ranges.answers[g].length() + 1;
            const qint64 weights = k * ranges.weights[g].length() + 1;
            if (width * width > largestSpan || weights > largestSpan)
                break;
            group.most = static_cast<quint32>(k);
            group.spans[static_cast<size_t>(k)] = {
                take(counting.length, width * width), static_cast<quint32>(width),
                take(counting.length, weights), static_cast<quint32>(weights)};
        }
    }
}

quint16 shiftFor(int codes) {
    return static_cast<quint16>(std::bit_width(static_cast<unsigned>(codes)));
}

} // namespace

std::optional<CountingPlan> CountingPlan::of(const Plan<qint64>& plan) {
    const Ranges ranges = rangesOf(plan);
    if (!fits(plan, ranges))
        return std::nullopt;
    CountingPlan counting;
    counting.length = 2;
    counting.words.resize(CountingPlan::ofWords);
    if (plan.single)
        counting.groups.resize(plan.groups.size());
    else
        addSpans(counting, plan, ranges);
    const Lane none{0, plan.single ? 1U : 0U, 0, static_cast<quint16>(plan.groups.size()), 8};
    counting.lanes.assign(plan.places.size(), none);
    for (size_t q = 0; q < plan.places.size(); ++q) {
        if (plan.places[q].group < 0)
            continue;
        Lane& lane = counting.lanes[q];
        lane.group = static_cast<quint16>(plan.places[q].group);
        lane.shift = shiftFor(plan.places[q].codes);
        lane.mask = (1U << 2 * lane.shift) - 1;
        if (plan.single) {
            lane.pairs = take(counting.length, qint64{1} << 2 * lane.shift);
            lane.weights = take(counting.length, qint64{1} << lane.shift);
        } else {
            addWords(counting, lane, plan.lines[q], plan.places[q].codes);
        }
    }
    return counting;
}

/// What is not counted by sums but is plain to see: many complete answers, or no pair at all.
bool Counter::addRest(quint64 answers, size_t row, size_t group) {
    const auto expected = static_cast<qint64>(answers & 0x3f);
    const auto delivered = static_cast<qint64>(answers >> 6 & 0x3f);
    const auto pairs = static_cast<qint64>(answers >> 12 & 0xfff);
    const qint64 lowest = m_counting->groups[group].lowest;
    const auto e = static_cast<qint64>(answers >> 24 & 0xf'ffff) + expected * lowest;
    const auto d = static_cast<qint64>(answers >> 44) + delivered * lowest;
    const size_t first = row * static_cast<size_t>(m_plan->slots) +
                         static_cast<size_t>(m_plan->groups[group].firstSlot) - 1;
    Sums<qint64>& sums = m_rest.sums();
    if (pairs == expected && pairs == delivered) {
        sums.both[first + static_cast<size_t>(pairs)].add(e, d, 0);
        return true;
    }
    if (pairs > 0)
        return false;
    if (expected > 0)
        sums.sides[(first + static_cast<size_t>(expected)) * sidesPerSlot + SideExpected].add(e);
    if (delivered > 0)
        sums.sides[(first + static_cast<size_t>(delivered)) * sidesPerSlot + SideDelivered].add(d);
    return true;
}

void Counter::settle() {
    if (std::exchange(m_isEmpty, true))
        return;
    for (size_t cell = 0; cell < m_cells; ++cell) {
        const quint32* counts = &m_counts[cell * m_counting->length];
        if (m_plan->single)
            settleAlone(m_firstRow + cell, counts);
        else
            settleMeans(m_firstRow + cell, counts);
    }
    std::fill(m_counts.begin(), m_counts.end(), 0U);
}

void Counter::settleAlone(size_t row, const quint32* counts) {
    Sums<qint64>& sums = m_rest.sums();
    for (size_t q = 0; q < m_plan->places.size(); ++q) {
        if (m_plan->places[q].group < 0)
            continue;
        const Lane& lane = m_counting->lanes[q];
        const auto& line = m_plan->lines[q];
        const size_t slot =
            row * static_cast<size_t>(m_plan->slots) + static_cast<size_t>(m_plan->places[q].slot);
        Side<qint64>* sides = &sums.sides[slot * sidesPerSlot];
        const size_t width = size_t{1} << lane.shift;
        const auto value = [&line](size_t at) {
            return line.zero + line.step * (static_cast<qint64>(at) - 1);
        };
        for (size_t i = 1; i < width * width; ++i) {
            const qint64 times = counts[lane.pairs + i];
            if (times == 0)
                continue;
            const size_t e = i / width;
            const size_t d = i % width;
            if (e > 0 && d > 0)
                sums.both[slot].add(value(e), value(d), 0, times);
            else
                sides[e > 0 ? SideExpected : SideDelivered].add(value(e + d), times);
        }
        for (size_t i = 1; i < width; ++i) {
            if (const qint64 times = counts[lane.weights + i]; times > 0)
                sides[SideImportance].add(line.importanceZero +
                                              line.importanceStep * (static_cast<qint64>(i) - 1),
                                          times);
        }
    }
}

void Counter::settleMeans(size_t row, const quint32* counts) {
    Sums<qint64>& sums = m_rest.sums();
    for (size_t g = 0; g < m_counting->groups.size(); ++g) {
        const auto& group = m_counting->groups[g];
        const size_t first = row * static_cast<size_t>(m_plan->slots) +
                             static_cast<size_t>(m_plan->groups[g].firstSlot) - 1;
        for (size_t k = 1; k <= group.most; ++k) {
            const Span& span = group.spans[k];
            const qint64 lowest = static_cast<qint64>(k) * group.lowest;
            const qint64 lowestWeight = static_cast<qint64>(k) * group.lowestWeight;
            for (size_t i = 0; i < size_t{span.width} * span.width; ++i) {
                if (const qint64 times = counts[span.pairs + i]; times > 0)
                    sums.both[first + k].add(lowest + static_cast<qint64>(i / span.width),
                                             lowest + static_cast<qint64>(i % span.width), 0,
                                             times);
            }
            Side<qint64>& side = sums.sides[(first + k) * sidesPerSlot + SideImportance];
            for (size_t i = 0; i < span.weightsWidth; ++i) {
                if (const qint64 times = counts[span.weights + i]; times > 0)
                    side.add(lowestWeight + static_cast<qint64>(i), times);
            }
        }
    }
}

} // namespace symmetry
