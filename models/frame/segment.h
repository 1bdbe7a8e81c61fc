#pragma once

#include "models/domain/words.h"

#include <QByteArray>
#include <QtGlobal>
#include <limits>
#include <memory>
#include <vector>

namespace symmetry {

/// One combination of mirror, tier and facet values that responses have. Responses refer to it by
/// its index, so a filter is decided once per profile and not once per response.
struct Profile {
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    std::vector<qint64> facetValues; ///< ids, ascending
    friend bool operator==(const Profile&, const Profile&) = default;
};

/// Columns of up to some 64 k answers of one source. Responses are sorted by day; answers stand in
/// the order of their responses: response r has answers firstAnswer[r] .. firstAnswer[r + 1] - 1,
/// ascending by question, each question once.
struct Segment {
    static constexpr qint32 earliestDay = -719162; ///< 0001-01-01
    static constexpr qint32 latestDay = 2932896;   ///< 9999-12-31

    std::vector<qint64> response;     ///< row ids
    std::vector<qint32> day;          ///< days since 1970-01-01, within the two above
    std::vector<quint32> profile;     ///< index into Frame::profiles()
    std::vector<quint32> firstAnswer; ///< one more than there are responses
    std::vector<quint16> question;    ///< question row id
    std::vector<quint8> expected;     ///< Scale code or Scale::noCode
    std::vector<quint8> delivered;
    std::vector<quint8> importance;

    [[nodiscard]] size_t responses() const { return day.size(); }
    [[nodiscard]] size_t answers() const { return question.size(); }
    /// True when lengths agree and everything is in order, in range and, with `profiles`, every
    /// profile is below that number. A frame must be made of valid segments only.
    [[nodiscard]] bool isValid(size_t profiles = std::numeric_limits<size_t>::max()) const;
    friend bool operator==(const Segment&, const Segment&) = default;
};

using SegmentPtr = std::shared_ptr<const Segment>;

/// The bytes of a segment: little-endian, a magic number and format version first. Never throws.
[[nodiscard]] QByteArray encode(const Segment& segment);
/// The segment in `bytes`, or nullptr where they are not one: another magic number, version or
/// length, or a segment that is not valid. Any bytes may be given.
[[nodiscard]] SegmentPtr decode(QByteArrayView bytes,
                                size_t profiles = std::numeric_limits<size_t>::max());

} // namespace symmetry
