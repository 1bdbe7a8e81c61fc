#include "app/cli/asked.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/text_table.h"
#include "app/cli/verb.h"
#include "models/analyses/spread.h"
#include "models/storage/store.h"
#include "models/tables/spread_table.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

/// The subject that --touchpoint, --dimension or --measure names; everything where none does.
Result<Subject> subjectFrom(const CommandLine& line, const Catalogue& catalogue) {
    Subject subject;
    subject.aspect = Aspect::Gap;
    int named = 0;
    const auto take = [&](const QString& option, const auto& things, Subject::Kind kind) {
        if (!line.has(option))
            return true;
        ++named;
        for (const auto& thing : things) {
            if (thing.name.compare(line.value(option), Qt::CaseInsensitive) != 0)
                continue;
            subject.kind = kind;
            subject.id = thing.id.value;
            return true;
        }
        return false;
    };
    for (const bool found :
         {take(u"touchpoint"_s, catalogue.touchpoints, Subject::Kind::Touchpoint),
          take(u"dimension"_s, catalogue.dimensions, Subject::Kind::Dimension),
          take(u"measure"_s, catalogue.measures, Subject::Kind::Measure)}) {
        if (!found)
            return wrongUsage(u"There is no touchpoint, dimension or measure of that name"_s);
    }
    if (named > 1)
        return wrongUsage(u"Only one of --touchpoint, --dimension, --measure"_s);
    const auto mirror = wordFromKey<Mirror>(line.value(u"mirror"_s, u"customers"_s));
    if (!mirror)
        return wrongUsage(u"--mirror takes customers, employees, managers or leaders"_s);
    subject.mirror = *mirror;
    return subject;
}

Result<SpreadQuestion> questionFrom(const CommandLine& line, const Catalogue& catalogue) {
    const auto facet = facetNamed(catalogue, line.value(u"by"_s));
    if (!facet)
        return tl::unexpected(facet.error());
    const auto subject = subjectFrom(line, catalogue);
    if (!subject)
        return tl::unexpected(subject.error());
    SpreadQuestion question{*subject, *facet, Step::Month};
    static const QStringList sides{u"delivered"_s, u"expected"_s, u"gap"_s};
    const auto side = sides.indexOf(line.value(u"side"_s, u"gap"_s));
    if (side < 0)
        return wrongUsage(u"--side takes gap, delivered or expected"_s);
    question.subject.aspect = static_cast<Aspect>(side);
    const QString step = line.value(u"step"_s, u"month"_s);
    if (step != "month"_L1 && step != "quarter"_L1)
        return wrongUsage(u"--step takes month or quarter, not %1"_s.arg(step));
    question.step = step == "month"_L1 ? Step::Month : Step::Quarter;
    return question;
}

QString key(FunnelPosition position) {
    static constexpr std::array words{"unknown"_L1,    "inside"_L1,   "above-95"_L1,
                                      "above-99.8"_L1, "below-95"_L1, "below-99.8"_L1};
    return words.at(static_cast<size_t>(position));
}

Node::Members unitRecord(const SpreadUnit& unit) {
    Node::Members members{{u"facet_value"_s, unit.value.value}, {u"name"_s, unit.name}};
    for (auto& member : record(unit.estimate))
        members.push_back(std::move(member));
    members.emplace_back(u"low95"_s, unit.limits.usual.low);
    members.emplace_back(u"high95"_s, unit.limits.usual.high);
    members.emplace_back(u"low998"_s, unit.limits.wide.low);
    members.emplace_back(u"high998"_s, unit.limits.wide.high);
    members.emplace_back(u"position"_s, key(unit.position));
    members.emplace_back(u"signal"_s, cli::key(unit.signal));
    return members;
}

Node::List unitRecords(const SpreadResult& result) {
    Node::List list;
    for (const SpreadUnit& unit : result.units)
        list.emplace_back(unitRecord(unit));
    return list;
}

Node::List stepRecords(const Trend& trend) {
    Node::List list;
    for (const TrendPoint& point : trend.points)
        list.emplace_back(Node::Members{{u"first"_s, isoDay(point.first)},
                                        {u"n"_s, qint64(point.estimate.n)},
                                        {u"spread"_s, point.estimate.value},
                                        {u"signal"_s, cli::key(point.signal)},
                                        {u"lower_limit"_s, point.lowerLimit},
                                        {u"upper_limit"_s, point.upperLimit}});
    return list;
}

Node whole(const Asked& asked, const SpreadResult& result) {
    Node::Members members = asked.head();
    const SpreadSentences words(textFormat(asked.catalogue()));
    members.emplace_back(u"facet"_s, result.facet);
    members.emplace_back(u"subject"_s, words.subject(result));
    members.emplace_back(u"mirror"_s, symmetry::key(result.mirror).toString());
    members.emplace_back(u"unit"_s, cli::key(result.unit));
    members.emplace_back(u"limits"_s,
                         result.funnel.kind == FunnelKind::Shares ? u"binomial"_s : u"mean"_s);
    members.emplace_back(u"centre"_s, result.funnel.centre);
    members.emplace_back(u"sd_within"_s, result.funnel.sd);
    members.emplace_back(u"sd_between"_s, result.funnel.between);
    members.emplace_back(u"dispersion"_s, result.funnel.dispersion);
    members.emplace_back(u"overdispersed"_s, result.funnel.overdispersed);
    members.emplace_back(u"best_minus_rest"_s, record(result.bestMinusRest));
    members.emplace_back(u"units"_s, unitRecords(result));
    members.emplace_back(u"spread_by_step"_s, stepRecords(result.trend));
    return members;
}

QString text(const Format& format, const SpreadResult& result) {
    const SpreadSentences words(format);
    const ChartWords funnel = words.funnel(result);
    const ChartWords trend = words.trend(result);
    return funnel.finding + u'\n' + funnel.subtitle + u"\n\n"_s +
           textTable(spreadColumns(format, result), result.units) + u'\n' + words.summary(result) +
           u"\n\n"_s + trend.finding + u'\n' + trend.subtitle + u"\n\n"_s +
           textTable(spreadTrendColumns(format, result), result.trend.points);
}

Result<void> runSpread(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto question = questionFrom(call.line, asked->catalogue());
    if (!question)
        return tl::unexpected(question.error());
    const SpreadResult result = spread(asked->snapshot, asked->scope, *question);
    return present(
        call, [&] { return text(textFormat(asked->catalogue()), result); },
        [&] { return unitRecords(result); }, [&] { return whole(*asked, result); });
}

} // namespace

Verb spreadVerb() {
    const QList<Option> own{
        {"by", "FACET", "the facet whose values are set side by side"},
        {"touchpoint", "NAME", "the gap at that touchpoint"},
        {"dimension", "NAME", "the gap in that dimension"},
        {"measure", "NAME", "that measure; without any of these three: everything asked"},
        {"side", "SIDE", "gap (the default), delivered or expected"},
        {"mirror", "MIRROR", "customers (the default), employees, managers or leaders"},
        {"step", "STEP", "month (the default) or quarter, of the spread over time"}};
    return {u"spread"_s,
            {u"FILE"_s},
            u"Sets groups side by side: which lie outside the limits of a funnel, the best against "
            "the rest, and the spread between them over time"_s,
            own + scopeOptions() + QList<Option>{formatOption()},
            {u"spread acme.symmetry --by region"_s,
             u"spread acme.symmetry --by region --side delivered --step quarter --format json"_s},
            runSpread};
}

} // namespace symmetry::cli
