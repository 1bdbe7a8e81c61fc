#include "tests/support/applied.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::test {

namespace {

void require(bool holds, const char* what) {
    if (!holds)
        throw std::logic_error(what);
}

template <class Kind>
void put(QList<Kind>& things, const std::optional<Thing>& before,
         const std::optional<Thing>& after) {
    if (before) {
        const auto found = std::ranges::find(things, std::get<Kind>(*before));
        require(found != things.end(), "before is not what is there");
        things.erase(found);
    }
    if (!after)
        return;
    Kind thing = std::get<Kind>(*after);
    require(!thing.uuid.isNull(), "a thing needs its uuid");
    if (!thing.id.isValid()) {
        for (const Kind& other : std::as_const(things))
            thing.id.value = std::max(thing.id.value, other.id.value);
        ++thing.id.value;
    }
    require(std::ranges::find(things, thing.id, &Kind::id) == things.end(), "the id is taken");
    things.append(thing);
}

template <class Kind, class Key>
void sortBy(QList<Kind>& things, Key key) {
    std::ranges::stable_sort(things, {}, key);
}

void sortAll(Catalogue& c) {
    const auto position = [](const auto& thing) { return std::tuple(thing.position, thing.id); };
    sortBy(c.journeys, position);
    sortBy(c.dimensions, position);
    sortBy(c.measures, position);
    sortBy(c.stages, [](const Stage& s) { return std::tuple(s.journey, s.position, s.id); });
    sortBy(c.touchpoints, [&c](const Touchpoint& t) {
        const Stage* stage = c.find(t.stage);
        require(stage != nullptr, "the touchpoint's stage is gone");
        return std::tuple(stage->journey, stage->position, t.position, t.id);
    });
    sortBy(c.questions, &Question::id);
    sortBy(c.links, &TouchpointLink::id);
}

void checkReferences(const Catalogue& c) {
    for (const Stage& stage : c.stages)
        require(c.find(stage.journey) != nullptr, "the stage's journey is gone");
    for (const TouchpointLink& link : c.links)
        require(c.find(link.employee) && c.find(link.customer), "a link's end is gone");
    for (const Question& question : c.questions) {
        require(!question.touchpoint.isValid() || c.find(question.touchpoint),
                "a question's touchpoint is gone");
        require(!question.dimension.isValid() || c.find(question.dimension),
                "a question's dimension is gone");
    }
}

void apply(Catalogue& c, const Edit& edit) {
    const Thing& any = edit.after ? *edit.after : edit.before.value();
    if (std::holds_alternative<FileFacts>(any))
        c.facts = std::get<FileFacts>(*edit.after);
    else if (std::holds_alternative<Journey>(any))
        put(c.journeys, edit.before, edit.after);
    else if (std::holds_alternative<Stage>(any))
        put(c.stages, edit.before, edit.after);
    else if (std::holds_alternative<Touchpoint>(any))
        put(c.touchpoints, edit.before, edit.after);
    else if (std::holds_alternative<TouchpointLink>(any))
        put(c.links, edit.before, edit.after);
    else if (std::holds_alternative<Dimension>(any))
        put(c.dimensions, edit.before, edit.after);
    else if (std::holds_alternative<Question>(any))
        put(c.questions, edit.before, edit.after);
    else if (std::holds_alternative<Facet>(any))
        put(c.facets, edit.before, edit.after);
    else if (std::holds_alternative<FacetValue>(any))
        put(c.facetValues, edit.before, edit.after);
    else if (std::holds_alternative<Measure>(any))
        put(c.measures, edit.before, edit.after);
    else
        throw std::logic_error("not a thing of the catalogue");
}

Touchpoint place(qint64 id, qint64 stage, const QString& name, const QString& owner, int position) {
    Touchpoint touchpoint;
    touchpoint.id = {id};
    touchpoint.uuid = QUuid::createUuid();
    touchpoint.stage = {stage};
    touchpoint.name = name;
    touchpoint.department = owner;
    touchpoint.position = position;
    return touchpoint;
}

Question asked(qint64 id, qint64 touchpoint, const QString& code) {
    Question question;
    question.id = {id};
    question.uuid = QUuid::createUuid();
    question.code = code;
    question.text = code;
    question.touchpoint = {touchpoint};
    question.dimension = {1};
    question.scale = {1, 7, 1};
    return question;
}

} // namespace

Catalogue applied(Catalogue catalogue, const ChangeSet& changes) {
    for (const Edit& edit : changes)
        apply(catalogue, edit);
    sortAll(catalogue);
    checkReferences(catalogue);
    return catalogue;
}

Catalogue smallHouse() {
    Catalogue c;
    const auto uuid = [] { return QUuid::createUuid(); };
    c.facts.uuid = uuid();
    c.facts.title = u"Small house"_s;
    c.facts.customerWord = u"customer"_s;
    c.journeys = {{{1}, uuid(), Mirror::Customers, u"Buy"_s, JourneyVariant::AsIs, 0},
                  {{2}, uuid(), Mirror::Employees, u"Serve"_s, JourneyVariant::AsIs, 1}};
    c.stages = {{{1}, uuid(), {1}, u"Look"_s, 0},
                {{2}, uuid(), {1}, u"Pay"_s, 1},
                {{3}, uuid(), {2}, u"Work"_s, 0}};
    c.touchpoints = {place(1, 1, u"Shop"_s, u"Sales"_s, 0), place(2, 1, u"Site"_s, u"Sales"_s, 1),
                     place(3, 2, u"Till"_s, u"Finance"_s, 0),
                     place(4, 3, u"Planning"_s, u"Finance"_s, 0)};
    c.links = {{{1}, uuid(), {4}, {3}}};
    c.dimensions = {{{1}, uuid(), u"Reliability"_s, 2.0, 0}, {{2}, uuid(), u"Trust"_s, 1.0, 1}};
    c.questions = {asked(1, 1, u"Q1"_s), asked(2, 1, u"Q2"_s), asked(3, 3, u"Q3"_s)};
    c.facets = {{{1}, uuid(), u"Region"_s, 0}};
    c.facetValues = {{{1}, uuid(), {1}, u"North"_s}, {{2}, uuid(), {1}, u"South"_s}};
    Measure measure;
    measure.id = {1};
    measure.uuid = uuid();
    measure.name = u"Delivery at the till"_s;
    measure.definition = u"Mean of Q3"_s;
    measure.questions = {{3}};
    c.measures = {measure};
    return c;
}

} // namespace symmetry::test
