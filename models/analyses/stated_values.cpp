#include "models/analyses/stated_values.h"

#include <algorithm>

namespace symmetry {

std::optional<double> statedIn(const Catalogue& catalogue, const RowSet& set, const RowPlan& row,
                               double value) {
    const Question* first = nullptr;
    for (const QuestionId id : row.questions) {
        const Question* question = catalogue.find(id);
        if (!question)
            continue;
        if (!first)
            first = question;
        if (question->scale != first->scale || question->direction != first->direction)
            return {};
    }
    if (!first)
        return {};
    if (set.unit == Unit::Scale)
        return value;
    const double share =
        (value - first->scale.minimum) / (first->scale.maximum - first->scale.minimum);
    return 100.0 * (first->direction == Direction::HigherIsBetter ? share : 1.0 - share);
}

Grouping::Place placeIn(const RowSet& set, const Question& question) {
    const ScaleRange own{question.scale.minimum, question.scale.maximum};
    if (set.unit == Unit::Scale && own == set.range &&
        question.direction == Direction::HigherIsBetter)
        return placeOnOwnScale(0, question);
    Grouping::Place place = placeOnHundred(0, question);
    if (set.unit != Unit::Scale)
        return place;
    const double hundredth = (set.range.maximum - set.range.minimum) / 100.0;
    place.offset = set.range.minimum + place.offset * hundredth;
    place.factor *= hundredth;
    return place;
}

std::optional<double> promiseOn(const Catalogue& catalogue, const Touchpoint& touchpoint,
                                qint32 day) {
    const Promise* holds = nullptr;
    for (const Promise& promise : catalogue.promises) {
        const bool dated = promise.touchpoint == touchpoint.id && promise.firstDay <= day &&
                           (!promise.lastDay || *promise.lastDay >= day);
        if (dated && (!holds || promise.firstDay >= holds->firstDay))
            holds = &promise;
    }
    return holds ? std::optional(holds->value) : touchpoint.promise;
}

PromiseDays promiseDays(const Catalogue& catalogue, const Touchpoint& touchpoint,
                        const Buckets& buckets) {
    PromiseDays days;
    days.buckets = buckets;
    for (size_t i = 0; i < buckets.ofDay.size(); ++i) {
        qint16& bucket = days.buckets.ofDay[i];
        if (bucket != 0) {
            bucket = -1;
            continue;
        }
        const auto value =
            promiseOn(catalogue, touchpoint, buckets.firstDay + static_cast<qint32>(i));
        if (!value) {
            bucket = -1;
            continue;
        }
        const auto known = std::ranges::find(days.values, *value);
        bucket = static_cast<qint16>(known - days.values.begin());
        if (known == days.values.end())
            days.values.push_back(*value);
    }
    days.buckets.count = static_cast<int>(days.values.size());
    return days;
}

} // namespace symmetry
