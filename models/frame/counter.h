#pragma once

#include "models/frame/respondents.h"

#include <array>
#include <optional>

namespace symmetry {

/// How a plan's respondents are counted by what they said, so that the hot loop adds one to a
/// count instead of values to sums; the counts become sums when the bucket changes.
struct CountingPlan {
    static constexpr quint32 mostAnswers = 4; ///< in one group, that are counted
    static constexpr int wordShift = 4;       ///< pairs of codes in `words`: e << 4 | d
    static constexpr quint32 ofWeights = 256; ///< importance stands behind them
    static constexpr int ofWords = 272;       ///< of one question
    static constexpr size_t mostGroups = 63;
    /// Where an answer of one question goes. Codes are looked up one higher, so that noCode is 0.
    struct Lane {
        quint32 pairs = 0;   ///< of the pair of codes: place in `words`, or among the counts
        quint32 weights = 0; ///< of the importance, among the counts
        quint32 mask = 0;    ///< 0 for the questions of no group
        quint16 group = 0;   ///< one past the last: none
        quint16 shift = 8;   ///< codes from 2^shift - 1 on are not counted
    };
    /// Where k answers of one group are counted by their two sums, and by that of importance.
    struct Span {
        quint32 pairs = 0;
        quint32 width = 0;
        quint32 weights = 0;
        quint32 weightsWidth = 0;
    };
    struct Group {
        std::array<Span, mostAnswers + 1> spans; ///< by k
        quint32 most = 0;                        ///< largest k that is counted
        qint64 lowest = 0;                       ///< number that is counted as 0
        qint64 lowestWeight = 0;
    };
    std::vector<Lane> lanes; ///< by question row id; 0 is no question
    std::vector<Group> groups;
    std::vector<quint64> words; ///< what codes add to Counter::Open; first those of no group
    size_t length = 0;          ///< counts of one cell; the first two are of no use

    /// What an answer adds whose codes are not looked up: more pairs than a group has questions, so
    /// that the group is gone through again.
    static constexpr quint64 oddWord = 0x04'0000;
    static constexpr quint64 oddWeight = quint64{1} << 32;

    /// Nothing where a question's codes are not known or too many for tables.
    [[nodiscard]] static std::optional<CountingPlan> of(const Plan<qint64>& plan);
};

/// The hot loop of the program: sums of whole numbers over responses that come bucket by bucket.
class Counter {
public:
    Counter(const Plan<qint64>& plan, const CountingPlan& counting, size_t rows, size_t cells)
        : m_plan(&plan),
          m_counting(&counting),
          m_cells(cells),
          m_counts(cells * counting.length),
          m_open(counting.groups.size() + 1),
          m_rest(plan, rows) {}

    /// Adds responses first .. last - 1 of the segment to `row` (bucket * cells + cell).
    void add(const Segment& s, size_t first, size_t last, size_t row) {
        if (row - m_firstRow >= m_cells) {
            settle();
            m_firstRow = row / m_cells * m_cells;
        }
        quint32* counts = &m_counts[(row - m_firstRow) * m_counting->length];
        m_isEmpty = false;
        if (m_plan->single) {
            addAlone(s, s.firstAnswer[first], s.firstAnswer[last], row, counts);
            return;
        }
        for (size_t r = first; r < last; ++r)
            addMeans(s, r, row, counts);
    }

    /// Everything that was added.
    [[nodiscard]] Sums<qint64>& sums() {
        settle();
        return m_rest.sums();
    }
    Counter& operator+=(Counter& other) {
        sums() += other.sums();
        return *this;
    }

private:
    using Lane = CountingPlan::Lane;
    using Span = CountingPlan::Span;

    /// What one respondent has said so far in one group: the numbers of expected and delivered
    /// values in 6 bits each, that of pairs in 12, then the two sums in 20 bits each; for
    /// importance the number in 8 bits, the sum in 24, then the number of codes that are not looked
    /// up.
    struct Open {
        quint64 answers = 0;
        quint64 weights = 0;
    };

