#include "models/storage/catalogue_reader.h"

#include "models/storage/brought_things.h"
#include "models/storage/things.h"

#include <QHash>
#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

template <class T>
Result<void> fill(Database& database, QList<T>& things) {
    Result<QList<T>> all = readAll<T>(database);
    if (!all)
        return tl::unexpected(all.error());
    things = std::move(*all);
    return {};
}

void byPosition(auto& things) {
    std::ranges::sort(things, {}, [](const auto& it) { return std::tuple(it.position, it.id); });
}

/// The place of each thing in its list, so that others can be sorted by it.
template <class T>
QHash<decltype(T::id), qsizetype> places(const QList<T>& things) {
    QHash<decltype(T::id), qsizetype> found;
    for (qsizetype i = 0; i < things.size(); ++i)
        found.insert(things.at(i).id, i);
    return found;
}

void sort(Catalogue& all) {
    byPosition(all.journeys);
    byPosition(all.dimensions);
    byPosition(all.facets);
    byPosition(all.measures);
    byPosition(all.series);
    byPosition(all.causes);
    byPosition(all.responseTemplates);
    byPosition(all.themes);
    byPosition(all.decks);
    std::ranges::reverse(all.decisions);
    const auto journeys = places(all.journeys);
    std::ranges::sort(all.stages, {}, [&journeys](const Stage& stage) {
        return std::tuple(journeys.value(stage.journey), stage.position, stage.id);
    });
    const auto stages = places(all.stages);
    std::ranges::sort(all.touchpoints, {}, [&stages](const Touchpoint& touchpoint) {
        return std::tuple(stages.value(touchpoint.stage), touchpoint.position, touchpoint.id);
    });
    const auto touchpoints = places(all.touchpoints);
    std::ranges::sort(all.promises, {}, [&touchpoints](const Promise& promise) {
        return std::tuple(touchpoints.value(promise.touchpoint), promise.firstDay, promise.id);
    });
    const auto facets = places(all.facets);
    std::ranges::sort(all.facetValues, {}, [&facets](const FacetValue& value) {
        return std::tuple(facets.value(value.facet), value.label, value.id);
    });
    std::ranges::sort(all.annotations, {},
                      [](const Annotation& it) { return std::tuple(it.day, it.id); });
    std::ranges::reverse(all.sources);
    all.sources.removeIf(
        [](const Source& source) { return source.state == SourceState::Importing; });
}

} // namespace

Result<CataloguePtr> readCatalogue(Database& database) {
    auto all = std::make_shared<Catalogue>();
    const Result<HiddenThings> hidden = hiddenThings(database);
    const Result<FileFacts> facts = readFacts(database);
    if (!hidden || !facts)
        return tl::unexpected(hidden ? facts.error() : hidden.error());
    all->facts = *facts;
    const auto read = [&](auto& things) { return [&] { return fill(database, things); }; };
    const Result<void> done = read(all->journeys)()
                                  .and_then(read(all->stages))
                                  .and_then(read(all->touchpoints))
                                  .and_then(read(all->links))
                                  .and_then(read(all->dimensions))
                                  .and_then(read(all->questions))
                                  .and_then(read(all->facets))
                                  .and_then(read(all->facetValues))
                                  .and_then(read(all->measures))
                                  .and_then(read(all->series))
                                  .and_then(read(all->promises))
                                  .and_then(read(all->annotations))
                                  .and_then(read(all->causes))
                                  .and_then(read(all->responseTemplates))
                                  .and_then(read(all->themes))
                                  .and_then(read(all->decisions))
                                  .and_then(read(all->decks))
                                  .and_then(read(all->sources));
    if (!done)
        return tl::unexpected(done.error());
    hide(*hidden, *all);
    sort(*all);
    return CataloguePtr(std::move(all));
}

} // namespace symmetry
