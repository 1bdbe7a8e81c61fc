#include "app/session/import_job.h"

#include "models/exchange/identity_census.h"

#include <QFileInfo>
#include <cstring>

namespace symmetry {

namespace {

constexpr size_t mostInBatch = 4096;
constexpr qsizetype mostTextInBatch = 4 * 1024 * 1024; ///< characters of comments
constexpr qint64 rowsBetweenReports = 1024;

/// Gathers responses and hands them on in batches: to the store, or, on a dry run, to be counted.
class Sink {
public:
    Sink(Store& store, const ImportJob& job) : m_store(store), m_job(job) {
        m_batch.reserve(mostInBatch);
    }

    [[nodiscard]] Result<void> add(PlannedResponse&& response) {
        for (const PlannedComment& comment : std::as_const(response.comments))
            m_text += comment.text.size();
        m_batch.push_back(std::move(response));
        return m_batch.size() >= mostInBatch || m_text >= mostTextInBatch ? flush()
                                                                          : Result<void>();
    }

    [[nodiscard]] Result<void> flush() {
        Result<void> done = m_job.dryRun ? count() : write();
        m_batch.clear();
        m_text = 0;
        return done;
    }

    /// Of a dry run: new and known responses, and their answers.
    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }

private:
    [[nodiscard]] Result<void> write() {
        const auto counts = m_store.appendImport(m_batch);
        return counts ? Result<void>() : tl::unexpected(counts.error());
    }

    [[nodiscard]] Result<void> count() {
        std::vector<QByteArray> first; // identities that did not stand in the file before
        for (const PlannedResponse& response : m_batch) {
            quint64 hash = 0;
            std::memcpy(&hash, response.identity.constData(), sizeof hash);
            if (!m_job.mapping.isLong() || m_seen.add(hash).before == 0)
                first.push_back(response.identity);
            m_counts.answers += response.answers.size();
        }
        const auto known = m_store.countKnown(first);
        if (!known)
            return tl::unexpected(known.error());
        m_counts.duplicates += *known;
        m_counts.imported += static_cast<qint64>(first.size()) - *known;
        return {};
    }

    Store& m_store;
    const ImportJob& m_job;
    std::vector<PlannedResponse> m_batch;
    qsizetype m_text = 0;
    IdentityCensus m_seen;
    ImportCounts m_counts;
};

/// One run over the file.
class Run {
public:
    Run(Store& store, const ImportJob& job, std::stop_token stop, const ReadProgress& progress)
        : m_store(store),
          m_job(job),
          m_stop(std::move(stop)),
          m_progress(progress),
          m_sink(store, job) {}

    [[nodiscard]] Result<ImportReport> go(const Stamp& stamp) {
        auto reader = TableReader::open(m_job.path, m_job.format);
        if (!reader)
            return tl::unexpected(reader.error());
        auto interpreter = Interpreter::create(m_job.mapping, (*reader)->header());
        if (!interpreter)
            return tl::unexpected(interpreter.error());
        m_report.sourceName = QFileInfo(m_job.path).fileName();
        m_report.header = (*reader)->header();
        if (!m_job.dryRun) {
            const auto begun =
                m_store.beginImport(planImport(m_job.mapping, m_report.sourceName), stamp.at);
            if (!begun)
                return tl::unexpected(begun.error());
        }
        Result<void> done = readAll(**reader, *interpreter);
        if (done)
            done = finish(stamp);
        if (!done || m_report.refusal) {
            if (const auto gone = m_store.abandonImport(); !gone && done)
                done = gone;
        }
        if (!done)
            return tl::unexpected(done.error());
        return m_report;
    }

private:
    [[nodiscard]] Result<void> readAll(TableReader& reader, Interpreter& interpreter) {
        Row row;
        PlannedResponse response;
        QList<Problem> problems;
        for (;;) {
            const auto found = reader.next(row);
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                break;
            problems.clear();
            const RowOutcome outcome = interpreter.interpret(row, response, problems);
            m_tally.add(problems);
            if (const auto taken = take(outcome, response); !taken)
                return taken;
            if (m_report.rows % rowsBetweenReports != 0)
                continue;
            if (m_stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            if (m_progress)
                m_progress(reader.bytesRead(), reader.bytesTotal());
        }
        return m_report.rows > 0 ? m_sink.flush() : fail(ErrorKind::ImportNoRows, {m_job.path});
    }

    [[nodiscard]] Result<void> take(RowOutcome outcome, PlannedResponse& response) {
        ++m_report.rows;
        m_rejected += outcome == RowOutcome::Rejected ? 1 : 0;
        m_duplicates += outcome == RowOutcome::Duplicate ? 1 : 0;
        // Once it is clear that nothing will be kept, the rest is only looked at.
        const bool wanted =
            m_job.dryRun || m_rejected == 0 || m_job.onProblems == OnProblems::ImportValid;
        return outcome == RowOutcome::Accepted && wanted ? m_sink.add(std::move(response))
                                                         : Result<void>();
    }

    [[nodiscard]] Result<void> finish(const Stamp& stamp) {
        m_report.problems = m_tally.groups();
        m_report.problemCount = m_tally.total();
        if (m_job.dryRun) {
            m_report.counts = m_sink.counts();
            m_report.counts.duplicates += m_duplicates;
            m_report.counts.rejected = m_rejected;
            m_report.counts.read =
                m_report.counts.imported + m_report.counts.duplicates + m_report.counts.rejected;
            return {};
        }
        if (m_rejected > 0 && m_job.onProblems == OnProblems::ImportNothing) {
            m_report.counts = {m_rejected, 0, 0, m_rejected, 0};
            m_report.refusal =
                Error{ErrorKind::ImportRowsRejected,
                      {m_job.path, QString::number(m_rejected), QString::number(m_report.rows)},
                      {}};
            return {};
        }
        if (m_stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto source = m_store.finishImport(stamp, m_rejected, m_duplicates);
        return source ? keep(*source) : refuse(source.error());
    }

    [[nodiscard]] Result<void> keep(const Source& source) {
        m_report.source = source;
        m_report.counts = {source.read, source.imported, source.duplicates, source.rejected,
                           source.answers};
        return {};
    }

    [[nodiscard]] Result<void> refuse(const Error& error) {
        if (error.kind != ErrorKind::ImportNothingNew)
            return tl::unexpected(error);
        const qint64 duplicates = error.facts.value(1).toLongLong();
        m_report.counts = {duplicates + m_rejected, 0, duplicates, m_rejected, 0};
        m_report.refusal = error;
        return {};
    }

    Store& m_store;
    const ImportJob& m_job;
    std::stop_token m_stop;
    const ReadProgress& m_progress;
    Sink m_sink;
    ProblemTally m_tally;
    ImportReport m_report;
    qint64 m_rejected = 0;
    qint64 m_duplicates = 0; ///< inside the file
};

} // namespace

Result<ImportReport> runImport(Store& store, const ImportJob& job, const Stamp& stamp,
                               std::stop_token stop, const ReadProgress& progress) {
    return Run(store, job, std::move(stop), progress).go(stamp);
}

} // namespace symmetry
