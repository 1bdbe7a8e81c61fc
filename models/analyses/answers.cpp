#include "models/analyses/answers.h"

#include "models/analyses/figures.h"
#include "models/analyses/protection.h"
#include "models/analyses/questions_behind.h"

#include <algorithm>
#include <limits>

namespace symmetry {

namespace {

constexpr size_t everything = std::numeric_limits<size_t>::max();

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
        const qint64 all = judgeMirrors(*scope, result);
        if (result.n > 0 && !isVisible(m_drill.mirror)) {
            result.n = 0;
            result.isProtected = true;
        }
        result.tooFew = result.n == 0;
        if (result.tooFew) {
            AnswersBehind bare;
            bare.n = result.isProtected ? 0 : all;
            bare.isProtected = result.isProtected;
            return bare;
        }
        result.isProtected = false;
        result.commentsShown = !result.commentsOf.isEmpty();
        const std::vector<qint64> ids = responses(*scope, seenCells(*scope, result.leftOut),
                                                  static_cast<size_t>(std::max(0, limit)));
        result.responses = {ids.begin(), ids.end()};
        return result;
    }

private:
    std::vector<qint64> responses(const Scope& scope, const Cells& cells, size_t most) const {
        return responsesBehind(m_view.frame, cells, periodBuckets(m_view.frame, scope.period),
                               m_questions.grouping, m_questions.all ? -1 : 0, most);
    }

    /// Counts those that may be seen, and says whose may not; all responses there are.
    qint64 judgeMirrors(const Scope& scope, AnswersBehind& result) const {
        qint64 all = 0;
        for (const Mirror mirror : allMirrors) {
            if (m_drill.mirror && mirror != *m_drill.mirror)
                continue;
            const Cells cells = cellsFor(m_view.frame, scope, mirror);
            const auto n = static_cast<qint64>(responses(scope, cells, everything).size());
            all += n;
            if (n == 0)
                continue;
            const bool enough = n >= m_view.threshold();
            if (!enough || !isVisible(mirror)) {
                result.leftOut.append(mirror);
                result.isProtected = result.isProtected || enough;
                continue;
            }
            result.n += n;
            if (n >= m_view.commentThreshold())
                result.commentsOf.append(mirror);
        }
        return all;
    }

    /// One cell: everybody in the scope but those mirrors.
    Cells seenCells(const Scope& scope, const QList<Mirror>& leftOut) const {
        Cells cells = cellsFor(m_view.frame, scope, m_drill.mirror);
        const Cells mirrors = cellsByMirror(m_view.frame, scope);
        for (size_t i = 0; i < cells.ofProfile.size(); ++i) {
            const qint32 mirror = mirrors.ofProfile[i];
            if (mirror >= 0 && leftOut.contains(static_cast<Mirror>(mirror)))
                cells.ofProfile[i] = -1;
        }
        return cells;
    }

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
    bool isVisible(std::optional<Mirror> mirror) const {
        return std::all_of(m_wanted.keyBegin(), m_wanted.keyEnd(),
                           [this, mirror](FacetId facet) { return isVisible(facet, mirror); });
    }

    bool isVisible(FacetId facet, std::optional<Mirror> mirror) const {
        ValuesByFacet others = m_wanted;
        others.remove(facet);
        const auto scope = narrowed(m_scope, m_drill.period, others);
        QList<FacetValueId> ids;
        for (const FacetValue& value : m_view.catalogue.valuesOf(facet))
            ids.append(value.id);
        const Cells cells = partCells(m_view.frame, *scope, mirror, ids);
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
