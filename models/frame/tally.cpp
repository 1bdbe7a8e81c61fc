#include "models/frame/tally.h"

#include "models/frame/columns.h"
#include "models/frame/cube.h"
#include "models/frame/scan.h"

#include <queue>

namespace symmetry {

namespace {

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
    if (const PairCubePtr cube = frame.pairCube(grouping))
        return cube->tally(frame, cells, buckets, stop);
    if (const auto plan = exactPlan(grouping))
        return figuresOf(sumsFromColumns(frame, cells, buckets, *plan, stop), *plan, buckets.count,
                         cells.count);
    const auto plan = loosePlan(grouping);
    return figuresOf(sumsFromColumns(frame, cells, buckets, plan, stop), plan, buckets.count,
                     cells.count);
}

Tally<CodeCounts> tallyCodes(const Frame& frame, const Cells& cells, const Buckets& buckets,
                             const Grouping& grouping, std::stop_token stop) {
    if (const CodeCubePtr cube = frame.codeCube(grouping))
        return cube->tally(frame, cells, buckets, stop);
    return figuresOf(codesFromColumns(frame, cells, buckets, grouping, stop), buckets.count,
                     cells.count, grouping.groups);
}

Tally<qint64> tallyResponses(const Frame& frame, const Cells& cells, const Buckets& buckets,
                             std::stop_token stop) {
    return {buckets.count, cells.count, 1,
            responsesFromColumns(frame, cells, buckets, stop).values};
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
            visitRuns(one, cells, buckets, [&](size_t, size_t at, size_t) {
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
