#pragma once

#include "models/frame/cut.h"

#include <algorithm>
#include <array>
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

/// The stretches of the frame whose days the buckets cover, by their first day; at most some 64 k
/// responses each.
[[nodiscard]] std::vector<Stretch> stretchesOf(const Frame& frame, const Buckets& buckets);

/// Number of bucket-and-cell pairs.
[[nodiscard]] inline size_t rowsOf(const Buckets& buckets, const Cells& cells) {
    return static_cast<size_t>(std::max(buckets.count, 0)) *
           static_cast<size_t>(std::max(cells.count, 0));
}

/// Calls visit(row, first, last) for each run of responses first .. last - 1 of the stretch that
/// count in the same row; row is bucket * cells + cell.
template <class Visit>
void visitRuns(const Stretch& stretch, const Cells& cells, const Buckets& buckets, Visit visit) {
    const Segment& s = *stretch.segment;
    const auto cellOf = [&](size_t r) {
        const quint32 profile = s.profile[r];
        return profile < cells.ofProfile.size() ? cells.ofProfile[profile] : -1;
    };
    std::array<size_t, 512> chosen; // gathered without a branch that could not be foreseen
    for (size_t r = stretch.first; r < stretch.last;) {
        const qint32 day = s.day[r];
        const int bucket = buckets.ofDay[static_cast<size_t>(day - buckets.firstDay)];
        size_t n = 0;
        for (; r < stretch.last && s.day[r] == day && n < chosen.size(); ++r) {
            chosen[n] = r;
            n += static_cast<size_t>(bucket >= 0 && cellOf(r) >= 0);
        }
        const auto base =
            static_cast<size_t>(std::max(bucket, 0)) * static_cast<size_t>(cells.count);
        for (size_t i = 0; i < n;) {
            const size_t first = chosen[i++];
            const int cell = cellOf(first);
            while (i < n && chosen[i] == chosen[i - 1] + 1 && cellOf(chosen[i]) == cell)
                ++i;
            visit(base + static_cast<size_t>(cell), first, chosen[i - 1] + 1);
        }
    }
}

/// How many threads pay for that much work; every thread needs sums of its own.
[[nodiscard]] size_t threadsFor(size_t responses);

/// Calls work(part, i) for every i below `count`, each `parts`-th on one of so many threads. Leaves
/// out what is left once `stop` is requested.
template <class Work>
void shared(size_t parts, size_t count, const std::stop_token& stop, const Work& work) {
    const auto run = [&](size_t part) {
        for (size_t i = part; i < count && !stop.stop_requested(); i += parts)
            work(part, i);
    };
    std::vector<std::jthread> others;
    for (size_t part = 1; part < parts; ++part)
        others.emplace_back([&run, part] { run(part); });
    run(0);
}

/// Adds up what `parts` threads find: each makes a store of its own and calls work(store, i) for
/// its share of all i below `count`, in order. Leaves out what is left once `stop` is requested.
template <class Make, class Work>
[[nodiscard]] auto gathered(size_t parts, size_t count, const std::stop_token& stop,
                            const Make& make, const Work& work) {
    std::vector<decltype(make())> stores;
    for (size_t part = 0; part < parts; ++part)
        stores.push_back(make());
    const auto run = [&](size_t part) {
        const size_t end = count * (part + 1) / parts;
        for (size_t i = count * part / parts; i < end && !stop.stop_requested(); ++i)
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
