#include "models/storage/chunks.h"

#include "models/storage/database.h"
#include "models/storage/digest.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

quint8 codeOf(const Scale& scale, const std::optional<double>& value) {
    return value ? scale.code(*value).value_or(Scale::noCode) : Scale::noCode;
}

Result<QHash<qint64, Scale>> scalesIn(Database& database) {
    QHash<qint64, Scale> scales;
    Statement rows = database.query(u"scales"_s);
    while (rows.step())
        scales.insert(rows.integer(0), Scale{rows.real(1), rows.real(2), rows.real(3)});
    if (rows.failed())
        return rows.failure();
    return scales;
}

/// All profiles; the one with row id n stands at n - 1, as chunks refer to it.
Result<std::vector<Profile>> profilesIn(Database& database) {
    std::vector<Profile> profiles;
    Statement rows = database.query(u"profiles"_s);
    while (rows.step()) {
        const auto index = static_cast<size_t>(rows.integer(0) - 1);
        if (profiles.size() <= index)
            profiles.resize(index + 1);
        profiles[index].mirror = static_cast<Mirror>(rows.integer(1));
        profiles[index].tier = static_cast<Tier>(rows.integer(2));
        if (!rows.isNull(3))
            profiles[index].facetValues.push_back(rows.integer(3));
    }
    if (rows.failed())
        return rows.failure();
    return profiles;
}

/// Counts of chunks against those that the sources state, which a digest covers.
Result<void> compareCounts(Database& database) {
    Statement rows = database.query(u"sources_unlike_chunks"_s);
    const bool differs = rows.step();
    if (rows.failed())
        return rows.failure();
    if (differs)
        return fail(ErrorKind::ChecksumWrong, {database.path(), u"source"_s});
    return {};
}

bool refersTo(const Segment& segment, size_t profiles) {
    return std::ranges::all_of(segment.profile,
                               [profiles](quint32 profile) { return profile < profiles; });
}

} // namespace

Result<ChunkMaker> ChunkMaker::of(Database& database, qint64 source) {
    ChunkMaker maker(database, source);
    Result<QHash<qint64, Scale>> scales = scalesIn(database);
    if (!scales)
        return tl::unexpected(scales.error());
    maker.m_scales = std::move(*scales);
    return maker;
}

void ChunkMaker::addAnswer(Segment& segment, const Statement& row) const {
    if (row.isNull(3))
        return; // a response without answers
    const qint64 question = row.integer(3);
    const Scale scale = m_scales.value(question);
    segment.question.push_back(static_cast<quint16>(question));
    segment.expected.push_back(codeOf(scale, row.optionalReal(4)));
    segment.delivered.push_back(codeOf(scale, row.optionalReal(5)));
    segment.importance.push_back(codeOf(scale, row.optionalReal(6)));
}

Result<SegmentPtr> ChunkMaker::next() {
    auto segment = std::make_shared<Segment>();
    if (m_ended)
        return SegmentPtr();
    Statement rows = m_database->query(u"rows_of_source"_s);
    rows.bind(1, m_source).bind(2, qint64(m_day)).bind(3, m_response);
    m_ended = true;
    while (rows.step()) {
        const qint64 response = rows.integer(0);
        if (segment->response.empty() || segment->response.back() != response) {
            if (std::max(segment->answers(), segment->responses()) >= answersPerChunk) {
                m_ended = false;
                break;
            }
            segment->firstAnswer.push_back(static_cast<quint32>(segment->answers()));
            segment->response.push_back(response);
            segment->day.push_back(static_cast<qint32>(rows.integer(1)));
            segment->profile.push_back(static_cast<quint32>(rows.integer(2) - 1));
        }
        addAnswer(*segment, rows);
    }
    if (rows.failed())
        return rows.failure();
    if (segment->response.empty())
        return SegmentPtr();
    segment->firstAnswer.push_back(static_cast<quint32>(segment->answers()));
    m_day = segment->day.back();
    m_response = segment->response.back();
    return SegmentPtr(std::move(segment));
}

Result<void> saveChunk(Database& database, qint64 source, const Segment& segment) {
    const QByteArray data = encode(segment);
    Statement insert = database.query(u"chunk_insert"_s);
    insert.bind(1, source).bind(2, static_cast<qint64>(segment.responses()));
    insert.bind(3, static_cast<qint64>(segment.answers())).bind(4, hashOf(data));
    return insert.bindBlob(5, data).run();
}

Result<SegmentPtr> segmentOf(Database& database, const Statement& chunk) {
    const QByteArrayView data = chunk.blobView(4);
    const bool same = hashOf(data) == chunk.integer(3);
    SegmentPtr segment = same ? decode(data) : nullptr;
    const bool sound = segment && static_cast<qint64>(segment->responses()) == chunk.integer(1) &&
                       static_cast<qint64>(segment->answers()) == chunk.integer(2);
    if (!sound)
        return fail(ErrorKind::ChecksumWrong,
                    {database.path(), u"chunk "_s + QString::number(chunk.integer(0))});
    return segment;
}

Result<FramePtr> readFrame(Database& database) {
    Result<std::vector<Profile>> profiles = profilesIn(database);
    if (!profiles)
        return tl::unexpected(profiles.error());
    if (const Result<void> counted = compareCounts(database); !counted)
        return tl::unexpected(counted.error());
    std::vector<SegmentPtr> segments;
    Statement chunks = database.query(u"chunks_visible"_s);
    while (chunks.step()) {
        Result<SegmentPtr> segment = segmentOf(database, chunks);
        if (!segment)
            return tl::unexpected(segment.error());
        if (!refersTo(**segment, profiles->size()))
            return fail(ErrorKind::ChecksumWrong, {database.path(), u"profile"_s});
        segments.push_back(std::move(*segment));
    }
    if (chunks.failed())
        return chunks.failure();
    return std::make_shared<const Frame>(std::move(*profiles), std::move(segments));
}

} // namespace symmetry
