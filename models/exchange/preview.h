#pragma once

#include "models/domain/imported.h"
#include "models/exchange/row_reader.h"
#include "models/exchange/table_reader.h"

#include <functional>
#include <stop_token>

namespace symmetry {

/// All problems of one reason in one column.
struct ProblemGroup {
    ProblemReason reason = ProblemReason::NotANumber;
    int column = -1;
    qint64 count = 0;
    QList<Problem> first; ///< at most ProblemTally::kept of them, by line
    friend bool operator==(const ProblemGroup&, const ProblemGroup&) = default;
};

/// Counts every problem, keeps the first of each kind.
class ProblemTally {
public:
    static constexpr int kept = 100;
    void add(const QList<Problem>& problems);
    /// Most frequent first, then by column and reason.
    [[nodiscard]] QList<ProblemGroup> groups() const;
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    QList<ProblemGroup> m_groups;
    qint64 m_total = 0;
};

/// One row as it stands and as it will be understood.
struct PreviewRow : UnderstoodRow {
    QStringList cells;
};

/// A file as it will be understood, before anything is written. Counts are in rows of the file, or
/// in points of series where a rejected row counts as one;
/// duplicates are those inside the file: which responses exist already, only the store knows.
struct Preview {
    QStringList header;
    PlannedImport plan;
    QList<PreviewRow> rows;
    QList<ProblemGroup> problems;
    ImportCounts counts;
};

/// Bytes done, bytes in all.
using ReadProgress = std::function<void(qint64, qint64)>;

/// Reads the whole file and keeps the first `rows` rows. Errors: as TableReader, Interpreter;
/// Cancelled; ImportNoRows.
[[nodiscard]] Result<Preview> preview(const QString& path, const SourceFormat& format,
                                      const Mapping& mapping, int rows, std::stop_token stop,
                                      const ReadProgress& progress = {});

/// The header and the first `rows` records as they stand, for showing and for guessMapping.
struct TableSample {
    QStringList header;
    QList<Row> rows;
};
[[nodiscard]] Result<TableSample> sampleTable(const QString& path, const SourceFormat& format,
                                              int rows);

} // namespace symmetry
