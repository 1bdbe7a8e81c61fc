#include "models/storage/import_writer.h"

#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/storage/validation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qsizetype identityBytes = 16;

/// The first value stated counts.
void complete(std::optional<double>& value, const std::optional<double>& other) {
    if (!value)
        value = other;
}

void mergeAnswer(QList<PlannedAnswer>& answers, const PlannedAnswer& answer) {
    const auto same = std::ranges::find(answers, answer.question, &PlannedAnswer::question);
    if (same == answers.end()) {
        answers.append(answer);
        return;
    }
    complete(same->expected, answer.expected);
    complete(same->delivered, answer.delivered);
    complete(same->importance, answer.importance);
}

/// Adds what a further row says about the same response.
void mergeInto(PlannedResponse& response, const PlannedResponse& further) {
    for (const PlannedAnswer& answer : further.answers)
        mergeAnswer(response.answers, answer);
    for (const PlannedComment& comment : further.comments) {
        if (!response.comments.contains(comment))
            response.comments.append(comment);
    }
}

bool isEmpty(const PlannedAnswer& answer) {
    return !answer.expected && !answer.delivered && !answer.importance;
}

Result<void> onScale(const Question& question, const std::optional<double>& value) {
    if (!value || question.scale.code(*value))
        return {};
    return fail(ErrorKind::ValueNotValid, {question.code, QString::number(*value)});
}

Result<void> validAnswer(const QList<Question>& questions, const PlannedAnswer& answer) {
    if (answer.question < 0 || answer.question >= questions.size())
        return fail(ErrorKind::ValueNotValid, {u"question"_s, QString::number(answer.question)});
    const Question& question = questions.at(answer.question);
    return onScale(question, answer.expected)
        .and_then([&] { return onScale(question, answer.delivered); })
        .and_then([&] { return onScale(question, answer.importance); });
}

Result<void> validComment(const QList<Question>& questions, const PlannedComment& comment) {
    if (comment.question < -1 || comment.question >= questions.size())
        return fail(ErrorKind::ValueNotValid, {u"question"_s, QString::number(comment.question)});
    return validText(u"comment"_s, comment.text);
}

} // namespace

Result<void> ImportWriter::take(const PlannedResponse& response, Transaction& transaction) {
    if (response.identity.size() != identityBytes)
        return fail(ErrorKind::ValueNotValid, {u"identity"_s, QString::number(response.line)});
    if (m_pending && m_pending->identity == response.identity) {
        mergeInto(*m_pending, response);
        return {};
    }
    const Result<void> flushed = flush(transaction);
    PlannedResponse fresh = response;
    fresh.answers.clear();
    fresh.comments.clear();
    mergeInto(fresh, response);
    m_pending = std::move(fresh);
    return flushed;
}

Result<void> ImportWriter::flush(Transaction& transaction) {
    if (!m_pending)
        return {};
    const PlannedResponse response = *std::exchange(m_pending, std::nullopt);
    Statement known = m_database.query(u"response_by_identity"_s);
    known.bindBlob(1, response.identity);
    qint64 own = 0;
    qint64 other = 0;
    while (known.step()) {
        if (known.integer(1) == m_source.id.value)
            own = known.integer(0);
        else if (m_visible.contains(known.integer(1)))
            other = known.integer(0);
    }
    if (known.failed())
        return known.failure();
    if (own > 0)
        return join(own, response);
    if (other > 0) {
        countDuplicate(other);
        return {};
    }
    return writeResponse(response, transaction);
}

void ImportWriter::countDuplicate(qint64 response) {
    const auto index = static_cast<size_t>(response);
    if (index >= m_duplicates.size() || m_duplicates[index])
        return;
    m_duplicates[index] = true;
    ++m_counts.duplicates;
    ++m_counts.read;
}

