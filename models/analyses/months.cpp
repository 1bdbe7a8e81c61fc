#include "models/analyses/months.h"

#include "models/analyses/figures.h"
#include "models/analyses/protection.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr double percent = 100.0; ///< shares are shown in percent

QDate monthStart(QDate date) {
    return {date.year(), date.month(), 1};
}

bool touches(const Period& period, QDate first, QDate last) {
    return (!period.first.isValid() || last >= period.first) &&
           (!period.last.isValid() || first <= period.last);
}

int periodOf(const Scope& scope, QDate month) {
    const QDate last = month.addMonths(1).addDays(-1);
    if (touches(scope.period, month, last))
        return 0;
    return isSet(scope.comparison) && touches(scope.comparison, month, last) ? 1 : -1;
}

/// True where the part of `period` that has answers begins and ends with a month of these.
bool isWhole(const Months& months, const Frame& frame, const Period& period) {
    const QDate firstAnswer = dateOfDay(frame.firstDay());
    const QDate lastAnswer = dateOfDay(frame.lastDay());
    const QDate first = period.first.isValid() ? std::max(period.first, firstAnswer) : firstAnswer;
    const QDate last = period.last.isValid() ? std::min(period.last, lastAnswer) : lastAnswer;
    if (first > last)
        return true;
    const bool inside = first >= months.span.first && last <= months.span.last;
    const bool begins = first.day() == 1 || first == firstAnswer;
    const bool ends = last.addDays(1).day() == 1 || last == lastAnswer || last == months.span.last;
    return inside && begins && ends;
}

/// Hides months that could be found by subtracting the others from their period.
void protectMonths(const Months& months, std::vector<Estimate>& figures, int threshold) {
    for (int period = 0; period < 2; ++period) {
        std::vector<size_t> places;
        std::vector<qint64> n;
        for (size_t i = 0; i < figures.size(); ++i) {
            if (months.whole[i] != period)
                continue;
            places.push_back(i);
            n.push_back(figures[i].n);
        }
        n.push_back(0); // nobody is outside the months
        const auto visible = visibleParts(n, threshold);
        for (size_t i = 0; i < places.size(); ++i) {
            if (visible[i] != CellVisibility::Shown)
                figures[places[i]] = hidden(figures[places[i]]);
        }
    }
}

ProcessChart chartOf(const TrendInput& input) {
    if (input.shares.empty()) {
        std::vector<double> values;
        for (const Estimate& figure : input.figures)
            values.push_back(figure.isKnown() ? figure.value : Estimate::unknown);
        return xmrChart(values);
    }
    std::vector<CountPoint> shares = input.shares;
    for (size_t i = 0; i < shares.size(); ++i) {
        if (!input.figures[i].isKnown())
            shares[i] = {0, 0.0};
    }
    return pChart(shares);
}

} // namespace

Months monthsOf(const Frame& frame, const Scope& scope) {
    Months months;
    if (frame.firstDay() > frame.lastDay())
        return months;
    const QDate last = scope.period.last.isValid() ? scope.period.last : dateOfDay(frame.lastDay());
    const QDate earliest = monthStart(last).addMonths(1 - Months::most);
    const QDate first = std::max(earliest, monthStart(dateOfDay(frame.firstDay())));
    if (first > last)
        return months;
    months.span = {first, last};
    for (QDate month = first; month <= last; month = month.addMonths(1)) {
        months.first.append(month);
        months.whole.push_back(periodOf(scope, month));
    }
    months.buckets = stepBuckets(months.span, Step::Month);
    return months;
}

bool coverPeriods(const Months& months, const Frame& frame, const Scope& scope) {
    if (months.first.isEmpty() || !isWhole(months, frame, scope.period))
        return false;
    if (!isSet(scope.comparison))
        return true;
    // A month in both would count twice.
    for (const QDate month : months.first) {
        const QDate last = month.addMonths(1).addDays(-1);
        if (touches(scope.period, month, last) && touches(scope.comparison, month, last))
            return false;
    }
    return isWhole(months, frame, scope.comparison);
}

TrendFound trendOf(const Months& months, TrendInput input, int threshold) {
    protectMonths(months, input.figures, threshold);
    const ProcessChart chart = chartOf(input);
    const double factor = input.shares.empty() ? 1.0 : percent;
    TrendFound found;
    found.trend.centre = chart.centre * factor;
    found.trend.trialLimits = chart.trialLimits;
    ChartPoint newest;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const Signal signal = signalOf(chart.signals[i], input.direction);
        const ChartPoint& point = chart.points[i];
        found.trend.points.append({months.first.at(static_cast<qsizetype>(i)),
                                   protectedFigure(input.figures[i]), signal, point.lower * factor,
                                   point.upper * factor});
        if (std::isnan(point.value))
            continue;
        newest = {point.value * factor, point.centre * factor, point.lower * factor,
                  point.upper * factor};
        found.last = chart.signals[i];
        found.trend.last = signal;
    }
    found.trend.assurance = assuranceOf(newest, input.target, input.direction);
    if (input.target && chart.trialLimits)
        found.trend.assurance = Assurance::NotEnough;
    return found;
}

} // namespace symmetry
