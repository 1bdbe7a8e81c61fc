#include "app/cli/asked.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/text_figures.h"
#include "app/cli/verb.h"
#include "models/storage/store.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

// ---- overview ------------------------------------------------------------------------------

Result<Node::List> overviewTable(const QString& name, const OverviewResult& result) {
    if (name == "measures"_L1)
        return records(result.cards);
    if (name == "findings"_L1)
        return records(result.findings);
    if (name == "gaps"_L1)
        return records(result.gaps);
    if (name == "symmetry"_L1)
        return records(result.symmetry);
    return wrongUsage(u"--table takes measures, findings, gaps or symmetry, not %1"_s.arg(name));
}

Node overviewWhole(const Asked& asked, const OverviewResult& result) {
    Node::Members members = asked.head();
    members.emplace_back(u"responses"_s, result.responses);
    members.emplace_back(u"tier_responses"_s, Node::Members{{u"standard"_s, result.tiers.standard},
                                                            {u"vip"_s, result.tiers.vip},
                                                            {u"friends"_s, result.tiers.friends},
                                                            {u"family"_s, result.tiers.family}});
    members.emplace_back(u"measures"_s, records(result.cards));
    members.emplace_back(u"findings"_s, records(result.findings));
    members.emplace_back(u"gaps"_s, records(result.gaps));
    members.emplace_back(u"symmetry"_s, records(result.symmetry));
    return members;
}

Result<void> runOverview(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const OverviewResult result = overview(asked->snapshot, asked->scope);
    const auto table = overviewTable(call.line.value(u"table"_s, u"measures"_s), result);
    if (!table)
        return tl::unexpected(table.error());
    return present(
        call, [&] { return overviewText(textFormat(asked->catalogue()), result); },
        [&] { return *table; }, [&] { return overviewWhole(*asked, result); });
}

// ---- journey -------------------------------------------------------------------------------

Result<JourneyId> journeyNamed(const Catalogue& catalogue, const QString& name) {
    QStringList names;
    for (const Journey& journey : catalogue.journeys) {
        if (journey.name.compare(name, Qt::CaseInsensitive) == 0)
            return journey.id;
        names.append(journey.name);
    }
    if (name.isEmpty())
        return JourneyId{};
    return wrongUsage(u"There is no journey %1; there are: %2"_s.arg(name, names.join(", "_L1)));
}

Node::List stageRecords(const JourneyResult& result) {
    Node::List list;
    for (const JourneyStage& stage : result.stages) {
        Node::Members members = record(stage.row);
        members[0].second = u"stage"_s;
        members[1].second = stage.stage.value;
        members.emplace_back(u"touchpoints"_s, stage.count);
        list.emplace_back(std::move(members));
    }
    return list;
}

Node journeyWhole(const Asked& asked, const JourneyResult& result) {
    Node::Members members = asked.head();
    members.emplace_back(u"journey"_s, result.name);
    members.emplace_back(u"mirror"_s, symmetry::key(result.mirror).toString());
    members.emplace_back(u"variant"_s, symmetry::key(result.variant).toString());
    members.emplace_back(u"stages"_s, stageRecords(result));
    members.emplace_back(u"touchpoints"_s, records(result.touchpoints));
    Node::List seams;
    for (const Seam& seam : result.seams)
        seams.emplace_back(Node::Members{{u"after"_s, result.touchpoints.at(seam.before).row.name},
                                         {u"from"_s, seam.from},
                                         {u"to"_s, seam.to},
                                         {u"drop"_s, seam.drop}});
    members.emplace_back(u"seams"_s, std::move(seams));
    members.emplace_back(u"employees"_s, records(result.employees));
    return members;
}

Result<void> runJourney(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto id = journeyNamed(asked->catalogue(), call.line.value(u"journey"_s));
    if (!id)
        return tl::unexpected(id.error());
    const JourneyResult result = journey(asked->snapshot, asked->scope, *id);
    return present(
        call, [&] { return journeyText(textFormat(asked->catalogue()), result); },
        [&] { return records(result.touchpoints); }, [&] { return journeyWhole(*asked, result); });
}

// ---- discrepancies -------------------------------------------------------------------------

