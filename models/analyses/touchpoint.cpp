#include "models/analyses/gap_rows.h"
#include "models/analyses/journey.h"
#include "models/analyses/protection.h"
#include "models/analyses/questions_behind.h"
#include "models/analyses/timelines.h"
#include "models/analyses/trends.h"

namespace symmetry {

namespace {

constexpr size_t responsesShown = 200;

class TouchpointDetail {
public:
    TouchpointDetail(const View& view, const Scope& scope, const Touchpoint& touchpoint,
                     std::stop_token stop, TouchpointResult& result)
        : m_view(view),
          m_scope(scope),
          m_touchpoint(touchpoint),
          m_stop(std::move(stop)),
          m_result(result),
          m_mirror(mirrorOf(view.catalogue, touchpoint.id)),
          m_questions(ratingQuestions(view.catalogue,
                                      [&](const Question& question) {
                                          return question.touchpoint == touchpoint.id &&
                                                 question.mirror == m_mirror;
                                      })),
          m_among(touchpointRowsAmongAll(view.catalogue, m_mirror, {&touchpoint})),
          m_set(m_among.set),
          m_group(m_among.groups.front()),
          m_buckets(periodBuckets(view.frame, scope.period, scope.comparison)) {}

    void find() {
        const Cells cells = cellsFor(m_view.frame, m_scope, m_mirror);
        const auto tally = tallyPairs(m_view.frame, cells, m_buckets, m_set.grouping, m_stop);
        m_result.row = gapRowsOf(m_set, {m_group}, tally, m_view.threshold()).front();
        findTrends(cells);
        findFacets();
        if (m_stop.stop_requested())
            return;
        findQuestions(cells);
        findResponses(cells);
    }

private:
    static Mirror mirrorOf(const Catalogue& catalogue, TouchpointId id) {
        const Journey* journey = catalogue.journeyOf(id);
        return journey ? journey->mirror : Mirror::Customers;
    }

    QList<GapRow> rowsOf(const RowSet& set, const Cells& cells) const {
        const auto tally = tallyPairs(m_view.frame, cells, m_buckets, set.grouping, m_stop);
        return gapRows(set, tally, m_view.threshold());
    }

    void findTrends(const Cells& cells) {
        const Steps months = monthsOf(m_view.frame, m_scope);
        const auto tally = tallyPairs(m_view.frame, cells, months.buckets, m_set.grouping, m_stop);
        const auto trend = [&](Aspect aspect) {
            return trendOf(rowTimeline(m_view.catalogue, m_set, m_group, aspect, tally, 0, months,
                                       m_view.threshold()),
                           m_view.catalogue.annotations);
        };
        m_result.expected = trend(Aspect::Expected);
        m_result.delivered = trend(Aspect::Delivered);
        m_result.gap = trend(Aspect::Gap);
    }

    /// Every facet parts the touchpoint's people anew; the test is corrected over all values.
    void findFacets() {
        QList<GapRow> rows;
        QList<FacetId> facets;
        for (const Facet& facet : m_view.catalogue.facets) {
            if (m_stop.stop_requested())
                return;
            for (const GapRow& row : facetRows(facet)) {
                rows.append(row);
                facets.append(facet.id);
            }
        }
        correctForRows(rows);
        for (const qsizetype i : shortfallOrder(rows)) {
            if (rows.at(i).gap.n > 0)
                m_result.facets.append(
                    {facets.at(i), m_view.catalogue.find(facets.at(i))->name, rows.at(i)});
        }
    }

    QList<GapRow> facetRows(const Facet& facet) const {
        const QList<FacetValue> values = m_view.catalogue.valuesOf(facet.id);
        QList<FacetValueId> ids;
        for (const FacetValue& value : values)
            ids.append(value.id);
        QList<GapRow> rows;
        if (ids.isEmpty())
            return rows;
        const Cells cells = partCells(m_view.frame, m_scope, m_mirror, ids);
        const auto tally = tallyPairs(m_view.frame, cells, m_buckets, m_set.grouping, m_stop);
        for (int cell = 0; cell < values.size(); ++cell) {
            GapRow row = gapRowsOf(m_set, {m_group}, tally, m_view.threshold(), cell).front();
            row.key = values.at(cell).id;
            row.name = values.at(cell).label;
            rows.append(row);
        }
        protectParts(rows, tally, m_group, m_view.threshold());
        return rows;
    }

    void findQuestions(const Cells& cells) {
        if (m_questions.isEmpty())
            return;
        const RowSet set = questionRows(m_view.catalogue, m_mirror, m_questions);
        m_result.questions = rowsOf(set, cells);
        sortByShortfall(m_result.questions);
    }

    void findResponses(const Cells& cells) {
        Drill drill;
        drill.row = m_touchpoint.id;
        drill.mirror = m_mirror;
        const std::vector<qint64> ids =
            responsesBehind(m_view.frame, cells, periodBuckets(m_view.frame, m_scope.period),
                            questionsBehind(m_view.catalogue, drill).grouping, 0, responsesShown);
        const auto found = static_cast<int>(ids.size());
        if (found < m_view.threshold())
            return;
        m_result.responses = {ids.begin(), ids.end()};
        m_result.commentsShown = found >= m_view.commentThreshold();
    }

    const View& m_view;
    const Scope& m_scope;
    const Touchpoint& m_touchpoint;
    std::stop_token m_stop;
    TouchpointResult& m_result;
    Mirror m_mirror;
    QList<const Question*> m_questions;
    TouchpointRows m_among;
    const RowSet& m_set;
    int m_group; ///< of the touchpoint in m_set
    Buckets m_buckets;
};

} // namespace

TouchpointResult touchpoint(const Snapshot& snapshot, const Scope& scope, TouchpointId id,
                            std::stop_token stop) {
    TouchpointResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    const View view(snapshot);
    if (const Touchpoint* found = view.catalogue.find(id))
        TouchpointDetail(view, scope, *found, std::move(stop), result).find();
    return result;
}

} // namespace symmetry
