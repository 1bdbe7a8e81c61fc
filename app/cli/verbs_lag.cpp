#include "app/cli/asked.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/subject_option.h"
#include "app/cli/text_figures.h"
#include "app/cli/verb.h"
#include "models/storage/store.h"
#include "models/tables/lag_sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

QString key(LagVerdict verdict) {
    switch (verdict) {
    case LagVerdict::FirstLeads:
        return u"a-first"_s;
    case LagVerdict::SecondLeads:
        return u"b-first"_s;
    case LagVerdict::SameTime:
        return u"same-time"_s;
    case LagVerdict::NothingShown:
        return u"nothing-shown"_s;
    case LagVerdict::Unchanging:
        return u"unchanging"_s;
    case LagVerdict::TooFew:
        break;
    }
    return u"too-few"_s;
}

QString key(Step step) {
    return step == Step::Quarter ? u"quarter"_s : u"month"_s;
}

Result<LagQuestion> questionFrom(const CommandLine& line, const Catalogue& catalogue) {
    LagQuestion question;
    const QString step = line.value(u"step"_s, u"month"_s);
    if (step != "month"_L1 && step != "quarter"_L1)
        return wrongUsage(u"--step takes month or quarter, not %1"_s.arg(step));
    question.step = step == "month"_L1 ? Step::Month : Step::Quarter;
    const QString treatment = line.value(u"treatment"_s, u"differenced"_s);
    if (treatment != "differenced"_L1 && treatment != "detrended"_L1)
        return wrongUsage(u"--treatment takes differenced or detrended, not %1"_s.arg(treatment));
    question.treatment =
        treatment == "detrended"_L1 ? LagTreatment::Detrended : LagTreatment::Differenced;
    bool good = false;
    question.maximumLag = line.value(u"lags"_s, QString::number(usualLag)).toInt(&good);
    if (!good || question.maximumLag < 0 || question.maximumLag > farthestLag)
        return wrongUsage(u"--lags takes a number from 0 to %1"_s.arg(farthestLag));
    if (line.has(u"a"_s) != line.has(u"b"_s))
        return wrongUsage(u"--a and --b belong together"_s);
    if (!line.has(u"a"_s))
        return question;
    const auto a = subjectFrom(catalogue, line.value(u"a"_s));
    if (!a)
        return tl::unexpected(a.error());
    const auto b = subjectFrom(catalogue, line.value(u"b"_s));
    if (!b)
        return tl::unexpected(b.error());
    question.a = *a;
    question.b = *b;
    return question;
}

Node::Members record(const LagResult& result, const LagBar& bar) {
    return {{u"lag"_s, bar.lag},
            {u"value"_s, bar.value},
            {u"n"_s, bar.pairs},
            {u"low"_s, -result.band},
            {u"high"_s, result.band},
            {u"low_all"_s, -result.wideBand},
            {u"high_all"_s, result.wideBand},
            {u"too_few"_s, !bar.carries}};
}

Node::List records(const LagResult& result) {
    Node::List list;
    for (const LagBar& bar : result.bars)
        list.emplace_back(record(result, bar));
    return list;
}

Node::Members outline(const Catalogue& catalogue, const LagResult& result) {
    Node::Members members{{u"a"_s, subjectWords(catalogue, result.question.a)},
                          {u"b"_s, subjectWords(catalogue, result.question.b)},
                          {u"verdict"_s, key(result.verdict)}};
    const int best = result.strongest();
    members.emplace_back(u"lag"_s, best < 0 ? Node() : Node(result.bars.at(best).lag));
    members.emplace_back(u"value"_s, best < 0 ? Node() : Node(result.bars.at(best).value));
    members.emplace_back(u"n"_s, result.n);
    members.emplace_back(u"p"_s, result.p);
    return members;
}

Node whole(const Asked& asked, const LagResult& result) {
    Node::Members members = asked.head();
    for (auto& member : outline(asked.catalogue(), result))
        members.push_back(std::move(member));
    members.emplace_back(u"step"_s, key(result.question.step));
    members.emplace_back(u"treatment"_s, result.question.treatment == LagTreatment::Differenced
                                             ? u"differenced"_s
                                             : u"detrended"_s);
    members.emplace_back(u"from"_s, isoDay(result.period.first));
    members.emplace_back(u"to"_s, isoDay(result.period.last));
    members.emplace_back(u"steps"_s, result.steps);
    members.emplace_back(u"left_out"_s, result.leftOut);
    members.emplace_back(u"lags_looked_at"_s, result.looked);
    members.emplace_back(u"band"_s, result.band);
    members.emplace_back(u"band_all"_s, result.wideBand);
    members.emplace_back(u"lags"_s, records(result));
    return members;
}

Node::List records(const Catalogue& catalogue, const QList<LagProposal>& proposals) {
    Node::List list;
    for (const LagProposal& proposal : proposals) {
        Node::Members members = outline(catalogue, proposal.result);
        members.emplace_back(u"q"_s, proposal.q);
        list.emplace_back(std::move(members));
    }
    return list;
}

Result<void> runProposals(const Call& call, const Asked& asked, const LagQuestion& question) {
    const QList<LagProposal> found = lags(asked.snapshot, asked.scope, question);
    return present(
        call, [&] { return lagProposalsText(textFormat(asked.catalogue()), found); },
        [&] { return records(asked.catalogue(), found); },
        [&] {
            Node::Members members = asked.head();
            members.emplace_back(u"pairs"_s, records(asked.catalogue(), found));
            return Node(std::move(members));
        });
}

Result<void> runLag(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto question = questionFrom(call.line, asked->catalogue());
    if (!question)
        return tl::unexpected(question.error());
    if (question->a.kind == Subject::Kind::None)
        return runProposals(call, *asked, *question);
    LagResult result = lag(asked->snapshot, asked->scope, *question);
    return present(
        call, [&] { return lagText(textFormat(asked->catalogue()), result); },
        [&] { return records(result); }, [&] { return whole(*asked, result); });
}

} // namespace

Verb lagVerb() {
    return {u"lag"_s,
            {u"FILE"_s},
            u"Prints which of two lines over time moves first: their correlation at every lag, "
            "both ways; without --a and --b the pairs that may well go together, strongest first"_s,
            QList<Option>{
                {"a", "SUBJECT",
                 "measure:NAME, touchpoint:NAME:SIDE, dimension:NAME@MIRROR:SIDE, series:NAME or "
                 "voices@MIRROR; SIDE is delivered, expected or gap; /FACET=VALUE narrows it"},
                {"b", "SUBJECT", "what to compare it with"},
                {"step", "STEP", "month (the default) or quarter"},
                {"lags", "NUMBER", "how far to look both ways; 6 unless set"},
                {"treatment", "HOW", "differenced (the default: changes) or detrended"}} +
                scopeOptions() + QList<Option>{formatOption()},
            {u"lag acme.symmetry"_s, u"lag acme.symmetry --a \"touchpoint:Repair visit:gap\" --b "
                                     "dimension:Reliability@customers:expected --format json"_s},
            runLag};
}

} // namespace symmetry::cli
