#include "app/cli/records.h"

#include "app/cli/keys.h"
#include "app/cli/scope_options.h"

#include <QDateTime>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

/// Null where the figures it belongs to rest on too few answers.
template <class Value>
Node unless(bool hidden, Value value) {
    return hidden ? Node() : Node(value);
}

void append(Node::Members& to, Node::Members from) {
    for (auto& member : from)
        to.push_back(std::move(member));
}

Node::Members trendRecord(const Trend& trend) {
    Node::List points;
    for (const TrendPoint& point : trend.points) {
        Node::Members members{{u"first"_s, isoDay(point.first)}};
        append(members, record(point.estimate));
        append(members, {{u"signal"_s, key(point.signal)},
                         {u"lower_limit"_s, point.lowerLimit},
                         {u"upper_limit"_s, point.upperLimit}});
        points.emplace_back(std::move(members));
    }
    return {{u"centre"_s, trend.centre},
            {u"trial_limits"_s, trend.trialLimits},
            {u"last"_s, key(trend.last)},
            {u"assurance"_s, key(trend.assurance)},
            {u"points"_s, std::move(points)}};
}

Node::Members periodRecord(const Period& period) {
    return {{u"from"_s, isoDay(period.first)}, {u"to"_s, isoDay(period.last)}};
}

Node optional(const std::optional<double>& value) {
    return value ? Node(*value) : Node();
}

Node::List texts(const QStringList& all) {
    return {all.cbegin(), all.cend()};
}

} // namespace

Node isoDay(QDate day) {
    return day.isValid() ? Node(day.toString(Qt::ISODate)) : Node();
}

Node::Members record(const RowKey& key) {
    static constexpr std::array kinds{"touchpoint"_L1, "dimension"_L1, "question"_L1,
                                      "facet-value"_L1};
    return {{u"kind"_s, QString(kinds.at(key.index()))},
            {u"id"_s, std::visit([](auto id) { return id.value; }, key)}};
}

Node::Members record(const Estimate& estimate) {
    const bool hidden = estimate.tooFew;
    return {{u"n"_s, qint64(estimate.n)},
            {u"value"_s, unless(hidden, estimate.value)},
            {u"se"_s, unless(hidden, estimate.se)},
            {u"low"_s, unless(hidden, estimate.low)},
            {u"high"_s, unless(hidden, estimate.high)},
            {u"too_few"_s, hidden}};
}

Node::Members record(const Change& change) {
    Node::Members members = record(change.difference);
    append(members, {{u"p"_s, unless(change.difference.tooFew, change.p)},
                     {u"verdict"_s, key(change.verdict)}});
    return members;
}

Node::Members record(const Scope& scope, const Catalogue& catalogue) {
    Node::Members filters;
    for (auto facet = scope.facets.cbegin(); facet != scope.facets.cend(); ++facet) {
        QStringList labels;
        for (const FacetValueId id : facet.value())
            if (const FacetValue* value = catalogue.find(id))
                labels.append(value->label);
        const Facet* found = catalogue.find(facet.key());
        filters.emplace_back(found ? found->name : QString(), texts(labels));
    }
    return {{u"period"_s, periodRecord(scope.period)},
            {u"comparison"_s, periodRecord(scope.comparison)},
            {u"where"_s, std::move(filters)},
            {u"tiers"_s, key(scope.tiers)}};
}

Node::Members record(const GapRow& row) {
    const bool hidden = row.gap.tooFew;
    Node::Members members = record(row.key);
    append(members, {{u"name"_s, row.name},
                     {u"department"_s, row.department},
                     {u"moment_of_truth"_s, row.momentOfTruth},
                     {u"mirror"_s, symmetry::key(row.mirror).toString()},
                     {u"unit"_s, key(row.unit)},
                     {u"scale_minimum"_s, row.range.minimum},
                     {u"scale_maximum"_s, row.range.maximum}});
    append(members, record(row.gap));
    append(members, {{u"effect"_s, unless(hidden, row.effect)},
                     {u"p"_s, unless(hidden, row.p)},
                     {u"q"_s, unless(hidden, row.q)},
                     {u"verdict"_s, key(row.verdict)},
                     {u"below"_s, unless(hidden, row.below)},
                     {u"met"_s, unless(hidden, row.met)},
                     {u"exceeded"_s, unless(hidden, row.exceeded)},
                     {u"expected"_s, record(row.expected)},
                     {u"delivered"_s, record(row.delivered)},
                     {u"importance"_s, record(row.importance)},
                     {u"change"_s, record(row.change)}});
    return members;
}

Node::Members record(const MeasureCard& card) {
    Node::Members members{{u"id"_s, card.measure.value},
                          {u"name"_s, card.name},
                          {u"measure"_s, symmetry::key(card.kind).toString()},
                          {u"direction"_s, symmetry::key(card.direction).toString()},
                          {u"unit"_s, key(card.unit)},
                          {u"scale_minimum"_s, card.range.minimum},
                          {u"scale_maximum"_s, card.range.maximum}};
    append(members, record(card.now));
    append(members, {{u"verdict"_s, key(card.change.verdict)},
                     {u"target"_s, optional(card.target)},
                     {u"before"_s, record(card.before)},
                     {u"change"_s, record(card.change)}});
    if (card.topShare.n > 0)
        members.emplace_back(u"top_share"_s, record(card.topShare));
    members.emplace_back(u"trend"_s, trendRecord(card.trend));
    return members;
}

