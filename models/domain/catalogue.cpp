#include "models/domain/catalogue.h"

#include <algorithm>

namespace symmetry {

namespace {

template <class Thing, class ThingId>
const Thing* findIn(const QList<Thing>& things, ThingId id) {
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.cend() ? nullptr : &*found;
}

} // namespace

const Journey* Catalogue::find(JourneyId id) const {
    return findIn(journeys, id);
}
const Stage* Catalogue::find(StageId id) const {
    return findIn(stages, id);
}
const Touchpoint* Catalogue::find(TouchpointId id) const {
    return findIn(touchpoints, id);
}
const Dimension* Catalogue::find(DimensionId id) const {
    return findIn(dimensions, id);
}
const Question* Catalogue::find(QuestionId id) const {
    return findIn(questions, id);
}
const Facet* Catalogue::find(FacetId id) const {
    return findIn(facets, id);
}
const FacetValue* Catalogue::find(FacetValueId id) const {
    return findIn(facetValues, id);
}
const Measure* Catalogue::find(MeasureId id) const {
    return findIn(measures, id);
}
const Series* Catalogue::find(SeriesId id) const {
    return findIn(series, id);
}
const Promise* Catalogue::find(PromiseId id) const {
    return findIn(promises, id);
}
const Source* Catalogue::find(SourceId id) const {
    return findIn(sources, id);
}

const Cause* Catalogue::find(CauseId id) const {
    return findIn(causes, id);
}
const ResponseTemplate* Catalogue::find(ResponseTemplateId id) const {
    return findIn(responseTemplates, id);
}
const VoiceTheme* Catalogue::find(ThemeId id) const {
    return findIn(themes, id);
}
const Decision* Catalogue::find(DecisionId id) const {
    return findIn(decisions, id);
}
const Deck* Catalogue::find(DeckId id) const {
    return findIn(decks, id);
}

const Journey* Catalogue::journeyOf(TouchpointId id) const {
    const Touchpoint* touchpoint = find(id);
    const Stage* stage = touchpoint ? find(touchpoint->stage) : nullptr;
    return stage ? find(stage->journey) : nullptr;
}

QList<FacetValue> Catalogue::valuesOf(FacetId facet) const {
    QList<FacetValue> values;
    std::ranges::copy_if(facetValues, std::back_inserter(values),
                         [facet](const FacetValue& value) { return value.facet == facet; });
    return values;
}

} // namespace symmetry
