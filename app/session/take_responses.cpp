#include "app/session/row_taker.h"
#include "models/exchange/identity_census.h"

#include <cstring>

namespace symmetry {

namespace {

constexpr size_t mostInBatch = 4096;
constexpr qsizetype mostTextInBatch = 4 * 1024 * 1024; ///< characters of comments

/// Gathers responses and hands them on in batches.
class ResponseTaker : public RowTaker {
public:
    ResponseTaker(Store& store, const ImportJob& job, Interpreter interpreter)
        : RowTaker(store, job), m_interpreter(std::move(interpreter)) {
        m_batch.reserve(mostInBatch);
    }

    [[nodiscard]] Result<void> take(const Row& row, QList<Problem>& problems) override {
        const RowOutcome outcome = m_interpreter.interpret(row, m_response, problems);
        m_rejected += outcome == RowOutcome::Rejected ? 1 : 0;
        m_duplicates += outcome == RowOutcome::Duplicate ? 1 : 0;
        return outcome == RowOutcome::Accepted && isWanted() ? add() : Result<void>();
    }

    [[nodiscard]] Result<void> flush(QList<Problem>&) override { return handOn(); }

private:
    [[nodiscard]] Result<void> add() {
        for (const PlannedComment& comment : std::as_const(m_response.comments))
            m_text += comment.text.size();
        m_batch.push_back(std::move(m_response));
        return m_batch.size() >= mostInBatch || m_text >= mostTextInBatch ? handOn()
                                                                          : Result<void>();
    }

    [[nodiscard]] Result<void> handOn() {
        Result<void> done = m_job.dryRun ? count() : write();
        m_batch.clear();
        m_text = 0;
        return done;
    }

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

    Interpreter m_interpreter;
    PlannedResponse m_response;
    std::vector<PlannedResponse> m_batch;
    qsizetype m_text = 0;
    IdentityCensus m_seen;
};

} // namespace

Result<std::unique_ptr<RowTaker>> takeResponses(Store& store, const ImportJob& job,
                                                const QStringList& header) {
    auto interpreter = Interpreter::create(job.mapping, header);
    if (!interpreter)
        return tl::unexpected(interpreter.error());
    return std::make_unique<ResponseTaker>(store, job, std::move(*interpreter));
}

} // namespace symmetry
