#pragma once

#include "app/session/import_job.h"

#include <memory>

namespace symmetry {

/// Takes the rows of one kind of file: understands them and hands what is new to the store, or, on
/// a dry run, counts it.
class RowTaker {
public:
    virtual ~RowTaker() = default;
    RowTaker(const RowTaker&) = delete;
    RowTaker& operator=(const RowTaker&) = delete;

    /// Problems are appended.
    [[nodiscard]] virtual Result<void> take(const Row& row, QList<Problem>& problems) = 0;
    /// Ends the last batch.
    [[nodiscard]] virtual Result<void> flush(QList<Problem>& problems) = 0;

    [[nodiscard]] qint64 rejected() const { return m_rejected; }
    /// Known before they came to the store.
    [[nodiscard]] qint64 duplicates() const { return m_duplicates; }
    /// Of a dry run: what would be imported, what the file holds already, answers.
    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }

protected:
    explicit RowTaker(Store& store, const ImportJob& job) : m_store(store), m_job(job) {}
    /// Once it is clear that nothing will be kept, the rest is only looked at.
    [[nodiscard]] bool isWanted() const {
        return m_job.dryRun || m_rejected == 0 || m_job.onProblems == OnProblems::ImportValid;
    }

    Store& m_store;
    const ImportJob& m_job;
    qint64 m_rejected = 0;
    qint64 m_duplicates = 0;
    ImportCounts m_counts;
};

/// Errors: as Interpreter and SeriesInterpreter. `job` outlives what is returned.
[[nodiscard]] Result<std::unique_ptr<RowTaker>> takeResponses(Store& store, const ImportJob& job,
                                                              const QStringList& header);
[[nodiscard]] Result<std::unique_ptr<RowTaker>> takePoints(Store& store, const ImportJob& job,
                                                           const QStringList& header);

} // namespace symmetry
