#include "app/cli/scope_options.h"

#include "app/session/scope_history.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

constexpr std::array tierRules{TierRule::Apart, TierRule::Together, TierRule::OnlyVip,
                               TierRule::OnlyFriends, TierRule::OnlyFamily};

tl::unexpected<Error> wrong(const QString& what) {
    return fail(ErrorKind::UsageWrong, {what});
}

/// A day, or open ("ever").
Result<QDate> day(const QString& text) {
    if (text == "ever"_L1)
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return wrong(u"%1 is no day of the calendar as YYYY-MM-DD"_s.arg(text));
    return date;
}

Result<Period> checked(const Period& period) {
    if (period.first.isValid() && period.last.isValid() && period.first > period.last)
        return wrong(u"The period from %1 to %2 ends before it begins"_s.arg(
            period.first.toString(Qt::ISODate), period.last.toString(Qt::ISODate)));
    return period;
}

Result<Period> period(const QString& from, const QString& to) {
    const auto first = day(from);
    const auto last = day(to);
    if (!first || !last)
        return tl::unexpected(first ? last.error() : first.error());
    return checked({*first, *last});
}

Result<Period> comparison(const QString& text, const Period& now) {
    if (text == "none"_L1)
        return Period{};
    if (text == "before"_L1)
        return periodBefore(now);
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0)
        return wrong(u"--compare takes none, before or FROM..TO, not %1"_s.arg(text));
    return period(text.first(dots), text.mid(dots + 2));
}

Result<TierRule> tiers(const QString& text) {
    for (const TierRule rule : tierRules)
        if (text == key(rule))
            return rule;
    return wrong(u"--tiers takes apart, together, vip, friends or family, not %1"_s.arg(text));
}

} // namespace

QString key(TierRule rule) {
    constexpr std::array keys{"apart"_L1, "together"_L1, "vip"_L1, "friends"_L1, "family"_L1};
    return keys.at(static_cast<size_t>(rule));
}

QList<Option> scopeOptions() {
    return {
        {"from", "DAY", "first day that counts, YYYY-MM-DD or ever"},
        {"to", "DAY", "last day that counts, YYYY-MM-DD or ever"},
        {"compare", "PERIOD", "none, before (the default) or FROM..TO"},
        {"where", "FACET=VALUE", "only answers with that value; values of one facet add up", true},
        {"tiers", "RULE", "apart (the default), together, vip, friends or family"},
    };
}

Result<FacetId> facetNamed(const Catalogue& catalogue, const QString& name) {
    QStringList names;
    for (const Facet& facet : catalogue.facets) {
        if (facet.name.compare(name, Qt::CaseInsensitive) == 0)
            return facet.id;
        names.append(facet.name);
    }
    return wrong(u"There is no facet %1; there are: %2"_s.arg(name, names.join(", "_L1)));
}

Result<FacetValue> facetValueFrom(const Catalogue& catalogue, const QString& text) {
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return wrong(u"--where takes FACET=VALUE, not %1"_s.arg(text));
    const auto facet = facetNamed(catalogue, text.first(equals));
    if (!facet)
        return tl::unexpected(facet.error());
    QStringList labels;
    for (const FacetValue& value : catalogue.valuesOf(*facet)) {
        if (value.label.compare(text.mid(equals + 1), Qt::CaseInsensitive) == 0)
            return value;
        labels.append(value.label);
    }
    return wrong(u"The facet %1 has no value %2; it has: %3"_s.arg(
        text.first(equals), text.mid(equals + 1), labels.join(", "_L1)));
}

Result<Scope> scopeFrom(const CommandLine& line, const Snapshot& snapshot, QDate today) {
    Scope scope = defaultScope(snapshot, today);
    if (line.has(u"from"_s) || line.has(u"to"_s)) {
        const auto asked = period(line.value(u"from"_s, u"ever"_s), line.value(u"to"_s, u"ever"_s));
        if (!asked)
            return tl::unexpected(asked.error());
        scope.period = *asked;
    }
    const auto before = comparison(line.value(u"compare"_s, u"before"_s), scope.period);
    if (!before)
        return tl::unexpected(before.error());
    scope.comparison = *before;
    for (const QString& filter : line.values(u"where"_s)) {
        const auto value = facetValueFrom(*snapshot.catalogue, filter);
        if (!value)
            return tl::unexpected(value.error());
        scope.facets[value->facet].append(value->id);
    }
    const auto rule = tiers(line.value(u"tiers"_s, u"apart"_s));
    if (!rule)
        return tl::unexpected(rule.error());
    scope.tiers = *rule;
    return scope;
}

} // namespace symmetry::cli
