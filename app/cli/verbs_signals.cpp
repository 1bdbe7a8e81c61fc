#include "app/cli/asked.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/text_table.h"
#include "app/cli/verb.h"
#include "models/domain/words.h"
#include "models/storage/store.h"
#include "models/tables/signal_sentences.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

constexpr std::array steps{"day"_L1, "week"_L1, "month"_L1, "quarter"_L1};
constexpr std::array aspects{"delivered"_L1, "expected"_L1, "gap"_L1};
constexpr std::array kinds{"none"_L1,      "measure"_L1, "touchpoint"_L1,
                           "dimension"_L1, "series"_L1,  "voices"_L1};
constexpr std::array methods{"xmr"_L1, "p"_L1, "c"_L1, "u"_L1, "p-prime"_L1, "u-prime"_L1};
constexpr std::array rules{"none"_L1, "outside"_L1, "shift"_L1, "trend"_L1, "two-of-three"_L1};
constexpr std::array oddities{
    "nothing-measured"_L1, "one-point"_L1, "constant"_L1,  "gaps"_L1,
    "no-opportunity"_L1,   "hidden"_L1,    "cut-short"_L1, "most-outside"_L1};

template <class Enum, size_t count>
QString word(const std::array<QLatin1StringView, count>& words, Enum value) {
    return QString(words.at(static_cast<size_t>(value)));
}

/// The enumerator that a word stands for, or what words there are.
template <class Enum, size_t count>
Result<Enum> named(const std::array<QLatin1StringView, count>& words, const QString& option,
                   const QString& text) {
    QStringList all;
    for (size_t i = 0; i < count; ++i) {
        if (text == words[i])
            return static_cast<Enum>(i);
        all.append(QString(words[i]));
    }
    return wrongUsage(u"%1 takes %2, not %3"_s.arg(option, all.join(u", "_s), text));
}

template <class Things>
qint64 idNamed(const Things& things, const QString& name) {
    for (const auto& thing : things) {
        if (thing.name.compare(name, Qt::CaseInsensitive) == 0)
            return thing.id.value;
    }
    return 0;
}

qint64 idOf(const Catalogue& catalogue, Subject::Kind kind, const QString& name) {
    switch (kind) {
    case Subject::Kind::Measure:
        return idNamed(catalogue.measures, name);
    case Subject::Kind::Touchpoint:
        return idNamed(catalogue.touchpoints, name);
    case Subject::Kind::Dimension:
        return idNamed(catalogue.dimensions, name);
    case Subject::Kind::Series:
        return idNamed(catalogue.series, name);
    default:
        return 0;
    }
}

/// "measure:NAME", "touchpoint:NAME", "dimension:NAME", "series:NAME", "voices".
Result<Subject> subjectFrom(const CommandLine& line, const Catalogue& catalogue) {
    const QString text = line.value(u"subject"_s);
    const QString name = text.section(u':', 1);
    const auto kind = named<Subject::Kind>(kinds, u"--subject"_s, text.section(u':', 0, 0));
    if (!kind)
        return tl::unexpected(kind.error());
    const auto aspect =
        named<Aspect>(aspects, u"--aspect"_s, line.value(u"aspect"_s, u"delivered"_s));
    if (!aspect)
        return tl::unexpected(aspect.error());
    const QString side = line.value(u"mirror"_s, u"customers"_s);
    const auto mirror = wordFromKey<Mirror>(side);
    if (!mirror)
        return wrongUsage(
            u"--mirror takes customers, employees, managers or leaders, not %1"_s.arg(side));
    Subject subject{*kind, idOf(catalogue, *kind, name), *mirror, *aspect};
    const bool whole = subject.kind == Subject::Kind::Voices;
    if (!whole && subject.id == 0)
        return wrongUsage(u"There is no %1 %2"_s.arg(word(kinds, subject.kind), name));
    return subject;
}

Node::List strongRecords(const QList<StrongIn>& values) {
    Node::List list;
    for (const StrongIn& strong : values)
        list.emplace_back(Node::Members{{u"facet"_s, strong.facetName},
                                        {u"value"_s, strong.label},
                                        {u"n"_s, strong.n},
                                        {u"shift"_s, strong.shift},
                                        {u"z"_s, strong.z}});
    return list;
}

Node::Members subjectRecord(const Timeline& line) {
    return {{u"subject"_s, word(kinds, line.subject.kind)},
            {u"id"_s, line.subject.id},
            {u"name"_s, line.name},
            {u"mirror"_s, symmetry::key(line.subject.mirror).toString()},
            {u"aspect"_s, word(aspects, line.subject.aspect)},
            {u"unit"_s, key(line.unit)},
            {u"step"_s, word(steps, line.step)}};
}

Node::Members runRecord(const Timeline& line, const SignalRun& run) {
    return {{u"n"_s, run.n},
            {u"value"_s, run.value},
            {u"verdict"_s, key(run.signal)},
            {u"rule"_s, word(rules, run.rule)},
            {u"since"_s, isoDay(line.first.at(run.first))},
            {u"until"_s, isoDay(line.first.at(run.last))},
            {u"steps"_s, run.steps},
            {u"current"_s, run.isCurrent},
            {u"lower"_s, run.lower},
            {u"upper"_s, run.upper},
            {u"centre"_s, run.centre}};
}

