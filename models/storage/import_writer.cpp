#include "models/storage/import_writer.h"

#include "models/storage/audit.h"
#include "models/storage/brought_things.h"
#include "models/storage/chunks.h"
#include "models/storage/digest.h"
#include "models/storage/import_removal.h"
#include "models/storage/things.h"
#include "models/storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Answers and responses of one transaction: short enough that nobody waits long behind it.
constexpr qint64 rowsPerTransaction = 50'000;
constexpr qint64 commentsPerTransaction = 25'000;
constexpr int chunksPerTransaction = 4;

} // namespace

Result<std::unique_ptr<ImportWriter>> ImportWriter::begin(Database& database,
                                                          const PlannedImport& plan, qint64 now) {
    const Result<bool> alive = importIsAlive(database);
    if (!alive)
        return tl::unexpected(alive.error());
    if (*alive)
        return fail(ErrorKind::FileLocked, {database.path()});
    std::unique_ptr<ImportWriter> writer(new ImportWriter(database));
    if (const Result<void> started = writer->start(plan, now); !started)
        return tl::unexpected(started.error());
    return writer;
}

Result<void> ImportWriter::start(const PlannedImport& plan, qint64 now) {
    if (const Result<void> cleaned = removeAbandoned(m_database, false); !cleaned)
        return cleaned;
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<qint64> id = nextId<Source>(m_database);
    if (!id)
        return tl::unexpected(id.error());
    m_source.id = SourceId{*id};
    m_source.uuid = QUuid::createUuid();
    m_source.name = plan.sourceName;
    m_source.mapping = plan.mapping;
    m_source.kind = plan.kind;
    m_source.importedAt = now;
    (*transaction)->touch(u"source"_s);
    Result<void> done = writeNew(m_database, m_source)
                            .and_then([&] { return noteImporting(m_database, *id); })
                            .and_then([&] { return m_definitions.resolve(plan, **transaction); });
    if (!done && done.error().kind == ErrorKind::ImportMappingBad)
        done.error().facts[0] = plan.sourceName;
    Statement note = m_database.query(u"source_question_insert"_s);
    for (const Question& question : m_definitions.questions()) {
        if (done)
            done = note.bind(1, m_source.id).bind(2, question.id).run();
    }
    return done.and_then([&] { return readKnown(); }).and_then([&] {
        return (*transaction)->commit();
    });
}

Result<void> ImportWriter::readKnown() {
    const Result<qint64> next =
        m_database.number(u"SELECT coalesce(max(id), 0) + 1 FROM response"_s);
    if (!next)
        return tl::unexpected(next.error());
    m_nextResponse = *next;
    m_duplicates.resize(static_cast<size_t>(*next));
    Statement rows = m_database.query(u"sources_visible"_s);
    while (rows.step())
        m_visible.insert(rows.integer(0));
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

Result<ImportCounts> ImportWriter::append(std::span<const PlannedResponse> responses) {
    size_t next = 0;
    while (next < responses.size()) {
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const qint64 full = m_counts.answers + m_counts.imported + rowsPerTransaction;
        const size_t last = next + static_cast<size_t>(rowsPerTransaction);
        while (next < std::min(last, responses.size()) &&
               m_counts.answers + m_counts.imported < full) {
            if (m_database.stop().stop_requested())
                return fail(ErrorKind::Cancelled);
            const Result<void> taken = take(responses[next++], **transaction);
            if (!taken)
                return tl::unexpected(taken.error());
        }
        if (const Result<void> done = (*transaction)->commit(); !done)
            return tl::unexpected(done.error());
    }
    return m_counts;
}

Result<Source> ImportWriter::finish(const Stamp& stamp, qint64 rejected, qint64 duplicates) {
    {
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const Result<void> flushed =
            flush(**transaction).and_then([&] { return (*transaction)->commit(); });
        if (!flushed)
            return tl::unexpected(flushed.error());
    }
    m_counts.rejected = rejected;
    m_counts.duplicates += duplicates;
    m_counts.read += rejected + duplicates;
    if (m_counts.imported == 0)
        return fail(ErrorKind::ImportNothingNew,
                    {m_source.name, QString::number(m_counts.duplicates)});
    const Result<void> done = indexComments().and_then([&] { return writeChunks(); }).and_then([&] {
        return show(stamp);
    });
    if (!done)
        return tl::unexpected(done.error());
    return m_source;
}

Result<void> ImportWriter::indexComments() {
    for (bool more = true; more;) {
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Statement until = m_database.query(u"import_search_until"_s);
        until.bind(1, m_source.id).bind(2, commentsPerTransaction);
        more = until.step() && !until.isNull(0);
        if (until.failed())
            return until.failure();
        if (!more)
            return {};
        const qint64 last = until.integer(0);
        until.reset();
        Statement add = m_database.query(u"import_search_add"_s);
        Statement note = m_database.query(u"import_search_reached"_s);
        const Result<void> done =
            add.bind(1, m_source.id)
                .bind(2, last)
                .run()
                .and_then([&] { return note.bind(1, m_source.id).bind(2, last).run(); })
                .and_then([&] { return (*transaction)->commit(); });
        if (!done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::writeChunks() {
    Result<ChunkMaker> maker = ChunkMaker::of(m_database, m_source.id.value);
    if (!maker)
        return tl::unexpected(maker.error());
    for (bool more = true; more;) {
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        for (int i = 0; i < chunksPerTransaction && more; ++i) {
            const Result<SegmentPtr> segment = maker->next();
            if (!segment)
                return tl::unexpected(segment.error());
            more = *segment != nullptr;
            if (!more)
                break;
            const Result<void> saved = saveChunk(m_database, m_source.id.value, **segment);
            if (!saved)
                return saved;
        }
        if (const Result<void> done = (*transaction)->commit(); !done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::show(const Stamp& stamp) {
    m_source.state = SourceState::Visible;
    m_source.read = m_counts.read;
    m_source.imported = m_counts.imported;
    m_source.duplicates = m_counts.duplicates;
    m_source.rejected = m_counts.rejected;
    m_source.answers = m_counts.answers;
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString& table : {u"source"_s, u"source_thing"_s, u"person"_s})
        (*transaction)->touch(table);
    Statement ended = m_database.query(u"importing_remove"_s);
    Statement seen = m_database.query(u"import_added_remove"_s);
    return writeOver(m_database, m_source)
        .and_then([&] { return ended.bind(1, m_source.id).run(); })
        .and_then([&] { return noteThings(m_database, m_source.id.value, m_definitions.used()); })
        .and_then([&] { return saveSourceDigest(m_database, m_source.id.value); })
        .and_then([&] { return seen.run(); })
        .and_then([&] { return writeAudit(m_database, stamp, sourceAsJson(m_source)); })
        .and_then([&] { return (*transaction)->commit(); });
}

Result<void> ImportWriter::abandon() {
    return removeUnfinished(m_database, m_source.id.value);
}

} // namespace symmetry
