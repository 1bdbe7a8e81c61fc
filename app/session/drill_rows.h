#pragma once

#include "models/analyses/answers.h"
#include "models/domain/response.h"
#include "models/domain/result.h"
#include "models/tables/catalogue_tables.h"

#include <QList>
#include <QStringList>

namespace symmetry {

class Store;

/// One answer with the question it belongs to.
struct DrillAnswer {
    QString questionCode;
    QString questionText;
    Answer answer;
};

/// One response behind a figure. No name and no contact: only what the figure was made of.
struct DrillRow {
    ResponseId id;
    QDate day;
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    QStringList facets;         ///< one label for each facet of the file, empty: none
    QList<DrillAnswer> answers; ///< those behind the figure; all where it was no part of one
    QStringList comments;       ///< empty where comments may not be shown
};

struct DrillRows {
    qint64 n = 0;
    bool tooFew = true;
    bool isProtected = false; ///< see AnswersBehind
    bool commentsShown = false;
    QList<Mirror> leftOut; ///< mirrors of too few answers: neither listed nor counted
    QList<DrillRow> rows;  ///< newest first; at most as many as were asked for
};

/// The same rows as the table of answers takes them.
[[nodiscard]] QList<AnswerRow> answerRows(const DrillRows& rows);

/// Ids of the questions that a figure is made of, ascending; empty: it is about all answers.
[[nodiscard]] QList<QuestionId> askedQuestions(const Catalogue& catalogue, const Drill& drill);

/// Reads the responses that `behind` lists. Both thresholds were decided there: a figure of too few
/// answers has no ids, and of mirrors that are not in commentsOf there are no comments.
[[nodiscard]] Result<DrillRows> drillRows(Store& store, const Catalogue& catalogue,
                                          const Drill& drill, const AnswersBehind& behind);

} // namespace symmetry
