#include "app/session/scope_history.h"

namespace symmetry {

QDate dataAsOf(const Frame& frame, QDate today) {
    return frame.firstDay() > frame.lastDay() ? today : dateOfDay(frame.lastDay());
}

Scope defaultScope(const Snapshot& snapshot, QDate today) {
    Scope scope;
    scope.period = lastMonths(snapshot.frame ? dataAsOf(*snapshot.frame, today) : today, 12);
    scope.comparison = periodBefore(scope.period);
    return scope;
}

Scope withoutUnknown(const Scope& scope, const Catalogue& catalogue) {
    Scope known = scope;
    known.facets.clear();
    for (auto facet = scope.facets.cbegin(); facet != scope.facets.cend(); ++facet) {
        QList<FacetValueId> values;
        for (const FacetValueId id : facet.value()) {
            const FacetValue* value = catalogue.find(id);
            if (value && value->facet == facet.key())
                values.append(id);
        }
        if (!values.isEmpty())
            known.facets.insert(facet.key(), values);
    }
    return known;
}

void ScopeHistory::restart(const Scope& scope) {
    m_scopes = {scope};
    m_at = 0;
}

bool ScopeHistory::go(const Scope& scope) {
    if (scope == current())
        return false;
    m_scopes.resize(m_at + 1);
    m_scopes.append(scope);
    if (m_scopes.size() > longest)
        m_scopes.removeFirst();
    m_at = m_scopes.size() - 1;
    return true;
}

bool ScopeHistory::back() {
    if (!canGoBack())
        return false;
    --m_at;
    return true;
}

bool ScopeHistory::forward() {
    if (!canGoForward())
        return false;
    ++m_at;
    return true;
}

} // namespace symmetry
