#include "models/analyses/discrepancies.h"

#include "models/analyses/gap_rows.h"
#include "models/analyses/protection.h"
#include "models/statistics/gaps.h"

namespace symmetry {

namespace {

QList<FacetValueId> idsOf(const QList<FacetValue>& values) {
    QList<FacetValueId> ids;
    for (const FacetValue& value : values)
        ids.append(value.id);
    return ids;
}

/// One question to the frame, answered in at most two passes: rows, and heat map.
class Discrepancies {
public:
    Discrepancies(const View& view, const Scope& scope, const DiscrepancyQuestion& question,
                  std::stop_token stop, DiscrepanciesResult& result)
        : m_view(view),
          m_scope(scope),
          m_question(question),
          m_stop(std::move(stop)),
          m_result(result),
          m_set(setOf(view.catalogue, question)) {}

    void find() {
        if (m_question.rows == RowsBy::Facet)
            findFacetRows();
        else
            findRows();
        if (m_stop.stop_requested())
            return;
        m_result.compared = correctForRows(m_result.rows);
        sort();
        weigh();
        placeImportance();
        findHeat();
    }

private:
    static RowSet setOf(const Catalogue& catalogue, const DiscrepancyQuestion& question) {
        const Mirror mirror = question.mirror;
        const auto ofMirror = [mirror](const Question& q) { return q.mirror == mirror; };
        switch (question.rows) {
        case RowsBy::Touchpoint:
            return allTouchpointRows(catalogue, mirror);
        case RowsBy::Dimension:
            return dimensionRows(catalogue, mirror);
        case RowsBy::Question:
            return questionRows(catalogue, mirror, ratingQuestions(catalogue, ofMirror));
        case RowsBy::Facet:
            return everythingRow(catalogue, mirror);
        }
        return {};
    }

    Buckets buckets() const {
        return periodBuckets(m_view.frame, m_scope.period, m_scope.comparison);
    }

    void findRows() {
        const Cells cells = cellsFor(m_view.frame, m_scope, m_question.mirror);
        const auto tally = tallyPairs(m_view.frame, cells, buckets(), m_set.grouping, m_stop);
        m_result.rows = gapRows(m_set, tally, m_view.threshold());
    }

    void findFacetRows() {
        m_rowValues = m_view.catalogue.valuesOf(m_question.facet);
        if (m_rowValues.isEmpty())
            return;
        const Cells cells = partCells(m_view.frame, m_scope, m_question.mirror, idsOf(m_rowValues));
        const auto tally = tallyPairs(m_view.frame, cells, buckets(), m_set.grouping, m_stop);
        for (int cell = 0; cell < m_rowValues.size(); ++cell) {
            GapRow row = gapRows(m_set, tally, m_view.threshold(), cell).front();
            row.key = m_rowValues.at(cell).id;
            row.name = m_rowValues.at(cell).label;
            m_result.rows.append(row);
        }
        protectParts(m_result.rows, tally, 0, m_view.threshold());
    }

    void sort() {
        QList<GapRow> sorted;
        for (const qsizetype row : shortfallOrder(m_result.rows)) {
            sorted.append(m_result.rows.at(row));
            m_planOfRow.push_back(static_cast<int>(row));
        }
        m_result.rows = sorted;
    }

    void weigh() {
        std::vector<double> gaps;
        std::vector<double> weights;
        for (qsizetype row = 0; row < m_result.rows.size(); ++row) {
            const auto plan = static_cast<size_t>(m_planOfRow[static_cast<size_t>(row)]);
            gaps.push_back(m_result.rows.at(row).gap.value);
            weights.push_back(plan < m_set.rows.size() ? m_set.rows[plan].weight : 1.0);
        }
        const WeightedGap total = weightedGap(gaps, weights);
        m_result.total = {total.weighted, total.unweighted, total.rows};
    }

    void placeImportance() {
        std::vector<double> importance;
        std::vector<double> delivered;
        for (int row = 0; row < m_result.rows.size(); ++row) {
            const GapRow& found = m_result.rows.at(row);
            if (!found.importance.isKnown() || !found.delivered.isKnown())
                continue;
            importance.push_back(found.importance.value);
            delivered.push_back(found.delivered.value);
            m_result.importance.append(
                {row, found.importance.value, found.delivered.value, Quadrant::Unknown});
        }
        const CrossHair cross = crossHairAtMeans(importance, delivered);
        m_result.importanceCross = cross.importance;
        m_result.deliveredCross = cross.performance;
        for (ImportancePoint& point : m_result.importance)
            point.quadrant = quadrant(point.importance, point.delivered, cross);
    }

