#include "models/analyses/row_set.h"

#include <algorithm>
#include <numeric>

namespace symmetry {

namespace {

bool shareOneScale(const QList<const Question*>& questions) {
    return std::ranges::all_of(questions, [&questions](const Question* question) {
        return question->direction == Direction::HigherIsBetter &&
               question->scale == questions.front()->scale;
    });
}

RowPlan planOf(const Question& question) {
    RowPlan plan;
    plan.key = question.id;
    plan.name = question.text.isEmpty() ? question.code : question.text;
    plan.questions = {question.id};
    return plan;
}

} // namespace

bool isRating(const Question& question) {
    if (question.belief)
        return false;
    const bool placed = question.touchpoint.isValid() || question.dimension.isValid();
    switch (question.kind) {
    case MeasureKind::Mean:
    case MeasureKind::Gap:
        return true;
    case MeasureKind::Satisfaction:
    case MeasureKind::Effort:
        return placed;
    case MeasureKind::NetPromoter:
    case MeasureKind::FriendsAndFamily:
    case MeasureKind::ProblemIncidence:
        break;
    }
    return false;
}

RowPlan planOf(const Touchpoint& touchpoint) {
    RowPlan plan;
    plan.key = touchpoint.id;
    plan.name = touchpoint.name;
    plan.department = touchpoint.department;
    plan.momentOfTruth = touchpoint.momentOfTruth;
    return plan;
}

RowSet rowSet(const Catalogue& catalogue, Mirror mirror, std::vector<RowPlan> rows) {
    RowSet set;
    set.mirror = mirror;
    set.rows = std::move(rows);
    QList<const Question*> questions;
    for (const RowPlan& row : set.rows) {
        for (const QuestionId id : row.questions) {
            if (const Question* question = catalogue.find(id))
                questions.append(question);
        }
    }
    const bool oneScale = !questions.isEmpty() && shareOneScale(questions);
    set.unit = oneScale ? Unit::Scale : Unit::Score;
    if (oneScale)
        set.range = {questions.front()->scale.minimum, questions.front()->scale.maximum};
    set.grouping.groups = static_cast<int>(set.rows.size());
    for (int row = 0; row < set.grouping.groups; ++row) {
        for (const QuestionId id : set.rows[static_cast<size_t>(row)].questions) {
            if (const Question* question = catalogue.find(id))
                set.grouping.put(id, oneScale ? placeOnOwnScale(row, *question)
                                              : placeOnHundred(row, *question));
        }
    }
    return set;
}

RowSet touchpointRows(const Catalogue& catalogue, Mirror mirror,
                      const QList<const Touchpoint*>& touchpoints) {
    std::vector<RowPlan> rows;
    for (const Touchpoint* touchpoint : touchpoints) {
        RowPlan plan = planOf(*touchpoint);
        for (const Question* question : ratingQuestions(catalogue, [&](const Question& q) {
                 return q.touchpoint == touchpoint->id && q.mirror == mirror;
             }))
            plan.questions.append(question->id);
        rows.push_back(std::move(plan));
    }
    return rowSet(catalogue, mirror, std::move(rows));
}

RowSet dimensionRows(const Catalogue& catalogue, Mirror mirror) {
    std::vector<RowPlan> rows;
    for (const Dimension& dimension : catalogue.dimensions) {
        RowPlan plan;
        plan.key = dimension.id;
        plan.name = dimension.name;
        plan.weight = dimension.weight;
        for (const Question* question : ratingQuestions(catalogue, [&](const Question& q) {
                 return q.dimension == dimension.id && q.mirror == mirror;
             }))
            plan.questions.append(question->id);
        if (!plan.questions.isEmpty())
            rows.push_back(std::move(plan));
    }
    return rowSet(catalogue, mirror, std::move(rows));
}

RowSet questionRows(const Catalogue& catalogue, Mirror mirror,
                    const QList<const Question*>& questions) {
    std::vector<RowPlan> rows;
    for (const Question* question : questions) {
        RowPlan plan = planOf(*question);
        if (const Touchpoint* touchpoint = catalogue.find(question->touchpoint)) {
            plan.department = touchpoint->department;
            plan.momentOfTruth = touchpoint->momentOfTruth;
        }
        rows.push_back(std::move(plan));
    }
    return rowSet(catalogue, mirror, std::move(rows));
}

RowSet singleRow(const Catalogue& catalogue, Mirror mirror, const RowPlan& plan,
                 const QList<const Question*>& questions) {
    RowPlan row = plan;
    row.questions.clear();
    for (const Question* question : questions)
        row.questions.append(question->id);
    return rowSet(catalogue, mirror, {row});
}

QList<const Touchpoint*> touchpointsOf(const Catalogue& catalogue, Mirror mirror) {
    QList<const Touchpoint*> found;
    for (const Touchpoint& touchpoint : catalogue.touchpoints) {
        const Journey* journey = catalogue.journeyOf(touchpoint.id);
        if (journey && journey->mirror == mirror && journey->variant == JourneyVariant::AsIs)
            found.append(&touchpoint);
    }
    return found;
}

RowSet allTouchpointRows(const Catalogue& catalogue, Mirror mirror) {
    return touchpointRows(catalogue, mirror, touchpointsOf(catalogue, mirror));
}

TouchpointRows touchpointRowsAmongAll(const Catalogue& catalogue, Mirror mirror,
                                      const QList<const Touchpoint*>& touchpoints) {
    const QList<const Touchpoint*> all = touchpointsOf(catalogue, mirror);
    TouchpointRows rows;
    for (const Touchpoint* touchpoint : touchpoints) {
        const auto group = all.indexOf(touchpoint);
        if (group < 0) {
            rows.set = touchpointRows(catalogue, mirror, touchpoints);
            rows.groups.resize(static_cast<size_t>(touchpoints.size()));
            std::iota(rows.groups.begin(), rows.groups.end(), 0);
            return rows;
        }
        rows.groups.push_back(static_cast<int>(group));
    }
    rows.set = allTouchpointRows(catalogue, mirror);
    return rows;
}

StageRows stageRows(const Catalogue& catalogue, Mirror mirror, JourneyId journey) {
    const Journey* asked = catalogue.find(journey);
    const bool apart = asked && asked->variant != JourneyVariant::AsIs;
    std::vector<RowPlan> plans;
    StageRows rows;
    for (const Stage& stage : catalogue.stages) {
        const Journey* of = catalogue.find(stage.journey);
        const bool among = of && of->mirror == mirror && of->variant == JourneyVariant::AsIs;
        if (apart ? stage.journey != journey : !among)
            continue;
        if (stage.journey == journey)
            rows.groups.push_back(static_cast<int>(plans.size()));
        RowPlan plan;
        plan.name = stage.name;
        for (const Question* question : ratingQuestions(catalogue, [&](const Question& q) {
                 const Touchpoint* touchpoint = catalogue.find(q.touchpoint);
                 return q.mirror == mirror && touchpoint && touchpoint->stage == stage.id;
             }))
            plan.questions.append(question->id);
        plans.push_back(std::move(plan));
    }
    rows.set = rowSet(catalogue, mirror, std::move(plans));
    return rows;
}

RowSet everythingRow(const Catalogue& catalogue, Mirror mirror) {
    return singleRow(catalogue, mirror, {}, ratingQuestions(catalogue, [mirror](const Question& q) {
                         return q.mirror == mirror;
                     }));
}

} // namespace symmetry
