#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/deck.h"
#include "models/domain/person.h"
#include "models/domain/voice.h"

#include <QList>
#include <optional>
#include <variant>

namespace symmetry {

/// Everything a person may edit.
using Thing =
    std::variant<FileFacts, Journey, Stage, Touchpoint, TouchpointLink, Dimension, Question, Facet,
                 FacetValue, Measure, Annotation, Person, Series, Promise, Voice, VoiceNote,
                 Attachment, Cause, ResponseTemplate, VoiceTheme, Decision, Deck, Slide>;

/// One thing before and after. No `before`: it is added; no `after`: it is removed.
/// Added things carry their uuid; an id of 0 asks the store for one, any other is taken as it is,
/// so that undo and redo bring back the very same row.
struct Edit {
    std::optional<Thing> before;
    std::optional<Thing> after;
    friend bool operator==(const Edit&, const Edit&) = default;
};

/// Edits that happen together or not at all, in this order.
using ChangeSet = QList<Edit>;

/// The change set that takes back `changes`: reversed, before and after exchanged.
[[nodiscard]] ChangeSet inverse(const ChangeSet& changes);

} // namespace symmetry
