#include "models/frame/blocks.h"

#include "models/frame/scan.h"
#include "models/frame/tally.h"

namespace symmetry {

namespace {

/// What one respondent said of one group.
struct Said {
    double sum = 0.0;
    int count = 0;
};

class Blocks {
public:
    Blocks(const Grouping& grouping, Aspect aspect, quint64 seed,
           const std::vector<qint64>& responses)
        : m_grouping(grouping),
          m_aspect(aspect),
          m_seed(seed),
          m_responses(responses),
          m_next(responses.size(), 0),
          m_said(static_cast<size_t>(grouping.groups)) {
        for (const qint64 count : responses) {
            BlockSums sums;
            sums.blocks = static_cast<size_t>(std::min(count, mostBlocks));
            sums.themes = m_said.size();
            sums.n.resize(sums.blocks * sums.themes);
            sums.sum.resize(sums.blocks * sums.themes);
            m_cells.push_back(std::move(sums));
        }
    }

    void add(const Segment& s, size_t r, size_t cell) {
        m_touched.clear();
        for (size_t a = s.firstAnswer[r]; a < s.firstAnswer[r + 1]; ++a) {
            if (s.question[a] >= m_grouping.ofQuestion.size())
                break; // ascending: nothing after it is known either
            const Grouping::Place& place = m_grouping.ofQuestion[s.question[a]];
            if (place.group >= 0)
                hear(place, s.expected[a], s.delivered[a]);
        }
        if (m_touched.empty())
            return;
        BlockSums& sums = m_cells[cell];
        const size_t first = blockOf(s.response[r], cell) * sums.themes;
        for (const size_t group : m_touched) {
            Said& said = m_said[group];
            sums.n[first + group] += 1.0;
            sums.sum[first + group] += said.sum / said.count;
            said = {};
        }
    }

    std::vector<BlockSums> take() {
        for (size_t cell = 0; cell < m_cells.size(); ++cell)
            leaveOutEmpty(m_cells[cell]);
        return std::move(m_cells);
    }

private:
    void hear(const Grouping::Place& place, quint8 expected, quint8 delivered) {
        const bool needsExpected = m_aspect != Aspect::Delivered;
        const bool needsDelivered = m_aspect != Aspect::Expected;
        if ((needsExpected && expected == Scale::noCode) ||
            (needsDelivered && delivered == Scale::noCode))
            return;
        const double e = place.offset + place.factor * expected;
        const double d = place.offset + place.factor * delivered;
        Said& said = m_said[static_cast<size_t>(place.group)];
        if (said.count == 0)
            m_touched.push_back(static_cast<size_t>(place.group));
        ++said.count;
        said.sum += !needsExpected ? d : !needsDelivered ? e : d - e;
    }

    size_t blockOf(qint64 response, size_t cell) {
        if (m_responses[cell] <= mostBlocks)
            return m_next[cell]++;
        std::uint64_t state = m_seed ^ static_cast<quint64>(response);
        return static_cast<size_t>(splitMix(state) % m_cells[cell].blocks);
    }

    static void leaveOutEmpty(BlockSums& sums) {
        size_t kept = 0;
        for (size_t block = 0; block < sums.blocks; ++block) {
            const auto first = sums.n.begin() + static_cast<qsizetype>(block * sums.themes);
            const auto last = first + static_cast<qsizetype>(sums.themes);
            if (std::none_of(first, last, [](double n) { return n > 0.0; }))
                continue;
            const auto sum = sums.sum.begin() + static_cast<qsizetype>(block * sums.themes);
            const auto to = static_cast<qsizetype>(kept * sums.themes);
            std::copy(first, last, sums.n.begin() + to);
            std::copy(sum, sum + static_cast<qsizetype>(sums.themes), sums.sum.begin() + to);
            ++kept;
        }
        sums.blocks = kept;
        sums.n.resize(kept * sums.themes);
        sums.sum.resize(kept * sums.themes);
    }

    const Grouping& m_grouping;
    Aspect m_aspect;
    quint64 m_seed;
    const std::vector<qint64>& m_responses; ///< of each cell
    std::vector<size_t> m_next;             ///< of each cell: the next block of its own
    std::vector<BlockSums> m_cells;
    std::vector<Said> m_said;      ///< by group, of the respondent at hand
    std::vector<size_t> m_touched; ///< groups that are not empty in m_said
};

} // namespace

std::vector<BlockSums> blockSums(const Frame& frame, const Cells& cells, const Buckets& buckets,
                                 const Grouping& grouping, Aspect aspect, quint64 seed,
                                 std::stop_token stop) {
    const Tally<qint64> counted = tallyResponses(frame, cells, buckets, stop);
    std::vector<qint64> responses(static_cast<size_t>(cells.count), 0);
    for (size_t i = 0; i < counted.values.size(); ++i)
        responses[i % responses.size()] += counted.values[i];
    Blocks blocks(grouping, aspect, seed, responses);
    for (const Stretch& stretch : stretchesOf(frame, buckets)) {
        if (stop.stop_requested())
            break;
        visitRuns(stretch, cells, buckets, [&](size_t row, size_t first, size_t last) {
            for (size_t r = first; r < last; ++r)
                blocks.add(*stretch.segment, r, row % responses.size());
        });
    }
    return blocks.take();
}

} // namespace symmetry
