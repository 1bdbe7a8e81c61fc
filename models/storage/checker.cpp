#include "models/storage/checker.h"

#include "models/storage/chunks.h"
#include "models/storage/database.h"
#include "models/storage/digest.h"
#include "models/storage/things.h"
#include "models/storage/transaction.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class Checker {
public:
    explicit Checker(Database& database) : m_database(database) {}

    Result<void> integrity() {
        Statement rows = m_database.prepare(u"PRAGMA integrity_check(20)"_s);
        while (rows.step()) {
            if (rows.text(0) != u"ok"_s)
                found(CheckFault::Integrity, rows.text(0));
        }
        return damage(rows);
    }

    Result<void> references() {
        Statement rows = m_database.prepare(u"PRAGMA foreign_key_check"_s);
        QSet<QString> tables;
        while (rows.step())
            tables.insert(rows.text(0));
        Statement orphans = m_database.query(u"answers_without_source"_s);
        if (orphans.step())
            tables.insert(u"answer"_s);
        Statement remarks = m_database.query(u"annotations_without_subject"_s);
        if (remarks.step())
            tables.insert(u"annotation"_s);
        for (const QString& table : std::as_const(tables))
            found(CheckFault::ForeignKey, table);
        return damage(rows).and_then([&] { return damage(orphans); }).and_then([&] {
            return damage(remarks);
        });
    }

    Result<void> digests() {
        const Result<QStringList> wrong = wrongDigests(m_database, Thoroughness::Check);
        const Result<qint64> running = m_database.number(u"SELECT count(*) FROM importing"_s);
        if (!wrong || !running)
            return tl::unexpected(wrong ? running.error() : wrong.error());
        for (const QString& table : *wrong) {
            if (table != u"person"_s || *running == 0) // an import renews it at its end
                found(CheckFault::Digest, table);
        }
        return {};
    }

    Result<void> rowsOf(const Source& source) {
        const Result<QStringList> wrong = wrongSourceDigests(m_database, source.id.value);
        if (!wrong)
            return tl::unexpected(wrong.error());
        for (const QString& table : *wrong)
            found(CheckFault::Digest, table);
        return {};
    }

    /// An import of series has points instead of chunks; a digest covers them.
    Result<void> points(const Source& source) {
        Statement count = m_database.query(u"points_of_source_count"_s);
        if (count.bind(1, source.id).step() && count.integer(0) != source.imported)
            found(CheckFault::SourceCount, source.name);
        return damage(count);
    }

    Result<void> chunks(const Source& source) {
        Result<ChunkMaker> maker = ChunkMaker::of(m_database, source.id.value);
        if (!maker)
            return tl::unexpected(maker.error());
        Statement stored = m_database.query(u"chunks_of_source"_s);
        stored.bind(1, source.id);
        qint64 responses = 0;
        qint64 answers = 0;
        bool same = true;
        while (true) {
            const bool more = stored.step();
            const Result<SegmentPtr> made = maker->next();
            if (!made || stored.failed())
                return made ? Result<void>(stored.failure())
                            : Result<void>(tl::unexpected(made.error()));
            if (*made) {
                responses += static_cast<qint64>((*made)->responses());
                answers += static_cast<qint64>((*made)->answers());
            }
            if (!more && !*made)
                break;
            same = same && more == (*made != nullptr) && compare(source, stored, **made);
            if (!more || !*made)
                same = false;
        }
        if (!same)
            found(CheckFault::ChunkRows, source.name);
        if (responses != source.imported || answers != source.answers)
            found(CheckFault::SourceCount, source.name);
        report.responses += responses;
        report.answers += answers;
        return {};
    }

    /// The index is compared with the comments by FTS5 itself, in a transaction that is undone.
    Result<void> search() {
        const Result<qint64> comments = m_database.number(u"SELECT count(*) FROM comment"_s);
        const Result<qint64> missing = m_database.number(queryText(u"search_unlike_comments"_s));
        const Result<qint64> running = m_database.number(u"SELECT count(*) FROM importing"_s);
        if (!comments || !missing || !running)
            return tl::unexpected(!comments  ? comments.error()
                                  : !missing ? missing.error()
                                             : running.error());
        report.comments = *comments;
        bool same = *running > 0 || *missing == 0;
        if (m_database.readOnly() == ReadOnlyReason::None && *running == 0) {
            const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
            if (!transaction)
                return tl::unexpected(transaction.error());
            Statement look = m_database.query(u"search_check"_s);
            const Result<void> looked = look.run();
            if (!looked && (look.code() & 0xff) != SQLITE_CORRUPT)
                return looked;
            same = same && looked.has_value();
        }
        if (!same)
            found(CheckFault::Search, QString());
        return {};
    }

    CheckReport report;

