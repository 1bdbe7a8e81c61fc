#pragma once

#include "models/domain/edit.h"
#include "models/domain/response.h"
#include "models/domain/source.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace symmetry {

/// Who did something, when (seconds since 1970-01-01 UTC) and in which words ("Rename stage Buy").
struct Stamp {
    QString who;
    qint64 at = 0;
    QString phrase;
};

/// What may change in a file. The first twenty-three stand in the order of Thing.
enum class ThingKind : quint8 {
    Facts,
    Journey,
    Stage,
    Touchpoint,
    Link,
    Dimension,
    Question,
    Facet,
    FacetValue,
    Measure,
    Annotation,
    Person,
    Series,
    Promise,
    Voice,
    VoiceNote,
    Attachment,
    Cause,
    ResponseTemplate,
    Theme,
    Decision,
    Deck,
    Slide,
    Source,
    Mapping,
    Draft,
};

struct ChangedThing {
    ThingKind kind = ThingKind::Facts;
    qint64 id = 0; ///< 0 for the facts
    friend bool operator==(const ChangedThing&, const ChangedThing&) = default;
};

/// Told after every committed transaction that others can see.
struct ChangeNotice {
    quint64 revision = 0; ///< of the file, after the change
    QList<ChangedThing> things;
    bool answers = false; ///< the set of answers that count is another: read the frame again
    friend bool operator==(const ChangeNotice&, const ChangeNotice&) = default;
};

/// A mapping kept in the file. `shape` names the kind of file that it fits (made by exchange).
struct SavedMapping {
    MappingId id;
    QUuid uuid;
    QString name;
    QString shape;
    QString body; ///< JSON
    friend bool operator==(const SavedMapping&, const SavedMapping&) = default;
};

/// What somebody is typing, kept so that a crash loses nothing.
struct Draft {
    DraftId id; ///< none: a new draft
    QString kind;
    qint64 savedAt = 0;
    QString body;
    friend bool operator==(const Draft&, const Draft&) = default;
};

struct AuditEntry {
    qint64 id = 0;
    qint64 at = 0;
    QString who;
    QString phrase;
    QString changes; ///< JSON: what from and to
    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// A comment found by its words, with what is needed to show it in a list.
struct FoundComment {
    CommentId id;
    ResponseId response;
    QuestionId question;
    qint32 day = 0;
    QString text;
    friend bool operator==(const FoundComment&, const FoundComment&) = default;
};

/// Words that must all occur (the last one may be the beginning of a word), or a phrase in double
/// quotes; anything else in the text is searched as it stands. Empty: every comment.
struct CommentSearch {
    QString text;
    CommentId before; ///< only comments older than this one; none: from the newest on
    int limit = 50;
};

} // namespace symmetry