Result<DiscrepancyQuestion> questionFrom(const CommandLine& line, const Catalogue& catalogue) {
    DiscrepancyQuestion question;
    const QString mirror = line.value(u"mirror"_s, u"customers"_s);
    const auto word = wordFromKey<Mirror>(mirror);
    if (!word)
        return wrongUsage(
            u"--mirror takes customers, employees, managers or leaders, not %1"_s.arg(mirror));
    question.mirror = *word;
    const QString by = line.value(u"by"_s, u"touchpoint"_s);
    if (by == "dimension"_L1) {
        question.rows = RowsBy::Dimension;
    } else if (by == "question"_L1) {
        question.rows = RowsBy::Question;
    } else if (by != "touchpoint"_L1) {
        const auto facet = facetNamed(catalogue, by);
        if (!facet)
            return tl::unexpected(facet.error());
        question.rows = RowsBy::Facet;
        question.facet = *facet;
    }
    if (line.has(u"heat"_s)) {
        const auto heat = facetNamed(catalogue, line.value(u"heat"_s));
        if (!heat)
            return tl::unexpected(heat.error());
        question.heatFacet = *heat;
    }
    return question;
}

/// Rows with their heat cells under the labels of the columns.
Node::List discrepancyRecords(const DiscrepanciesResult& result) {
    Node::List list;
    for (qsizetype row = 0; row < result.rows.size(); ++row) {
        Node::Members members = record(result.rows.at(row));
        Node::Members heat;
        for (qsizetype column = 0; column < result.heatColumns.size(); ++column)
            heat.emplace_back(result.heatColumns.at(column).label,
                              record(result.heat.at(row).at(column)));
        if (!heat.empty())
            members.emplace_back(u"heat"_s, std::move(heat));
        list.emplace_back(std::move(members));
    }
    return list;
}

Node discrepanciesWhole(const Asked& asked, const DiscrepanciesResult& result) {
    Node::Members members = asked.head();
    members.emplace_back(u"mirror"_s, symmetry::key(result.question.mirror).toString());
    members.emplace_back(u"compared"_s, result.compared);
    members.emplace_back(u"weighted_gap"_s, result.total.gap);
    members.emplace_back(u"unweighted_gap"_s, result.total.unweighted);
    members.emplace_back(u"rows_in_total"_s, result.total.rows);
    members.emplace_back(u"rows"_s, discrepancyRecords(result));
    Node::List importance;
    for (const ImportancePoint& point : result.importance)
        importance.emplace_back(Node::Members{{u"name"_s, result.rows.at(point.row).name},
                                              {u"importance"_s, point.importance},
                                              {u"delivered"_s, point.delivered},
                                              {u"quadrant"_s, key(point.quadrant)}});
    members.emplace_back(u"importance"_s, std::move(importance));
    return members;
}

Result<void> runDiscrepancies(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto question = questionFrom(call.line, asked->catalogue());
    if (!question)
        return tl::unexpected(question.error());
    const DiscrepanciesResult result = discrepancies(asked->snapshot, asked->scope, *question);
    return present(
        call, [&] { return discrepanciesText(textFormat(asked->catalogue()), result); },
        [&] { return discrepancyRecords(result); },
        [&] { return discrepanciesWhole(*asked, result); });
}

QList<Option> with(const QList<Option>& options) {
    return options + scopeOptions() + QList<Option>{formatOption()};
}

} // namespace

QList<Verb> figureVerbs() {
    return {
        {u"overview"_s,
         {u"FILE"_s},
         u"Prints every measure with its interval, change and verdict, what changed, the largest "
         "gaps and the symmetry of customers and employees"_s,
         with({{"table", "NAME", "which table as csv: measures, findings, gaps or symmetry"}}),
         {u"overview acme.symmetry"_s, u"overview acme.symmetry --format json --compare none"_s},
         runOverview},
        {u"journey"_s,
         {u"FILE"_s},
         u"Prints one journey: expectation, delivery and gap for each stage and touchpoint"_s,
         with({{"journey", "NAME", "which journey; the first one unless named"}}),
         {u"journey acme.symmetry --tiers together"_s},
         runJourney},
        {u"discrepancies"_s,
         {u"FILE"_s},
         u"Prints gaps between delivery and expectation, ranked, tested and corrected for the "
         "number of comparisons"_s,
         with({{"by", "WHAT", "touchpoint (the default), dimension, question or a facet's name"},
               {"heat", "FACET", "also the gap of every row for each value of that facet"},
               {"mirror", "MIRROR", "customers (the default), employees, managers or leaders"}}),
         {u"discrepancies acme.symmetry --by dimension --format csv"_s,
          u"discrepancies acme.symmetry --from 2026-01-01 --to 2026-06-30 --compare none"_s},
         runDiscrepancies},
        symmetryVerb(),
        signalsVerb(),
        answersVerb(),
        lagVerb(),
        spreadVerb(),
        fiveGapsVerb(),
    };
}

} // namespace symmetry::cli
