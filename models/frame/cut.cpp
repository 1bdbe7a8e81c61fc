#include "models/frame/cut.h"

#include <algorithm>
#include <unordered_map>

namespace symmetry {

namespace {

constexpr qint64 epochJulianDay = 2440588;

/// Every day of the frame in no bucket.
Buckets noBuckets(const Frame& frame) {
    Buckets buckets;
    if (frame.firstDay() > frame.lastDay())
        return buckets;
    buckets.firstDay = frame.firstDay();
    const auto days = static_cast<size_t>(frame.lastDay() - frame.firstDay()) + 1;
    buckets.ofDay.assign(days, qint16{-1});
    return buckets;
}

void mark(Buckets& buckets, const Period& period, qint16 bucket) {
    if (buckets.ofDay.empty())
        return;
    const qint64 end = buckets.firstDay + static_cast<qint64>(buckets.ofDay.size());
    const qint64 first = period.first.isValid() ? period.first.toJulianDay() - epochJulianDay
                                                : qint64{buckets.firstDay};
    const qint64 last =
        period.last.isValid() ? period.last.toJulianDay() - epochJulianDay : end - 1;
    for (qint64 d = std::max<qint64>(first, buckets.firstDay); d <= std::min(last, end - 1); ++d)
        buckets.ofDay[static_cast<size_t>(d - buckets.firstDay)] = bucket;
}

bool tierCounts(Tier tier, TierRule rule) {
    switch (rule) {
    case TierRule::Apart:
        return tier == Tier::Standard;
    case TierRule::Together:
        return true;
    case TierRule::OnlyVip:
        return tier == Tier::Vip;
    case TierRule::OnlyFriends:
        return tier == Tier::Friend;
    case TierRule::OnlyFamily:
        return tier == Tier::Family;
    }
    return false;
}

bool has(const Profile& profile, FacetValueId value) {
    return std::binary_search(profile.facetValues.begin(), profile.facetValues.end(), value.value);
}

bool passes(const Profile& profile, const Scope& scope) {
    if (!tierCounts(profile.tier, scope.tiers))
        return false;
    for (const QList<FacetValueId>& values : scope.facets) {
        const auto fits = [&profile](FacetValueId value) { return has(profile, value); };
        if (!values.isEmpty() && std::none_of(values.begin(), values.end(), fits))
            return false;
    }
    return true;
}

/// Cells with the one that `cellOf` names for each profile that passes the scope.
template <class CellOf>
Cells cellsBy(const Frame& frame, const Scope& scope, int count, CellOf cellOf) {
    Cells cells;
    cells.count = count;
    cells.ofProfile.reserve(frame.profiles().size());
    for (const Profile& profile : frame.profiles())
        cells.ofProfile.push_back(passes(profile, scope) ? cellOf(profile) : -1);
    return cells;
}

} // namespace

Buckets periodBuckets(const Frame& frame, const Period& period, const Period& comparison) {
    Buckets buckets = noBuckets(frame);
    buckets.count = 1;
    if (comparison.first.isValid() || comparison.last.isValid()) {
        buckets.count = 2;
        mark(buckets, comparison, 1);
    }
    mark(buckets, period, 0);
    return buckets;
}

Buckets stepBuckets(const Period& period, Step step) {
    Buckets buckets;
    if (!period.first.isValid() || !period.last.isValid() || period.first > period.last)
        return buckets;
    buckets.firstDay = dayNumber(period.first);
    QDate start = stepStart(period.first, step);
    for (QDate date = period.first; date <= period.last; date = date.addDays(1)) {
        if (const QDate next = stepStart(date, step); buckets.count == 0 || next != start) {
            if (buckets.count == maximumBuckets)
                break;
            ++buckets.count;
            start = next;
        }
        buckets.ofDay.push_back(static_cast<qint16>(buckets.count - 1));
    }
    return buckets;
}

Cells cellsFor(const Frame& frame, const Scope& scope, std::optional<Mirror> mirror,
               const QList<FacetValueId>& by) {
    std::unordered_map<qint64, qint32> cellOfValue;
    for (qsizetype i = 0; i < by.size(); ++i)
        cellOfValue.emplace(by[i].value, static_cast<qint32>(i));
    const int count = by.isEmpty() ? 1 : static_cast<int>(by.size());
    return cellsBy(frame, scope, count, [&](const Profile& profile) -> qint32 {
        if (mirror && profile.mirror != *mirror)
            return -1;
        if (by.isEmpty())
            return 0;
        for (const qint64 value : profile.facetValues) {
            if (const auto found = cellOfValue.find(value); found != cellOfValue.end())
                return found->second;
        }
        return -1;
    });
}

Cells cellsByMirror(const Frame& frame, const Scope& scope) {
    return cellsBy(frame, scope, static_cast<int>(allMirrors.size()),
                   [](const Profile& profile) { return static_cast<qint32>(profile.mirror); });
}

} // namespace symmetry
