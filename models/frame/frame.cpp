#include "models/frame/frame.h"

#include "models/frame/cube.h"

#include <algorithm>

namespace symmetry {

namespace {

template <class Value>
size_t bytesOf(const std::vector<Value>& column) {
    return column.capacity() * sizeof(Value);
}

size_t bytesOf(const Segment& s) {
    return sizeof(Segment) + bytesOf(s.response) + bytesOf(s.day) + bytesOf(s.profile) +
           bytesOf(s.firstAnswer) + bytesOf(s.question) + bytesOf(s.expected) +
           bytesOf(s.delivered) + bytesOf(s.importance);
}

template <class Cube>
std::shared_ptr<const Cube> cubeOf(const std::vector<std::shared_ptr<const Cube>>& cubes,
                                   const Grouping& grouping) {
    const auto fits = [&](const auto& cube) { return cube->grouping() == grouping; };
    const auto found = std::find_if(cubes.begin(), cubes.end(), fits);
    return found == cubes.end() ? nullptr : *found;
}

} // namespace

Frame::Frame(std::vector<Profile> profiles, std::vector<SegmentPtr> segments)
    : m_profiles(std::move(profiles)), m_segments(std::move(segments)) {
    std::erase_if(m_segments, [](const SegmentPtr& s) { return !s || s->responses() == 0; });
    for (const SegmentPtr& segment : m_segments) {
        const qint32 first = segment->day.front();
        const qint32 last = segment->day.back();
        m_firstDay = m_responses == 0 ? first : std::min(m_firstDay, first);
        m_lastDay = m_responses == 0 ? last : std::max(m_lastDay, last);
        m_responses += static_cast<qint64>(segment->responses());
        m_answers += static_cast<qint64>(segment->answers());
    }
}

size_t Frame::bytes() const {
    size_t sum = bytesOf(m_profiles) + bytesOf(m_segments);
    for (const Profile& profile : m_profiles)
        sum += bytesOf(profile.facetValues);
    for (const SegmentPtr& segment : m_segments)
        sum += bytesOf(*segment);
    return sum;
}

Frame Frame::with(std::vector<PairCubePtr> pairs, std::vector<CodeCubePtr> codes) const {
    Frame frame = *this;
    frame.m_pairCubes = std::move(pairs);
    frame.m_codeCubes = std::move(codes);
    return frame;
}

PairCubePtr Frame::pairCube(const Grouping& grouping) const {
    return cubeOf(m_pairCubes, grouping);
}

CodeCubePtr Frame::codeCube(const Grouping& grouping) const {
    return cubeOf(m_codeCubes, grouping);
}

size_t Frame::cubeBytes() const {
    size_t sum = 0;
    for (const PairCubePtr& cube : m_pairCubes)
        sum += cube->bytes();
    for (const CodeCubePtr& cube : m_codeCubes)
        sum += cube->bytes();
    return sum;
}

} // namespace symmetry
