#pragma once

#include "models/frame/cut.h"

#include <algorithm>
#include <functional>
#include <stop_token>
#include <thread>

namespace symmetry {

/// Responses first .. last - 1 of one segment.
struct Stretch {
    const Segment* segment = nullptr;
    size_t first = 0;
    size_t last = 0;
    [[nodiscard]] size_t responses() const { return last - first; }
};

/// The stretches of the frame whose days the buckets cover; at most some 64 k responses each.
[[nodiscard]] std::vector<Stretch> stretchesOf(const Frame& frame, const Buckets& buckets);

/// Number of bucket-and-cell pairs.
[[nodiscard]] inline size_t rowsOf(const Buckets& buckets, const Cells& cells) {
    return static_cast<size_t>(std::max(buckets.count, 0)) *
           static_cast<size_t>(std::max(cells.count, 0));
}

/// Calls visit(row, r) for each response r of the stretch that counts; row is bucket * cells +
/// cell.
template <class Visit>
void visitResponses(const Stretch& stretch, const Cells& cells, const Buckets& buckets,
                    Visit visit) {
    const Segment& s = *stretch.segment;
    for (size_t r = stretch.first; r < stretch.last; ++r) {
        const int bucket = buckets.ofDay[static_cast<size_t>(s.day[r] - buckets.firstDay)];
        if (bucket < 0 || s.profile[r] >= cells.ofProfile.size())
            continue;
        const int cell = cells.ofProfile[s.profile[r]];
        if (cell >= 0)
            visit(static_cast<size_t>(bucket) * static_cast<size_t>(cells.count) +
                      static_cast<size_t>(cell),
                  r);
    }
}

/// How many threads pay for that much work; every thread needs sums of its own.
[[nodiscard]] size_t threadsFor(size_t responses);

/// Adds up what `parts` threads find: each makes a store of its own and calls work(store, i) for
/// every parts-th i below `count`, in order. Leaves out what is left once `stop` is requested.
template <class Make, class Work>
[[nodiscard]] auto gathered(size_t parts, size_t count, const std::stop_token& stop,
                            const Make& make, const Work& work) {
    std::vector<decltype(make())> stores;
    for (size_t part = 0; part < parts; ++part)
        stores.push_back(make());
    const auto run = [&](size_t part) {
        for (size_t i = part; i < count && !stop.stop_requested(); i += parts)
            work(stores[part], i);
    };
    {
        std::vector<std::jthread> others;
        for (size_t part = 1; part < parts; ++part)
            others.emplace_back([&run, part] { run(part); });
        run(0);
    }
    for (size_t part = 1; part < parts; ++part)
        stores[0] += stores[part];
    return std::move(stores[0]);
}

} // namespace symmetry
