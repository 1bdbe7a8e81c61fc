#pragma once

#include "models/domain/edit.h"
#include "models/storage/records.h"

#include <QString>

namespace symmetry {

/// Which row a thing is: one line per column, in the order of the table. Everything that reads,
/// writes, checks or records a thing walks these lines with a visitor called with the name of each
/// column and its value. `Thing` may be const.
template <class T>
struct Columns;

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
        visit("measure_id", it.measure);
        visit("day", it.day);
        visit("text", it.text);
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
    }
};

/// Stable words for kinds: the table, in error facts, in the audit trail.
[[nodiscard]] inline QString kindKey(ThingKind kind) {
    static constexpr std::array names{
        u"fact",       u"journey",  u"stage",  u"touchpoint",  u"touchpoint_link",
        u"dimension",  u"question", u"facet",  u"facet_value", u"measure",
        u"annotation", u"person",   u"source", u"mapping",     u"draft"};
    return QString::fromUtf16(names.at(static_cast<size_t>(kind)));
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

} // namespace symmetry
