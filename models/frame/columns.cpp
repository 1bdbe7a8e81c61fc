#include "models/frame/columns.h"

#include "models/frame/respondents.h"
#include "models/frame/scan.h"

namespace symmetry {

namespace {

/// Tables of more entries than this cost more to clear and read than they save.
constexpr size_t largestTables = 4'000'000;

size_t responsesIn(const std::vector<Stretch>& stretches) {
    size_t sum = 0;
    for (const Stretch& stretch : stretches)
        sum += stretch.responses();
    return sum;
}

void countCodes(const Stretch& stretch, const Cells& cells, const Buckets& buckets,
                const Grouping& grouping, Counts& to) {
    const Segment& s = *stretch.segment;
    const auto groups = static_cast<size_t>(grouping.groups);
    visitResponses(stretch, cells, buckets, [&](size_t row, size_t r) {
        for (size_t a = s.firstAnswer[r]; a < s.firstAnswer[r + 1]; ++a) {
            if (s.question[a] >= grouping.ofQuestion.size())
                break; // ascending: nothing after it is known either
            const int group = grouping.ofQuestion[s.question[a]].group;
            if (group >= 0 && group < grouping.groups)
                ++to.values[(row * groups + static_cast<size_t>(group)) * codesPerGroup +
                            s.delivered[a]];
        }
    });
}

} // namespace

template <class Number>
Sums<Number> sumsFromColumns(const Frame& frame, const Cells& cells, const Buckets& buckets,
                             const Plan<Number>& plan, const std::stop_token& stop) {
    const size_t rows = rowsOf(buckets, cells);
    const bool tables = rows * static_cast<size_t>(plan.tables) <= largestTables;
    const std::vector<Stretch> stretches = stretchesOf(frame, buckets);
    auto respondents = gathered(
        threadsFor(responsesIn(stretches)), stretches.size(), stop,
        [&] { return Respondents<Number>(plan, rows, tables); },
        [&](Respondents<Number>& to, size_t i) {
            visitResponses(stretches[i], cells, buckets,
                           [&](size_t row, size_t r) { to.add(*stretches[i].segment, r, row); });
        });
    return respondents.take();
}

template Sums<qint64> sumsFromColumns(const Frame&, const Cells&, const Buckets&,
                                      const Plan<qint64>&, const std::stop_token&);
template Sums<double> sumsFromColumns(const Frame&, const Cells&, const Buckets&,
                                      const Plan<double>&, const std::stop_token&);

Counts codesFromColumns(const Frame& frame, const Cells& cells, const Buckets& buckets,
                        const Grouping& grouping, const std::stop_token& stop) {
    const size_t size =
        rowsOf(buckets, cells) * static_cast<size_t>(grouping.groups) * codesPerGroup;
    const std::vector<Stretch> stretches = stretchesOf(frame, buckets);
    return gathered(
        threadsFor(responsesIn(stretches)), stretches.size(), stop, [&] { return Counts(size); },
        [&](Counts& to, size_t i) { countCodes(stretches[i], cells, buckets, grouping, to); });
}

Counts responsesFromColumns(const Frame& frame, const Cells& cells, const Buckets& buckets,
                            const std::stop_token& stop) {
    const std::vector<Stretch> stretches = stretchesOf(frame, buckets);
    return gathered(
        threadsFor(responsesIn(stretches)), stretches.size(), stop,
        [&] { return Counts(rowsOf(buckets, cells)); },
        [&](Counts& to, size_t i) {
            visitResponses(stretches[i], cells, buckets,
                           [&](size_t row, size_t) { ++to.values[row]; });
        });
}

Tally<CodeCounts> figuresOf(const Counts& counts, int buckets, int cells, int groups) {
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

} // namespace symmetry
