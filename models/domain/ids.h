#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace symmetry {

/// A row id of one kind of thing. Ids of different kinds do not compare or convert; 0 is "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using JourneyId = Id<struct JourneyTag>;
using StageId = Id<struct StageTag>;
using TouchpointId = Id<struct TouchpointTag>;
using LinkId = Id<struct LinkTag>;
using DimensionId = Id<struct DimensionTag>;
using QuestionId = Id<struct QuestionTag>;
using FacetId = Id<struct FacetTag>;
using FacetValueId = Id<struct FacetValueTag>;
using PersonId = Id<struct PersonTag>;
using SourceId = Id<struct SourceTag>;
using ResponseId = Id<struct ResponseTag>;
using CommentId = Id<struct CommentTag>;
using MeasureId = Id<struct MeasureTag>;
using AnnotationId = Id<struct AnnotationTag>;
using MappingId = Id<struct MappingTag>;
using SeriesId = Id<struct SeriesTag>;
using PromiseId = Id<struct PromiseTag>;
using DraftId = Id<struct DraftTag>;
using VoiceId = Id<struct VoiceTag>;
using VoiceNoteId = Id<struct VoiceNoteTag>;
using AttachmentId = Id<struct AttachmentTag>;
using CauseId = Id<struct CauseTag>;
using ResponseTemplateId = Id<struct ResponseTemplateTag>;
using ThemeId = Id<struct ThemeTag>;
using DecisionId = Id<struct DecisionTag>;
using DeckId = Id<struct DeckTag>;
using SlideId = Id<struct SlideTag>;

} // namespace symmetry
