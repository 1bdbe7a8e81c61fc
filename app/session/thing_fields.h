#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/person.h"

namespace symmetry {

// One description of each thing serves both ways: `Io` writes or reads. A member or list that the
// first version did not have is passed to since() or listSince().

template <class Io>
void describe(Io& io, FileFacts& facts) {
    io("uuid", facts.uuid);
    io("title", facts.title);
    io("customer_word", facts.customerWord);
    io("anonymity", facts.anonymity);
    io("comment_anonymity", facts.commentAnonymity);
    io.since("margin", facts.margin);
    io.since("acknowledge_days", facts.casePolicy.acknowledgeDays);
    static constexpr std::array respond{"respond_days_1", "respond_days_2", "respond_days_3",
                                        "respond_days_4", "respond_days_5"};
    for (size_t i = 0; i < respond.size(); ++i)
        io.since(respond.at(i), facts.casePolicy.respondDays.at(i));
    io("sample", facts.sample);
    io("created_at", facts.createdAt);
}

template <class Io>
void describe(Io& io, Journey& journey) {
    io("id", journey.id);
    io("uuid", journey.uuid);
    io("mirror", journey.mirror);
    io("name", journey.name);
    io("variant", journey.variant);
    io("position", journey.position);
}

template <class Io>
void describe(Io& io, Stage& stage) {
    io("id", stage.id);
    io("uuid", stage.uuid);
    io("journey", stage.journey);
    io("name", stage.name);
    io("position", stage.position);
}

template <class Io>
void describe(Io& io, Touchpoint& touchpoint) {
    io("id", touchpoint.id);
    io("uuid", touchpoint.uuid);
    io("stage", touchpoint.stage);
    io("name", touchpoint.name);
    io("kind", touchpoint.kind);
    io("channels", touchpoint.channels);
    io("department", touchpoint.department);
    io("moment_of_truth", touchpoint.momentOfTruth);
    io("standard", touchpoint.standard);
    io("promise", touchpoint.promise);
    io("position", touchpoint.position);
}

template <class Io>
void describe(Io& io, TouchpointLink& link) {
    io("id", link.id);
    io("uuid", link.uuid);
    io("employee", link.employee);
    io("customer", link.customer);
}

template <class Io>
void describe(Io& io, Dimension& dimension) {
    io("id", dimension.id);
    io("uuid", dimension.uuid);
    io("name", dimension.name);
    io("weight", dimension.weight);
    io("position", dimension.position);
}

template <class Io>
void describe(Io& io, Question& question) {
    io("id", question.id);
    io("uuid", question.uuid);
    io("code", question.code);
    io("text", question.text);
    io("mirror", question.mirror);
    io("touchpoint", question.touchpoint);
    io("dimension", question.dimension);
    io("scale_minimum", question.scale.minimum);
    io("scale_maximum", question.scale.maximum);
    io("scale_step", question.scale.step);
    io("direction", question.direction);
    io("kind", question.kind);
    io.since("belief", question.belief);
}

template <class Io>
void describe(Io& io, Facet& facet) {
    io("id", facet.id);
    io("uuid", facet.uuid);
    io("name", facet.name);
    io("position", facet.position);
}

template <class Io>
void describe(Io& io, FacetValue& value) {
    io("id", value.id);
    io("uuid", value.uuid);
    io("facet", value.facet);
    io("label", value.label);
}

template <class Io>
void describe(Io& io, Measure& measure) {
    io("id", measure.id);
    io("uuid", measure.uuid);
    io("name", measure.name);
    io("definition", measure.definition);
    io("kind", measure.kind);
    io("direction", measure.direction);
    io("questions", measure.questions);
    io("target", measure.target);
    io("weight", measure.weight);
    io("owner", measure.owner);
    io("position", measure.position);
}

template <class Io>
void describe(Io& io, Annotation& annotation) {
    io("id", annotation.id);
    io("uuid", annotation.uuid);
    io.subject(annotation.subject);
    io("day", annotation.day);
    io("text", annotation.text);
    io.since("rebase", annotation.rebase);
}

template <class Io>
void describe(Io& io, Subject& subject) {
    io("kind", subject.kind);
    io("id", subject.id);
    io("mirror", subject.mirror);
    io("aspect", subject.aspect);
    io("where", subject.where);
}

template <class Io>
void describe(Io& io, Series& series) {
    io("id", series.id);
    io("uuid", series.uuid);
    io("name", series.name);
    io("definition", series.definition);
    io("unit", series.unit);
    io("kind", series.kind);
    io("pooling", series.pooling);
    io("direction", series.direction);
    io("target", series.target);
    io("per", series.per);
    io("weight", series.weight);
    io("owner", series.owner);
    io("position", series.position);
}

template <class Io>
void describe(Io& io, Promise& promise) {
    io("id", promise.id);
    io("uuid", promise.uuid);
    io("touchpoint", promise.touchpoint);
    io("claim", promise.claim);
    io("value", promise.value);
    io("first_day", promise.firstDay);
    io("last_day", promise.lastDay);
}

template <class Io>
void describe(Io& io, Person& person) {
    io("id", person.id);
    io("uuid", person.uuid);
    io("key", person.key);
    io("name", person.name);
    io("contact", person.contact);
    io("mirror", person.mirror);
    io("tier", person.tier);
}

template <class Io>
void describe(Io& io, Cause& cause) {
    io("id", cause.id);
    io("uuid", cause.uuid);
    io("name", cause.name);
    io("position", cause.position);
}

template <class Io>
void describe(Io& io, ResponseTemplate& text) {
    io("id", text.id);
    io("uuid", text.uuid);
    io("name", text.name);
    io("text", text.text);
    io("position", text.position);
}

template <class Io>
void describe(Io& io, VoiceTheme& theme) {
    io("id", theme.id);
    io("uuid", theme.uuid);
    io("name", theme.name);
    io("query", theme.query);
    io("position", theme.position);
}

/// Every list of the catalogue with its name, in the order in which they may be added.
template <class Io>
void describe(Io& io, Catalogue& catalogue) {
    io.list("journeys", catalogue.journeys);
    io.list("stages", catalogue.stages);
    io.list("touchpoints", catalogue.touchpoints);
    io.list("links", catalogue.links);
    io.list("dimensions", catalogue.dimensions);
    io.list("questions", catalogue.questions);
    io.list("facets", catalogue.facets);
    io.list("facet_values", catalogue.facetValues);
    io.list("measures", catalogue.measures);
    io.listSince("series", catalogue.series);
    io.listSince("promises", catalogue.promises);
    io.list("annotations", catalogue.annotations);
    io.listSince("causes", catalogue.causes);
    io.listSince("response_templates", catalogue.responseTemplates);
    io.listSince("themes", catalogue.themes);
}

} // namespace symmetry
