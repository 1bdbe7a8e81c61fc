#include "models/frame/plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace symmetry {

namespace {

constexpr qint64 largestDivisor = 10'000;
/// 33 million squares of such a sum stay within 64 bits.
constexpr double largestSum = 524'288.0;
constexpr double tolerance = 1e-13;

bool isWhole(double number) {
    return std::abs(number - std::round(number)) <= tolerance * std::max(1.0, std::abs(number));
}

/// The largest unit that all numbers are multiples of; 1 for zeros only.
std::optional<double> commonUnit(const std::vector<double>& numbers) {
    const auto first =
        std::find_if(numbers.begin(), numbers.end(), [](double n) { return n != 0; });
    if (first == numbers.end())
        return 1.0;
    const double base = std::abs(*first);
    qint64 divisor = 1;
    for (const double number : numbers) {
        const double ratio = number / base;
        if (!std::isfinite(ratio) || std::abs(ratio) > largestSum)
            return std::nullopt;
        qint64 own = 1;
        while (own <= largestDivisor && !isWhole(ratio * static_cast<double>(own)))
            ++own;
        if (divisor = std::lcm(divisor, own); divisor > largestDivisor)
            return std::nullopt;
    }
    return base / static_cast<double>(divisor);
}

/// Slots and numbers of questions; places that name no group become "left out".
template <class Number>
Plan<Number> outline(const Grouping& grouping) {
    Plan<Number> plan;
    plan.places.resize(std::max<size_t>(grouping.ofQuestion.size(), 1));
    plan.lines.resize(plan.places.size());
    plan.groups.resize(static_cast<size_t>(std::max(grouping.groups, 0)));
    for (size_t q = 1; q < grouping.ofQuestion.size(); ++q) {
        const Grouping::Place& from = grouping.ofQuestion[q];
        if (from.group < 0 || from.group >= grouping.groups)
            continue;
        auto& place = plan.places[q];
        place.group = from.group;
        place.codes = from.codes;
        ++plan.groups[static_cast<size_t>(from.group)].questions;
    }
    for (GroupUnits& group : plan.groups) {
        group.firstSlot = plan.slots;
        plan.slots += group.questions;
        plan.single = plan.single && group.questions <= 1;
    }
    for (auto& place : plan.places) {
        if (place.group >= 0)
            place.slot = plan.groups[static_cast<size_t>(place.group)].firstSlot;
    }
    return plan;
}

struct Lines {
    std::vector<double> answers;
    std::vector<double> importance;
};

std::vector<Lines> linesOf(const Grouping& grouping) {
    std::vector<Lines> lines(static_cast<size_t>(std::max(grouping.groups, 0)));
    for (const Grouping::Place& place : grouping.ofQuestion) {
        if (place.group < 0 || place.group >= grouping.groups)
            continue;
        Lines& line = lines[static_cast<size_t>(place.group)];
        line.answers.insert(line.answers.end(), {place.factor, place.offset});
        line.importance.insert(line.importance.end(),
                               {place.importanceFactor, place.importanceOffset});
    }
    return lines;
}

/// The largest sum of numbers that a respondent can have in a group.
double reach(const std::vector<double>& lines, double unit) {
    double sum = 0;
    for (size_t i = 0; i + 1 < lines.size(); i += 2)
        sum += std::abs(lines[i] / unit) * Scale::maximumCodes + std::abs(lines[i + 1] / unit);
    return sum;
}

} // namespace

std::optional<Plan<qint64>> exactPlan(const Grouping& grouping) {
    auto plan = outline<qint64>(grouping);
    const std::vector<Lines> lines = linesOf(grouping);
    for (size_t g = 0; g < plan.groups.size(); ++g) {
        const auto answers = commonUnit(lines[g].answers);
        const auto importance = commonUnit(lines[g].importance);
        if (!answers || !importance || reach(lines[g].answers, *answers) > largestSum ||
            reach(lines[g].importance, *importance) > largestSum)
            return std::nullopt;
        plan.groups[g].answers = *answers;
        plan.groups[g].importance = *importance;
    }
    for (size_t q = 0; q < plan.places.size(); ++q) {
        if (plan.places[q].group < 0)
            continue;
        const Grouping::Place& from = grouping.ofQuestion[q];
        const GroupUnits& units = plan.groups[static_cast<size_t>(plan.places[q].group)];
        plan.lines[q] = {std::llround(from.offset / units.answers),
                         std::llround(from.factor / units.answers),
                         std::llround(from.importanceOffset / units.importance),
                         std::llround(from.importanceFactor / units.importance)};
    }
    return plan;
}

Plan<double> loosePlan(const Grouping& grouping) {
    auto plan = outline<double>(grouping);
    for (size_t q = 0; q < grouping.ofQuestion.size(); ++q) {
        const Grouping::Place& from = grouping.ofQuestion[q];
        plan.lines[q] = {from.offset, from.factor, from.importanceOffset, from.importanceFactor};
    }
    return plan;
}

} // namespace symmetry