    void findHeat() {
        const bool crossed = m_question.rows == RowsBy::Facet;
        if (!m_question.heatFacet.isValid() ||
            (crossed && m_question.heatFacet == m_question.facet))
            return;
        m_result.heatColumns = m_view.catalogue.valuesOf(m_question.heatFacet);
        if (m_result.heatColumns.isEmpty() || m_result.rows.isEmpty())
            return;
        const Mirror mirror = m_question.mirror;
        const Cells columns = partCells(m_view.frame, m_scope, mirror, idsOf(m_result.heatColumns));
        const Cells cells =
            crossed
                ? crossCells(partCells(m_view.frame, m_scope, mirror, idsOf(m_rowValues)), columns)
                : columns;
        const auto tally =
            tallyPairs(m_view.frame, cells, periodBuckets(m_view.frame, m_scope.period),
                       m_set.grouping, m_stop);
        if (m_stop.stop_requested())
            return;
        if (crossed)
            fillCrossedHeat(tally, columns.count);
        else
            fillHeat(tally);
    }

    HeatCell heatCell(const Moments& gaps, CellVisibility visibility) const {
        HeatCell cell;
        cell.gap = protectedFigure(meanScore(gaps, m_view.threshold()));
        cell.complementary = visibility == CellVisibility::Complementary;
        cell.suppressed = cell.complementary || visibility == CellVisibility::TooFew;
        if (cell.suppressed)
            cell.gap = hidden(cell.gap);
        return cell;
    }

    /// Each row is a whole of its own: the rows' people overlap.
    void fillHeat(const Tally<PairMoments>& tally) {
        for (const int plan : m_planOfRow) {
            std::vector<qint64> n;
            for (int cell = 0; cell < tally.cells; ++cell)
                n.push_back(tally.at(0, cell, plan).gap.n);
            const auto visible = visibleParts(n, m_view.threshold());
            QList<HeatCell> row;
            for (int column = 0; column < m_result.heatColumns.size(); ++column)
                row.append(
                    heatCell(tally.at(0, column, plan).gap, visible[static_cast<size_t>(column)]));
            m_result.heat.append(row);
        }
    }

    /// Both facets part the same people, so rows and columns have totals. The last of each, people
    /// without a value, is never shown.
    void fillCrossedHeat(const Tally<PairMoments>& tally, int columns) {
        CellCounts counts;
        counts.columns = static_cast<size_t>(columns);
        counts.rows = static_cast<size_t>(tally.cells / columns);
        for (int cell = 0; cell < tally.cells; ++cell) {
            counts.n.push_back(tally.at(0, cell, 0).gap.n);
            counts.withheld.push_back(cell % columns == columns - 1 ||
                                      cell / columns == tally.cells / columns - 1);
        }
        const auto visible = suppress(counts, m_view.threshold(), {true, true}).cells;
        for (const int plan : m_planOfRow) {
            QList<HeatCell> row;
            for (int column = 0; column + 1 < columns; ++column) {
                const int cell = plan * columns + column;
                row.append(heatCell(tally.at(0, cell, 0).gap, visible[static_cast<size_t>(cell)]));
            }
            m_result.heat.append(row);
        }
    }

    const View& m_view;
    const Scope& m_scope;
    const DiscrepancyQuestion& m_question;
    std::stop_token m_stop;
    DiscrepanciesResult& m_result;
    RowSet m_set;
    QList<FacetValue> m_rowValues;
    std::vector<int> m_planOfRow; ///< row of m_set, or facet value, behind each sorted row
};

} // namespace

DiscrepanciesResult discrepancies(const Snapshot& snapshot, const Scope& scope,
                                  const DiscrepancyQuestion& question, std::stop_token stop) {
    DiscrepanciesResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    result.question = question;
    const View view(snapshot);
    Discrepancies(view, scope, question, std::move(stop), result).find();
    return result;
}

} // namespace symmetry
