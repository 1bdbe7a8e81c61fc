#include "models/frame/columns.h"

#include "models/frame/counter.h"
#include "models/frame/scan.h"

namespace symmetry {

namespace {

/// Counts that are cleared and read for each bucket must be few beside the answers.
constexpr size_t countsPerAnswer = 4;

struct Work {
    size_t responses = 0;
    size_t answers = 0;
};

Work workOf(const std::vector<Stretch>& stretches) {
    Work work;
    for (const Stretch& stretch : stretches) {
        const std::vector<quint32>& answers = stretch.segment->firstAnswer;
        work.responses += stretch.responses();
        work.answers += answers[stretch.last] - answers[stretch.first];
    }
    return work;
}

/// Counts delivered codes, bucket after bucket.
class CodeCounter {
public:
    CodeCounter(const Grouping& grouping, size_t rows, size_t cells)
        : m_groups(static_cast<size_t>(grouping.groups)),
          m_cells(cells),
          m_all(rows * m_groups * codesPerGroup),
          m_counts(cells * (m_groups + 1) * codesPerGroup) {
        for (const Grouping::Place& place : grouping.ofQuestion) {
            const bool isIn = place.group >= 0 && place.group < grouping.groups;
            const size_t group = isIn ? static_cast<size_t>(place.group) : m_groups;
            m_lanes.push_back(static_cast<quint32>(group * codesPerGroup));
        }
        m_lanes.push_back(static_cast<quint32>(m_groups * codesPerGroup)); // any other question
    }

    void add(const Segment& s, size_t first, size_t last, size_t row) {
        if (row - m_firstRow >= m_cells) {
            settle();
            m_firstRow = row / m_cells * m_cells;
        }
        m_isEmpty = false;
        quint32* counts = &m_counts[(row - m_firstRow) * (m_groups + 1) * codesPerGroup];
        const size_t other = m_lanes.size() - 1;
        const size_t end = s.firstAnswer[last];
        for (size_t a = s.firstAnswer[first]; a < end; ++a)
            ++counts[m_lanes[std::min<size_t>(s.question[a], other)] + s.delivered[a]];
    }

    /// Everything that was added.
    [[nodiscard]] Counts& all() {
        settle();
        return m_all;
    }
    CodeCounter& operator+=(CodeCounter& other) {
        all() += other.all();
        return *this;
    }

private:
    void settle() {
        if (std::exchange(m_isEmpty, true))
            return;
        const size_t width = m_groups * codesPerGroup;
        for (size_t cell = 0; cell < m_cells; ++cell) {
            const quint32* from = &m_counts[cell * (width + codesPerGroup)];
            qint64* to = m_all.values.data() + (m_firstRow + cell) * width;
            for (size_t i = 0; i < width; ++i)
                to[i] += from[i];
        }
        std::fill(m_counts.begin(), m_counts.end(), 0U);
    }

