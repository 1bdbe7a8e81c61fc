#pragma once

#include "app/session/drill_rows.h"
#include "models/analyses/discrepancies.h"
#include "models/analyses/journey.h"
#include "models/analyses/lag.h"
#include "models/analyses/overview.h"
#include "models/analyses/symmetry.h"
#include "models/tables/format.h"

namespace symmetry::cli {

// Results as text for a terminal: the sentences and tables of the screen.

[[nodiscard]] QString overviewText(const Format& format, const OverviewResult& result);
[[nodiscard]] QString journeyText(const Format& format, const JourneyResult& result);
[[nodiscard]] QString discrepanciesText(const Format& format, const DiscrepanciesResult& result);
/// `facet` is the name of the facet of the matrix; empty: none.
[[nodiscard]] QString symmetryText(const Format& format, const SymmetryResult& result,
                                   const QString& facet);
[[nodiscard]] QString answersText(const Format& format, const DrillRows& rows,
                                  const QStringList& facets);
[[nodiscard]] QString lagText(const Format& format, const LagResult& result);
[[nodiscard]] QString lagProposalsText(const Format& format, const QList<LagProposal>& proposals);
[[nodiscard]] QString sourcesText(const Format& format, const QList<Source>& sources);

} // namespace symmetry::cli
