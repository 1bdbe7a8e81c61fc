#include "models/analyses/lag.h"

#include "models/statistics/correlation.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace symmetry {

namespace {

/// The line on other steps, which contain its own.
Timeline onSteps(const Timeline& line, const QList<QDate>& steps) {
    Timeline result = line;
    result.first = steps;
    result.figures.assign(static_cast<size_t>(steps.size()), Estimate());
    result.counts.assign(line.counts.empty() ? 0 : result.figures.size(), CountPoint{0, 0.0});
    for (qsizetype i = 0; i < line.first.size(); ++i) {
        const auto from = static_cast<size_t>(i);
        const auto place = std::ranges::lower_bound(steps, line.first.at(i));
        const auto to = static_cast<size_t>(place - steps.cbegin());
        result.figures[to] = line.figures[from];
        if (!line.counts.empty())
            result.counts[to] = line.counts[from];
    }
    return result;
}

QList<QDate> allSteps(const Timeline& a, const Timeline& b) {
    QList<QDate> steps = a.first + b.first;
    std::ranges::sort(steps);
    const auto rest = std::ranges::unique(steps);
    steps.erase(rest.begin(), rest.end());
    return steps;
}

/// Figures by step; NaN where there is none, or where a count is of a step that was cut short.
std::vector<double> figuresOf(const Timeline& line) {
    std::vector<double> values;
    for (size_t i = 0; i < line.figures.size(); ++i) {
        const bool partial = !line.counts.empty() && !(line.counts[i].of > 0.0);
        const Estimate& figure = line.figures[i];
        values.push_back(figure.isKnown() && !partial ? figure.value : Estimate::unknown);
    }
    return values;
}

bool isConstant(const std::vector<double>& values) {
    const auto known = [](double value) { return !std::isnan(value); };
    const auto first = std::ranges::find_if(values, known);
    return first != values.end() && std::ranges::all_of(values, [&](double value) {
               return std::isnan(value) || std::abs(value - *first) <= 1e-9 * std::abs(*first);
           });
}

std::vector<double> treated(const std::vector<double>& values, LagTreatment treatment) {
    if (treatment == LagTreatment::Detrended)
        return detrended(values);
    std::vector<double> changes = differenced(values);
    double largest = 0.0;
    for (const double value : values)
        largest = std::max(largest, std::isnan(value) ? 0.0 : std::abs(value));
    for (double& change : changes) {
        if (std::abs(change) <= 1e-12 * largest)
            change = 0.0;
    }
    changes.insert(changes.begin(), values.empty() ? 0 : 1, Estimate::unknown);
    return changes;
}

/// Strongest bar that carries among those that `wanted` takes.
int strongestBar(const QList<LagBar>& bars, const std::function<bool(int)>& wanted) {
    int best = -1;
    for (int i = 0; i < bars.size(); ++i) {
        const LagBar& bar = bars.at(i);
        if (bar.carries && wanted(bar.lag) &&
            (best < 0 || std::abs(bar.value) > std::abs(bars.at(best).value)))
            best = i;
    }
    return best;
}

/// Keeps the steps where both have a figure, and says how many of their period have not.
void align(LagResult& result) {
    const QList<QDate> steps = allSteps(result.a, result.b);
    result.a = onSteps(result.a, steps);
    result.b = onSteps(result.b, steps);
    result.usedA = figuresOf(result.a);
    result.usedB = figuresOf(result.b);
    int first = -1;
    int last = -1;
    int both = 0;
    for (size_t i = 0; i < result.usedA.size(); ++i) {
        if (std::isnan(result.usedA[i]) || std::isnan(result.usedB[i])) {
            result.usedA[i] = result.usedB[i] = Estimate::unknown;
            continue;
        }
        last = static_cast<int>(i);
        first = first < 0 ? last : first;
        ++both;
    }
    if (both == 0)
        return;
    result.period = {steps.at(first), nextStep(steps.at(last), result.question.step).addDays(-1)};
    result.steps = last - first + 1;
    result.leftOut = result.steps - both;
}

LagVerdict verdictOf(const LagResult& result) {
    if (result.constantA || result.constantB)
        return LagVerdict::Unchanging;
    const int best = result.strongest();
    if (best < 0)
        return LagVerdict::TooFew;
    if (!result.leavesWideBand(best))
        return LagVerdict::NothingShown;
    const int lag = result.bars.at(best).lag;
    if (lag == 0)
        return LagVerdict::SameTime;
    return lag < 0 ? LagVerdict::FirstLeads : LagVerdict::SecondLeads;
}

void correlate(LagResult& result) {
    const int reach = std::clamp(result.question.maximumLag, 0, farthestLag);
    const CrossCorrelation found = crossCorrelation(result.usedA, result.usedB, reach);
    result.n = found.n;
    result.band = found.band;
    for (const LaggedCorrelation& at : found.lags) {
        const bool carries = at.pairs >= fewestPairs && !std::isnan(at.value);
        if (at.pairs > 0)
            result.bars.append({at.lag, at.value, at.pairs, carries});
        result.looked += carries ? 1 : 0;
    }
    const double spread = serialSpread(result.usedA, result.usedB, reach);
    result.wideBand = manyLagsBand(result.n, result.looked, spread);
    if (const int best = result.strongest(); best >= 0)
        result.p = manyLagsChance(result.bars.at(best).value, result.n, result.looked, spread);
}

} // namespace

