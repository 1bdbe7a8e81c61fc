#pragma once

#include "models/domain/imported.h"
#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/storage/import_definitions.h"
#include "models/storage/records.h"
#include "models/storage/statement.h"

#include <QSet>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace symmetry {

class Database;
class Transaction;

/// The one import under way: rows go into a source that nobody sees until finish(). Memory is
/// bounded by the definitions and one bit per response that the file held before.
/// After a failure the writer must be given up with abandon().
class ImportWriter {
public:
    /// FileLocked where another program imports into the file.
    [[nodiscard]] static Result<std::unique_ptr<ImportWriter>>
    begin(Database& database, const PlannedImport& plan, qint64 now);

    [[nodiscard]] Result<ImportCounts> append(std::span<const PlannedResponse> responses);
    /// Points of an import of series; no two of one series, period and facets.
    [[nodiscard]] Result<ImportCounts> append(std::span<const PlannedPoint> points);
    /// Search index and chunks, then everything becomes visible in one last transaction.
    [[nodiscard]] Result<Source> finish(const Stamp& stamp, qint64 rejected, qint64 duplicates);
    [[nodiscard]] Result<void> abandon();

    [[nodiscard]] SourceId source() const { return m_source.id; }
    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }

private:
    explicit ImportWriter(Database& database) : m_database(database), m_definitions(database) {}
    [[nodiscard]] Result<void> start(const PlannedImport& plan, qint64 now);
    [[nodiscard]] Result<void> readKnown();

    [[nodiscard]] Result<void> take(const PlannedResponse& response, Transaction& transaction);
    [[nodiscard]] Result<void> flush(Transaction& transaction);
    [[nodiscard]] Result<void> writeResponse(const PlannedResponse& response,
                                             Transaction& transaction);
    [[nodiscard]] Result<void> writeAnswers(qint64 response, const PlannedResponse& planned);
    [[nodiscard]] Result<void> writeComments(qint64 response, const PlannedResponse& planned);
    [[nodiscard]] Result<void> writePoint(const PlannedPoint& point, Transaction& transaction);
    [[nodiscard]] Result<void> join(qint64 response, const PlannedResponse& planned);
    [[nodiscard]] Result<qint64> profileOf(const PlannedResponse& planned,
                                           Transaction& transaction);
    void countDuplicate(qint64 response);

    [[nodiscard]] Result<void> indexComments();
    [[nodiscard]] Result<void> writeChunks();
    [[nodiscard]] Result<void> show(const Stamp& stamp);

    Database& m_database;
    ImportDefinitions m_definitions;
    Source m_source;
    ImportCounts m_counts;
    std::optional<PlannedResponse> m_pending; ///< adjacent rows of one identity gather here
    qint64 m_nextResponse = 1;
    QSet<qint64> m_visible;         ///< sources that count
    std::vector<bool> m_duplicates; ///< by id of the response that was there before
};

} // namespace symmetry
