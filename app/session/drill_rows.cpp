#include "app/session/drill_rows.h"

#include "models/storage/store.h"

#include <algorithm>

namespace symmetry {

namespace {

bool belongs(const Question& question, const RowKey& key) {
    if (const auto* touchpoint = std::get_if<TouchpointId>(&key))
        return question.touchpoint == *touchpoint;
    if (const auto* dimension = std::get_if<DimensionId>(&key))
        return question.dimension == *dimension;
    if (const auto* id = std::get_if<QuestionId>(&key))
        return question.id == *id;
    return false;
}

QStringList labels(const Catalogue& catalogue, const QList<FacetValueId>& values) {
    QStringList labels;
    for (const Facet& facet : catalogue.facets) {
        QString label;
        for (const FacetValueId id : values)
            if (const FacetValue* value = catalogue.find(id); value && value->facet == facet.id)
                label = value->label;
        labels.append(label);
    }
    return labels;
}

QList<DrillAnswer> answersOf(const Catalogue& catalogue, const Response& response,
                             const QList<QuestionId>& wanted) {
    QList<DrillAnswer> answers;
    for (const Answer& answer : response.answers) {
        if (!wanted.isEmpty() &&
            !std::binary_search(wanted.cbegin(), wanted.cend(), answer.question))
            continue;
        const Question* question = catalogue.find(answer.question);
        answers.append(
            {question ? question->code : QString(), question ? question->text : QString(), answer});
    }
    return answers;
}

} // namespace

QList<AnswerRow> answerRows(const DrillRows& rows) {
    QList<AnswerRow> list;
    for (const DrillRow& row : rows.rows) {
        QList<Answer> answers;
        for (const DrillAnswer& each : row.answers)
            answers.append(each.answer);
        list.append({row.id, row.day, row.mirror, row.tier, row.facets, answers, row.comments});
    }
    return list;
}

QList<QuestionId> askedQuestions(const Catalogue& catalogue, const Drill& drill) {
    QList<QuestionId> ids;
    if (const Measure* measure = catalogue.find(drill.measure))
        ids = measure->questions;
    else if (drill.row)
        for (const Question& question : catalogue.questions)
            if (belongs(question, *drill.row))
                ids.append(question.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<DrillRows> drillRows(Store& store, const Catalogue& catalogue, const Drill& drill,
                            const AnswersBehind& behind) {
    DrillRows out{behind.n, behind.tooFew, behind.isProtected, behind.commentsShown, behind.leftOut,
                  {}};
    QList<ResponseId> ids;
    for (const qint64 id : behind.responses)
        ids.append(ResponseId{id});
    const auto responses = store.responses(ids);
    if (!responses)
        return tl::unexpected(responses.error());
    const QList<QuestionId> wanted = askedQuestions(catalogue, drill);
    for (const Response& response : *responses) {
        DrillRow row{response.id,
                     dateOfDay(response.day),
                     response.mirror,
                     response.tier,
                     labels(catalogue, response.facets),
                     answersOf(catalogue, response, wanted),
                     {}};
        if (behind.commentsOf.contains(response.mirror))
            for (const Comment& comment : response.comments)
                row.comments.append(comment.text);
        out.rows.append(row);
    }
    return out;
}

} // namespace symmetry
