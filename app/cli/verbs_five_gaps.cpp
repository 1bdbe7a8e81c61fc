#include "app/cli/asked.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/text_table.h"
#include "app/cli/verb.h"
#include "models/analyses/five_gaps.h"
#include "models/analyses/row_set.h"
#include "models/storage/store.h"
#include "models/tables/five_gaps_table.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

QString key(ServiceGap::Kind kind) {
    static constexpr std::array words{"belief"_L1, "standard"_L1, "delivery"_L1, "promise"_L1,
                                      "perception"_L1};
    return words.at(static_cast<size_t>(kind));
}

QString key(ServiceGap::State state) {
    static constexpr std::array words{"known"_L1,      "not-asked"_L1,      "not-answered"_L1,
                                      "not-stated"_L1, "not-comparable"_L1, "too-few"_L1};
    return words.at(static_cast<size_t>(state));
}

/// The rows that were asked for: one, or all touchpoints of the mirror.
Result<QList<RowKey>> rowsFrom(const CommandLine& line, const Catalogue& catalogue, Mirror mirror) {
    if (line.has(u"touchpoint"_s) && line.has(u"dimension"_s))
        return wrongUsage(u"Only one of --touchpoint, --dimension"_s);
    const QString name = line.value(u"touchpoint"_s, line.value(u"dimension"_s));
    QList<RowKey> rows;
    if (line.has(u"dimension"_s)) {
        for (const Dimension& dimension : catalogue.dimensions)
            if (dimension.name.compare(name, Qt::CaseInsensitive) == 0)
                rows = {dimension.id};
    } else if (line.has(u"touchpoint"_s)) {
        for (const Touchpoint& touchpoint : catalogue.touchpoints)
            if (rows.isEmpty() && touchpoint.name.compare(name, Qt::CaseInsensitive) == 0)
                rows = {touchpoint.id};
    } else {
        for (const Touchpoint* touchpoint : touchpointsOf(catalogue, mirror))
            rows.append(touchpoint->id);
        return rows;
    }
    if (rows.isEmpty())
        return wrongUsage(u"There is no touchpoint or dimension %1"_s.arg(name));
    return rows;
}

Node::Members sideRecord(const GapSide& side) {
    Node::Members members = record(side.estimate);
    members.emplace_back(u"stated"_s, side.stated);
    return members;
}

Node::List gapRecords(const FiveGapsResult& result) {
    Node::List list;
    for (const ServiceGap& gap : result.gaps) {
        Node::Members members = record(result.key);
        members.emplace_back(u"name"_s, result.name);
        members.emplace_back(u"gap"_s, key(gap.kind));
        members.emplace_back(u"state"_s, key(gap.state));
        for (auto& member : record(gap.gap))
            members.push_back(std::move(member));
        members.emplace_back(u"p"_s, gap.p);
        members.emplace_back(u"verdict"_s, cli::key(gap.verdict));
        members.emplace_back(u"unit"_s, cli::key(result.unit));
        members.emplace_back(u"first"_s, sideRecord(gap.first));
        members.emplace_back(u"second"_s, sideRecord(gap.second));
        list.emplace_back(std::move(members));
    }
    return list;
}

Node::List allRecords(const QList<FiveGapsResult>& results) {
    Node::List list;
    for (const FiveGapsResult& result : results)
        for (Node& gap : gapRecords(result))
            list.push_back(std::move(gap));
    return list;
}

QString text(const Format& format, const QList<FiveGapsResult>& results) {
    QStringList parts;
    for (const FiveGapsResult& result : results) {
        const ChartWords words = FiveGapsSentences(format).block(result);
        const QList<ServiceGap> gaps(result.gaps.begin(), result.gaps.end());
        parts.append(words.finding + u'\n' + words.subtitle + u"\n\n"_s +
                     textTable(fiveGapsColumns(format, result), gaps));
    }
    return parts.join(u'\n');
}

Node whole(const Asked& asked, const QList<FiveGapsResult>& results) {
    Node::Members members = asked.head();
    members.emplace_back(u"gaps"_s, allRecords(results));
    return members;
}

Result<void> runFiveGaps(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto mirror = wordFromKey<Mirror>(call.line.value(u"mirror"_s, u"customers"_s));
    if (!mirror)
        return wrongUsage(u"--mirror takes customers, employees, managers or leaders"_s);
    const auto rows = rowsFrom(call.line, asked->catalogue(), *mirror);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<FiveGapsResult> results;
    for (const RowKey& row : *rows)
        results.append(fiveGaps(asked->snapshot, asked->scope, row, *mirror));
    return present(
        call, [&] { return text(textFormat(asked->catalogue()), results); },
        [&] { return allRecords(results); }, [&] { return whole(*asked, results); });
}

} // namespace

Verb fiveGapsVerb() {
    const QList<Option> own{
        {"touchpoint", "NAME", "only that touchpoint; all of the mirror's unless one is named"},
        {"dimension", "NAME", "a dimension instead"},
        {"mirror", "MIRROR", "customers (the default), employees, managers or leaders"}};
    return {
        u"five-gaps"_s,
        {u"FILE"_s},
        u"Prints the five gaps of service quality: belief, standard, delivery, promise and "
        "perception, each with its interval, and what is not asked or stated"_s,
        own + scopeOptions() + QList<Option>{formatOption()},
        {u"five-gaps acme.symmetry"_s, u"five-gaps acme.symmetry --format json --compare none"_s},
        runFiveGaps};
}

} // namespace symmetry::cli
