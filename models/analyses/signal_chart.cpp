#include "models/analyses/signal_chart.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr double percent = 100.0; ///< shares are shown in percent

std::vector<double> valuesOf(const Timeline& timeline, size_t first, size_t count) {
    std::vector<double> values;
    const bool counted = !timeline.counts.empty();
    for (size_t i = first; i < first + count; ++i) {
        const Estimate& figure = timeline.figures[i];
        const bool isPoint = figure.isKnown() && (!counted || timeline.counts[i].of > 0.0);
        values.push_back(isPoint ? figure.value : Estimate::unknown);
    }
    return values;
}

/// The step that a day lies in; -1 before the first and after the last.
qsizetype stepOf(const Timeline& line, QDate day) {
    const auto after = std::ranges::upper_bound(line.first, day);
    const auto at = static_cast<qsizetype>(after - line.first.cbegin()) - 1;
    const bool beyond = at >= 0 && day >= nextStep(line.first.last(), line.step);
    return beyond ? -1 : at;
}

/// A point outside the limits that also ends a long run on its side speaks for that run.
RunSignal widest(const ProcessChart& chart, size_t at) {
    const RunSignal signal = chart.signals[at];
    if (signal.rule != RunRule::Outside)
        return signal;
    RunSignal run{RunRule::Shift, signal.side, at, 0};
    for (size_t i = at + 1; i-- > 0;) {
        const ChartPoint& point = chart.points[i];
        if (std::isnan(point.value))
            continue;
        const bool sameSide = (point.value - point.centre) * signal.side > 0.0;
        if (!sameSide || point.centre != chart.points[at].centre)
            break;
        run.from = i;
        ++run.length;
    }
    return run.length >= shiftLength ? run : signal;
}

/// Adds up what the steps of a run have.
void gather(SignalRun& run, const Timeline& timeline, const ProcessChart& chart) {
    double sum = 0.0;
    double weights = 0.0;
    for (auto i = static_cast<size_t>(run.first); i <= static_cast<size_t>(run.last); ++i) {
        const Estimate& figure = timeline.figures[i];
        if (std::isnan(chart.points[i].value) || !figure.isKnown())
            continue;
        // Counts and amounts weigh the same, whatever they are; figures of answers by their number.
        const bool alike = timeline.unit == Unit::Count || timeline.unit == Unit::Amount;
        const double weight = alike ? 1.0 : static_cast<double>(figure.n);
        sum += weight * figure.value;
        weights += weight;
        run.n += figure.n;
        ++run.steps;
    }
    run.value = weights > 0.0 ? sum / weights : Estimate::unknown;
}

} // namespace

ProcessChart chartBy(const Timeline& timeline, ChartMethod method,
                     std::span<const std::size_t> starts) {
    return inStretches(timeline.figures.size(), starts, [&](size_t first, size_t count) {
        if (method == ChartMethod::Xmr || timeline.counts.empty())
            return xmrChart(valuesOf(timeline, first, count));
        const auto counts = std::span(timeline.counts).subspan(first, count);
        switch (method) {
        case ChartMethod::P:
            return pChart(counts);
        case ChartMethod::PPrime:
            return laneyShares(counts);
        case ChartMethod::UPrime:
            return laneyRates(counts);
        default:
            return uChart(counts); // a c chart is a u chart of equal opportunity
        }
    });
}

QList<ChartMethod> methodsFor(ChartFamily family) {
    switch (family) {
    case ChartFamily::Shares:
        return {ChartMethod::P, ChartMethod::PPrime, ChartMethod::Xmr};
    case ChartFamily::Counts:
        return {ChartMethod::C, ChartMethod::Xmr};
    case ChartFamily::Rates:
        return {ChartMethod::U, ChartMethod::UPrime, ChartMethod::Xmr};
    case ChartFamily::Individuals:
        break;
    }
    return {ChartMethod::Xmr};
}

double chartFactor(const Timeline& timeline, ChartMethod method) {
    if (method == ChartMethod::Xmr)
        return 1.0;
    if (timeline.family == ChartFamily::Shares)
        return percent;
    return timeline.family == ChartFamily::Rates ? timeline.per : 1.0;
}

std::vector<ChartPoint> shownPoints(const ProcessChart& chart, double factor) {
    std::vector<ChartPoint> points;
    for (const ChartPoint& p : chart.points)
        points.push_back({p.value * factor, p.centre * factor, p.lower * factor, p.upper * factor});
    return points;
}

std::optional<SignalRun> newestRun(const Timeline& timeline, const ProcessChart& chart,
                                   double factor) {
    qsizetype newest = -1;
    qsizetype last = -1;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (std::isnan(chart.points[i].value))
            continue;
        newest = static_cast<qsizetype>(i);
        if (chart.signals[i].rule != RunRule::None)
            last = newest;
    }
    if (last < 0)
        return std::nullopt;
    const RunSignal signal = widest(chart, static_cast<size_t>(last));
    const ChartPoint& point = chart.points[static_cast<size_t>(last)];
    SignalRun run;
    run.rule = signal.rule;
    run.side = signal.side;
    run.signal = signalOf(signal, timeline.direction);
    run.first = static_cast<qsizetype>(signal.from);
    run.last = last;
    run.isCurrent = last == newest;
    run.centre = point.centre * factor;
    run.lower = point.lower * factor;
    run.upper = point.upper * factor;
    gather(run, timeline, chart);
    return run;
}

QList<ChartNote> notesOn(const Timeline& line, const QList<Annotation>& all) {
    Subject whole = line.subject;
    whole.where = {};
    QList<ChartNote> notes;
    for (const Annotation& note : all) {
        const bool about = note.subject.kind == Subject::Kind::None ||
                           note.subject == line.subject || note.subject == whole;
        const QDate day = dateOfDay(note.day);
        const qsizetype at = about && !line.isEmpty() ? stepOf(line, day) : -1;
        if (at >= 0)
            notes.append({note.id, day, note.text, note.rebase, at});
    }
    std::ranges::stable_sort(notes, {}, &ChartNote::day);
    return notes;
}

std::vector<std::size_t> stretchesOf(const QList<ChartNote>& notes) {
    std::vector<std::size_t> starts;
    for (const ChartNote& note : notes) {
        const auto at = static_cast<std::size_t>(note.at);
        if (note.rebase && (starts.empty() || starts.back() != at))
            starts.push_back(at);
    }
    return starts;
}

} // namespace symmetry
