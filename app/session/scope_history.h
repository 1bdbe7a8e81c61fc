#pragma once

#include "models/analyses/snapshot.h"
#include "models/domain/scope.h"

#include <QDate>
#include <QList>

namespace symmetry {

/// Last day with an answer, or `today` where the file has none yet.
[[nodiscard]] QDate dataAsOf(const Frame& frame, QDate today);

/// What is shown unless somebody says otherwise: the twelve months that end with the month of the
/// last answer, compared with the twelve before, everybody, tiers apart.
[[nodiscard]] Scope defaultScope(const Snapshot& snapshot, QDate today);

/// `scope` without facets and values that the catalogue does not know.
[[nodiscard]] Scope withoutUnknown(const Scope& scope, const Catalogue& catalogue);

/// The scopes that were looked at, as a browser keeps pages: going somewhere new forgets what lay
/// ahead. Keeps the newest `longest`.
class ScopeHistory {
public:
    static constexpr int longest = 100;

    [[nodiscard]] const Scope& current() const { return m_scopes.at(m_at); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_scopes.size(); }

    void restart(const Scope& scope);
    /// False, and nothing remembered, where `scope` is the present one.
    [[nodiscard]] bool go(const Scope& scope);
    [[nodiscard]] bool back();
    [[nodiscard]] bool forward();

private:
    QList<Scope> m_scopes{Scope{}};
    qsizetype m_at = 0;
};

} // namespace symmetry