Node::Members record(const Finding& finding) {
    Node::Members members{{u"finding"_s, key(finding.kind)},
                          {u"name"_s, finding.name},
                          {u"unit"_s, key(finding.unit)},
                          {u"verdict"_s, key(finding.verdict)},
                          {u"n"_s, finding.n},
                          {u"since"_s, isoDay(finding.since)},
                          {u"steps"_s, finding.steps},
                          {u"rank"_s, finding.rank},
                          {u"change"_s, record(finding.change)}};
    return members;
}

Node::Members record(const SymmetryRow& row) {
    const bool hidden = row.difference.tooFew;
    Node::Members members{{u"id"_s, row.dimension.value}, {u"name"_s, row.name}};
    append(members, record(row.difference));
    append(members, {{u"low90"_s, unless(hidden, row.low90)},
                     {u"high90"_s, unless(hidden, row.high90)},
                     {u"p"_s, unless(hidden, row.p)},
                     {u"verdict"_s, key(row.verdict)},
                     {u"customers"_s, record(row.customers)},
                     {u"customers_expected"_s, record(row.customersExpected)},
                     {u"employees"_s, record(row.employees)},
                     {u"employees_expected"_s, record(row.employeesExpected)}});
    return members;
}

Node::Members record(const MirrorPair& pair) {
    const bool hidden = pair.difference.tooFew;
    Node::Members members{{u"mirror"_s, symmetry::key(pair.other).toString()}};
    append(members, record(pair.difference));
    append(members, {{u"low90"_s, unless(hidden, pair.low90)},
                     {u"high90"_s, unless(hidden, pair.high90)},
                     {u"p"_s, unless(hidden, pair.p)},
                     {u"verdict"_s, key(pair.verdict, pair.other)}});
    return members;
}

Node::Members record(const MirrorScores& scores) {
    return {{u"expected"_s, record(scores.expected)},
            {u"delivered"_s, record(scores.delivered)},
            {u"gap"_s, record(scores.gap)}};
}

Node::Members record(const SymmetryCell& cell) {
    Node::Members members = record(cell.pair);
    if (cell.complementary)
        members.at(1).second = Node(); // its n would give the hidden one away
    append(members, {{u"suppressed"_s, cell.suppressed},
                     {u"customers"_s, record(cell.customers)},
                     {u"others"_s, record(cell.others)}});
    return members;
}

Node::Members record(const JourneyTouchpoint& touchpoint) {
    Node::Members members = record(touchpoint.row);
    append(members, {{u"touchpoint_kind"_s, symmetry::key(touchpoint.kind).toString()},
                     {u"channels"_s, texts(touchpoint.channels)},
                     {u"standard"_s, optional(touchpoint.standard)},
                     {u"promise"_s, optional(touchpoint.promise)},
                     {u"volume"_s, touchpoint.volume}});
    return members;
}

Node::Members record(const HeatCell& cell) {
    Estimate shown = cell.gap;
    shown.tooFew = shown.tooFew || cell.suppressed;
    Node::Members members = record(shown);
    if (cell.complementary)
        members.front().second = Node(); // its n would give the hidden one away
    members.emplace_back(u"suppressed"_s, cell.suppressed);
    return members;
}

Node::Members record(const DrillRow& row, const QStringList& facets) {
    Node::Members labels;
    for (qsizetype i = 0; i < facets.size(); ++i)
        labels.emplace_back(facets.at(i), row.facets.value(i));
    Node::List answers;
    for (const DrillAnswer& each : row.answers)
        answers.emplace_back(Node::Members{{u"question"_s, each.questionCode},
                                           {u"expected"_s, optional(each.answer.expected)},
                                           {u"delivered"_s, optional(each.answer.delivered)},
                                           {u"importance"_s, optional(each.answer.importance)}});
    return {{u"id"_s, row.id.value},
            {u"day"_s, isoDay(row.day)},
            {u"mirror"_s, symmetry::key(row.mirror).toString()},
            {u"tier"_s, symmetry::key(row.tier).toString()},
            {u"facets"_s, std::move(labels)},
            {u"answers"_s, std::move(answers)},
            {u"comments"_s, texts(row.comments)}};
}

Node::Members record(const Source& source) {
    const bool any = source.imported > 0;
    return {{u"id"_s, source.id.value},
            {u"name"_s, source.name},
            {u"state"_s, key(source.state)},
            {u"kind"_s, source.kind == SourceKind::Series ? u"series"_s : u"responses"_s},
            {u"imported_at"_s,
             QDateTime::fromSecsSinceEpoch(source.importedAt, Qt::UTC).toString(Qt::ISODate)},
            {u"read"_s, source.read},
            {u"imported"_s, source.imported},
            {u"duplicates"_s, source.duplicates},
            {u"rejected"_s, source.rejected},
            {u"answers"_s, source.answers},
            {u"first_day"_s, any ? isoDay(dateOfDay(source.firstDay)) : Node()},
            {u"last_day"_s, any ? isoDay(dateOfDay(source.lastDay)) : Node()}};
}

} // namespace symmetry::cli
