#include "models/analyses/measure_cards.h"

#include "models/analyses/figures.h"
#include "models/analyses/measure_groups.h"
#include "models/frame/tally.h"

namespace symmetry {

namespace {

/// The sums of every measure in every bucket: [measure][bucket].
using SumsTable = std::vector<std::vector<MeasureSums>>;

class Counting {
public:
    Counting(const View& view, const Scope& scope, const std::vector<MeasurePlan>& plans,
             std::stop_token stop)
        : m_view(view),
          m_plans(plans),
          m_cells(cellsFor(view.frame, scope, std::nullopt)),
          m_codes(plans),
          m_layers(gapLayers(plans)),
          m_stop(std::move(stop)) {}

    SumsTable sums(const Buckets& buckets) const {
        SumsTable table(m_plans.size(),
                        std::vector<MeasureSums>(static_cast<size_t>(buckets.count)));
        countCodes(buckets, table);
        for (const GapLayer& layer : m_layers)
            countGaps(layer, buckets, table);
        return table;
    }

private:
    void countCodes(const Buckets& buckets, SumsTable& table) const {
        if (m_codes.grouping().groups == 0)
            return;
        const auto tally = tallyCodes(m_view.frame, m_cells, buckets, m_codes.grouping(), m_stop);
        for (size_t i = 0; i < m_plans.size(); ++i) {
            if (m_plans[i].isGap())
                continue;
            for (const Question* question : m_plans[i].questions) {
                const int group = m_codes.groupOf(question->id);
                for (int bucket = 0; bucket < buckets.count; ++bucket) {
                    const auto& counts = tally.at(bucket, 0, group).counts;
                    const std::vector<std::int64_t> plain(counts.begin(), counts.end());
                    m_plans[i].add(table[i][static_cast<size_t>(bucket)], *question, plain);
                }
            }
        }
    }

    void countGaps(const GapLayer& layer, const Buckets& buckets, SumsTable& table) const {
        const auto tally = tallyPairs(m_view.frame, m_cells, buckets, layer.grouping, m_stop);
        for (int group = 0; group < layer.grouping.groups; ++group) {
            for (int bucket = 0; bucket < buckets.count; ++bucket) {
                const Moments& gaps = tally.at(bucket, 0, group).gap;
                table[layer.plans[static_cast<size_t>(group)]][static_cast<size_t>(bucket)] = {
                    gaps, {}, 0, gaps.n};
            }
        }
    }

    const View& m_view;
    const std::vector<MeasurePlan>& m_plans;
    Cells m_cells;
    CodeGroups m_codes;
    std::vector<GapLayer> m_layers;
    std::stop_token m_stop;
};

/// Now and before, added up from months.
SumsTable periodSums(const SumsTable& byMonth, const Months& months, bool comparison) {
    SumsTable table(byMonth.size(), std::vector<MeasureSums>(comparison ? 2 : 1));
    for (size_t i = 0; i < byMonth.size(); ++i) {
        for (size_t month = 0; month < byMonth[i].size(); ++month) {
            if (months.whole[month] >= 0)
                table[i][static_cast<size_t>(months.whole[month])] += byMonth[i][month];
        }
    }
    return table;
}

Unit unitOf(const MeasurePlan& plan) {
    if (plan.isShare())
        return Unit::Percent;
    if (plan.measure.kind == MeasureKind::NetPromoter)
        return Unit::Points;
    return plan.isScore() || plan.questions.isEmpty() ? Unit::Score : Unit::Scale;
}

/// Between which values the figure can lie; a gap between minus and plus its scale's length.
ScaleRange rangeOf(const MeasurePlan& plan, Unit unit) {
    ScaleRange range;
    if (unit == Unit::Scale)
        range = {plan.questions.front()->scale.minimum, plan.questions.front()->scale.maximum};
    const double length = range.maximum - range.minimum;
    if (unit == Unit::Points || plan.isGap())
        return {-length, length};
    return range;
}

MeasureCard emptyCard(const MeasurePlan& plan) {
    MeasureCard card;
    card.measure = plan.measure.id;
    card.name = plan.measure.name;
    card.kind = plan.measure.kind;
    card.direction = plan.direction();
    card.unit = unitOf(plan);
    card.target = plan.measure.target;
    card.range = rangeOf(plan, card.unit);
    return card;
}

TrendFound trendFor(const MeasurePlan& plan, const std::vector<MeasureSums>& byMonth,
                    const Months& months, int threshold) {
    TrendInput input;
    input.direction = plan.direction();
    input.target = plan.measure.target;
    for (const MeasureSums& sums : byMonth) {
        input.figures.push_back(plan.figure(sums, threshold));
        if (plan.isShare())
            input.shares.push_back({sums.successes, static_cast<double>(sums.n)});
    }
    return trendOf(months, std::move(input), threshold);
}

CardFound cardOf(const MeasurePlan& plan, const std::vector<MeasureSums>& periods,
                 const std::vector<MeasureSums>& byMonth, const Months& months, int threshold) {
    CardFound found{emptyCard(plan), {}};
    MeasureCard& card = found.card;
    card.now = protectedFigure(plan.figure(periods[0], threshold));
    if (card.kind == MeasureKind::Effort)
        card.topShare =
            protectedFigure(scaled(shareScore(periods[0].successes, periods[0].n, threshold), 100));
    if (periods.size() > 1) {
        card.before = protectedFigure(plan.figure(periods[1], threshold));
        card.change = changeOf(plan.compare(periods[0], periods[1], threshold), plan.direction(),
                               plan.factor());
    }
    TrendFound trend = trendFor(plan, byMonth, months, threshold);
    card.trend = std::move(trend.trend);
    found.signal = trend.last;
    return found;
}

} // namespace

std::vector<CardFound> measureCards(const Snapshot& snapshot, const Scope& scope,
                                    std::stop_token stop) {
    const View view(snapshot);
    const std::vector<MeasurePlan> plans = measurePlans(view.catalogue);
    const Counting counting(view, scope, plans, stop);
    const Months months = monthsOf(view.frame, scope);
    const SumsTable byMonth = counting.sums(months.buckets);
    if (stop.stop_requested())
        return {};
    const SumsTable periods =
        coverPeriods(months, view.frame, scope)
            ? periodSums(byMonth, months, isSet(scope.comparison))
            : counting.sums(periodBuckets(view.frame, scope.period, scope.comparison));
    if (stop.stop_requested())
        return {};
    std::vector<CardFound> cards;
    for (size_t i = 0; i < plans.size(); ++i)
        cards.push_back(cardOf(plans[i], periods[i], byMonth[i], months, view.threshold()));
    return cards;
}

} // namespace symmetry
