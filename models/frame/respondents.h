#pragma once

#include "models/frame/segment.h"
#include "models/frame/sums.h"

#include <bit>
#include <utility>

namespace symmetry {

/// How many values there are and what they add up to; for whole numbers both in one word, so that
/// the hot loop adds them in one step. Sums stay below 2^31 (see exactPlan).
template <class Number>
struct Part {
    qint64 word = 0;
    static Part of(bool given, qint64 value) { return {given ? value + (qint64{1} << 32) : 0}; }
    [[nodiscard]] qint64 sum() const { return static_cast<qint32>(word); }
    [[nodiscard]] qint64 count() const { return (word - sum()) >> 32; }
    void operator+=(Part other) { word += other.word; }
};

template <>
struct Part<double> {
    qint64 given = 0;
    double value = 0.0;
    static Part of(bool given, double value) { return {given, given ? value : 0.0}; }
    [[nodiscard]] double sum() const { return value; }
    [[nodiscard]] qint64 count() const { return given; }
    void operator+=(Part other) {
        given += other.given;
        value += other.value;
    }
};

/// Turns responses into sums, one at a time. Rows are numbered by the caller; each has the plan's
/// slots.
template <class Number>
class Respondents {
public:
    Respondents(const Plan<Number>& plan, size_t rows)
        : m_plan(&plan),
          m_sums(rows * static_cast<size_t>(plan.slots)),
          m_open(plan.groups.size()),
          m_touched((plan.groups.size() + 63) / 64) {}

    /// Adds response `r` of the segment to `row`.
    void add(const Segment& s, size_t r, size_t row) {
        const size_t first = s.firstAnswer[r];
        const size_t end = s.firstAnswer[r + 1];
        if (m_plan->single) {
            for (size_t a = first; a < end; ++a) {
                if (placeOf(s, a).group >= 0)
                    addAlone(s, a, row);
            }
            return;
        }
        for (size_t a = first; a < end; ++a)
            gather(s, a);
        for (size_t word = 0; word < m_touched.size(); ++word) {
            for (quint64 left = std::exchange(m_touched[word], 0); left != 0; left &= left - 1) {
                const size_t group = word * 64 + static_cast<size_t>(std::countr_zero(left));
                addMeans(std::exchange(m_open[group], {}), slotsOf(row, group));
            }
        }
    }

    /// Adds what response `r` says in one group.
    void addGroup(const Segment& s, size_t r, size_t row, size_t group) {
        for (size_t a = s.firstAnswer[r]; a < s.firstAnswer[r + 1]; ++a) {
            if (placeOf(s, a).group == static_cast<qint32>(group))
                gather(s, a);
        }
        m_touched[group / 64] = 0;
        addMeans(std::exchange(m_open[group], {}), slotsOf(row, group));
    }
    /// Adds answer `a` of a respondent who has no other in its group, which must not be none.
    void addAlone(const Segment& s, size_t a, size_t row) {
        const Line& line = m_plan->lines[s.question[a]];
        const size_t slot = row * static_cast<size_t>(m_plan->slots) +
                            static_cast<size_t>(m_plan->places[s.question[a]].slot);
        const size_t e = s.expected[a];
        const size_t d = s.delivered[a];
        if (e != Scale::noCode && d != Scale::noCode)
            m_sums.both[slot].add(value(line, e), value(line, d), slack(1));
        else if (e != Scale::noCode)
            m_sums.sides[slot * sidesPerSlot + SideExpected].add(value(line, e));
        else if (d != Scale::noCode)
            m_sums.sides[slot * sidesPerSlot + SideDelivered].add(value(line, d));
        if (s.importance[a] != Scale::noCode)
            m_sums.sides[slot * sidesPerSlot + SideImportance].add(
                importanceOf(line, s.importance[a]));
    }

    /// What was added; it may be read and set to zero between two responses.
    [[nodiscard]] Sums<Number>& sums() { return m_sums; }

