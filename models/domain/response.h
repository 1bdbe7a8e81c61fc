#pragma once

#include "models/domain/ids.h"
#include "models/domain/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace symmetry {

/// One question of one response. Values are on the question's scale.
struct Answer {
    QuestionId question;
    std::optional<double> expected;
    std::optional<double> delivered;
    std::optional<double> importance;
    friend bool operator==(const Answer&, const Answer&) = default;
};

struct Comment {
    CommentId id;
    QuestionId question; ///< none: about the whole response
    QString text;        ///< plain text, at most Limits::textBytes
    friend bool operator==(const Comment&, const Comment&) = default;
};

/// One person's filled-in survey at one time.
struct Response {
    ResponseId id;
    SourceId source;
    QByteArray
        identity;      ///< 16 bytes: hash of the identifier, or of the content where there is none
    qint64 moment = 0; ///< seconds since 1970-01-01 UTC
    qint32 day = 0;    ///< local calendar day it counts for, days since 1970-01-01
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    PersonId person;
    QList<FacetValueId> facets; ///< at most one value of each facet, ascending by id
    QList<Answer> answers;      ///< ascending by question
    QList<Comment> comments;
    friend bool operator==(const Response&, const Response&) = default;
};

/// What every text field may hold at most; beyond it input is refused with a count, never cut.
struct Limits {
    static constexpr qsizetype textBytes = 64 * 1024;
    static constexpr qsizetype figureCharacters = 8 * 1024 * 1024; ///< frozen figures of one slide
    static constexpr qsizetype nameCharacters = 200;
};

} // namespace symmetry
