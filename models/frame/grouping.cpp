#include "models/frame/grouping.h"

#include <limits>

namespace symmetry {

void Grouping::put(QuestionId question, const Place& place) {
    if (!question.isValid() || question.value > std::numeric_limits<quint16>::max())
        return;
    const auto index = static_cast<size_t>(question.value);
    if (ofQuestion.size() <= index)
        ofQuestion.resize(index + 1);
    ofQuestion[index] = place;
}

Grouping::Place placeOnOwnScale(int group, const Question& question) {
    const Scale& scale = question.scale;
    const auto codes = static_cast<quint8>(scale.codes());
    return {
        static_cast<qint16>(group), scale.minimum, scale.step, scale.minimum, scale.step, codes};
}

Grouping::Place placeOnHundred(int group, const Question& question) {
    const auto codes = static_cast<quint8>(question.scale.codes());
    const double step = 100.0 / (codes - 1);
    if (question.direction == Direction::LowerIsBetter)
        return {static_cast<qint16>(group), 100.0, -step, 0.0, step, codes};
    return {static_cast<qint16>(group), 0.0, step, 0.0, step, codes};
}

} // namespace symmetry
