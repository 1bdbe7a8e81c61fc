#include "models/analyses/signals.h"

#include "models/analyses/series_timeline.h"
#include "models/analyses/signal_chart.h"
#include "models/analyses/strong_in.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr qint64 answersPerPeriod = 30; ///< what a step of a series weighs in the rank
constexpr double daysPerQuarter = 365.25 / 4.0;

/// The first day of the longest stretch that signals look at.
QDate lookBack(const Period& data, const Scope& scope, Step step) {
    const QDate last = scope.period.last.isValid() ? scope.period.last : data.last;
    if (!last.isValid())
        return {};
    const QDate start = stepStart(last, step);
    switch (step) {
    case Step::Day:
        return start.addDays(-179);
    case Step::Week:
        return start.addDays(-7 * 103);
    case Step::Month:
        return start.addMonths(1 - Steps::trendMonths);
    case Step::Quarter:
        return start.addMonths(-3 * 19);
    }
    return start;
}

qint64 weightOf(const FoundSignal& found) {
    const bool series = found.timeline.subject.kind == Subject::Kind::Series;
    return series ? answersPerPeriod * found.run.steps : found.run.n;
}

double lengthOf(const FoundSignal& found, double move) {
    const Timeline& line = found.timeline;
    if (line.unit == Unit::Count || line.unit == Unit::Amount)
        return std::abs(found.run.centre) + std::abs(move);
    const double length = line.range.maximum - line.range.minimum;
    return line.subject.aspect == Aspect::Gap && line.subject.kind != Subject::Kind::Measure
               ? length / 2.0 // of the scale; a gap may be as long either way
               : length;
}

double rankOf(const FoundSignal& found) {
    const Timeline& line = found.timeline;
    const double move = found.run.value - found.run.centre;
    const double days =
        static_cast<double>(line.first.at(found.run.last).daysTo(line.first.last()));
    return signalRank(line.weight, move, lengthOf(found, move), weightOf(found),
                      days / daysPerQuarter);
}

/// The days of the answers; of a file that has none, those of its series.
Period dataOf(const Snapshot& snapshot) {
    Period data = answeredPeriod(View(snapshot).frame);
    if (data.first.isValid() || !snapshot.catalogue)
        return data;
    for (const Series& series : snapshot.catalogue->series) {
        const Period of = seriesPeriod(snapshot, series.id);
        if (!of.first.isValid())
            continue;
        data.first = data.first.isValid() ? std::min(data.first, of.first) : of.first;
        data.last = data.last.isValid() ? std::max(data.last, of.last) : of.last;
    }
    return data;
}

std::optional<FoundSignal> signalOn(Timeline line, const Steps& steps,
                                    const QList<Annotation>& notes) {
    if (line.isEmpty())
        return std::nullopt;
    const ChartMethod method = methodsFor(line.family).first();
    const ProcessChart chart = chartBy(line, method, stretchesOf(notesOn(line, notes)));
    const double factor = chartFactor(line, method);
    const auto run = newestRun(line, chart, factor);
    if (!run || steps.whole[static_cast<size_t>(run->last)] != 0)
        return std::nullopt;
    FoundSignal found;
    found.method = method;
    found.trialLimits = chart.trialLimits;
    found.centre = chart.centre * factor;
    found.points = shownPoints(chart, factor);
    found.run = *run;
    found.timeline = std::move(line);
    found.rank = rankOf(found);
    return found;
}

bool comesFirst(const FoundSignal& a, const FoundSignal& b) {
    if (a.rank != b.rank)
        return a.rank > b.rank;
    return QString::compare(a.timeline.name, b.timeline.name) < 0;
}

} // namespace

double signalRank(double weight, double move, double length, qint64 n, double quartersAgo) {
    const double rank = weight * std::abs(move) / length * std::sqrt(static_cast<double>(n)) *
                        std::exp2(-quartersAgo);
    return std::isfinite(rank) ? rank : 0.0;
}

SignalsResult signals(const Snapshot& snapshot, const Scope& scope, Step step,
                      std::stop_token stop) {
    SignalsResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    result.step = step;
    const Period data = dataOf(snapshot);
    const SignalLines lines(
        snapshot, scope, stepsOf(data, scope, step, lookBack(data, scope, step)), std::move(stop));
    if (lines.steps().first.isEmpty())
        return result;
    std::vector<RunAsked> runs;
    for (size_t pass = 0; pass < lines.passes() && !lines.isStopped(); ++pass) {
        const SignalLines::Pass counted = lines.count(pass);
        for (size_t i = 0; i < counted.subjects.size(); ++i) {
            ++result.lines;
            auto found = signalOn(counted.lineOf(i, 0, lines.view().threshold()), lines.steps(),
                                  lines.view().catalogue.annotations);
            if (!found)
                continue;
            runs.push_back({pass, i, found->run});
            result.signals.append(*std::move(found));
        }
    }
    const auto strongest = strongestIn(lines, runs);
    for (size_t i = 0; i < runs.size(); ++i)
        result.signals[static_cast<qsizetype>(i)].strongest = strongest[i];
    std::ranges::stable_sort(result.signals, comesFirst);
    return result;
}

} // namespace symmetry
