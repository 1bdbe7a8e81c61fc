#pragma once

#include "models/domain/deck.h"
#include "models/domain/facet.h"
#include "models/domain/journey.h"
#include "models/domain/question.h"
#include "models/domain/series.h"
#include "models/domain/source.h"
#include "models/domain/voice.h"

#include <QList>
#include <QUuid>
#include <algorithm>
#include <array>
#include <memory>

namespace symmetry {

/// What is promised to people who complain, in days after a voice came in.
struct CasePolicy {
    int acknowledgeDays = 1;
    std::array<int, 5> respondDays{20, 15, 10, 5, 1}; ///< by severity 1 ... 5
    [[nodiscard]] int respondWithin(int severity) const {
        return respondDays.at(static_cast<size_t>(std::clamp(severity, 1, 5) - 1));
    }
    friend bool operator==(const CasePolicy&, const CasePolicy&) = default;
};

/// Facts about the file itself; editable but for uuid, createdAt and sample.
struct FileFacts {
    QUuid uuid;
    QString title;        ///< the organisation's name
    QString customerWord; ///< key: customer, patient, guest, citizen, client, member
    int anonymity = 5;    ///< fewest answers a cell may show
    int commentAnonymity = 10;
    double margin = 5.0; ///< symmetric within so many points of 100, unless asked otherwise
    CasePolicy casePolicy;
    bool sample = false; ///< the invented sample company
    qint64 createdAt = 0;
    friend bool operator==(const FileFacts&, const FileFacts&) = default;
};

/// All that is defined in one file, as one immutable value: everything but persons, responses,
/// comments, voices and slides. Lists are in display order (position, then id). Small: thousands of
/// entries, not more.
struct Catalogue {
    FileFacts facts;
    QList<Journey> journeys;
    QList<Stage> stages;           ///< by journey, then position
    QList<Touchpoint> touchpoints; ///< by journey, stage, then position
    QList<TouchpointLink> links;
    QList<Dimension> dimensions;
    QList<Question> questions; ///< by id
    QList<Facet> facets;
    QList<FacetValue> facetValues; ///< by facet, then label
    QList<Measure> measures;
    QList<Series> series;
    QList<Promise> promises; ///< by touchpoint, then first day
    QList<Annotation> annotations;
    QList<Cause> causes;
    QList<ResponseTemplate> responseTemplates;
    QList<VoiceTheme> themes;
    QList<Decision> decisions; ///< newest first
    QList<Deck> decks;         ///< their slides are read one deck at a time
    QList<Source> sources;     ///< newest first; undone ones included

    /// The thing with that id, or nullptr. The pointer lives as long as this value.
    [[nodiscard]] const Journey* find(JourneyId id) const;
    [[nodiscard]] const Stage* find(StageId id) const;
    [[nodiscard]] const Touchpoint* find(TouchpointId id) const;
    [[nodiscard]] const Dimension* find(DimensionId id) const;
    [[nodiscard]] const Question* find(QuestionId id) const;
    [[nodiscard]] const Facet* find(FacetId id) const;
    [[nodiscard]] const FacetValue* find(FacetValueId id) const;
    [[nodiscard]] const Measure* find(MeasureId id) const;
    [[nodiscard]] const Series* find(SeriesId id) const;
    [[nodiscard]] const Promise* find(PromiseId id) const;
    [[nodiscard]] const Source* find(SourceId id) const;
    [[nodiscard]] const Cause* find(CauseId id) const;
    [[nodiscard]] const ResponseTemplate* find(ResponseTemplateId id) const;
    [[nodiscard]] const VoiceTheme* find(ThemeId id) const;
    [[nodiscard]] const Decision* find(DecisionId id) const;
    [[nodiscard]] const Deck* find(DeckId id) const;

    /// The journey a touchpoint belongs to through its stage, or nullptr.
    [[nodiscard]] const Journey* journeyOf(TouchpointId id) const;
    [[nodiscard]] QList<FacetValue> valuesOf(FacetId facet) const;
    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

using CataloguePtr = std::shared_ptr<const Catalogue>;

} // namespace symmetry
