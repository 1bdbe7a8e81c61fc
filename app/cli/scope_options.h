#pragma once

#include "app/cli/command_line.h"
#include "models/analyses/snapshot.h"

namespace symmetry::cli {

/// --from --to --compare --where --tiers, for every verb that shows figures.
[[nodiscard]] QList<Option> scopeOptions();

/// The scope that the options ask for. Without --from and --to it is the default: twelve months up
/// to the month of the last answer, compared with the twelve before.
/// UsageWrong for what is no date, period, facet, value or tier rule.
[[nodiscard]] Result<Scope> scopeFrom(const CommandLine& line, const Snapshot& snapshot,
                                      QDate today);

/// The facet of that name (case does not matter), or UsageWrong that lists those that there are.
[[nodiscard]] Result<FacetId> facetNamed(const Catalogue& catalogue, const QString& name);

/// "facet=value" as a value of the catalogue. UsageWrong for anything else.
[[nodiscard]] Result<FacetValue> facetValueFrom(const Catalogue& catalogue, const QString& text);

/// Stable words for tier rules: apart, together, vip, friends, family.
[[nodiscard]] QString key(TierRule rule);

} // namespace symmetry::cli
