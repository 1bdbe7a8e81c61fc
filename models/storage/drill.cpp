#include "models/storage/drill.h"

#include "models/storage/database.h"

#include <QStringList>
#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qsizetype longestSearch = 1'000; ///< characters looked at
constexpr qsizetype mostWords = 30;

Result<void> readAnswers(Database& database, Response& response) {
    Statement rows = database.query(u"answers_of_response"_s);
    rows.bind(1, response.id);
    while (rows.step())
        response.answers.append(Answer{QuestionId{rows.integer(0)}, rows.optionalReal(1),
                                       rows.optionalReal(2), rows.optionalReal(3)});
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

Result<void> readComments(Database& database, Response& response) {
    Statement rows = database.query(u"comments_of_response"_s);
    rows.bind(1, response.id);
    while (rows.step())
        response.comments.append(
            Comment{CommentId{rows.integer(0)}, QuestionId{rows.integer(1)}, rows.text(2)});
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

Result<void> readFacets(Database& database, Response& response, qint64 profile) {
    Statement rows = database.query(u"values_of_profile"_s);
    rows.bind(1, profile);
    while (rows.step())
        response.facets.append(FacetValueId{rows.integer(0)});
    return rows.failed() ? Result<void>(rows.failure()) : Result<void>();
}

/// Splits at blanks, but keeps together what stands in double quotes.
QStringList wordsOf(const QString& text, bool& lastIsWhole) {
    QStringList words;
    QString word;
    bool quoted = false;
    lastIsWhole = false;
    const auto end = [&] {
        const bool any = std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
        if (any)
            words.append(word);
        word.clear();
    };
    for (const QChar c : text) {
        if (c == u'"') {
            lastIsWhole = quoted;
            end();
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            end();
        } else if (!c.isNull()) {
            lastIsWhole = false;
            word.append(c);
        }
    }
    end();
    return words;
}

FoundComment commentIn(const Statement& row) {
    return FoundComment{CommentId{row.integer(0)}, ResponseId{row.integer(1)},
                        QuestionId{row.integer(2)}, static_cast<qint32>(row.integer(3)),
                        row.text(4)};
}

} // namespace

Result<QList<Response>> readResponses(Database& database, const QList<ResponseId>& ids) {
    QList<Response> responses;
    Statement row = database.query(u"response_by_id"_s);
    for (const ResponseId id : ids) {
        row.reset();
        if (!row.bind(1, id.value).step()) {
            if (row.failed())
                return row.failure();
            continue;
        }
        Response response;
        response.id = id;
        response.source = SourceId{row.integer(0)};
        response.identity = row.blob(1);
        response.moment = row.integer(2);
        response.day = static_cast<qint32>(row.integer(3));
        response.mirror = static_cast<Mirror>(row.integer(4));
        response.tier = static_cast<Tier>(row.integer(5));
        response.person = PersonId{row.integer(6)};
        const Result<void> read = readFacets(database, response, row.integer(7))
                                      .and_then([&] { return readAnswers(database, response); })
                                      .and_then([&] { return readComments(database, response); });
        if (!read)
            return tl::unexpected(read.error());
        responses.append(std::move(response));
    }
    return responses;
}

QString searchExpression(const QString& text) {
    bool lastIsWhole = false;
    QStringList words = wordsOf(text.left(longestSearch), lastIsWhole).mid(0, mostWords);
    for (QString& word : words)
        word = u'"' + word + u'"';
    if (!words.isEmpty() && !lastIsWhole)
        words.last().append(u'*');
    return words.join(u' ');
}

Result<QList<FoundComment>> findComments(Database& database, const CommentSearch& search) {
    const QString expression = searchExpression(search.text);
    if (expression.isEmpty() && !search.text.trimmed().isEmpty())
        return QList<FoundComment>(); // signs alone stand in no index
    const qint64 before =
        search.before.isValid() ? search.before.value : std::numeric_limits<qint64>::max();
    Statement rows =
        database.query(expression.isEmpty() ? u"comments_newest"_s : u"comments_search"_s);
    rows.bind(1, before).bind(2, static_cast<qint64>(search.limit));
    if (!expression.isEmpty())
        rows.bind(3, expression);
    QList<FoundComment> found;
    while (rows.step())
        found.append(commentIn(rows));
    if (rows.failed())
        return rows.failure();
    return found;
}

} // namespace symmetry
