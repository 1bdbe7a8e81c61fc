#include "models/analyses/answers.h"

#include "models/analyses/figures.h"
#include "models/analyses/protection.h"
#include "models/analyses/questions_behind.h"

#include <algorithm>
#include <limits>

namespace symmetry {

namespace {

using ValuesByFacet = QMap<FacetId, QList<FacetValueId>>;

/// The scope narrowed to what was clicked; nothing where the two exclude each other.
std::optional<Scope> narrowed(const Scope& scope, const Period& period,
                              const ValuesByFacet& wanted) {
    Scope narrow = scope;
    if (isSet(period))
        narrow.period = period;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        QList<FacetValueId>& allowed = narrow.facets[it.key()];
        QList<FacetValueId> both;
        std::ranges::copy_if(*it, std::back_inserter(both), [&allowed](FacetValueId value) {
            return allowed.isEmpty() || allowed.contains(value);
        });
        if (both.isEmpty())
            return std::nullopt;
        allowed = both;
    }
    return narrow;
}

class Behind {
public:
    Behind(const View& view, const Scope& scope, const Drill& drill)
        : m_view(view),
          m_scope(scope),
          m_drill(drill),
          m_questions(questionsBehind(view.catalogue, drill)),
          m_wanted(wantedValues()) {}

    AnswersBehind find(int limit) const {
        AnswersBehind result;
        const auto scope = narrowed(m_scope, m_drill.period, m_wanted);
        if (!scope)
            return result;
        const std::vector<qint64> ids =
            responsesBehind(m_view.frame, cellsFor(m_view.frame, *scope, m_drill.mirror),
                            periodBuckets(m_view.frame, scope->period), m_questions.grouping,
                            m_questions.all ? -1 : 0, std::numeric_limits<size_t>::max());
        result.n = static_cast<qint64>(ids.size());
        result.tooFew = result.n < m_view.threshold() || !isVisible();
        if (result.tooFew)
            return result;
        result.commentsShown = result.n >= m_view.commentThreshold();
        const auto shown = std::min(ids.size(), static_cast<size_t>(std::max(0, limit)));
        result.responses = {ids.begin(), ids.begin() + static_cast<qsizetype>(shown)};
        return result;
    }

private:
    ValuesByFacet wantedValues() const {
        QList<FacetValueId> ids = m_drill.facetValues;
        if (m_drill.row && std::holds_alternative<FacetValueId>(*m_drill.row))
            ids.append(std::get<FacetValueId>(*m_drill.row));
        ValuesByFacet wanted;
        for (const FacetValueId id : std::as_const(ids)) {
            if (const FacetValue* value = m_view.catalogue.find(id))
                wanted[value->facet].append(id);
        }
        return wanted;
    }

    /// False where a part that was clicked is hidden to protect another part of its facet.
    bool isVisible() const {
        return std::all_of(m_wanted.keyBegin(), m_wanted.keyEnd(),
                           [this](FacetId facet) { return isVisible(facet); });
    }

    bool isVisible(FacetId facet) const {
        ValuesByFacet others = m_wanted;
        others.remove(facet);
        const auto scope = narrowed(m_scope, m_drill.period, others);
        QList<FacetValueId> ids;
        for (const FacetValue& value : m_view.catalogue.valuesOf(facet))
            ids.append(value.id);
        const Cells cells = partCells(m_view.frame, *scope, m_drill.mirror, ids);
        for (const std::vector<qint64>& n : partsOf(cells, *scope)) {
            const auto visible = visibleParts(n, m_view.threshold());
            for (qsizetype i = 0; i < ids.size(); ++i) {
                if (m_wanted[facet].contains(ids.at(i)) &&
                    visible[static_cast<size_t>(i)] == CellVisibility::Complementary)
                    return false;
            }
        }
        return true;
    }

    /// Numbers of people in each part, by what figures may be made of them.
    std::vector<std::vector<qint64>> partsOf(const Cells& cells, const Scope& scope) const {
        const Buckets buckets = periodBuckets(m_view.frame, scope.period);
        if (m_questions.all)
            return {tallyResponses(m_view.frame, cells, buckets).values};
        const auto tally = tallyPairs(m_view.frame, cells, buckets, m_questions.grouping);
        std::vector<std::vector<qint64>> parts(2);
        for (const PairMoments& sums : tally.values) {
            parts[0].push_back(sums.delivered.n);
            parts[1].push_back(sums.gap.n);
        }
        return parts;
    }

    const View& m_view;
    const Scope& m_scope;
    const Drill& m_drill;
    QuestionsBehind m_questions;
    ValuesByFacet m_wanted;
};

} // namespace

AnswersBehind answersBehind(const Snapshot& snapshot, const Scope& scope, const Drill& drill,
                            int limit) {
    const View view(snapshot);
    return Behind(view, scope, drill).find(limit);
}

} // namespace symmetry
