#include "app/session/import_job.h"

#include "app/session/row_taker.h"

#include <QFileInfo>

namespace symmetry {

namespace {

constexpr qint64 rowsBetweenReports = 1024;

/// One run over the file.
class Run {
public:
    Run(Store& store, const ImportJob& job, std::stop_token stop, const ReadProgress& progress)
        : m_store(store), m_job(job), m_stop(std::move(stop)), m_progress(progress) {}

    [[nodiscard]] Result<ImportReport> go(const Stamp& stamp) {
        auto reader = TableReader::open(m_job.path, m_job.format);
        if (!reader)
            return tl::unexpected(reader.error());
        auto taker = m_job.mapping.isSeries() ? takePoints(m_store, m_job, (*reader)->header())
                                              : takeResponses(m_store, m_job, (*reader)->header());
        if (!taker)
            return tl::unexpected(taker.error());
        m_taker = std::move(*taker);
        m_report.sourceName = QFileInfo(m_job.path).fileName();
        m_report.header = (*reader)->header();
        if (!m_job.dryRun) {
            const auto begun =
                m_store.beginImport(planImport(m_job.mapping, m_report.sourceName), stamp.at);
            if (!begun)
                return tl::unexpected(begun.error());
        }
        Result<void> done = readAll(**reader);
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
    [[nodiscard]] Result<void> readAll(TableReader& reader) {
        Row row;
        QList<Problem> problems;
        for (;;) {
            const auto found = reader.next(row);
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                break;
            ++m_report.rows;
            problems.clear();
            const auto taken = m_taker->take(row, problems);
            m_tally.add(problems);
            if (!taken)
                return taken;
            if (m_report.rows % rowsBetweenReports != 0)
                continue;
            if (m_stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            if (m_progress)
                m_progress(reader.bytesRead(), reader.bytesTotal());
        }
        if (m_report.rows == 0)
            return fail(ErrorKind::ImportNoRows, {m_job.path});
        problems.clear();
        const auto flushed = m_taker->flush(problems);
        m_tally.add(problems);
        return flushed;
    }

    [[nodiscard]] Result<void> finish(const Stamp& stamp) {
        const qint64 rejected = m_taker->rejected();
        m_report.problems = m_tally.groups();
        m_report.problemCount = m_tally.total();
        if (m_job.dryRun) {
            m_report.counts = m_taker->counts();
            m_report.counts.duplicates += m_taker->duplicates();
            m_report.counts.rejected = rejected;
            m_report.counts.read =
                m_report.counts.imported + m_report.counts.duplicates + m_report.counts.rejected;
            return {};
        }
        if (rejected > 0 && m_job.onProblems == OnProblems::ImportNothing) {
            m_report.counts = {rejected, 0, 0, rejected, 0};
            m_report.refusal =
                Error{ErrorKind::ImportRowsRejected,
                      {m_job.path, QString::number(rejected), QString::number(m_report.rows)},
                      {}};
            return {};
        }
        if (m_stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto source = m_store.finishImport(stamp, rejected, m_taker->duplicates());
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
        const qint64 rejected = m_taker->rejected();
        const qint64 duplicates = error.facts.value(1).toLongLong();
        m_report.counts = {duplicates + rejected, 0, duplicates, rejected, 0};
        m_report.refusal = error;
        return {};
    }

    Store& m_store;
    const ImportJob& m_job;
    std::stop_token m_stop;
    const ReadProgress& m_progress;
    std::unique_ptr<RowTaker> m_taker;
    ProblemTally m_tally;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> runImport(Store& store, const ImportJob& job, const Stamp& stamp,
                               std::stop_token stop, const ReadProgress& progress) {
    return Run(store, job, std::move(stop), progress).go(stamp);
}

} // namespace symmetry
