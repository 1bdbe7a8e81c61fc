#pragma once

#include "models/frame/segment.h"

#include <memory>
#include <vector>

namespace symmetry {

/// All answers that count, as columns in memory. Immutable; thread-safe to read.
class Frame {
public:
    Frame() = default;
    Frame(std::vector<Profile> profiles, std::vector<SegmentPtr> segments);

    [[nodiscard]] const std::vector<Profile>& profiles() const { return m_profiles; }
    [[nodiscard]] const std::vector<SegmentPtr>& segments() const { return m_segments; }
    [[nodiscard]] qint64 responses() const { return m_responses; }
    [[nodiscard]] qint64 answers() const { return m_answers; }
    /// First and last day with a response; first > last where there is none.
    [[nodiscard]] qint32 firstDay() const { return m_firstDay; }
    [[nodiscard]] qint32 lastDay() const { return m_lastDay; }
    [[nodiscard]] size_t bytes() const;

private:
    std::vector<Profile> m_profiles;
    std::vector<SegmentPtr> m_segments;
    qint64 m_responses = 0;
    qint64 m_answers = 0;
    qint32 m_firstDay = 1;
    qint32 m_lastDay = 0;
};

using FramePtr = std::shared_ptr<const Frame>;

} // namespace symmetry
