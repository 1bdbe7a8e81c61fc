#include "models/storage/brought_things.h"

#include "models/storage/columns.h"
#include "models/storage/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

using Keys = QSet<HiddenThings::Key>;

Result<Keys> keysOf(Database& database, const QString& query, int kind) {
    Keys keys;
    Statement rows = database.query(query);
    while (rows.step())
        keys.insert({rows.text(kind), rows.integer(kind + 1)});
    if (rows.failed())
        return rows.failure();
    return keys;
}

template <class T>
bool isIn(const Keys& keys, const T& thing) {
    return keys.contains({kindKey(Columns<T>::kind), thing.id.value});
}

template <class T>
void keep(Keys& keys, Id<T> id) {
    keys.remove({kindKey(kindOfTag<T>), id.value});
}

void keepSubject(Keys& keys, const Subject& subject) {
    keep(keys, subject.where);
    if (subject.kind == Subject::Kind::Touchpoint)
        keep(keys, TouchpointId{subject.id});
    else if (subject.kind == Subject::Kind::Dimension)
        keep(keys, DimensionId{subject.id});
    else if (subject.kind == Subject::Kind::Series)
        keep(keys, SeriesId{subject.id});
}

/// Takes out of `keys` what things outside of it refer to; those that refer come first.
void keepUsed(Keys& keys, const Catalogue& all) {
    for (const Measure& measure : all.measures) {
        for (const QuestionId question : measure.questions)
            keep(keys, question);
    }
    for (const Question& question : all.questions) {
        if (isIn(keys, question))
            continue;
        keep(keys, question.touchpoint);
        keep(keys, question.dimension);
    }
    for (const TouchpointLink& link : all.links) {
        keep(keys, link.employee);
        keep(keys, link.customer);
    }
    for (const Promise& promise : all.promises)
        keep(keys, promise.touchpoint);
    for (const Annotation& annotation : all.annotations)
        keepSubject(keys, annotation.subject);
    for (const Touchpoint& touchpoint : all.touchpoints) {
        if (!isIn(keys, touchpoint))
            keep(keys, touchpoint.stage);
    }
    for (const Stage& stage : all.stages) {
        if (!isIn(keys, stage))
            keep(keys, stage.journey);
    }
    for (const FacetValue& value : all.facetValues) {
        if (!isIn(keys, value))
            keep(keys, value.facet);
    }
}

template <class T>
void removeFrom(QList<T>& things, const Keys& keys) {
    things.removeIf([&keys](const T& thing) { return isIn(keys, thing); });
}

} // namespace

Result<HiddenThings> hiddenThings(Database& database) {
    Result<Keys> added = keysOf(database, u"import_added"_s, 1);
    Result<Keys> undone = keysOf(database, u"source_things_hidden"_s, 0);
    if (!added || !undone)
        return tl::unexpected(added ? undone.error() : added.error());
    return HiddenThings{std::move(*added), std::move(*undone)};
}

void hide(const HiddenThings& hidden, Catalogue& all) {
    Keys keys = hidden.undone;
    if (!keys.isEmpty())
        keepUsed(keys, all);
    keys.unite(hidden.added);
    if (keys.isEmpty())
        return;
    removeFrom(all.journeys, keys);
    removeFrom(all.stages, keys);
    removeFrom(all.touchpoints, keys);
    removeFrom(all.dimensions, keys);
    removeFrom(all.questions, keys);
    removeFrom(all.facets, keys);
    removeFrom(all.facetValues, keys);
    removeFrom(all.series, keys);
}

Result<void> noteThings(Database& database, qint64 source, const QList<HiddenThings::Key>& used) {
    Statement brought = database.query(u"source_things_brought"_s);
    if (const Result<void> done = brought.bind(1, source).run(); !done)
        return done;
    Statement note = database.query(u"source_thing_used"_s);
    for (const auto& [kind, id] : used) {
        if (const Result<void> done = note.bind(1, source).bind(2, kind).bind(3, id).run(); !done)
            return done;
    }
    return {};
}

} // namespace symmetry
