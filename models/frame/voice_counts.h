#pragma once

#include "models/frame/frame.h"

#include <QtGlobal>
#include <memory>
#include <vector>

namespace symmetry {

/// How many comments the responses of a frame have, by day and profile: all that a line of voices
/// over time needs, at 12 bytes a day and profile. Immutable; goes with the frame it was made for.
struct VoiceCounts {
    std::vector<qint32> day;      ///< days since 1970-01-01, ascending
    std::vector<quint32> profile; ///< index into Frame::profiles(), ascending within a day
    std::vector<quint32> count;   ///< at least 1

    [[nodiscard]] size_t size() const { return day.size(); }
    friend bool operator==(const VoiceCounts&, const VoiceCounts&) = default;
};

using VoiceCountsPtr = std::shared_ptr<const VoiceCounts>;

/// `ofResponse[id]` comments have the response with that row id; ids beyond it none. Responses
/// that the frame does not hold (undone or unfinished imports) are left out.
[[nodiscard]] VoiceCountsPtr voiceCounts(const Frame& frame,
                                         const std::vector<quint32>& ofResponse);

} // namespace symmetry
