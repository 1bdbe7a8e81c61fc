#include "models/exchange/row_reader.h"

namespace symmetry {

Result<RowReader> RowReader::create(const Mapping& mapping, const QStringList& header) {
    RowReader reader;
    if (mapping.isSeries()) {
        auto made = SeriesInterpreter::create(mapping, header);
        if (!made)
            return tl::unexpected(made.error());
        reader.m_points = std::move(*made);
        return reader;
    }
    auto made = Interpreter::create(mapping, header);
    if (!made)
        return tl::unexpected(made.error());
    reader.m_responses = std::move(*made);
    return reader;
}

void RowReader::read(const Row& row, UnderstoodRow& understood, ImportCounts& counts) {
    understood.problems.clear();
    if (m_responses)
        return readResponse(row, understood, counts);
    const PointsOutcome outcome = m_points->interpret(row, understood.points, understood.problems);
    understood.outcome = outcome.row;
    if (outcome.row == RowOutcome::Accepted && understood.points.isEmpty())
        understood.outcome = outcome.rejected > 0 ? RowOutcome::Rejected : RowOutcome::Duplicate;
    counts.imported += understood.points.size();
    counts.duplicates += outcome.duplicates;
    counts.rejected += outcome.rejected + (outcome.row == RowOutcome::Rejected ? 1 : 0);
    counts.read = counts.imported + counts.duplicates + counts.rejected;
}

void RowReader::readResponse(const Row& row, UnderstoodRow& understood, ImportCounts& counts) {
    understood.outcome = m_responses->interpret(row, understood.response, understood.problems);
    ++counts.read;
    switch (understood.outcome) {
    case RowOutcome::Accepted:
        ++counts.imported;
        counts.answers += understood.response.answers.size();
        break;
    case RowOutcome::Duplicate:
        ++counts.duplicates;
        break;
    case RowOutcome::Rejected:
        ++counts.rejected;
        break;
    }
}

} // namespace symmetry
