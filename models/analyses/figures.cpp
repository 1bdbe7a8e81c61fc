#include "models/analyses/figures.h"

#include "models/statistics/intervals.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

template <class Value>
std::shared_ptr<const Value> orEmpty(const std::shared_ptr<const Value>& value) {
    return value ? value : std::make_shared<const Value>();
}

} // namespace

Estimate hidden(const Estimate& estimate) {
    Estimate result;
    result.n = estimate.n;
    return result;
}

Estimate protectedFigure(const Estimate& estimate) {
    return estimate.tooFew ? hidden(estimate) : estimate;
}

Change changeOf(const Comparison& comparison, Direction direction, double factor) {
    Change change;
    change.difference = protectedFigure(scaled(comparison.difference, factor));
    if (comparison.difference.tooFew)
        return change;
    change.p = comparison.p;
    if (std::isnan(comparison.p))
        return change;
    const Interval interval{change.difference.low, change.difference.high};
    if (!interval.excludes(0.0)) {
        change.verdict = Verdict::NoSignal;
        return change;
    }
    const bool better = (change.difference.value > 0) == (direction == Direction::HigherIsBetter);
    change.verdict = better ? Verdict::Improvement : Verdict::Concern;
    return change;
}

View::View(const Snapshot& snapshot)
    : cataloguePtr(orEmpty(snapshot.catalogue)),
      framePtr(orEmpty(snapshot.frame)),
      catalogue(*cataloguePtr),
      frame(*framePtr) {}

int View::threshold() const {
    return std::max(1, catalogue.facts.anonymity);
}

int View::commentThreshold() const {
    return std::max(threshold(), catalogue.facts.commentAnonymity);
}

bool isSet(const Period& period) {
    return period.first.isValid() || period.last.isValid();
}

} // namespace symmetry
