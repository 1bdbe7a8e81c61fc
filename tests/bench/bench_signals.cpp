#include "models/analyses/prepared.h"
#include "models/analyses/signals.h"
#include "tests/bench/benches.h"
#include "tests/bench/survey.h"

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t cubeLimit = size_t{96} << 20;
constexpr int repeats = 5;

/// The survey's definitions as a catalogue: 40 touchpoints in one journey, 12 dimensions asked of
/// all mirrors, 8 measures, and of its facets the departments and segments.
CataloguePtr catalogueOf(const Survey& survey) {
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->journeys = {{{1}, {}, Mirror::Customers, u"Journey"_s}};
    catalogue->stages = {{{1}, {}, {1}, u"Stage"_s}};
    for (int i = 0; i < Survey::touchpoints; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = {i + 1};
        touchpoint.stage = {1};
        touchpoint.name = u"Touchpoint %1"_s.arg(i + 1);
        catalogue->touchpoints.append(touchpoint);
    }
    for (int i = 0; i < Survey::dimensions; ++i)
        catalogue->dimensions.append({{i + 1}, {}, u"Dimension %1"_s.arg(i + 1), 1.0, i});
    for (const Asked& asked : survey.questions) {
        Question question = asked.question;
        question.touchpoint = {asked.touchpoint + 1};
        question.dimension = {asked.dimension + 1};
        const qint64 place = question.id.value - 1 - Survey::touchpoints - Survey::measures;
        if (place >= 0)
            question.mirror = static_cast<Mirror>(1 + place / (2 * Survey::dimensions));
        catalogue->questions.append(question);
        if (asked.measure < 0)
            continue;
        Measure measure;
        measure.id = {asked.measure + 1};
        measure.name = u"Measure %1"_s.arg(asked.measure + 1);
        measure.kind =
            asked.measure % 2 == 0 ? MeasureKind::NetPromoter : MeasureKind::Satisfaction;
        measure.questions = {question.id};
        catalogue->measures.append(measure);
    }
    qint64 facet = 0;
    for (const SurveyFacet& of : surveyFacets()) {
        if (of.values != 12 && of.values != 6)
            continue;
        catalogue->facets.append({{++facet}, {}, QString(of.name)});
        for (int v = 1; v <= of.values; ++v)
            catalogue->facetValues.append({{of.first + v}, {}, {facet}, QString::number(v)});
    }
    return catalogue;
}

} // namespace

/// 36 months × 40 touchpoints (and what else there is) with the facet values in which each signal
/// is strongest, among 12 departments and 6 segments.
void signalsOfAll(const Options& options, Report& report) {
    const Survey survey = makeSurvey(options.answers);
    Snapshot snapshot{catalogueOf(survey), std::make_shared<Frame>(survey.frame), 1};
    const auto measure = [&](const QString& route, double limit) {
        SignalsResult result;
        const Took took = fastest(repeats, [&] { result = signals(snapshot, {}, Step::Month); });
        report.say(
            u"%1: %2 lines, %3 signals"_s.arg(route).arg(result.lines).arg(result.signals.size()));
        report.line(
            {u"Signals of 36 months × 40 touchpoints × 12 departments × 6 segments, "_s + route,
             u"ms"_s, took.ms, u"none: limits and rules are not SQL"_s, 0, true,
             limit > 0 ? u"≤ %1 ms"_s.arg(limit) : QString(),
             limit > 0 ? std::optional(took.ms <= limit) : std::nullopt});
        return result;
    };
    const SignalsResult slow = measure(u"columns"_s, 0);
    snapshot.frame = preparedFrame(snapshot, cubeLimit);
    const SignalsResult quick = measure(u"cube"_s, 100);
    if (slow.signals.size() != quick.signals.size())
        report.wrong(u"signals: cube and columns differ"_s);
}

} // namespace symmetry::bench
