#pragma once

#include "models/domain/imported.h"
#include "models/domain/result.h"
#include "models/exchange/interpreter.h"
#include "models/exchange/mapping.h"
#include "models/exchange/problem.h"
#include "models/exchange/row.h"

#include <memory>

namespace symmetry {

/// What became of one row of a file of series. A row that is rejected counts as one; points of an
/// accepted row that stood in the file before are left out and counted here, one by one: with the
/// same value as duplicates, with another one as rejected, each with its problem.
struct PointsOutcome {
    RowOutcome row = RowOutcome::Accepted;
    int duplicates = 0;
    int rejected = 0;
};

/// Turns rows into points of series, strictly as the mapping says. A row with any problem in its
/// period, facets or numbers is rejected whole; all its problems are told. Memory is bounded: of
/// what stood in the file before, hashes are kept.
class SeriesInterpreter {
public:
    /// Error: ImportMappingBad where the mapping names a column that the header lacks, or is not
    /// sound in itself.
    [[nodiscard]] static Result<SeriesInterpreter> create(const Mapping& mapping,
                                                          const QStringList& header);
    SeriesInterpreter(SeriesInterpreter&&) noexcept;
    SeriesInterpreter& operator=(SeriesInterpreter&&) noexcept;
    ~SeriesInterpreter();

    /// `points` is replaced; problems are appended.
    [[nodiscard]] PointsOutcome interpret(const Row& row, QList<PlannedPoint>& points,
                                          QList<Problem>& problems);

private:
    struct Private;
    explicit SeriesInterpreter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace symmetry