private:
    void found(CheckFault fault, const QString& what) {
        report.findings.append(CheckFinding{fault, what});
    }
    /// Damage is a finding; anything else ends the check.
    Result<void> damage(const Statement& rows) {
        if (!rows.failed())
            return {};
        if (rows.failure().value().kind != ErrorKind::FileDamaged)
            return rows.failure();
        found(CheckFault::Integrity, rows.failure().value().detail);
        return {};
    }
    bool compare(const Source&, const Statement& stored, const Segment& made) {
        ++report.chunks;
        const Result<SegmentPtr> segment = segmentOf(m_database, stored);
        if (!segment)
            found(CheckFault::ChunkHash, QString::number(stored.integer(0)));
        return segment && **segment == made;
    }

    Database& m_database;
};

Result<void> makeAnew(Database& database, Source source) {
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement clear = database.query(u"chunks_remove"_s);
    if (const Result<void> cleared = clear.bind(1, source.id).run(); !cleared)
        return cleared;
    Result<ChunkMaker> maker = ChunkMaker::of(database, source.id.value);
    if (!maker)
        return tl::unexpected(maker.error());
    const qint64 imported = source.imported;
    source.imported = source.answers = 0;
    while (true) {
        const Result<SegmentPtr> made = maker->next();
        if (!made)
            return tl::unexpected(made.error());
        if (!*made)
            break;
        source.imported += static_cast<qint64>((*made)->responses());
        source.answers += static_cast<qint64>((*made)->answers());
        if (const Result<void> saved = saveChunk(database, source.id.value, **made); !saved)
            return saved;
    }
    source.read += source.imported - imported;
    (*transaction)->touch(u"source"_s);
    return writeOver(database, source).and_then([&] { return (*transaction)->commit(); });
}

} // namespace

Result<CheckReport> checkFile(Database& database, const std::function<void(int)>& progress) {
    Checker checker(database);
    const auto tell = [&progress](qsizetype done, qsizetype all) {
        if (progress)
            progress(static_cast<int>(done * 100 / std::max<qsizetype>(all, 1)));
    };
    tell(0, 1);
    const Result<void> basics =
        checker.integrity().and_then([&] { return checker.references(); }).and_then([&] {
            return checker.digests();
        });
    if (!basics)
        return tl::unexpected(basics.error());
    const Result<QList<Source>> sources = readAll<Source>(database);
    if (!sources)
        return tl::unexpected(sources.error());
    for (qsizetype i = 0; i < sources->size(); ++i) {
        tell(i + 1, sources->size() + 2);
        if (sources->at(i).state == SourceState::Importing)
            continue;
        ++checker.report.sources;
        const bool series = sources->at(i).kind == SourceKind::Series;
        const Result<void> compared =
            series ? checker.points(sources->at(i)) : checker.chunks(sources->at(i));
        const Result<void> rows = compared.and_then([&] { return checker.rowsOf(sources->at(i)); });
        if (!rows)
            return tl::unexpected(rows.error());
    }
    if (const Result<void> searched = checker.search(); !searched)
        return tl::unexpected(searched.error());
    tell(1, 1);
    return checker.report;
}

Result<void> makeChunksAnew(Database& database) {
    const Result<QList<Source>> sources = readAll<Source>(database);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const Source& source : *sources) {
        if (source.state == SourceState::Importing || source.kind == SourceKind::Series)
            continue;
        if (const Result<void> made = makeAnew(database, source); !made)
            return made;
    }
    return {};
}

} // namespace symmetry
