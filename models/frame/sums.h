#pragma once

#include "models/frame/plan.h"
#include "models/frame/tally.h"

#include <array>
#include <cmath>

namespace symmetry {

/// Respondents who gave both values in as many answers as either: the usual case. Letters stand for
/// sums over respondents of e (expected), d (delivered) and g = d - e.
template <class Number>
struct Both {
    Number n = 0;
    Number e = 0;
    Number d = 0;
    Number ee = 0;
    Number dd = 0;
    Number gg = 0;
    Number below = 0; ///< respondents with g < 0, those of the gap's `Side` included
    Number exceeded = 0;

    /// `times` respondents with these values; a gap of up to `met` either way is none.
    void add(Number expected, Number delivered, Number met, Number times = 1) {
        const Number gap = delivered - expected;
        n += times;
        e += times * expected;
        d += times * delivered;
        ee += times * expected * expected;
        dd += times * delivered * delivered;
        gg += times * gap * gap;
        below += times * static_cast<Number>(gap < -met); // no branch: it could not be foreseen
        exceeded += times * static_cast<Number>(gap > met);
    }
    Both& operator+=(const Both& other) {
        n += other.n;
        e += other.e;
        d += other.d;
        ee += other.ee;
        dd += other.dd;
        gg += other.gg;
        below += other.below;
        exceeded += other.exceeded;
        return *this;
    }
};

/// One value of the other respondents; importance always stands here.
template <class Number>
struct Side {
    Number n = 0;
    Number sum = 0;
    Number squares = 0;
    void add(Number value, Number times = 1) {
        n += times;
        sum += times * value;
        squares += times * value * value;
    }
    Side& operator+=(const Side& other) {
        n += other.n;
        sum += other.sum;
        squares += other.squares;
        return *this;
    }
};

enum SideOf : size_t { SideExpected = 0, SideDelivered = 1, SideImportance = 2, SideGap = 3 };
inline constexpr size_t sidesPerSlot = 4;

/// Sums per [bucket][cell][slot] of a plan, in numbers: the unit comes in at the very end.
template <class Number>
struct Sums {
    std::vector<Both<Number>> both;
    std::vector<Side<Number>> sides; ///< sidesPerSlot for each of `both`

    explicit Sums(size_t size) : both(size), sides(size * sidesPerSlot) {}

    Sums& operator+=(const Sums& other) {
        for (size_t i = 0; i < both.size(); ++i)
            both[i] += other.both[i];
        for (size_t i = 0; i < sides.size(); ++i)
            sides[i] += other.sides[i];
        return *this;
    }
};

/// Adds the respondents of one slot to the figures of its group; `scale` is unit / k.
template <class Number>
void addSlot(PairMoments& to, const Both<Number>& both, const Side<Number>* sides, double answers,
             double importance) {
    const auto add = [](Moments& moments, double scale, Number n, Number sum, Number squares) {
        moments.n += static_cast<qint64>(n);
        moments.sum += scale * static_cast<double>(sum);
        moments.squares += scale * scale * static_cast<double>(squares);
    };
    const Side<Number>& e = sides[SideExpected];
    const Side<Number>& d = sides[SideDelivered];
    const Side<Number>& i = sides[SideImportance];
    const Side<Number>& g = sides[SideGap];
    add(to.expected, answers, both.n + e.n, both.e + e.sum, both.ee + e.squares);
    add(to.delivered, answers, both.n + d.n, both.d + d.sum, both.dd + d.squares);
    add(to.importance, importance, i.n, i.sum, i.squares);
    add(to.gap, answers, both.n + g.n, both.d - both.e + g.sum, both.gg + g.squares);
    to.below += static_cast<qint64>(both.below);
    to.exceeded += static_cast<qint64>(both.exceeded);
    to.met += static_cast<qint64>(both.n + g.n - both.below - both.exceeded);
}

/// True where nobody is in a slot: most numbers of answers in a group never occur.
template <class Number>
bool isEmpty(const Both<Number>& both, const Side<Number>* sides) {
    return both.n == 0 && both.below == 0 && both.exceeded == 0 && sides[SideExpected].n == 0 &&
           sides[SideDelivered].n == 0 && sides[SideImportance].n == 0 && sides[SideGap].n == 0;
}

/// Adds `rows` rows of sums, in the order of [row][slot], to figures in the order of [row][group].
template <class Number>
void addFigures(const Sums<Number>& sums, const Plan<Number>& plan, size_t rows, PairMoments* to) {
    for (size_t row = 0; row < rows; ++row) {
        for (const GroupUnits& group : plan.groups) {
            for (int k = 1; k <= group.questions; ++k) {
                const size_t at = row * static_cast<size_t>(plan.slots) +
                                  static_cast<size_t>(group.firstSlot + k - 1);
                if (!isEmpty(sums.both[at], &sums.sides[at * sidesPerSlot]))
                    addSlot(*to, sums.both[at], &sums.sides[at * sidesPerSlot], group.answers / k,
                            group.importance / k);
            }
            ++to;
        }
    }
}

/// The figures of sums that stand in the order of [bucket][cell][slot].
template <class Number>
Tally<PairMoments> figuresOf(const Sums<Number>& sums, const Plan<Number>& plan, int buckets,
                             int cells) {
    const auto rows = static_cast<size_t>(buckets) * static_cast<size_t>(cells);
    Tally<PairMoments> tally{buckets, cells, static_cast<int>(plan.groups.size()), {}};
    tally.values.resize(rows * plan.groups.size());
    addFigures(sums, plan, rows, tally.values.data());
    return tally;
}

} // namespace symmetry
