#pragma once

#include "models/domain/facet.h"
#include "models/domain/scope.h"
#include "models/tables/format.h"

#include <QList>

namespace symmetry {

/// A choice of period or comparison: what it is called and what it is.
struct PeriodChoice {
    QString words;
    Period period;
};

/// Periods offered for a file whose newest response is of `newest`.
[[nodiscard]] QList<PeriodChoice> periodChoices(QDate newest);
/// Comparison periods offered for a period; the last one is "nothing" (open at both ends).
[[nodiscard]] QList<PeriodChoice> comparisonChoices(const Period& period);

[[nodiscard]] QString periodWords(const Period& period, QDate newest, const Format& format);
[[nodiscard]] QString comparisonWords(const Scope& scope, const Format& format);
/// "all channels", "Retrofit", "3 of channel"
[[nodiscard]] QString facetWords(const Facet& facet, const QList<FacetValue>& values,
                                 const QList<FacetValueId>& chosen);
[[nodiscard]] QString tierWords(TierRule rule);

} // namespace symmetry
