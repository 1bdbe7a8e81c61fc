#include "models/exchange/preview.h"

#include <QFileInfo>
#include <algorithm>

namespace symmetry {

namespace {

constexpr qint64 rowsBetweenReports = 4096;

QStringList cellsOf(const Row& row) {
    QStringList cells;
    for (int i = 0; i < row.count(); ++i)
        cells.append(row.text(i));
    return cells;
}

} // namespace

void ProblemTally::add(const QList<Problem>& problems) {
    for (const Problem& problem : problems) {
        ++m_total;
        const auto same = std::find_if(m_groups.begin(), m_groups.end(), [&](const auto& group) {
            return group.reason == problem.reason && group.column == problem.column;
        });
        ProblemGroup& group =
            same != m_groups.end()
                ? *same
                : m_groups.emplace_back(ProblemGroup{problem.reason, problem.column, 0, {}});
        ++group.count;
        if (group.first.size() < kept)
            group.first.append(problem);
    }
}

QList<ProblemGroup> ProblemTally::groups() const {
    QList<ProblemGroup> sorted = m_groups;
    std::sort(sorted.begin(), sorted.end(), [](const ProblemGroup& a, const ProblemGroup& b) {
        return std::tuple(-a.count, a.column, a.reason) < std::tuple(-b.count, b.column, b.reason);
    });
    return sorted;
}

Result<Preview> preview(const QString& path, const SourceFormat& format, const Mapping& mapping,
                        int rows, std::stop_token stop, const ReadProgress& progress) {
    auto reader = TableReader::open(path, format);
    if (!reader)
        return tl::unexpected(reader.error());
    Preview preview;
    preview.header = (*reader)->header();
    preview.plan = planImport(mapping, QFileInfo(path).fileName());
    auto interpreter = RowReader::create(mapping, preview.header);
    if (!interpreter)
        return tl::unexpected(interpreter.error());
    ProblemTally tally;
    Row row;
    qint64 rowsRead = 0;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        PreviewRow shown;
        interpreter->read(row, shown, preview.counts);
        tally.add(shown.problems);
        if (preview.rows.size() < rows) {
            shown.cells = cellsOf(row);
            preview.rows.append(shown);
        }
        if (++rowsRead % rowsBetweenReports == 0) {
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            if (progress)
                progress((*reader)->bytesRead(), (*reader)->bytesTotal());
        }
    }
    if (rowsRead == 0)
        return fail(ErrorKind::ImportNoRows, {path});
    preview.problems = tally.groups();
    return preview;
}

Result<TableSample> sampleTable(const QString& path, const SourceFormat& format, int rows) {
    auto reader = TableReader::open(path, format);
    if (!reader)
        return tl::unexpected(reader.error());
    TableSample sample;
    sample.header = (*reader)->header();
    while (sample.rows.size() < rows) {
        Row row;
        const auto found = (*reader)->next(row);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        sample.rows.append(row);
    }
    return sample;
}

} // namespace symmetry
