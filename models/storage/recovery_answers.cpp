#include "models/storage/recovery_answers.h"

#include "models/storage/database.h"
#include "models/storage/digest.h"
#include "models/storage/wreck.h"

#include <QCryptographicHash>
#include <QUuid>
#include <algorithm>
#include <cmath>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 noon = secondsOfDay / 2;

QByteArrayView blobIn(sqlite3_stmt* row, int column) {
    return {static_cast<const char*>(sqlite3_column_blob(row, column)),
            sqlite3_column_bytes(row, column)};
}

bool isDay(qint64 day) {
    return day >= Segment::earliestDay && day <= Segment::latestDay;
}

std::optional<double> realIn(sqlite3_stmt* row, int column) {
    if (sqlite3_column_type(row, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(row, column);
}

/// An answer that breaks no rule of the schema, or was refused by it; anything else ends the work.
Result<void> tolerated(Statement& insert) {
    const Result<void> done = insert.run();
    if (done || (insert.code() & 0xff) == SQLITE_CONSTRAINT)
        return {};
    return done;
}

} // namespace

void RecoveryAnswers::Values::add(double value) {
    if (!std::isfinite(value))
        return;
    const double gap = any ? std::min(std::abs(value - least), std::abs(value - most)) : 0;
    if (gap > 0 && (step == 0 || gap < step))
        step = gap;
    least = any ? std::min(least, value) : value;
    most = any ? std::max(most, value) : value;
    any = true;
}

void RecoveryAnswers::readChunks() {
    (void)m_wreck.read(u"source"_s, {u"id"_s, u"state"_s}, [this](sqlite3_stmt* row) {
        if (sqlite3_column_int64(row, 2) == 0)
            m_unfinished.insert(sqlite3_column_int64(row, 1));
        return true;
    });
    const QStringList columns{u"source_id"_s, u"responses"_s, u"answers"_s, u"hash"_s, u"data"_s};
    QSet<qint64> known;
    (void)m_wreck.read(u"chunk"_s, columns, [this, &known](sqlite3_stmt* row) {
        const qint64 id = sqlite3_column_int64(row, 0);
        const QByteArrayView data = blobIn(row, 5);
        if (known.contains(id) || hashOf(data) != sqlite3_column_int64(row, 4))
            return true;
        const SegmentPtr segment = decode(data);
        if (!segment || m_unfinished.contains(sqlite3_column_int64(row, 1)))
            return true;
        known.insert(id);
        const int at = static_cast<int>(m_chunks.size());
        for (size_t i = 0; i < segment->responses(); ++i)
            m_places.insert(segment->response[i], {at, static_cast<int>(i)});
        m_chunks.push_back({sqlite3_column_int64(row, 1), segment});
        return true;
    });
}

QHash<qint64, RecoveryAnswers::Values>
RecoveryAnswers::valuesOf(const QSet<qint64>& questions) const {
    QHash<qint64, Values> values;
    const QStringList columns{u"response_id"_s, u"question_id"_s, u"expected"_s, u"delivered"_s,
                              u"importance"_s};
    (void)m_wreck.read(u"answer"_s, columns, [&](sqlite3_stmt* row) {
        const qint64 question = sqlite3_column_int64(row, 2);
        for (int column = 3; questions.contains(question) && column <= 5; ++column) {
            if (const auto value = realIn(row, column))
                values[question].add(*value);
        }
        return true;
    });
    return values;
}

Result<void> RecoveryAnswers::readQuestions() {
    m_scales.clear();
    Statement rows = m_database.query(u"scales"_s);
    while (rows.step())
        m_scales.insert(rows.integer(0), Scale{rows.real(1), rows.real(2), rows.real(3)});
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

Result<int> RecoveryAnswers::inventQuestions(const QString& name) {
    if (const Result<void> read = readQuestions(); !read)
        return tl::unexpected(read.error());
    QSet<qint64> lost;
    for (const Chunk& chunk : m_chunks) {
        for (const quint16 question : chunk.segment->question) {
            if (!m_scales.contains(question))
                lost.insert(question);
        }
    }
    if (lost.isEmpty())
        return 0;
    const QHash<qint64, Values> values = valuesOf(lost);
    Statement insert = m_database.prepare(
        u"INSERT INTO question (id, uuid, code, text, mirror, scale_minimum, scale_maximum, "
        "scale_step, direction, kind) VALUES (?1, ?2, ?3, ?3, 0, ?4, ?5, ?6, 0, 0)"_s);
    for (const auto& [id, found] : values.asKeyValueRange()) {
        const Scale scale{found.least, found.most, found.step};
        if (!scale.isValid())
            continue;
        insert.bind(1, id).bind(2, QUuid::createUuid()).bind(3, name.arg(id));
        insert.bind(4, scale.minimum).bind(5, scale.maximum).bind(6, scale.step);
        if (const Result<void> done = insert.run(); !done)
            return tl::unexpected(done.error());
    }
    if (const Result<void> read = readQuestions(); !read)
        return tl::unexpected(read.error());
    return static_cast<int>(values.size());
}

Result<void> RecoveryAnswers::writeRows() {
    const QStringList columns{u"source_id"_s, u"identity"_s,   u"moment"_s,
                              u"day"_s,       u"profile_id"_s, u"person_id"_s};
    Statement insert = m_database.query(u"recover_response"_s);
    Result<void> done;
    (void)m_wreck.read(u"response"_s, columns, [&](sqlite3_stmt* row) {
        const qint64 id = sqlite3_column_int64(row, 0);
        qint64 source = sqlite3_column_int64(row, 1);
        qint64 day = sqlite3_column_int64(row, 4);
        qint64 profile = sqlite3_column_int64(row, 5);
        const QByteArrayView identity = blobIn(row, 2);
        if (const auto place = m_places.constFind(id); place != m_places.cend()) {
            const Chunk& chunk = m_chunks[static_cast<size_t>(place->segment)];
            const auto at = static_cast<size_t>(place->response);
            source = chunk.source;
            day = chunk.segment->day[at];
            profile = qint64(chunk.segment->profile[at]) + 1;
            m_seen.insert(id);
        }
        if (identity.size() != 16 || !isDay(day) || m_unfinished.contains(source)) {
            m_seen.remove(id);
            return true;
        }
        insert.bind(1, id).bind(2, source).bindBlob(3, identity);
        insert.bind(4, sqlite3_column_int64(row, 3)).bind(5, day).bind(6, profile);
        if (sqlite3_column_type(row, 6) == SQLITE_NULL)
            insert.bindNull(7);
        else
            insert.bind(7, sqlite3_column_int64(row, 6));
        done = tolerated(insert);
        return done.has_value();
    });
    return done;
}

/// Responses that only a chunk knows: at noon of their day, of nobody, with an identity of their
/// own, so that the same file imported again would bring them a second time.
Result<void> RecoveryAnswers::writeLostRows(RecoveryReport& report) {
    Statement insert = m_database.query(u"recover_response"_s);
    for (const auto& [id, place] : m_places.asKeyValueRange()) {
        if (m_seen.contains(id))
            continue;
        const Chunk& chunk = m_chunks[static_cast<size_t>(place.segment)];
        const auto at = static_cast<size_t>(place.response);
        const qint64 day = chunk.segment->day[at];
        const QByteArray name = "recovered " + QByteArray::number(id);
        const QByteArray identity = QCryptographicHash::hash(name, QCryptographicHash::Md5);
        insert.bind(1, id).bind(2, chunk.source).bindBlob(3, identity);
        insert.bind(4, day * secondsOfDay + noon).bind(5, day);
        insert.bind(6, qint64(chunk.segment->profile[at]) + 1).bindNull(7);
        if (const Result<void> done = tolerated(insert); !done)
            return done;
        ++report.fromChunks;
    }
    return {};
}

Result<void> RecoveryAnswers::writeChunkAnswers() {
    Statement insert = m_database.query(u"recover_answer"_s);
    const auto value = [this](quint16 question, quint8 code) {
        return code == Scale::noCode ? std::optional<double>()
                                     : std::optional(m_scales.value(question).value(code));
    };
    for (const Chunk& chunk : m_chunks) {
        const Segment& all = *chunk.segment;
        for (size_t response = 0; response < all.responses(); ++response) {
            for (size_t i = all.firstAnswer[response]; i < all.firstAnswer[response + 1]; ++i) {
                const quint16 question = all.question[i];
                if (!m_scales.contains(question))
                    continue;
                insert.bind(1, all.response[response]).bind(2, qint64(question));
                insert.bind(3, value(question, all.expected[i]));
                insert.bind(4, value(question, all.delivered[i]));
                insert.bind(5, value(question, all.importance[i]));
                if (const Result<void> done = tolerated(insert); !done)
                    return done;
            }
        }
    }
    return {};
}

Result<void> RecoveryAnswers::writeRowAnswers() {
    const QStringList columns{u"response_id"_s, u"question_id"_s, u"expected"_s, u"delivered"_s,
                              u"importance"_s};
    Statement insert = m_database.query(u"recover_answer"_s);
    Result<void> done;
    (void)m_wreck.read(u"answer"_s, columns, [&](sqlite3_stmt* row) {
        const qint64 response = sqlite3_column_int64(row, 1);
        const auto scale = m_scales.constFind(sqlite3_column_int64(row, 2));
        if (m_places.contains(response) || scale == m_scales.cend())
            return true;
        insert.bind(1, response).bind(2, sqlite3_column_int64(row, 2));
        for (int part = 3; part <= 5; ++part) {
            const std::optional<double> found = realIn(row, part);
            if (found && !scale->code(*found))
                return true; // off its scale: not what was answered
            insert.bind(part, found);
        }
        done = tolerated(insert);
        return done.has_value();
    });
    return done;
}

Result<void> RecoveryAnswers::write(RecoveryReport& report) {
    return readQuestions()
        .and_then([&] { return writeRows(); })
        .and_then([&] { return writeLostRows(report); })
        .and_then([&] { return writeChunkAnswers(); })
        .and_then([&] { return writeRowAnswers(); });
}

} // namespace symmetry
