#pragma once

#include "models/domain/question.h"

#include <vector>

namespace symmetry {

/// Questions gathered into groups (touchpoints, dimensions, single questions ...). A question may
/// stand in one group only. Codes become values as offset + factor * code, so that groups of
/// unlike scales can be put on 0-100 and reversed ones turned. Importance has its own line: it is
/// never turned.
struct Grouping {
    struct Place {
        qint16 group = -1; ///< -1: the question is left out
        double offset = 0.0;
        double factor = 1.0;
        double importanceOffset = 0.0;
        double importanceFactor = 1.0;
        quint8 codes = 0; ///< of the question's scale, for speed only; 0: not known
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::vector<Place> ofQuestion; ///< by question row id
    int groups = 0;

    /// Puts a question into a group; ids that an answer cannot carry (above 65 535) are ignored.
    void put(QuestionId question, const Place& place);
    friend bool operator==(const Grouping&, const Grouping&) = default;
};

/// Values on the question's own scale, higher as the answer is higher.
[[nodiscard]] Grouping::Place placeOnOwnScale(int group, const Question& question);
/// 0 for the worst answer, 100 for the best, by the question's direction.
[[nodiscard]] Grouping::Place placeOnHundred(int group, const Question& question);

} // namespace symmetry
