#pragma once

#include "models/domain/ids.h"
#include "models/domain/words.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <array>
#include <optional>

namespace symmetry {

/// What somebody told us. Codes are stored: never renumber.
enum class VoiceKind : quint8 {
    Compliment = 0,
    Complaint = 1,
    Suggestion = 2,
    Incident = 3, ///< safety incident
    Defect = 4,   ///< quality defect
    Comment = 5,  ///< neither praise nor blame
};
inline constexpr std::array allVoiceKinds{VoiceKind::Compliment, VoiceKind::Complaint,
                                          VoiceKind::Suggestion, VoiceKind::Incident,
                                          VoiceKind::Defect,     VoiceKind::Comment};

/// How far a case has come, after ISO 10002. Codes are stored: never renumber.
enum class CaseStage : quint8 {
    None = 0, ///< nobody has to act on it
    Received = 1,
    Acknowledged = 2,
    Assessed = 3,
    Investigated = 4,
    Responded = 5,
    Closed = 6,
};
inline constexpr std::array allCaseStages{CaseStage::Received,  CaseStage::Acknowledged,
                                          CaseStage::Assessed,  CaseStage::Investigated,
                                          CaseStage::Responded, CaseStage::Closed};

/// How a case ended. Codes are stored: never renumber.
enum class CaseOutcome : quint8 { Open = 0, Accepted = 1, Escalated = 2, Withdrawn = 3 };

/// Whom a voice praises; a person, a team, or a person of a team.
struct Credit {
    PersonId person;
    QString team;
    friend bool operator==(const Credit&, const Credit&) = default;
};

/// Something a person told us, and the case that it is where somebody must act on it. Moments are
/// seconds since 1970-01-01 UTC; 0: not (yet).
struct Voice {
    VoiceId id;
    QUuid uuid;
    VoiceKind kind = VoiceKind::Complaint;
    qint32 number = 0;   ///< C-2291: counted per kind; 0 asks the store for the next one
    SourceId source;     ///< none: entered by hand
    QByteArray identity; ///< of an imported voice, 16 bytes, as of a response; otherwise empty
    Mirror mirror = Mirror::Customers;
    PersonId person;            ///< none: not known by name
    Tier tier = Tier::Standard; ///< of the person when the voice came in
    TouchpointId touchpoint;
    QString expected;
    QString happened; ///< in their words
    QString remedySought;
    QString channel;
    int severity = 0; ///< 1 ... 5; 0: not judged
    qint64 receivedAt = 0;
    qint32 receivedDay = 0;     ///< local calendar day it counts for, days since 1970-01-01
    QList<FacetValueId> facets; ///< ascending
    QList<Credit> credits;      ///< compliments above all, but any voice may praise
    QStringList tags;           ///< in the order in which they were given
    qint64 passedOnAt = 0;      ///< the praise was passed on
    // ---- the case
    CaseStage stage = CaseStage::None;
    QString owner;
    QString waitingFor; ///< whom or what the case waits for; empty: for us
    qint32 dueDay = 0;  ///< days since 1970-01-01; 0: none
    int dueMinute = -1; ///< minute of that day; -1: its end
    qint64 acknowledgedAt = 0;
    qint64 assessedAt = 0;
    qint64 investigatedAt = 0;
    qint64 respondedAt = 0;
    qint64 closedAt = 0;
    bool safety = false; ///< somebody is or was in danger
    int complexity = 0;  ///< 1 ... 3; 0: not judged
    int impact = 0;      ///< 1 ... 3; 0: not judged
    CauseId cause;       ///< root cause
    QString response;    ///< text that was sent
    CaseOutcome outcome = CaseOutcome::Open;
    QString redress; ///< what was given
    std::optional<double> redressCost;
    int contentWithHandling = 0; ///< 1 ... 5; 0: not asked
    bool firstContact = false;   ///< solved at the first contact
    int reopened = 0;            ///< how often
    friend bool operator==(const Voice&, const Voice&) = default;

    [[nodiscard]] bool isCase() const { return stage != CaseStage::None; }
    [[nodiscard]] bool isOpen() const { return isCase() && stage != CaseStage::Closed; }
};

/// What somebody found out or wants remembered about a voice. Notes are added, never changed.
struct VoiceNote {
    VoiceNoteId id;
    QUuid uuid;
    VoiceId voice;
    qint64 at = 0;
    QString who;
    QString text;
    friend bool operator==(const VoiceNote&, const VoiceNote&) = default;
};

/// A file that belongs to a voice. Its bytes stand in the store by their hash.
struct Attachment {
    AttachmentId id;
    QUuid uuid;
    VoiceId voice;
    QString name;    ///< of the file, without a folder
    qint64 size = 0; ///< bytes
    QByteArray hash; ///< 16 bytes
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// Why something goes wrong: the house's own list.
struct Cause {
    CauseId id;
    QUuid uuid;
    QString name;
    int position = 0;
    friend bool operator==(const Cause&, const Cause&) = default;
};

/// A response with fields, such as {name}, {number} or {touchpoint}.
struct ResponseTemplate {
    ResponseTemplateId id;
    QUuid uuid;
    QString name;
    QString text;
    int position = 0;
    friend bool operator==(const ResponseTemplate&, const ResponseTemplate&) = default;
};

/// Words or a saved search that are counted over time.
struct VoiceTheme {
    ThemeId id;
    QUuid uuid;
    QString name;
    QString query; ///< as typed into the search field
    int position = 0;
    friend bool operator==(const VoiceTheme&, const VoiceTheme&) = default;
};

/// Codes are stored: never renumber.
enum class DecisionChoice : quint8 { Act = 0, Watch = 1, Decline = 2 };

/// The answer to "what are we going to do about what we have heard?".
struct Decision {
    DecisionId id;
    QUuid uuid;
    DecisionChoice choice = DecisionChoice::Act;
    QString reason;
    QString owner;
    qint32 dueDay = 0; ///< days since 1970-01-01; 0: none
    qint64 decidedAt = 0;
    QString decidedBy;
    QList<VoiceId> voices;   ///< ascending
    CauseId cause;           ///< all voices of that cause
    TouchpointId touchpoint; ///< its discrepancy
    DimensionId dimension;   ///< its discrepancy
    friend bool operator==(const Decision&, const Decision&) = default;
};

[[nodiscard]] QStringView key(VoiceKind kind);        ///< compliment, complaint ...
[[nodiscard]] QStringView key(CaseStage stage);       ///< none, received ...
[[nodiscard]] QStringView key(CaseOutcome outcome);   ///< open, accepted ...
[[nodiscard]] QStringView key(DecisionChoice choice); ///< act, watch, decline
template <>
[[nodiscard]] std::optional<VoiceKind> wordFromKey<VoiceKind>(QStringView key);
template <>
[[nodiscard]] std::optional<CaseStage> wordFromKey<CaseStage>(QStringView key);
template <>
[[nodiscard]] std::optional<CaseOutcome> wordFromKey<CaseOutcome>(QStringView key);
template <>
[[nodiscard]] std::optional<DecisionChoice> wordFromKey<DecisionChoice>(QStringView key);

/// C-2291, P-1160, S-0418, I-0031, Q-0007, V-0012: a letter for the kind and at least four digits.
[[nodiscard]] QString voiceNumber(VoiceKind kind, qint32 number);

} // namespace symmetry