int LagResult::strongest() const {
    return strongestBar(bars, [](int) { return true; });
}

int LagResult::strongestOfA() const {
    return strongestBar(bars, [](int lag) { return lag < 0; });
}

int LagResult::strongestOfB() const {
    return strongestBar(bars, [](int lag) { return lag > 0; });
}

int LagResult::winner() const {
    switch (verdict) {
    case LagVerdict::FirstLeads:
    case LagVerdict::SecondLeads:
    case LagVerdict::SameTime:
        return strongest();
    case LagVerdict::NothingShown:
    case LagVerdict::Unchanging:
    case LagVerdict::TooFew:
        break;
    }
    return -1;
}

bool LagResult::leavesWideBand(int bar) const {
    return bar >= 0 && bars.at(bar).carries && std::abs(bars.at(bar).value) > wideBand;
}

LagResult lagOf(const LagQuestion& question, const Timeline& a, const Timeline& b) {
    LagResult result;
    result.question = question;
    result.a = a;
    result.b = b;
    align(result);
    result.constantA = isConstant(result.usedA);
    result.constantB = isConstant(result.usedB);
    result.usedA = treated(result.usedA, question.treatment);
    result.usedB = treated(result.usedB, question.treatment);
    // A straight line changes by the same every time: that is no change that could be followed.
    result.constantA = result.constantA || isConstant(result.usedA);
    result.constantB = result.constantB || isConstant(result.usedB);
    correlate(result);
    if (result.n < 3) // two points always lie on a line
        result.constantA = result.constantB = false;
    result.verdict = verdictOf(result);
    return result;
}

LagResult lag(const Snapshot& snapshot, const Scope& scope, const LagQuestion& question,
              std::stop_token stop) {
    const Timeline a = timelineOf(snapshot, scope, question.a, question.step, {}, stop);
    const Timeline b = timelineOf(snapshot, scope, question.b, question.step, {}, stop);
    LagResult result = lagOf(question, a, b);
    result.scope = scope;
    result.revision = snapshot.revision;
    return result;
}

std::optional<Drill> drillOf(const Subject& subject, const Period& period) {
    Drill drill;
    drill.period = period;
    if (subject.where.isValid())
        drill.facetValues = {subject.where};
    switch (subject.kind) {
    case Subject::Kind::Measure:
        drill.measure = {subject.id};
        return drill;
    case Subject::Kind::Touchpoint:
        drill.row = TouchpointId{subject.id};
        drill.mirror = subject.mirror;
        return drill;
    case Subject::Kind::Dimension:
        drill.row = DimensionId{subject.id};
        drill.mirror = subject.mirror;
        return drill;
    case Subject::Kind::Voices:
        drill.mirror = subject.mirror;
        return drill;
    case Subject::Kind::Series:
    case Subject::Kind::None:
        break;
    }
    return std::nullopt;
}

} // namespace symmetry
