#include "models/frame/voice_counts.h"

#include <algorithm>
#include <numeric>

namespace symmetry {

VoiceCountsPtr voiceCounts(const Frame& frame, const std::vector<quint32>& ofResponse) {
    struct Found {
        qint32 day;
        quint32 profile;
        quint32 count;
    };
    std::vector<Found> found;
    for (const SegmentPtr& segment : frame.segments()) {
        for (size_t r = 0; r < segment->responses(); ++r) {
            const auto id = static_cast<size_t>(segment->response[r]);
            if (id < ofResponse.size() && ofResponse[id] > 0)
                found.push_back({segment->day[r], segment->profile[r], ofResponse[id]});
        }
    }
    std::ranges::sort(found, [](const Found& a, const Found& b) {
        return a.day != b.day ? a.day < b.day : a.profile < b.profile;
    });
    auto counts = std::make_shared<VoiceCounts>();
    for (const Found& one : found) {
        if (counts->size() > 0 && counts->day.back() == one.day &&
            counts->profile.back() == one.profile) {
            counts->count.back() += one.count;
            continue;
        }
        counts->day.push_back(one.day);
        counts->profile.push_back(one.profile);
        counts->count.push_back(one.count);
    }
    return counts;
}

} // namespace symmetry
