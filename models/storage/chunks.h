#pragma once

#include "models/domain/question.h"
#include "models/domain/result.h"
#include "models/frame/frame.h"

#include <QHash>
#include <limits>

namespace symmetry {

class Database;
class Statement;

/// How many answers a chunk holds, more or less: it ends with the response that reaches it.
inline constexpr size_t answersPerChunk = 64 * 1024;

/// Makes the columns of one source from its rows, chunk after chunk, in the order of day and
/// response. Boundaries depend on the rows alone, so that two runs can be compared.
class ChunkMaker {
public:
    [[nodiscard]] static Result<ChunkMaker> of(Database& database, qint64 source);
    /// The next chunk; nullptr after the last.
    [[nodiscard]] Result<SegmentPtr> next();

private:
    ChunkMaker(Database& database, qint64 source) : m_database(&database), m_source(source) {}
    void addAnswer(Segment& segment, const Statement& row) const;
    Database* m_database;
    qint64 m_source;
    qint32 m_day = std::numeric_limits<qint32>::min();
    qint64 m_response = 0;
    bool m_ended = false;
    QHash<qint64, Scale> m_scales;
};

/// Writes one chunk with its hash. The caller holds the transaction.
[[nodiscard]] Result<void> saveChunk(Database& database, qint64 source, const Segment& segment);

/// The answers of all visible sources. ChecksumWrong where a chunk does not match its hash, or a
/// source has other numbers of responses and answers than its chunks.
[[nodiscard]] Result<FramePtr> readFrame(Database& database);

/// The segment in a stored chunk, compared with its hash and its counts.
[[nodiscard]] Result<SegmentPtr> segmentOf(Database& database, const Statement& chunk);

} // namespace symmetry
