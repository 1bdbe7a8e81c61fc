#pragma once

#include "models/frame/cut.h"
#include "models/frame/grouping.h"
#include "models/statistics/moments.h"

#include <stop_token>
#include <vector>

namespace symmetry {

/// Sufficient statistics of one figure: respondents' means over the questions of a group.
/// `expected` and `delivered` count respondents with at least one such answer; `pair` only answers
/// that have both, gap = delivered - expected.
struct PairMoments {
    using Moments = symmetry::Moments;
    Moments expected;
    Moments delivered;
    Moments importance;
    Moments gap;
    qint64 below = 0;    ///< respondents whose mean gap is < 0
    qint64 met = 0;      ///< = 0 (within 1e-9)
    qint64 exceeded = 0; ///< > 0
    PairMoments& operator+=(const PairMoments& other);
    friend bool operator==(const PairMoments&, const PairMoments&) = default;
};

/// A dense array [bucket][cell][group].
template <class Value>
struct Tally {
    int buckets = 0;
    int cells = 0;
    int groups = 0;
    std::vector<Value> values;

    [[nodiscard]] const Value& at(int bucket, int cell, int group) const {
        return values[(static_cast<size_t>(bucket) * static_cast<size_t>(cells) +
                       static_cast<size_t>(cell)) *
                          static_cast<size_t>(groups) +
                      static_cast<size_t>(group)];
    }
};

/// Counts of delivered codes of one group; code c stands at counts[c].
struct CodeCounts {
    std::vector<qint64> counts; ///< empty, or Scale::maximumCodes long
    friend bool operator==(const CodeCounts&, const CodeCounts&) = default;
};

/// Days outside the buckets, and questions and profiles that are not named, are left out. Sums are
/// exact wherever the values of a group are whole multiples of one unit (see plan.h), so the
/// figures do not depend on the route: columns, cube or any number of threads. All of them stop
/// early, with what they have so far, when `stop` is requested: the caller must then drop the
/// result.
[[nodiscard]] Tally<PairMoments> tallyPairs(const Frame& frame, const Cells& cells,
                                            const Buckets& buckets, const Grouping& grouping,
                                            std::stop_token stop = {});
/// Delivered codes per question group; all questions of one group must share one scale.
[[nodiscard]] Tally<CodeCounts> tallyCodes(const Frame& frame, const Cells& cells,
                                           const Buckets& buckets, const Grouping& grouping,
                                           std::stop_token stop = {});
/// Number of responses per bucket and cell (one group).
[[nodiscard]] Tally<qint64> tallyResponses(const Frame& frame, const Cells& cells,
                                           const Buckets& buckets, std::stop_token stop = {});

/// Row ids of the responses that have an answer in `group` (any group: -1; then also those without
/// answers), newest day first, then the highest id; at most `limit`.
[[nodiscard]] std::vector<qint64> responsesBehind(const Frame& frame, const Cells& cells,
                                                  const Buckets& buckets, const Grouping& grouping,
                                                  int group, size_t limit);

} // namespace symmetry
