#pragma once

#include "models/storage/columns_of.h"
#include "models/storage/heard_columns.h"

#include <QString>

namespace symmetry {

template <>
struct Columns<Journey> {
    static constexpr ThingKind kind = ThingKind::Journey;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("mirror", it.mirror);
        visit("name", it.name);
        visit("variant", it.variant);
        visit("position", it.position);
    }
};

template <>
struct Columns<Stage> {
    static constexpr ThingKind kind = ThingKind::Stage;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("journey_id", it.journey);
        visit("name", it.name);
        visit("position", it.position);
    }
};

template <>
struct Columns<Touchpoint> {
    static constexpr ThingKind kind = ThingKind::Touchpoint;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("stage_id", it.stage);
        visit("name", it.name);
        visit("kind", it.kind);
        visit("department", it.department);
        visit("moment_of_truth", it.momentOfTruth);
        visit("standard", it.standard);
        visit("promise", it.promise);
        visit("position", it.position);
    }
};

template <>
struct Columns<TouchpointLink> {
    static constexpr ThingKind kind = ThingKind::Link;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("employee_touchpoint_id", it.employee);
        visit("customer_touchpoint_id", it.customer);
    }
};

template <>
struct Columns<Dimension> {
    static constexpr ThingKind kind = ThingKind::Dimension;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("weight", it.weight);
        visit("position", it.position);
    }
};

template <>
struct Columns<Question> {
    static constexpr ThingKind kind = ThingKind::Question;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("code", it.code);
        visit("text", it.text);
        visit("mirror", it.mirror);
        visit("touchpoint_id", it.touchpoint);
        visit("dimension_id", it.dimension);
        visit("scale_minimum", it.scale.minimum);
        visit("scale_maximum", it.scale.maximum);
        visit("scale_step", it.scale.step);
        visit("direction", it.direction);
        visit("kind", it.kind);
        visit("belief", it.belief);
    }
};

template <>
struct Columns<Facet> {
    static constexpr ThingKind kind = ThingKind::Facet;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("position", it.position);
    }
};

template <>
struct Columns<FacetValue> {
    static constexpr ThingKind kind = ThingKind::FacetValue;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("facet_id", it.facet);
        visit("label", it.label);
    }
};

template <>
struct Columns<Measure> {
    static constexpr ThingKind kind = ThingKind::Measure;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("definition", it.definition);
        visit("kind", it.kind);
        visit("direction", it.direction);
        visit("target", it.target);
        visit("weight", it.weight);
        visit("owner", it.owner);
        visit("position", it.position);
    }
};

template <>
struct Columns<Annotation> {
    static constexpr ThingKind kind = ThingKind::Annotation;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("subject_kind", it.subject.kind);
        visit("subject_id", it.subject.id);
        visit("subject_mirror", it.subject.mirror);
        visit("subject_aspect", it.subject.aspect);
        visit("facet_value_id", it.subject.where);
        visit("day", it.day);
        visit("text", it.text);
        visit("rebase", it.rebase);
    }
};

template <>
struct Columns<Person> {
    static constexpr ThingKind kind = ThingKind::Person;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("key", it.key);
        visit("name", it.name);
        visit("contact", it.contact);
        visit("mirror", it.mirror);
        visit("tier", it.tier);
    }
};

template <>
struct Columns<Source> {
    static constexpr ThingKind kind = ThingKind::Source;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("state", it.state);
        visit("imported_at", it.importedAt);
        visit("mapping", it.mapping);
        visit("read", it.read);
        visit("imported", it.imported);
        visit("duplicates", it.duplicates);
        visit("rejected", it.rejected);
        visit("answers", it.answers);
        visit("first_day", it.firstDay);
        visit("last_day", it.lastDay);
        visit("kind", it.kind);
    }
};

template <>
struct Columns<Series> {
    static constexpr ThingKind kind = ThingKind::Series;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("definition", it.definition);
        visit("unit", it.unit);
        visit("kind", it.kind);
        visit("pooling", it.pooling);
        visit("direction", it.direction);
        visit("target", it.target);
        visit("per", it.per);
        visit("weight", it.weight);
        visit("owner", it.owner);
        visit("position", it.position);
    }
};

template <>
struct Columns<Promise> {
    static constexpr ThingKind kind = ThingKind::Promise;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("touchpoint_id", it.touchpoint);
        visit("claim", it.claim);
        visit("value", it.value);
        visit("first_day", it.firstDay);
        visit("last_day", it.lastDay);
    }
};

/// Stable words for kinds: the table, in error facts, in the audit trail.
[[nodiscard]] inline QString kindKey(ThingKind kind) {
    static constexpr std::array names{u"fact",
                                      u"journey",
                                      u"stage",
                                      u"touchpoint",
                                      u"touchpoint_link",
                                      u"dimension",
                                      u"question",
                                      u"facet",
                                      u"facet_value",
                                      u"measure",
                                      u"annotation",
                                      u"person",
                                      u"series",
                                      u"promise",
                                      u"voice",
                                      u"voice_note",
                                      u"attachment",
                                      u"cause",
                                      u"response_template",
                                      u"theme",
                                      u"decision",
                                      u"deck",
                                      u"slide",
                                      u"source",
                                      u"mapping",
                                      u"draft"};
    return QString::fromUtf16(names.at(static_cast<size_t>(kind)));
}

/// The kind of thing that a remark may be about; Facts where it names none.
[[nodiscard]] constexpr ThingKind kindOfSubject(Subject::Kind kind) {
    switch (kind) {
    case Subject::Kind::Measure:
        return ThingKind::Measure;
    case Subject::Kind::Touchpoint:
        return ThingKind::Touchpoint;
    case Subject::Kind::Dimension:
        return ThingKind::Dimension;
    case Subject::Kind::Series:
        return ThingKind::Series;
    case Subject::Kind::None:
    case Subject::Kind::Voices:
        break;
    }
    return ThingKind::Facts;
}

/// The kind of thing that an id of that tag refers to.
template <class Tag>
inline constexpr ThingKind kindOfTag = ThingKind::Facts;
template <>
inline constexpr ThingKind kindOfTag<JourneyTag> = ThingKind::Journey;
template <>
inline constexpr ThingKind kindOfTag<StageTag> = ThingKind::Stage;
template <>
inline constexpr ThingKind kindOfTag<TouchpointTag> = ThingKind::Touchpoint;
template <>
inline constexpr ThingKind kindOfTag<DimensionTag> = ThingKind::Dimension;
template <>
inline constexpr ThingKind kindOfTag<QuestionTag> = ThingKind::Question;
template <>
inline constexpr ThingKind kindOfTag<FacetTag> = ThingKind::Facet;
template <>
inline constexpr ThingKind kindOfTag<MeasureTag> = ThingKind::Measure;
template <>
inline constexpr ThingKind kindOfTag<FacetValueTag> = ThingKind::FacetValue;
template <>
inline constexpr ThingKind kindOfTag<SeriesTag> = ThingKind::Series;
template <>
inline constexpr ThingKind kindOfTag<VoiceTag> = ThingKind::Voice;
template <>
inline constexpr ThingKind kindOfTag<CauseTag> = ThingKind::Cause;
template <>
inline constexpr ThingKind kindOfTag<DeckTag> = ThingKind::Deck;
template <>
inline constexpr ThingKind kindOfTag<PersonTag> = ThingKind::Person;
template <>
inline constexpr ThingKind kindOfTag<SourceTag> = ThingKind::Source;

} // namespace symmetry