    Respondents& operator+=(const Respondents& other) {
        m_sums += other.m_sums;
        return *this;
    }

private:
    using Place = typename Plan<Number>::Place;
    using Line = typename Plan<Number>::Line;

    /// What one respondent has said so far in one group.
    struct Open {
        Part<Number> expected;
        Part<Number> delivered;
        Part<Number> importance;
        Part<Number> gaps;
    };

    /// Whole numbers meet expectations exactly, others within 1e-9.
    static constexpr Number slack(qint64 answers) {
        if constexpr (std::is_integral_v<Number>)
            return 0;
        else
            return 1e-9 * static_cast<double>(answers);
    }
    static Number value(const Line& line, size_t code) {
        return line.zero + line.step * static_cast<Number>(code);
    }
    static Number importanceOf(const Line& line, size_t code) {
        return line.importanceZero + line.importanceStep * static_cast<Number>(code);
    }
    /// Where the question of an answer stands; the place of question 0 is in no group.
    [[nodiscard]] const Place& placeOf(const Segment& s, size_t a) const {
        const size_t question = s.question[a];
        return m_plan->places[question < m_plan->places.size() ? question : 0];
    }

    [[nodiscard]] size_t slotsOf(size_t row, size_t group) const {
        return row * static_cast<size_t>(m_plan->slots) +
               static_cast<size_t>(m_plan->groups[group].firstSlot);
    }

    /// Adds an answer to what its group has so far, without a branch on what people answered.
    void gather(const Segment& s, size_t a) {
        const qint32 group = placeOf(s, a).group;
        if (group < 0)
            return;
        const Line& line = m_plan->lines[s.question[a]];
        Open& open = m_open[static_cast<size_t>(group)];
        m_touched[static_cast<size_t>(group) / 64] |= quint64{1} << (group % 64);
        const Number e = value(line, s.expected[a]);
        const Number d = value(line, s.delivered[a]);
        const bool hasExpected = s.expected[a] != Scale::noCode;
        const bool hasDelivered = s.delivered[a] != Scale::noCode;
        open.expected += Part<Number>::of(hasExpected, e);
        open.delivered += Part<Number>::of(hasDelivered, d);
        open.gaps += Part<Number>::of(hasExpected & hasDelivered, d - e);
        open.importance +=
            Part<Number>::of(s.importance[a] != Scale::noCode, importanceOf(line, s.importance[a]));
    }

    /// A respondent with any number of answers in the group, whose slots begin at `first`.
    void addMeans(const Open& open, size_t first) {
        const qint64 pairs = open.gaps.count();
        if (open.importance.count() > 0)
            addSide(first, SideImportance, open.importance);
        if (pairs > 0 && pairs == open.expected.count() && pairs == open.delivered.count()) {
            m_sums.both[first + static_cast<size_t>(pairs - 1)].add(
                open.expected.sum(), open.delivered.sum(), slack(pairs));
            return;
        }
        addSide(first, SideExpected, open.expected);
        addSide(first, SideDelivered, open.delivered);
        addSide(first, SideGap, open.gaps);
        if (pairs > 0) {
            Both<Number>& both = m_sums.both[first + static_cast<size_t>(pairs - 1)];
            both.below += static_cast<Number>(open.gaps.sum() < -slack(pairs));
            both.exceeded += static_cast<Number>(open.gaps.sum() > slack(pairs));
        }
    }

    void addSide(size_t first, SideOf which, Part<Number> part) {
        if (const qint64 count = part.count(); count > 0)
            m_sums.sides[(first + static_cast<size_t>(count - 1)) * sidesPerSlot + which].add(
                part.sum());
    }

    const Plan<Number>* m_plan;
    Sums<Number> m_sums;
    std::vector<Open> m_open;       ///< by group
    std::vector<quint64> m_touched; ///< a bit for each group that is not empty in m_open
};

} // namespace symmetry
