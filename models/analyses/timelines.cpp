#include "models/analyses/timelines.h"

#include "models/analyses/figures.h"
#include "models/analyses/protection.h"

#include <numeric>

namespace symmetry {

namespace {

constexpr double hundred = 100.0;

Timeline beginning(const Steps& steps) {
    Timeline timeline;
    timeline.step = steps.step;
    timeline.first = steps.first;
    timeline.beginsLate = steps.beginsLate;
    timeline.endsEarly = steps.endsEarly;
    return timeline;
}

Moments PairMoments::*momentsOf(Aspect aspect) {
    switch (aspect) {
    case Aspect::Expected:
        return &PairMoments::expected;
    case Aspect::Gap:
        return &PairMoments::gap;
    case Aspect::Delivered:
        break;
    }
    return &PairMoments::delivered;
}

/// What is asked of the row's delivery, in the unit of its set.
std::optional<double> standardOf(const Catalogue& catalogue, const RowSet& set,
                                 const RowPlan& plan) {
    const auto* id = std::get_if<TouchpointId>(&plan.key);
    const Touchpoint* touchpoint = id ? catalogue.find(*id) : nullptr;
    if (!touchpoint || !touchpoint->standard || plan.questions.isEmpty())
        return std::nullopt;
    if (set.unit == Unit::Scale)
        return touchpoint->standard;
    const Question* question = catalogue.find(plan.questions.first());
    const Scale& scale = question->scale;
    const double place = (*touchpoint->standard - scale.minimum) / (scale.maximum - scale.minimum);
    return hundred * (question->direction == Direction::HigherIsBetter ? place : 1.0 - place);
}

/// How much a dimension matters beside the others; other rows weigh the same.
double weightOf(const Catalogue& catalogue, const RowPlan& plan) {
    if (!std::holds_alternative<DimensionId>(plan.key))
        return 1.0;
    double sum = 0.0;
    for (const Dimension& dimension : catalogue.dimensions)
        sum += dimension.weight;
    return sum > 0.0 ? plan.weight * static_cast<double>(catalogue.dimensions.size()) / sum : 1.0;
}

Subject subjectOf(const RowSet& set, const RowPlan& plan, Aspect aspect) {
    Subject subject;
    subject.mirror = set.mirror;
    subject.aspect = aspect;
    if (const auto* touchpoint = std::get_if<TouchpointId>(&plan.key)) {
        subject.kind = Subject::Kind::Touchpoint;
        subject.id = touchpoint->value;
    } else if (const auto* dimension = std::get_if<DimensionId>(&plan.key)) {
        subject.kind = Subject::Kind::Dimension;
        subject.id = dimension->value;
    }
    return subject;
}

/// Of counts, steps that are cut short are no points.
void leaveOutPartial(Timeline& timeline) {
    if (timeline.beginsLate)
        timeline.counts.front().of = 0.0;
    if (timeline.endsEarly)
        timeline.counts.back().of = 0.0;
}

} // namespace

Timeline measureTimeline(const MeasurePlan& plan, std::span<const MeasureSums> sums,
                         const Steps& steps, int threshold) {
    Timeline timeline = beginning(steps);
    timeline.subject.kind = Subject::Kind::Measure;
    timeline.subject.id = plan.measure.id.value;
    timeline.name = plan.measure.name;
    timeline.unit = plan.unit();
    timeline.range = plan.range();
    timeline.direction = plan.direction();
    timeline.target = plan.measure.target;
    timeline.weight = plan.measure.weight;
    timeline.family = plan.isShare() ? ChartFamily::Shares : ChartFamily::Individuals;
    for (const MeasureSums& step : sums) {
        timeline.figures.push_back(plan.figure(step, threshold));
        if (plan.isShare())
            timeline.counts.push_back({step.successes, static_cast<double>(step.n)});
    }
    protectSteps(steps, timeline, threshold);
    return timeline;
}

Timeline rowTimeline(const Catalogue& catalogue, const RowSet& set, int group, Aspect aspect,
                     const Tally<PairMoments>& tally, int cell, const Steps& steps, int threshold) {
    const RowPlan& plan = set.rows[static_cast<size_t>(group)];
    Timeline timeline = beginning(steps);
    timeline.subject = subjectOf(set, plan, aspect);
    timeline.name = plan.name;
    timeline.unit = set.unit;
    timeline.range = set.range;
    timeline.weight = weightOf(catalogue, plan);
    if (aspect != Aspect::Expected)
        timeline.direction = Direction::HigherIsBetter;
    if (aspect == Aspect::Delivered)
        timeline.target = standardOf(catalogue, set, plan);
    if (aspect == Aspect::Gap) {
        const double length = set.range.maximum - set.range.minimum;
        timeline.range = {-length, length};
    }
    const auto side = momentsOf(aspect);
    for (int step = 0; step < tally.buckets; ++step)
        timeline.figures.push_back(meanScore(tally.at(step, cell, group).*side, threshold));
    protectSteps(steps, timeline, threshold);
    return timeline;
}

Timeline voicesTimeline(const VoiceCounts& voices, Mirror mirror, const Cells& cells, int cell,
                        const Steps& steps) {
    Timeline timeline = beginning(steps);
    timeline.subject.kind = Subject::Kind::Voices;
    timeline.subject.mirror = mirror;
    timeline.unit = Unit::Count;
    timeline.family = ChartFamily::Counts;
    std::vector<qint64> counts(steps.count());
    const Buckets& buckets = steps.buckets;
    for (size_t i = 0; i < voices.size(); ++i) {
        const qint64 day = qint64{voices.day[i]} - buckets.firstDay;
        if (day < 0 || day >= static_cast<qint64>(buckets.ofDay.size()) ||
            voices.profile[i] >= cells.ofProfile.size())
            continue;
        const int bucket = buckets.ofDay[static_cast<size_t>(day)];
        if (bucket >= 0 && cells.ofProfile[voices.profile[i]] == cell)
            counts[static_cast<size_t>(bucket)] += voices.count[i];
    }
    for (const qint64 count : counts) {
        timeline.figures.push_back(rateScore(static_cast<double>(count)));
        timeline.counts.push_back({count, 1.0});
        timeline.range.maximum = std::max(timeline.range.maximum, static_cast<double>(count));
    }
    if (!timeline.isEmpty())
        leaveOutPartial(timeline);
    return timeline;
}

void hideStep(Timeline& timeline, size_t step) {
    timeline.figures[step] = hidden(timeline.figures[step]);
    if (!timeline.counts.empty())
        timeline.counts[step] = {0, 0.0};
}

void protectSteps(const Steps& steps, Timeline& timeline, int threshold) {
    for (size_t i = 0; i < timeline.figures.size(); ++i) {
        if (!timeline.figures[i].isKnown())
            hideStep(timeline, i);
    }
    for (int period = 0; period < 2; ++period) {
        std::vector<size_t> places;
        std::vector<qint64> n;
        for (size_t i = 0; i < timeline.figures.size(); ++i) {
            if (steps.whole[i] != period)
                continue;
            places.push_back(i);
            n.push_back(timeline.figures[i].n);
        }
        n.push_back(0); // nobody is outside the steps
        const auto visible = visibleParts(n, threshold);
        for (size_t i = 0; i < places.size(); ++i) {
            if (visible[i] != CellVisibility::Shown)
                hideStep(timeline, places[i]);
        }
    }
}

void protectPart(const Steps& steps, const StepCounts& counts, size_t part, Timeline& timeline,
                 int threshold) {
    Timeline whole = beginning(steps);
    for (size_t step = 0; step < steps.count(); ++step) {
        std::vector<qint64> n;
        for (const std::vector<qint64>& line : counts)
            n.push_back(line[step]);
        if (visibleParts(n, threshold)[part] != CellVisibility::Shown)
            hideStep(timeline, step);
        Estimate all;
        all.n = std::accumulate(n.begin(), n.end(), qint64{0});
        all.tooFew = all.n < threshold;
        all.value = 0.0;
        whole.figures.push_back(all);
    }
    protectSteps(steps, whole, threshold);
    for (size_t step = 0; step < steps.count(); ++step) {
        if (whole.figures[step].tooFew)
            hideStep(timeline, step);
    }
}

} // namespace symmetry
