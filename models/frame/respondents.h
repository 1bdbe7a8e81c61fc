#pragma once

#include "models/frame/segment.h"
#include "models/frame/sums.h"

namespace symmetry {

/// Turns responses into sums, one at a time: the hot loop of the program.
template <class Number>
class Respondents {
public:
    explicit Respondents(const Plan<Number>& plan) : m_plan(plan), m_open(plan.groups.size()) {}

    /// Adds response `r` of the segment to the slots that begin at `base`.
    void add(const Segment& s, size_t r, size_t base, Sums<Number>& to) {
        const size_t end = s.firstAnswer[r + 1];
        for (size_t a = s.firstAnswer[r]; a < end; ++a) {
            if (s.question[a] >= m_plan.ofQuestion.size())
                break; // ascending: nothing after it is known either
            const Place& place = m_plan.ofQuestion[s.question[a]];
            if (place.group < 0)
                continue;
            if (place.alone)
                addAlone(place, s.expected[a], s.delivered[a], s.importance[a],
                         base + static_cast<size_t>(place.slot), to);
            else
                gather(place, s.expected[a], s.delivered[a], s.importance[a]);
        }
        for (const qint32 group : m_touched)
            close(group, base, to);
        m_touched.clear();
    }

private:
    using Place = typename Plan<Number>::Place;

    /// What one respondent has said so far in one group: numbers of answers and their sums.
    struct Open {
        qint32 expected = 0;
        qint32 delivered = 0;
        qint32 importance = 0;
        qint32 gaps = 0;
        Number e = 0;
        Number d = 0;
        Number i = 0;
        Number g = 0;
    };

    static Number number(Number zero, Number step, quint8 code) {
        return zero + step * static_cast<Number>(code);
    }

    /// Whole numbers meet expectations exactly, others within 1e-9 of the values' unit.
    static constexpr Number slack(Number answers) {
        if constexpr (std::is_integral_v<Number>)
            return 0;
        else
            return 1e-9 * answers;
    }

    static void addBoth(Both<Number>& to, Number e, Number d, Number met) {
        const Number g = d - e;
        to.n += 1;
        to.e += e;
        to.d += d;
        to.ee += e * e;
        to.dd += d * d;
        to.gg += g * g;
        to.below += static_cast<Number>(g < -met);
        to.exceeded += static_cast<Number>(g > met);
    }

    static void addAlone(const Place& place, quint8 expected, quint8 delivered, quint8 importance,
                         size_t at, Sums<Number>& to) {
        const bool hasExpected = expected != Scale::noCode;
        const bool hasDelivered = delivered != Scale::noCode;
        const Number e = number(place.zero, place.step, expected);
        const Number d = number(place.zero, place.step, delivered);
        Side<Number>* sides = &to.sides[at * sidesPerSlot];
        if (hasExpected && hasDelivered)
            addBoth(to.both[at], e, d, slack(1));
        else if (hasExpected)
            sides[SideExpected].add(e);
        else if (hasDelivered)
            sides[SideDelivered].add(d);
        if (importance != Scale::noCode)
            sides[SideImportance].add(
                number(place.importanceZero, place.importanceStep, importance));
    }

    void gather(const Place& place, quint8 expected, quint8 delivered, quint8 importance) {
        const bool hasExpected = expected != Scale::noCode;
        const bool hasDelivered = delivered != Scale::noCode;
        const bool hasImportance = importance != Scale::noCode;
        if (!hasExpected && !hasDelivered && !hasImportance)
            return;
        Open& open = m_open[static_cast<size_t>(place.group)];
        if (open.expected + open.delivered + open.importance == 0)
            m_touched.push_back(place.group);
        const Number e = number(place.zero, place.step, expected);
        const Number d = number(place.zero, place.step, delivered);
        if (hasExpected) {
            ++open.expected;
            open.e += e;
        }
        if (hasDelivered) {
            ++open.delivered;
            open.d += d;
        }
        if (hasExpected && hasDelivered) {
            ++open.gaps;
            open.g += d - e;
        }
        if (hasImportance) {
            ++open.importance;
            open.i += number(place.importanceZero, place.importanceStep, importance);
        }
    }

    void close(qint32 group, size_t base, Sums<Number>& to) {
        Open& open = m_open[static_cast<size_t>(group)];
        const auto first =
            base + static_cast<size_t>(m_plan.groups[static_cast<size_t>(group)].firstSlot);
        const auto side = [&](qint32 k, SideOf which) -> Side<Number>& {
            return to.sides[(first + static_cast<size_t>(k - 1)) * sidesPerSlot + which];
        };
        if (open.gaps > 0 && open.gaps == open.expected && open.gaps == open.delivered) {
            addBoth(to.both[first + static_cast<size_t>(open.gaps - 1)], open.e, open.d,
                    slack(static_cast<Number>(open.gaps)));
        } else {
            if (open.expected > 0)
                side(open.expected, SideExpected).add(open.e);
            if (open.delivered > 0)
                side(open.delivered, SideDelivered).add(open.d);
            if (open.gaps > 0)
                addGap(open, first, side(open.gaps, SideGap), to);
        }
        if (open.importance > 0)
            side(open.importance, SideImportance).add(open.i);
        open = Open{};
    }

    static void addGap(const Open& open, size_t first, Side<Number>& side, Sums<Number>& to) {
        const Number met = slack(static_cast<Number>(open.gaps));
        Both<Number>& both = to.both[first + static_cast<size_t>(open.gaps - 1)];
        side.add(open.g);
        both.below += static_cast<Number>(open.g < -met);
        both.exceeded += static_cast<Number>(open.g > met);
    }

    const Plan<Number>& m_plan;
    std::vector<Open> m_open; ///< by group
    std::vector<qint32> m_touched;
};

} // namespace symmetry
