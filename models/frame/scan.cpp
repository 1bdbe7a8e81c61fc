#include "models/frame/scan.h"

namespace symmetry {

namespace {

constexpr size_t longestStretch = 65'536;
/// Starting a thread costs as much as some thousand responses.
constexpr size_t worthAThread = 20'000;
constexpr size_t mostThreads = 4;

} // namespace

std::vector<Stretch> stretchesOf(const Frame& frame, const Buckets& buckets) {
    std::vector<Stretch> stretches;
    const qint64 firstDay = buckets.firstDay;
    const qint64 endDay = firstDay + static_cast<qint64>(buckets.ofDay.size());
    for (const SegmentPtr& segment : frame.segments()) {
        const auto& days = segment->day;
        const auto first = std::lower_bound(days.begin(), days.end(), firstDay);
        const auto end = std::lower_bound(first, days.end(), endDay);
        const auto last = static_cast<size_t>(end - days.begin());
        for (auto r = static_cast<size_t>(first - days.begin()); r < last; r += longestStretch)
            stretches.push_back({segment.get(), r, std::min(r + longestStretch, last)});
    }
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) {
        return a.segment->day[a.first] < b.segment->day[b.first];
    });
    return stretches;
}

size_t threadsFor(size_t responses) {
    const size_t cores = std::max<size_t>(std::thread::hardware_concurrency(), 1);
    return std::clamp<size_t>(responses / worthAThread, 1, std::min(cores, mostThreads));
}

} // namespace symmetry
