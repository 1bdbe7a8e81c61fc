#include "models/analyses/steps.h"

#include "models/analyses/figures.h"

#include <algorithm>

namespace symmetry {

namespace {

/// A step counts as whole when so much of it is covered: surveys rest on weekends.
constexpr double nearlyWhole = 0.9;

QDate lastDayOf(QDate first, Step step) {
    return nextStep(first, step).addDays(-1);
}

bool touches(const Period& period, QDate first, QDate last) {
    return (!period.first.isValid() || last >= period.first) &&
           (!period.last.isValid() || first <= period.last);
}

int periodOf(const Scope& scope, QDate first, QDate last) {
    if (touches(scope.period, first, last))
        return 0;
    return isSet(scope.comparison) && touches(scope.comparison, first, last) ? 1 : -1;
}

/// True where the part of `period` that has answers begins and ends with a step of these.
bool isWhole(const Steps& steps, const Frame& frame, const Period& period) {
    const Period answered = answeredPeriod(frame);
    const QDate first =
        period.first.isValid() ? std::max(period.first, answered.first) : answered.first;
    const QDate last = period.last.isValid() ? std::min(period.last, answered.last) : answered.last;
    if (first > last)
        return true;
    const bool inside = first >= steps.span.first && last <= steps.span.last;
    const bool begins = first == stepStart(first, steps.step) || first == answered.first;
    const QDate after = last.addDays(1);
    const bool ends =
        after == stepStart(after, steps.step) || last == answered.last || last == steps.span.last;
    return inside && begins && ends;
}

} // namespace

Period answeredPeriod(const Frame& frame) {
    if (frame.firstDay() > frame.lastDay())
        return {};
    return {dateOfDay(frame.firstDay()), dateOfDay(frame.lastDay())};
}

bool isCutShort(QDate first, Step step, const Period& covered) {
    const QDate end = nextStep(first, step);
    const QDate from = std::max(first, covered.first);
    const QDate to = std::min(end, covered.last.addDays(1));
    return static_cast<double>(from.daysTo(to)) <
           nearlyWhole * static_cast<double>(first.daysTo(end));
}

Steps stepsOf(const Period& data, const Scope& scope, Step step, QDate from) {
    Steps steps;
    steps.step = step;
    if (!data.first.isValid() || !data.last.isValid())
        return steps;
    const QDate last = scope.period.last.isValid() ? scope.period.last : data.last;
    const QDate first = from.isValid() ? std::max(from, data.first) : data.first;
    if (first > last)
        return steps;
    steps.span = {stepStart(first, step), last};
    steps.buckets = stepBuckets(steps.span, step);
    for (QDate day = steps.span.first; steps.first.size() < steps.buckets.count;
         day = nextStep(day, step)) {
        steps.first.append(day);
        steps.whole.push_back(periodOf(scope, day, lastDayOf(day, step)));
    }
    const Period covered{std::max(first, data.first), std::min(last, data.last)};
    steps.beginsLate = isCutShort(steps.first.first(), step, covered);
    steps.endsEarly = isCutShort(steps.first.last(), step, covered);
    return steps;
}

Steps monthsOf(const Frame& frame, const Scope& scope) {
    const Period data = answeredPeriod(frame);
    const QDate last = scope.period.last.isValid() ? scope.period.last : data.last;
    const QDate from =
        last.isValid() ? stepStart(last, Step::Month).addMonths(1 - Steps::trendMonths) : QDate();
    return stepsOf(data, scope, Step::Month, from);
}

bool coverPeriods(const Steps& steps, const Frame& frame, const Scope& scope) {
    if (steps.first.isEmpty() || !isWhole(steps, frame, scope.period))
        return false;
    if (!isSet(scope.comparison))
        return true;
    // A step in both would count twice.
    for (const QDate first : steps.first) {
        const QDate last = lastDayOf(first, steps.step);
        if (touches(scope.period, first, last) && touches(scope.comparison, first, last))
            return false;
    }
    return isWhole(steps, frame, scope.comparison);
}

} // namespace symmetry
