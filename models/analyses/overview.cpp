#include "models/analyses/overview.h"

#include "models/analyses/findings.h"
#include "models/analyses/gap_rows.h"
#include "models/analyses/symmetry_rows.h"

#include <array>

namespace symmetry {

namespace {

using CountByTier = std::array<qint64, allTiers.size()>;

/// Responses of the period by tier, whatever the tier rule.
CountByTier countTiers(const Frame& frame, const Scope& scope, const std::stop_token& stop) {
    Scope together = scope;
    together.tiers = TierRule::Together;
    Cells cells = cellsFor(frame, together, std::nullopt);
    for (size_t i = 0; i < cells.ofProfile.size(); ++i) {
        if (cells.ofProfile[i] >= 0)
            cells.ofProfile[i] = static_cast<qint32>(frame.profiles()[i].tier);
    }
    cells.count = static_cast<int>(allTiers.size());
    const auto tally = tallyResponses(frame, cells, periodBuckets(frame, scope.period), stop);
    CountByTier counts{};
    for (size_t tier = 0; tier < counts.size(); ++tier)
        counts[tier] = tally.at(0, static_cast<int>(tier), 0);
    return counts;
}

qint64 counted(const CountByTier& counts, TierRule rule) {
    const auto of = [&counts](Tier tier) { return counts[static_cast<size_t>(tier)]; };
    switch (rule) {
    case TierRule::Apart:
        return of(Tier::Standard);
    case TierRule::OnlyVip:
        return of(Tier::Vip);
    case TierRule::OnlyFriends:
        return of(Tier::Friend);
    case TierRule::OnlyFamily:
        return of(Tier::Family);
    case TierRule::Together:
        break;
    }
    qint64 all = 0;
    for (const qint64 count : counts)
        all += count;
    return all;
}

QList<GapRow> touchpointGaps(const View& view, const Scope& scope, const std::stop_token& stop) {
    const RowSet set = allTouchpointRows(view.catalogue, Mirror::Customers);
    const auto tally =
        tallyPairs(view.frame, cellsFor(view.frame, scope, Mirror::Customers),
                   periodBuckets(view.frame, scope.period, scope.comparison), set.grouping, stop);
    QList<GapRow> rows = gapRows(set, tally, view.threshold());
    sortByShortfall(rows);
    return rows;
}

} // namespace

OverviewResult overview(const Snapshot& snapshot, const Scope& scope, std::stop_token stop) {
    const View view(snapshot);
    OverviewResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    if (view.frame.firstDay() <= view.frame.lastDay())
        result.asOf = dateOfDay(view.frame.lastDay());
    const CountByTier tiers = countTiers(view.frame, scope, stop);
    result.tiers = {tiers[0], tiers[1], tiers[2], tiers[3]};
    result.responses = counted(tiers, scope.tiers);
    result.cards = measureCards(snapshot, scope, stop);
    if (stop.stop_requested())
        return result;
    result.gaps = touchpointGaps(view, scope, stop);
    if (stop.stop_requested())
        return result;
    result.findings = findingsOf(view.catalogue, result.cards, result.gaps,
                                 signals(snapshot, scope, Step::Month, stop));
    result.symmetry = symmetryRows(snapshot, scope, marginOf(view.catalogue.facts), stop);
    return result;
}

} // namespace symmetry
