#include "models/frame/tally.h"

#include "models/frame/respondents.h"
#include "models/frame/scan.h"

#include <queue>

namespace symmetry {

namespace {

size_t responsesIn(const std::vector<Stretch>& stretches) {
    size_t sum = 0;
    for (const Stretch& stretch : stretches)
        sum += stretch.responses();
    return sum;
}

/// Adds up what several threads found, each in a store of its own made by `make`.
template <class Store, class Make, class Work>
Store gathered(const std::vector<Stretch>& stretches, const std::stop_token& stop, Make make,
               Work work) {
    const size_t parts = threadsFor(responsesIn(stretches));
    std::vector<Store> stores;
    for (size_t part = 0; part < parts; ++part)
        stores.push_back(make());
    inParts(parts, stretches.size(), stop,
            [&](size_t part, size_t i) { work(stores[part], stretches[i]); });
    for (size_t part = 1; part < parts; ++part)
        stores[0] += stores[part];
    return std::move(stores[0]);
}

template <class Number>
Tally<PairMoments> pairsFromColumns(const Frame& frame, const Cells& cells, const Buckets& buckets,
                                    const Plan<Number>& plan, const std::stop_token& stop) {
    const auto slots = static_cast<size_t>(plan.slots);
    const auto sums = gathered<Sums<Number>>(
        stretchesOf(frame, buckets), stop,
        [&] { return Sums<Number>(rowsOf(buckets, cells) * slots); },
        [&](Sums<Number>& to, const Stretch& stretch) {
            Respondents<Number> respondents(plan);
            visitResponses(stretch, cells, buckets, [&](size_t row, size_t r) {
                respondents.add(*stretch.segment, r, row * slots, to);
            });
        });
    return figuresOf(sums, plan, buckets.count, cells.count);
}

/// Whole numbers in a row that can be added up.
struct Counts {
    std::vector<qint64> values;
    Counts& operator+=(const Counts& other) {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] += other.values[i];
        return *this;
    }
};

constexpr size_t codesPerGroup = 256; // a code is a byte: no test of its range is needed

void countCodes(const Stretch& stretch, const Cells& cells, const Buckets& buckets,
                const Grouping& grouping, Counts& to) {
    const Segment& s = *stretch.segment;
    const auto groups = static_cast<size_t>(grouping.groups);
    visitResponses(stretch, cells, buckets, [&](size_t row, size_t r) {
        for (size_t a = s.firstAnswer[r]; a < s.firstAnswer[r + 1]; ++a) {
            if (s.question[a] >= grouping.ofQuestion.size())
                break;
            const int group = grouping.ofQuestion[s.question[a]].group;
            if (group >= 0 && group < grouping.groups)
                ++to.values[(row * groups + static_cast<size_t>(group)) * codesPerGroup +
                            s.delivered[a]];
        }
    });
}

Tally<CodeCounts> codeFigures(const Counts& counts, int buckets, int cells, int groups) {
    Tally<CodeCounts> tally{buckets, cells, groups, {}};
    tally.values.resize(counts.values.size() / codesPerGroup);
    for (size_t i = 0; i < tally.values.size(); ++i) {
        const auto first = counts.values.begin() + static_cast<qsizetype>(i * codesPerGroup);
        const auto last = first + Scale::maximumCodes;
        if (std::any_of(first, last, [](qint64 count) { return count > 0; }))
            tally.values[i].counts.assign(first, last);
    }
    return tally;
}

bool answersGroup(const Segment& s, size_t r, const Grouping& grouping, int group) {
    if (group < 0)
        return true;
    for (size_t a = s.firstAnswer[r]; a < s.firstAnswer[r + 1]; ++a) {
        if (s.question[a] < grouping.ofQuestion.size() &&
            grouping.ofQuestion[s.question[a]].group == group)
            return true;
    }
    return false;
}

} // namespace

PairMoments& PairMoments::operator+=(const PairMoments& other) {
    expected += other.expected;
    delivered += other.delivered;
    importance += other.importance;
    gap += other.gap;
    below += other.below;
    met += other.met;
    exceeded += other.exceeded;
    return *this;
}

Tally<PairMoments> tallyPairs(const Frame& frame, const Cells& cells, const Buckets& buckets,
                              const Grouping& grouping, std::stop_token stop) {
    if (const auto plan = exactPlan(grouping))
        return pairsFromColumns(frame, cells, buckets, *plan, stop);
    return pairsFromColumns(frame, cells, buckets, loosePlan(grouping), stop);
}

Tally<CodeCounts> tallyCodes(const Frame& frame, const Cells& cells, const Buckets& buckets,
                             const Grouping& grouping, std::stop_token stop) {
    const size_t size =
        rowsOf(buckets, cells) * static_cast<size_t>(grouping.groups) * codesPerGroup;
    const auto counts = gathered<Counts>(
        stretchesOf(frame, buckets), stop, [&] { return Counts{std::vector<qint64>(size)}; },
        [&](Counts& to, const Stretch& stretch) {
            countCodes(stretch, cells, buckets, grouping, to);
        });
    return codeFigures(counts, buckets.count, cells.count, grouping.groups);
}

Tally<qint64> tallyResponses(const Frame& frame, const Cells& cells, const Buckets& buckets,
                             std::stop_token stop) {
    auto counts = gathered<Counts>(
        stretchesOf(frame, buckets), stop,
        [&] { return Counts{std::vector<qint64>(rowsOf(buckets, cells))}; },
        [&](Counts& to, const Stretch& stretch) {
            visitResponses(stretch, cells, buckets, [&](size_t row, size_t) { ++to.values[row]; });
        });
    return {buckets.count, cells.count, 1, std::move(counts.values)};
}

std::vector<qint64> responsesBehind(const Frame& frame, const Cells& cells, const Buckets& buckets,
                                    const Grouping& grouping, int group, size_t limit) {
    using Found = std::pair<qint32, qint64>; // day, row id
    std::priority_queue<Found, std::vector<Found>, std::greater<>> newest;
    for (const Stretch& stretch : stretchesOf(frame, buckets)) {
        const Segment& s = *stretch.segment;
        for (size_t r = stretch.last; r-- > stretch.first;) {
            if (newest.size() == limit && (limit == 0 || s.day[r] < newest.top().first))
                break;
            const Stretch one{&s, r, r + 1};
            visitResponses(one, cells, buckets, [&](size_t, size_t at) {
                if (answersGroup(s, at, grouping, group))
                    newest.emplace(s.day[at], s.response[at]);
            });
            if (newest.size() > limit)
                newest.pop();
        }
    }
    std::vector<qint64> ids(newest.size());
    for (auto to = ids.rbegin(); to != ids.rend(); ++to, newest.pop())
        *to = newest.top().second;
    return ids;
}

} // namespace symmetry
