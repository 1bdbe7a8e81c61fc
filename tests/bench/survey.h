#pragma once

#include "models/domain/scope.h"
#include "models/frame/frame.h"
#include "models/frame/grouping.h"

#include <QList>

namespace symmetry::bench {

/// What a question of the survey belongs to; -1: to none.
struct Asked {
    Question question;
    int measure = -1;
    int touchpoint = -1;
    int dimension = -1;
};

/// Three years of an invented service company, the same at every call: customers are asked about
/// 40 touchpoints (one question each, each of one dimension) and for 8 measures, employees,
/// managers and leaders two questions for each of 12 dimensions. Customers have a segment (6), a
/// channel (4), a department (12) and a region (5), the others a department and a region. Every
/// combination is about as likely as any other, which is the hardest case for a cube.
struct Survey {
    static constexpr int measures = 8;
    static constexpr int touchpoints = 40;
    static constexpr int dimensions = 12;
    static constexpr int months = 36;

    Frame frame;
    QList<Asked> questions; ///< question with row id i stands at i - 1
    Grouping byMeasure;
    Grouping byTouchpoint;
    Grouping byDimension;

    [[nodiscard]] static QDate firstDate() { return QDate(2023, 1, 1); }
    [[nodiscard]] static QDate lastDate() { return QDate(2025, 12, 31); }
};

/// A facet of the survey: value v (from 1) has the row id first + v.
struct SurveyFacet {
    QLatin1StringView name;
    qint64 first = 0;
    int values = 0;
};
[[nodiscard]] QList<SurveyFacet> surveyFacets();

[[nodiscard]] Survey makeSurvey(qint64 answers);

} // namespace symmetry::bench
