#pragma once

#include "models/exchange/mapping.h"

namespace symmetry::test {

inline ColumnMapping column(const QString& name, ColumnRole role) {
    ColumnMapping column;
    column.column = name;
    column.role = role;
    return column;
}

inline ColumnMapping answer(const QString& name, const QString& question, AnswerPart part) {
    ColumnMapping mapping = column(name, ColumnRole::Answer);
    mapping.question = question;
    mapping.part = part;
    return mapping;
}

inline PlannedQuestion question(const QString& code, const Scale& scale = {1, 7, 1}) {
    PlannedQuestion question;
    question.code = code;
    question.text = code;
    question.scale = scale;
    return question;
}

/// id, day (iso), shop (facet Shop), e and d (expected and delivered of Q1, 1 to 7).
inline Mapping smallMapping() {
    Mapping mapping;
    mapping.name = QStringLiteral("small");
    ColumnMapping day = column(QStringLiteral("day"), ColumnRole::Moment);
    day.dateFormats = QStringList{QStringLiteral("iso")};
    ColumnMapping shop = column(QStringLiteral("shop"), ColumnRole::Facet);
    shop.facet = QStringLiteral("Shop");
    const QString code = QStringLiteral("Q1");
    mapping.columns = {column(QStringLiteral("id"), ColumnRole::Identifier), day, shop,
                       answer(QStringLiteral("e"), code, AnswerPart::Expected),
                       answer(QStringLiteral("d"), code, AnswerPart::Delivered)};
    mapping.questions = {question(code)};
    return mapping;
}

} // namespace symmetry::test
