#pragma once

#include "models/frame/segment.h"

#include <memory>
#include <vector>

namespace symmetry {

class CodeCube;
class PairCube;
struct Grouping;

using PairCubePtr = std::shared_ptr<const PairCube>;
using CodeCubePtr = std::shared_ptr<const CodeCube>;

/// All answers that count, as columns in memory. Immutable; thread-safe to read; cheap to copy, as
/// segments and cubes are shared. Segments must be valid for the profiles (Segment::isValid).
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
    /// Memory of the columns, without the cubes.
    [[nodiscard]] size_t bytes() const;

    /// The same answers with cubes that were built of this very frame (see withCubes): figures of
    /// their groupings then come from them. There is nothing else to do for whoever asks.
    [[nodiscard]] Frame with(std::vector<PairCubePtr> pairs, std::vector<CodeCubePtr> codes) const;
    /// The cube for that grouping, or nullptr.
    [[nodiscard]] PairCubePtr pairCube(const Grouping& grouping) const;
    [[nodiscard]] CodeCubePtr codeCube(const Grouping& grouping) const;
    [[nodiscard]] const std::vector<PairCubePtr>& pairCubes() const { return m_pairCubes; }
    [[nodiscard]] size_t cubeBytes() const;

private:
    std::vector<Profile> m_profiles;
    std::vector<SegmentPtr> m_segments;
    std::vector<PairCubePtr> m_pairCubes;
    std::vector<CodeCubePtr> m_codeCubes;
    qint64 m_responses = 0;
    qint64 m_answers = 0;
    qint32 m_firstDay = 1;
    qint32 m_lastDay = 0;
};

using FramePtr = std::shared_ptr<const Frame>;

} // namespace symmetry
