#include "models/analyses/measure_cards.h"

#include "models/analyses/figures.h"
#include "models/analyses/measure_counts.h"
#include "models/analyses/timelines.h"
#include "models/analyses/trends.h"

namespace symmetry {

namespace {

/// Now and before, of each measure: [measure][period].
using PeriodTable = std::vector<std::vector<MeasureSums>>;

/// Added up from months.
PeriodTable periodSums(const MeasureTable& byMonth, const Steps& months, bool comparison) {
    PeriodTable table(byMonth.sums.size(), std::vector<MeasureSums>(comparison ? 2 : 1));
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t month = 0; month < months.count(); ++month) {
            if (months.whole[month] >= 0)
                table[i][static_cast<size_t>(months.whole[month])] += byMonth.sums[i][month];
        }
    }
    return table;
}

MeasureCard emptyCard(const MeasurePlan& plan) {
    MeasureCard card;
    card.measure = plan.measure.id;
    card.name = plan.measure.name;
    card.kind = plan.measure.kind;
    card.direction = plan.direction();
    card.unit = plan.unit();
    card.target = plan.measure.target;
    card.range = plan.range();
    return card;
}

MeasureCard cardOf(const MeasurePlan& plan, const std::vector<MeasureSums>& periods,
                   std::span<const MeasureSums> byMonth, const Steps& months,
                   const QList<Annotation>& annotations, int threshold) {
    MeasureCard card = emptyCard(plan);
    card.now = protectedFigure(plan.figure(periods[0], threshold));
    if (card.kind == MeasureKind::Effort)
        card.topShare =
            protectedFigure(scaled(shareScore(periods[0].successes, periods[0].n, threshold), 100));
    if (periods.size() > 1) {
        card.before = protectedFigure(plan.figure(periods[1], threshold));
        card.change = changeOf(plan.compare(periods[0], periods[1], threshold), plan.direction(),
                               plan.factor());
    }
    card.trend = trendOf(measureTimeline(plan, byMonth, months, threshold), annotations);
    return card;
}

} // namespace

QList<MeasureCard> measureCards(const Snapshot& snapshot, const Scope& scope,
                                std::stop_token stop) {
    const View view(snapshot);
    const std::vector<MeasurePlan> plans = measurePlans(view.catalogue);
    const Cells cells = cellsFor(view.frame, scope, std::nullopt);
    const Steps months = monthsOf(view.frame, scope);
    const MeasureTable byMonth = countMeasures(view.frame, plans, cells, months.buckets, stop);
    if (stop.stop_requested())
        return {};
    const PeriodTable periods =
        coverPeriods(months, view.frame, scope)
            ? periodSums(byMonth, months, isSet(scope.comparison))
            : countMeasures(view.frame, plans, cells,
                            periodBuckets(view.frame, scope.period, scope.comparison), stop)
                  .sums;
    if (stop.stop_requested())
        return {};
    QList<MeasureCard> cards;
    for (size_t i = 0; i < plans.size(); ++i)
        cards.append(cardOf(plans[i], periods[i], byMonth.line(i, 0), months,
                            view.catalogue.annotations, view.threshold()));
    return cards;
}

} // namespace symmetry
