#include "app/cli/subject_option.h"

#include "app/cli/scope_options.h"
#include "app/cli/verb.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

constexpr std::array aspectKeys{"delivered"_L1, "expected"_L1, "gap"_L1}; // in the order of Aspect

/// The text and what was found at its end.
struct Parts {
    QString kind;
    QString name;
    std::optional<Mirror> mirror;
    std::optional<Aspect> aspect;
    QString where;
};

/// Names may hold any of the signs, so everything is read from the end, and only what is known.
Parts partsOf(const QString& text) {
    Parts parts;
    parts.name = text;
    if (const qsizetype slash = parts.name.lastIndexOf(u'/');
        slash >= 0 && parts.name.indexOf(u'=', slash) > 0) {
        parts.where = parts.name.mid(slash + 1);
        parts.name.truncate(slash);
    }
    const QString last = parts.name.section(u':', -1);
    for (size_t i = 0; i < aspectKeys.size(); ++i) {
        if (parts.name.count(u':') < 2 || last != aspectKeys.at(i))
            continue;
        parts.aspect = static_cast<Aspect>(i);
        parts.name.truncate(parts.name.lastIndexOf(u':'));
        break;
    }
    if (const qsizetype at = parts.name.lastIndexOf(u'@'); at >= 0) {
        parts.mirror = wordFromKey<Mirror>(QStringView(parts.name).mid(at + 1));
        if (parts.mirror)
            parts.name.truncate(at);
    }
    parts.kind = parts.name.section(u':', 0, 0);
    parts.name = parts.name.section(u':', 1);
    return parts;
}

template <class Thing>
Result<Thing> thingNamed(const QList<Thing>& things, const QString& name, const QString& word) {
    QStringList names;
    for (const Thing& thing : things) {
        if (thing.name.compare(name, Qt::CaseInsensitive) == 0)
            return thing;
        if (names.size() < 20)
            names.append(thing.name);
    }
    if (names.isEmpty())
        return wrongUsage(u"There is no %1 %2, and none at all"_s.arg(word, name));
    return wrongUsage(u"There is no %1 %2; there are: %3"_s.arg(word, name, names.join(", "_L1)));
}

template <class Thing>
Result<Subject> about(Subject subject, Subject::Kind kind, const QList<Thing>& things,
                      const Parts& parts) {
    const auto thing = thingNamed(things, parts.name, parts.kind);
    if (!thing)
        return tl::unexpected(thing.error());
    subject.kind = kind;
    subject.id = thing->id.value;
    return subject;
}

Result<Subject> plainSubject(const Catalogue& catalogue, const Parts& parts) {
    Subject subject;
    subject.mirror = parts.mirror.value_or(Mirror::Customers);
    subject.aspect = parts.aspect.value_or(Aspect::Delivered);
    if (parts.kind == "measure"_L1)
        return about(subject, Subject::Kind::Measure, catalogue.measures, parts);
    if (parts.kind == "dimension"_L1)
        return about(subject, Subject::Kind::Dimension, catalogue.dimensions, parts);
    if (parts.kind == "touchpoint"_L1) {
        auto found = about(subject, Subject::Kind::Touchpoint, catalogue.touchpoints, parts);
        if (found) {
            const Journey* journey = catalogue.journeyOf(TouchpointId{found->id});
            found->mirror = journey ? journey->mirror : Mirror::Customers;
        }
        return found;
    }
    if (parts.kind == "series"_L1)
        return about(subject, Subject::Kind::Series, catalogue.series, parts);
    if (parts.kind == "voices"_L1) {
        subject.kind = Subject::Kind::Voices;
        return subject;
    }
    return wrongUsage(
        u"A subject begins with measure:, dimension:, touchpoint:, series: or voices, not %1"_s.arg(
            parts.kind));
}

template <class Id>
QString nameOf(const Catalogue& catalogue, Id id) {
    const auto* thing = catalogue.find(id);
    return thing ? thing->name : QString();
}

} // namespace

Result<Subject> subjectFrom(const Catalogue& catalogue, const QString& text) {
    const Parts parts = partsOf(text);
    auto subject = plainSubject(catalogue, parts);
    if (!subject || parts.where.isEmpty())
        return subject;
    const auto value = facetValueFrom(catalogue, parts.where);
    if (!value)
        return tl::unexpected(value.error());
    subject->where = value->id;
    return subject;
}

QString subjectWords(const Catalogue& catalogue, const Subject& subject) {
    const QString side = u':' + aspectKeys.at(static_cast<size_t>(subject.aspect));
    const QString mirror = u'@' + symmetry::key(subject.mirror).toString();
    QString words;
    switch (subject.kind) {
    case Subject::Kind::Measure:
        words = u"measure:"_s + nameOf(catalogue, MeasureId{subject.id});
        break;
    case Subject::Kind::Touchpoint:
        words = u"touchpoint:"_s + nameOf(catalogue, TouchpointId{subject.id}) + side;
        break;
    case Subject::Kind::Dimension:
        words = u"dimension:"_s + nameOf(catalogue, DimensionId{subject.id}) + mirror + side;
        break;
    case Subject::Kind::Voices:
        words = u"voices"_s + mirror;
        break;
    case Subject::Kind::Series:
        words = u"series:"_s + nameOf(catalogue, SeriesId{subject.id});
        break;
    case Subject::Kind::None:
        break;
    }
    const FacetValue* value = catalogue.find(subject.where);
    const Facet* facet = value ? catalogue.find(value->facet) : nullptr;
    return facet ? QString(words + u'/' + facet->name + u'=' + value->label) : words;
}

} // namespace symmetry::cli