    size_t m_groups;
    size_t m_cells;
    size_t m_firstRow = 0;
    bool m_isEmpty = true;
    Counts m_all;
    std::vector<quint32> m_counts; ///< of the present bucket, [cell][group][code]
    std::vector<quint32> m_lanes;  ///< where the codes of a question stand
};

template <class Number>
Sums<Number> summedUp(const std::vector<Stretch>& stretches, const Cells& cells,
                      const Buckets& buckets, const Plan<Number>& plan,
                      const std::stop_token& stop) {
    const auto make = [&] { return Respondents<Number>(plan, rowsOf(buckets, cells)); };
    const auto add = [&](Respondents<Number>& to, size_t i) {
        const auto addRun = [&](size_t row, size_t first, size_t last) {
            for (size_t r = first; r < last; ++r)
                to.add(*stretches[i].segment, r, row);
        };
        visitRuns(stretches[i], cells, buckets, addRun);
    };
    const size_t threads = threadsFor(workOf(stretches).responses);
    return std::move(gathered(threads, stretches.size(), stop, make, add).sums());
}

Sums<qint64> countedUp(const std::vector<Stretch>& stretches, const Cells& cells,
                       const Buckets& buckets, const Plan<qint64>& plan,
                       const CountingPlan& counting, const std::stop_token& stop) {
    const auto make = [&] {
        return Counter(plan, counting, rowsOf(buckets, cells), static_cast<size_t>(cells.count));
    };
    const auto add = [&](Counter& to, size_t i) {
        visitRuns(stretches[i], cells, buckets, [&](size_t row, size_t first, size_t last) {
            to.add(*stretches[i].segment, first, last, row);
        });
    };
    const size_t threads = threadsFor(workOf(stretches).responses);
    return std::move(gathered(threads, stretches.size(), stop, make, add).sums());
}

} // namespace

template <class Number>
Sums<Number> sumsFromColumns(const Frame& frame, const Cells& cells, const Buckets& buckets,
                             const Plan<Number>& plan, const std::stop_token& stop) {
    const std::vector<Stretch> stretches = stretchesOf(frame, buckets);
    if constexpr (std::is_same_v<Number, qint64>) {
        const auto counting = CountingPlan::of(plan);
        if (counting && rowsOf(buckets, cells) * counting->length <=
                            countsPerAnswer * workOf(stretches).answers)
            return countedUp(stretches, cells, buckets, plan, *counting, stop);
    }
    return summedUp(stretches, cells, buckets, plan, stop);
}

template Sums<qint64> sumsFromColumns(const Frame&, const Cells&, const Buckets&,
                                      const Plan<qint64>&, const std::stop_token&);
template Sums<double> sumsFromColumns(const Frame&, const Cells&, const Buckets&,
                                      const Plan<double>&, const std::stop_token&);

Counts codesFromColumns(const Frame& frame, const Cells& cells, const Buckets& buckets,
                        const Grouping& grouping, const std::stop_token& stop) {
    const std::vector<Stretch> stretches = stretchesOf(frame, buckets);
    const auto make = [&] {
        return CodeCounter(grouping, rowsOf(buckets, cells), static_cast<size_t>(cells.count));
    };
    const auto add = [&](CodeCounter& to, size_t i) {
        visitRuns(stretches[i], cells, buckets, [&](size_t row, size_t first, size_t last) {
            to.add(*stretches[i].segment, first, last, row);
        });
    };
    const size_t threads = threadsFor(workOf(stretches).responses);
    return std::move(gathered(threads, stretches.size(), stop, make, add).all());
}

Counts responsesFromColumns(const Frame& frame, const Cells& cells, const Buckets& buckets,
                            const std::stop_token& stop) {
    const std::vector<Stretch> stretches = stretchesOf(frame, buckets);
    return gathered(
        threadsFor(workOf(stretches).responses), stretches.size(), stop,
        [&] { return Counts(rowsOf(buckets, cells)); },
        [&](Counts& to, size_t i) {
            visitRuns(stretches[i], cells, buckets, [&](size_t row, size_t first, size_t last) {
                to.values[row] += static_cast<qint64>(last - first);
            });
        });
}

void writeFigures(const Counts& counts, CodeCounts* to) {
    for (size_t i = 0; i < counts.values.size(); i += codesPerGroup, ++to) {
        const auto first = counts.values.begin() + static_cast<qsizetype>(i);
        const auto last = first + Scale::maximumCodes;
        if (std::any_of(first, last, [](qint64 count) { return count > 0; }))
            to->counts.assign(first, last);
    }
}

Tally<CodeCounts> figuresOf(const Counts& counts, int buckets, int cells, int groups) {
    Tally<CodeCounts> tally{buckets, cells, groups, {}};
    tally.values.resize(counts.values.size() / codesPerGroup);
    writeFigures(counts, tally.values.data());
    return tally;
}

} // namespace symmetry