    [[nodiscard]] const Lane& laneOf(const Segment& s, size_t a) const {
        const size_t question = s.question[a];
        return m_counting->lanes[question < m_counting->lanes.size() ? question : 0];
    }

    /// Answers of any number of responses, where no group has a second question.
    void addAlone(const Segment& s, size_t first, size_t end, size_t row, quint32* counts) {
        for (size_t a = first; a < end; ++a) {
            const Lane& lane = laneOf(s, a);
            const quint32 e = quint8(s.expected[a] + 1);
            const quint32 d = quint8(s.delivered[a] + 1);
            const quint32 i = quint8(s.importance[a] + 1);
            if ((e | d | i) >> lane.shift) {
                m_rest.addAlone(s, a, row);
                continue;
            }
            ++counts[lane.pairs + ((e << lane.shift | d) & lane.mask)];
            ++counts[lane.weights + (i & lane.mask)];
        }
    }

    void addMeans(const Segment& s, size_t r, size_t row, quint32* counts) {
        const size_t first = s.firstAnswer[r];
        size_t end = s.firstAnswer[r + 1];
        while (end > first && s.question[end - 1] >= m_counting->lanes.size())
            --end;
        const Lane* lanes = m_counting->lanes.data();
        const quint64* words = m_counting->words.data();
        quint64 said = 0;
        for (size_t a = first; a < end; ++a) {
            const Lane& lane = lanes[s.question[a]];
            const quint32 e = quint8(s.expected[a] + 1);
            const quint32 d = quint8(s.delivered[a] + 1);
            const quint32 i = quint8(s.importance[a] + 1);
            Open& open = m_open[lane.group];
            said |= quint64{1} << lane.group;
            if ((e | d | i) >> CountingPlan::wordShift) {
                open.answers += CountingPlan::oddWord;
                continue;
            }
            open.answers += words[lane.pairs + (e << CountingPlan::wordShift | d)];
            open.weights += words[lane.pairs + CountingPlan::ofWeights + i];
        }
        said &= (quint64{1} << m_counting->groups.size()) - 1; // without those of no group
        for (; said != 0; said &= said - 1) {
            const auto group = static_cast<size_t>(std::countr_zero(said));
            if (!count(group, row, counts))
                m_rest.addGroup(s, r, row, group);
        }
    }

    /// Adds a respondent's words about one group, and forgets them. False where they do not say
    /// enough.
    bool count(size_t index, size_t row, quint32* counts) {
        Open& open = m_open[index];
        const quint64 answers = std::exchange(open.answers, 0);
        const quint64 weights = std::exchange(open.weights, 0);
        const CountingPlan::Group& group = m_counting->groups[index];
        const quint64 k = answers & 0x3f;
        const quint64 asked = weights & ~quint64{0xffff'ff00};
        if (asked > group.most)
            return false;
        if ((answers & 0xff'ffff) == k * 0x1041 && k <= group.most) {
            const Span& span = group.spans[k];
            ++counts[span.pairs + (answers >> 24 & 0xf'ffff) * span.width + (answers >> 44)];
        } else if (!addRest(answers, row, index)) {
            return false;
        }
        ++counts[group.spans[asked].weights + (weights >> 8 & 0xff'ffff)];
        return true;
    }

    [[nodiscard]] bool addRest(quint64 answers, size_t row, size_t group);
    void settle();
    void settleAlone(size_t row, const quint32* counts);
    void settleMeans(size_t row, const quint32* counts);

    const Plan<qint64>* m_plan;
    const CountingPlan* m_counting;
    size_t m_cells;
    size_t m_firstRow = 0;
    bool m_isEmpty = true;
    std::vector<quint32> m_counts; ///< of the present bucket, [cell][counting.length]
    std::vector<Open> m_open;      ///< by group, and one for the answers of none
    Respondents<qint64> m_rest;
};

} // namespace symmetry
