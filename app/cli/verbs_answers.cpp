#include "app/cli/asked.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/text_figures.h"
#include "models/storage/store.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

constexpr int mostRows = 100'000;

/// The thing of that name among `things` (case does not matter), or UsageWrong.
template <class Thing>
Result<Thing> named(const QList<Thing>& things, const QString& name, QString Thing::*member,
                    const QString& word) {
    for (const Thing& thing : things)
        if ((thing.*member).compare(name, Qt::CaseInsensitive) == 0)
            return thing;
    return wrongUsage(u"There is no %1 %2"_s.arg(word, name));
}

template <class Thing>
Result<void> takeRow(const CommandLine& line, const QList<Thing>& things, const QString& option,
                     QString Thing::*member, Drill& drill) {
    if (!line.has(option))
        return {};
    if (drill.row || drill.measure.isValid())
        return wrongUsage(u"Only one of --touchpoint, --dimension, --question, --measure"_s);
    const auto thing = named(things, line.value(option), member, option);
    if (!thing)
        return tl::unexpected(thing.error());
    if constexpr (std::is_same_v<Thing, Measure>)
        drill.measure = thing->id;
    else
        drill.row = thing->id;
    return {};
}

Result<Drill> drillFrom(const CommandLine& line, const Catalogue& catalogue) {
    Drill drill;
    Result<void> taken =
        takeRow(line, catalogue.touchpoints, u"touchpoint"_s, &Touchpoint::name, drill);
    if (taken)
        taken = takeRow(line, catalogue.dimensions, u"dimension"_s, &Dimension::name, drill);
    if (taken)
        taken = takeRow(line, catalogue.questions, u"question"_s, &Question::code, drill);
    if (taken)
        taken = takeRow(line, catalogue.measures, u"measure"_s, &Measure::name, drill);
    if (!taken)
        return tl::unexpected(taken.error());
    if (line.has(u"mirror"_s)) {
        drill.mirror = wordFromKey<Mirror>(line.value(u"mirror"_s));
        if (!drill.mirror)
            return wrongUsage(u"--mirror takes customers, employees, managers or leaders"_s);
    }
    return drill;
}

Result<int> limitFrom(const CommandLine& line) {
    bool good = false;
    const int limit = line.value(u"limit"_s, u"200"_s).toInt(&good);
    if (!good || limit < 1 || limit > mostRows)
        return wrongUsage(u"--limit takes a number from 1 to %1"_s.arg(mostRows));
    return limit;
}

QStringList facetNames(const Catalogue& catalogue) {
    QStringList names;
    for (const Facet& facet : catalogue.facets)
        names.append(facet.name);
    return names;
}

/// One record for each answer, with what is known of its response.
Node::List answerRecords(const DrillRows& rows, const QStringList& facets) {
    Node::List list;
    for (const DrillRow& row : rows.rows) {
        const Node whole = record(row, facets);
        const auto& answers = std::get<Node::List>(whole.find(u"answers"_s)->value());
        for (const Node& answer : answers) {
            Node::Members members;
            for (const auto& member : *whole.members())
                if (member.first != "answers"_L1)
                    members.push_back(member);
            for (const auto& member : *answer.members())
                members.push_back(member);
            list.emplace_back(std::move(members));
        }
    }
    return list;
}

Node answersWhole(const Asked& asked, const DrillRows& rows, const QStringList& facets) {
    Node::List list;
    for (const DrillRow& row : rows.rows)
        list.emplace_back(record(row, facets));
    Node::Members members = asked.head();
    members.emplace_back(u"n"_s, rows.n);
    members.emplace_back(u"too_few"_s, rows.tooFew);
    members.emplace_back(u"protected"_s, rows.isProtected);
    members.emplace_back(u"comments_shown"_s, rows.commentsShown);
    Node::List leftOut;
    for (const Mirror mirror : rows.leftOut)
        leftOut.emplace_back(key(mirror).toString());
    members.emplace_back(u"mirrors_left_out"_s, std::move(leftOut));
    members.emplace_back(u"responses"_s, std::move(list));
    return members;
}

Result<void> runAnswers(const Call& call) {
    const auto limit = limitFrom(call.line);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto drill = drillFrom(call.line, asked->catalogue());
    if (!drill)
        return tl::unexpected(drill.error());
    const AnswersBehind behind = answersBehind(asked->snapshot, asked->scope, *drill, *limit);
    const auto rows = drillRows(*asked->store, asked->catalogue(), *drill, behind);
    if (!rows)
        return tl::unexpected(rows.error());
    const QStringList facets = facetNames(asked->catalogue());
    return present(
        call, [&] { return answersText(textFormat(asked->catalogue()), *rows, facets); },
        [&] { return answerRecords(*rows, facets); },
        [&] { return answersWhole(*asked, *rows, facets); });
}

} // namespace

Verb answersVerb() {
    return {u"answers"_s,
            {u"FILE"_s},
            u"Prints the answers behind a figure, newest first, with their comments; nothing where "
            "fewer people stand behind it than the file's threshold, and no names"_s,
            QList<Option>{{"touchpoint", "NAME", "answers about that touchpoint"},
                          {"dimension", "NAME", "answers about that dimension"},
                          {"question", "CODE", "answers to that question"},
                          {"measure", "NAME", "answers behind that measure"},
                          {"mirror", "MIRROR", "customers, employees, managers or leaders"},
                          {"limit", "NUMBER", "at most so many responses (200)"}} +
                scopeOptions() + QList<Option>{formatOption()},
            {u"answers acme.symmetry --limit 20 --format csv"_s},
            runAnswers};
}

} // namespace symmetry::cli
