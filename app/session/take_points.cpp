#include "app/session/row_taker.h"

#include <QLocale>

namespace symmetry {

namespace {

constexpr size_t mostInBatch = 4096;

/// Gathers points and hands on those that the file does not have yet, or that replace what it has.
class PointTaker : public RowTaker {
public:
    PointTaker(Store& store, const ImportJob& job, SeriesInterpreter interpreter,
               const QStringList& header)
        : RowTaker(store, job),
          m_interpreter(std::move(interpreter)),
          m_plan(planImport(job.mapping, {})) {
        for (const PlannedSeries& series : m_plan.series)
            m_columns.append(static_cast<int>(header.indexOf(columnOf(series))));
    }

    [[nodiscard]] Result<void> take(const Row& row, QList<Problem>& problems) override {
        const PointsOutcome outcome = m_interpreter.interpret(row, m_points, problems);
        m_duplicates += outcome.duplicates;
        m_rejected += outcome.rejected + (outcome.row == RowOutcome::Rejected ? 1 : 0);
        for (PlannedPoint& point : m_points)
            m_batch.push_back(std::move(point));
        return m_batch.size() >= mostInBatch ? flush(problems) : Result<void>();
    }

    [[nodiscard]] Result<void> flush(QList<Problem>& problems) override {
        const auto states = m_store.comparePoints(m_plan, m_batch);
        if (!states)
            return tl::unexpected(states.error());
        std::vector<PlannedPoint> fresh;
        for (size_t i = 0; i < m_batch.size(); ++i) {
            const PointState state = states->at(static_cast<qsizetype>(i));
            if (state == PointState::Same)
                ++m_duplicates;
            else if (state == PointState::Different && !m_job.replaceKnown)
                refuse(m_batch[i], problems);
            else
                fresh.push_back(std::move(m_batch[i]));
        }
        m_batch.clear();
        m_counts.imported += static_cast<qint64>(fresh.size());
        if (m_job.dryRun || fresh.empty() || !isWanted())
            return {};
        const auto counts = m_store.appendImport(fresh);
        return counts ? Result<void>() : tl::unexpected(counts.error());
    }

private:
    /// The column in which a series has its value.
    [[nodiscard]] QString columnOf(const PlannedSeries& series) const {
        const bool counted = series.kind == SeriesKind::Share || series.kind == SeriesKind::Rate;
        const ColumnRole role = counted ? ColumnRole::Numerator : ColumnRole::Value;
        for (const ColumnMapping& column : m_job.mapping.columns) {
            if (column.role == role &&
                (column.series == series.name || m_job.mapping.rows == RowMeaning::Point))
                return column.column;
        }
        return {};
    }

    void refuse(const PlannedPoint& point, QList<Problem>& problems) {
        ++m_rejected;
        const QString value = QString::number(point.numerator, 'g', QLocale::FloatingPointShortest);
        problems.append(
            {point.line, m_columns.value(point.series, -1), value, ProblemReason::PointDiffers});
    }

    SeriesInterpreter m_interpreter;
    PlannedImport m_plan;
    QList<int> m_columns; ///< by series: index into the header
    QList<PlannedPoint> m_points;
    std::vector<PlannedPoint> m_batch;
};

} // namespace

Result<std::unique_ptr<RowTaker>> takePoints(Store& store, const ImportJob& job,
                                             const QStringList& header) {
    auto interpreter = SeriesInterpreter::create(job.mapping, header);
    if (!interpreter)
        return tl::unexpected(interpreter.error());
    return std::make_unique<PointTaker>(store, job, std::move(*interpreter), header);
}

} // namespace symmetry
