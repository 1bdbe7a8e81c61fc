#pragma once

#include "models/exchange/interpreter.h"
#include "models/exchange/series_interpreter.h"

#include <optional>

namespace symmetry {

/// What a row says: a response, or points of series.
struct UnderstoodRow {
    RowOutcome outcome = RowOutcome::Accepted;
    PlannedResponse response;   ///< whole only when Accepted
    QList<PlannedPoint> points; ///< of a file of series, instead of the response
    QList<Problem> problems;
};

/// Understands rows of either kind of file.
class RowReader {
public:
    /// Errors: as Interpreter and SeriesInterpreter.
    [[nodiscard]] static Result<RowReader> create(const Mapping& mapping,
                                                  const QStringList& header);
    /// `understood` is replaced, `counts` are added to: in responses, or in points where a rejected
    /// row counts as one.
    void read(const Row& row, UnderstoodRow& understood, ImportCounts& counts);

private:
    void readResponse(const Row& row, UnderstoodRow& understood, ImportCounts& counts);
    std::optional<Interpreter> m_responses;
    std::optional<SeriesInterpreter> m_points;
};

} // namespace symmetry
