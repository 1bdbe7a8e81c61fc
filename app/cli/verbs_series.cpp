#include "app/cli/asked.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/text_table.h"
#include "models/analyses/timeline.h"
#include "models/domain/series_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

// ---- the list ------------------------------------------------------------------------------

/// A series and what it has.
struct Listed {
    Series series;
    qint64 points = 0;
    QDate first; ///< of the first and the last period; invalid: none
    QDate last;
};

QList<Listed> listed(const Snapshot& snapshot) {
    QList<Listed> list;
    for (const Series& series : snapshot.catalogue->series)
        list.append({series, 0, {}, {}});
    for (const SeriesPoint& point : *snapshot.series) {
        const auto of = std::ranges::find_if(
            list, [&point](const Listed& each) { return each.series.id == point.series; });
        if (of == list.end())
            continue;
        const QDate day = dateOfDay(point.day);
        of->first = of->points == 0 ? day : std::min(of->first, day);
        of->last = of->points == 0 ? day : std::max(of->last, day);
        ++of->points;
    }
    return list;
}

Node number(const std::optional<double>& value) {
    return value ? Node(*value) : Node();
}

Node dayOr(QDate day) {
    return day.isValid() ? isoDay(day) : Node();
}

Node::Members seriesRecord(const Listed& each) {
    const Series& series = each.series;
    return {{u"id"_s, series.id.value},
            {u"name"_s, series.name},
            {u"kind"_s, key(series.kind).toString()},
            {u"unit"_s, series.unit},
            {u"pooling"_s, key(series.pooling).toString()},
            {u"direction"_s, symmetry::key(series.direction).toString()},
            {u"target"_s, number(series.target)},
            {u"per"_s, series.per},
            {u"weight"_s, series.weight},
            {u"owner"_s, series.owner},
            {u"points"_s, each.points},
            {u"first_day"_s, dayOr(each.first)},
            {u"last_day"_s, dayOr(each.last)},
            {u"definition"_s, series.definition}};
}

/// A table of records as text: one column for each member.
QString recordsText(const Node::List& records) {
    if (records.empty())
        return {};
    QList<Column<Node>> columns;
    for (const auto& member : *records.front().members()) {
        Column<Node> column;
        column.id = member.first;
        column.header = member.first;
        const QString name = member.first;
        column.text = [name](const Node& record) {
            const Node* value = record.find(name);
            return value ? value->cell() : QString();
        };
        columns.append(column);
    }
    return textTable(columns, QList<Node>(records.begin(), records.end()));
}

Result<void> showList(const Call& call, const Asked& asked) {
    Node::List records;
    for (const Listed& each : listed(asked.snapshot))
        records.emplace_back(seriesRecord(each));
    return present(
        call,
        [&] {
            return records.empty() ? u"No series. Import one with the verb import; the help text "
                                     "on mappings says how.\n"_s
                                   : recordsText(records);
        },
        [&] { return records; },
        [&] {
            Node::Members members = asked.head();
            members.emplace_back(u"series"_s, records);
            return Node(members);
        });
}

// ---- one series ----------------------------------------------------------------------------

Result<Listed> seriesNamed(const Snapshot& snapshot, const QString& name) {
    QStringList names;
    const QList<Listed> all = listed(snapshot);
    for (const Listed& each : all) {
        if (each.series.name.compare(name, Qt::CaseInsensitive) == 0)
            return each;
        names.append(each.series.name);
    }
    return wrongUsage(u"There is no series %1; there are: %2"_s.arg(name, names.join(", "_L1)));
}

/// As an answer: values of one facet are "or", facets "and".
bool isWanted(const SeriesPoint& point, const Scope& scope) {
    if (!scope.period.contains(dateOfDay(point.day)))
        return false;
    return std::ranges::all_of(scope.facets, [&point](const QList<FacetValueId>& values) {
        return std::ranges::any_of(
            values, [&point](FacetValueId value) { return point.facets.contains(value); });
    });
}

Node::List pointRecords(const Asked& asked, const Series& series) {
    Node::List list;
    for (const SeriesPoint& point : *asked.snapshot.series) {
        if (point.series != series.id || !isWanted(point, asked.scope))
            continue;
        Node::Members members{{u"period"_s, isoDay(dateOfDay(point.day))},
                              {u"step"_s, symmetry::key(point.step).toString()}};
        for (const Facet& facet : asked.catalogue().facets) {
            QString label;
            for (const FacetValueId id : point.facets) {
                const FacetValue* value = asked.catalogue().find(id);
                if (value && value->facet == facet.id)
                    label = value->label;
            }
            members.emplace_back(facet.name, label);
        }
        members.emplace_back(u"numerator"_s, point.numerator);
        members.emplace_back(u"denominator"_s, point.denominator);
        list.emplace_back(std::move(members));
    }
    return list;
}

Node::List timelineRecords(const Timeline& timeline) {
    Node::List list;
    for (qsizetype i = 0; i < timeline.first.size(); ++i) {
        const Estimate& figure = timeline.figures.at(static_cast<size_t>(i));
        list.emplace_back(Node::Members{{u"period"_s, isoDay(timeline.first.at(i))},
                                        {u"value"_s, figure.value},
                                        {u"n"_s, static_cast<qint64>(figure.n)}});
    }
    return list;
}

Result<void> showOne(const Call& call, const Asked& asked) {
    const auto found = seriesNamed(asked.snapshot, call.line.arguments.at(1));
    if (!found)
        return tl::unexpected(found.error());
    Node::List records;
    if (call.line.has(u"step"_s)) {
        const auto step = wordFromKey<Step>(call.line.value(u"step"_s));
        if (!step)
            return wrongUsage(u"--step takes day, week, month or quarter"_s);
        Subject subject;
        subject.kind = Subject::Kind::Series;
        subject.id = found->series.id.value;
        records = timelineRecords(
            timelineOf(asked.snapshot, asked.scope, subject, *step, asked.scope.period.first));
    } else {
        records = pointRecords(asked, found->series);
    }
    return present(
        call, [&] { return records.empty() ? u"No points.\n"_s : recordsText(records); },
        [&] { return records; },
        [&] {
            Node::Members members = asked.head();
            members.emplace_back(u"series"_s, seriesRecord(*found));
            members.emplace_back(u"points"_s, records);
            return Node(members);
        });
}

Result<void> runSeries(const Call& call) {
    auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    // Without a period everything that was imported is shown.
    if (!call.line.has(u"from"_s) && !call.line.has(u"to"_s))
        asked->scope.period = Period();
    return call.line.arguments.size() > 1 ? showOne(call, *asked) : showList(call, *asked);
}

} // namespace

Verb seriesVerb() {
    QList<Option> options{
        {"step", "STEP",
         "pooled by day, week, month or quarter; otherwise each point as imported"}};
    const QList<Option> scope = scopeOptions();
    std::ranges::copy_if(scope, std::back_inserter(options), [](const Option& option) {
        return qstrcmp(option.name, "compare") != 0 && qstrcmp(option.name, "tiers") != 0;
    });
    return {u"series"_s,
            {u"FILE"_s, u"[NAME]"_s},
            u"Lists the imported series with what they mean and how many points they have, or the "
            "points of one of them"_s,
            options + QList<Option>{formatOption()},
            {u"series acme.symmetry"_s,
             u"series acme.symmetry \"Calls received\" --from 2026-01-01 --format csv"_s},
            runSeries};
}

} // namespace symmetry::cli