Result<qint64> ImportWriter::profileOf(const PlannedResponse& planned, Transaction& transaction) {
    QList<qint64> values;
    QList<int> facets;
    for (const PlannedFacet& facet : planned.facets) {
        const QString label = facet.label.trimmed();
        if (label.isEmpty() || facets.contains(facet.facet))
            continue;
        const Result<qint64> value = m_definitions.facetValue(facet.facet, label, transaction);
        if (!value)
            return value;
        facets.append(facet.facet);
        values.append(*value);
    }
    std::ranges::sort(values);
    return m_definitions.profile(planned.mirror, planned.tier, values, transaction);
}

Result<void> ImportWriter::writeResponse(const PlannedResponse& response,
                                         Transaction& transaction) {
    const Result<qint64> profile = profileOf(response, transaction);
    const Result<qint64> person = profile ? m_definitions.person(response) : profile;
    if (!person)
        return tl::unexpected(person.error());
    const qint64 id = m_nextResponse++;
    Statement insert = m_database.query(u"response_insert"_s);
    insert.bind(1, id).bind(2, m_source.id).bindBlob(3, response.identity);
    insert.bind(4, response.moment).bind(5, static_cast<qint64>(response.day));
    insert.bind(6, *profile).bind(7, PersonId{*person});
    ++m_counts.read;
    ++m_counts.imported;
    const bool first = m_counts.imported == 1;
    m_source.firstDay = first ? response.day : std::min(m_source.firstDay, response.day);
    m_source.lastDay = first ? response.day : std::max(m_source.lastDay, response.day);
    return insert.run().and_then([&] { return writeAnswers(id, response); }).and_then([&] {
        return writeComments(id, response);
    });
}

Result<void> ImportWriter::writeAnswers(qint64 response, const PlannedResponse& planned) {
    Statement insert = m_database.query(u"answer_insert"_s);
    for (const PlannedAnswer& answer : planned.answers) {
        if (isEmpty(answer))
            continue;
        if (const Result<void> valid = validAnswer(m_definitions.questions(), answer); !valid)
            return valid;
        insert.bind(1, response).bind(2, m_definitions.questions().at(answer.question).id);
        insert.bind(3, answer.expected).bind(4, answer.delivered).bind(5, answer.importance);
        if (const Result<void> done = insert.run(); !done)
            return done;
        ++m_counts.answers;
    }
    return {};
}

Result<void> ImportWriter::writeComments(qint64 response, const PlannedResponse& planned) {
    Statement insert = m_database.query(u"comment_insert"_s);
    for (const PlannedComment& comment : planned.comments) {
        if (comment.text.isEmpty())
            continue;
        const QList<Question>& questions = m_definitions.questions();
        if (const Result<void> valid = validComment(questions, comment); !valid)
            return valid;
        const QuestionId about =
            comment.question < 0 ? QuestionId{} : questions.at(comment.question).id;
        const Result<void> done =
            insert.bind(1, response).bind(2, about).bind(3, comment.text).run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::join(qint64 response, const PlannedResponse& planned) {
    PlannedResponse fresh;
    Statement merge = m_database.query(u"answer_merge"_s);
    for (const PlannedAnswer& answer : planned.answers) {
        if (isEmpty(answer))
            continue;
        if (const Result<void> valid = validAnswer(m_definitions.questions(), answer); !valid)
            return valid;
        merge.bind(1, response).bind(2, m_definitions.questions().at(answer.question).id);
        merge.bind(3, answer.expected).bind(4, answer.delivered).bind(5, answer.importance);
        const bool there = merge.step();
        if (merge.failed())
            return merge.failure();
        merge.reset();
        if (!there)
            fresh.answers.append(answer);
    }
    Statement known = m_database.query(u"comment_is_known"_s);
    for (const PlannedComment& comment : planned.comments) {
        if (const Result<void> ok = validComment(m_definitions.questions(), comment); !ok)
            return ok;
        const QuestionId about =
            comment.question < 0 ? QuestionId{} : m_definitions.questions().at(comment.question).id;
        if (!known.bind(1, response).bind(2, about).bind(3, comment.text).step())
            fresh.comments.append(comment);
        known.reset();
    }
    return writeAnswers(response, fresh).and_then([&] { return writeComments(response, fresh); });
}

} // namespace symmetry
