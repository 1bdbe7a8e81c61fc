#pragma once

#include "models/frame/grouping.h"

#include <optional>
#include <vector>

namespace symmetry {

/// Values of one group as number * unit.
struct GroupUnits {
    int firstSlot = 0; ///< slot of a respondent's mean over one question; over k: firstSlot + k - 1
    int questions = 0; ///< how many the group has, and so its number of slots
    double answers = 1.0;
    double importance = 1.0;
};

/// A grouping made ready for the hot loop. A respondent with k answers in a group has the mean
/// (sum of numbers) / k * unit: sums are kept per k, so that with whole numbers nothing is rounded.
template <class Number>
struct Plan {
    /// Where a question stands.
    struct Place {
        qint32 group = -1;
        qint32 slot = 0;  ///< first slot of the group
        qint32 codes = 0; ///< of the question's scale; 0: not known
    };
    /// How its codes become numbers.
    struct Line {
        Number zero = 0; ///< number of code 0
        Number step = 0;
        Number importanceZero = 0;
        Number importanceStep = 0;
    };
    std::vector<Place> places; ///< by question row id; 0 is no question and in no group
    std::vector<Line> lines;   ///< by question row id
    std::vector<GroupUnits> groups;
    int slots = 0;
    bool single = true; ///< no group has more than one question
};

/// Whole numbers: for each group the largest unit that all its offsets and factors are multiples
/// of. Nothing where a group has no such unit (within 1e-13) or its numbers might overflow.
[[nodiscard]] std::optional<Plan<qint64>> exactPlan(const Grouping& grouping);
/// Values as they are, in floating point: for the groupings that have no exact plan.
[[nodiscard]] Plan<double> loosePlan(const Grouping& grouping);

} // namespace symmetry