Node::List signalRecords(const SignalsResult& result) {
    Node::List list;
    for (const FoundSignal& found : result.signals) {
        Node::Members members = subjectRecord(found.timeline);
        for (auto& member : runRecord(found.timeline, found.run))
            members.push_back(std::move(member));
        members.emplace_back(u"method"_s, word(methods, found.method));
        members.emplace_back(u"trial_limits"_s, found.trialLimits);
        members.emplace_back(u"rank"_s, found.rank);
        members.emplace_back(u"strongest_in"_s, strongRecords(found.strongest));
        list.emplace_back(std::move(members));
    }
    return list;
}

Node::List pointRecords(const ProcessChartResult& chart) {
    Node::List list;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        Node::Members members{{u"first"_s, isoDay(chart.timeline.first.at(qsizetype(i)))}};
        for (auto& member : record(chart.timeline.figures[i]))
            members.push_back(std::move(member));
        members.emplace_back(u"lower"_s, chart.points[i].lower);
        members.emplace_back(u"upper"_s, chart.points[i].upper);
        members.emplace_back(u"centre"_s, chart.points[i].centre);
        members.emplace_back(u"verdict"_s, key(chart.signals[i]));
        members.emplace_back(u"rule"_s, word(rules, chart.runs[i].rule));
        list.emplace_back(std::move(members));
    }
    return list;
}

Node chartWhole(const Asked& asked, const ProcessChartResult& chart) {
    Node::Members members = asked.head();
    for (auto& member : subjectRecord(chart.timeline))
        members.push_back(std::move(member));
    members.emplace_back(u"method"_s, word(methods, chart.method));
    members.emplace_back(u"offered"_s,
                         chart.offered ? Node(word(methods, *chart.offered)) : Node());
    members.emplace_back(u"centre"_s, chart.centre);
    members.emplace_back(u"trial_limits"_s, chart.trialLimits);
    members.emplace_back(u"assurance"_s, key(chart.assurance));
    Node::List odd;
    for (const Oddity oddity : chart.odd)
        odd.emplace_back(word(oddities, oddity));
    members.emplace_back(u"odd"_s, std::move(odd));
    members.emplace_back(u"signal"_s,
                         chart.run ? Node(runRecord(chart.timeline, *chart.run)) : Node());
    members.emplace_back(u"strongest_in"_s, strongRecords(chart.strongest));
    members.emplace_back(u"points"_s, pointRecords(chart));
    return members;
}

QString listText(const Format& format, const SignalsResult& result) {
    const ChartWords words = SignalSentences(format).list(result);
    return words.finding + u'\n' + words.subtitle + u'\n' +
           textTable(signalColumns(format), result.signals);
}

QString chartText(const Format& format, const ProcessChartResult& chart) {
    const SignalSentences say(format);
    const ChartWords words = say.chart(chart);
    QStringList lines{words.finding, words.subtitle, say.offer(chart),
                      say.strongest(chart.timeline, chart.strongest)};
    for (const Oddity oddity : chart.odd)
        lines.append(SignalSentences::odd(oddity));
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n' + textTable(chartColumns(format, chart), chartRows(chart));
}

Result<void> runChart(const Call& call, const Asked& asked, Step step) {
    const auto subject = subjectFrom(call.line, asked.catalogue());
    if (!subject)
        return tl::unexpected(subject.error());
    SignalQuestion question{*subject, step, {}};
    if (call.line.has(u"method"_s)) {
        const auto method =
            named<ChartMethod>(methods, u"--method"_s, call.line.value(u"method"_s));
        if (!method)
            return tl::unexpected(method.error());
        question.method = *method;
    }
    const ProcessChartResult chart = processChart(asked.snapshot, asked.scope, question);
    return present(
        call, [&] { return chartText(textFormat(asked.catalogue()), chart); },
        [&] { return pointRecords(chart); }, [&] { return chartWhole(asked, chart); });
}

Result<void> runSignals(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto step = named<Step>(steps, u"--step"_s, call.line.value(u"step"_s, u"month"_s));
    if (!step)
        return tl::unexpected(step.error());
    if (call.line.has(u"subject"_s))
        return runChart(call, *asked, *step);
    const SignalsResult result = signals(asked->snapshot, asked->scope, *step);
    return present(
        call, [&] { return listText(textFormat(asked->catalogue()), result); },
        [&] { return signalRecords(result); },
        [&] {
            Node::Members members = asked->head();
            members.emplace_back(u"step"_s, word(steps, result.step));
            members.emplace_back(u"lines"_s, result.lines);
            members.emplace_back(u"signals"_s, signalRecords(result));
            return Node(std::move(members));
        });
}

} // namespace

Verb signalsVerb() {
    return {u"signals"_s,
            {u"FILE"_s},
            u"Prints what chance does not explain, over time: every line of the scope whose "
            "process chart shows a signal, ranked; or with --subject the chart of one line"_s,
            QList<Option>{
                {"step", "STEP", "day, week, month (the default) or quarter"},
                {"subject", "WHAT",
                 "one line: measure:NAME, touchpoint:NAME, dimension:NAME, series:NAME or voices"},
                {"aspect", "SIDE", "delivered (the default), expected or gap"},
                {"mirror", "MIRROR", "customers (the default), employees, managers or leaders"},
                {"method", "CHART", "xmr, p, c, u, p-prime or u-prime, where it fits"}} +
                scopeOptions() + QList<Option>{formatOption()},
            {u"signals acme.symmetry"_s, u"signals acme.symmetry --step quarter --format json"_s,
             u"signals acme.symmetry --subject voices --format csv"_s},
            runSignals};
}

} // namespace symmetry::cli
