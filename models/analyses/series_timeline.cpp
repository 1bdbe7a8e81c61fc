#include "models/analyses/series_timeline.h"

#include "models/statistics/scores.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace symmetry {

namespace {

constexpr double percent = 100.0;

/// What the points of one step add up to.
struct Pooled {
    double numerator = 0.0;
    double denominator = 0.0;
    int points = 0;
};

/// Which facets a point tells apart.
using Facets = std::set<FacetId>;

class Pooling {
public:
    Pooling(const Catalogue& catalogue, const Scope& scope, FacetValueId where)
        : m_catalogue(catalogue) {
        for (auto it = scope.facets.cbegin(); it != scope.facets.cend(); ++it) {
            if (!it.value().isEmpty())
                m_wanted.push_back({it.key(), it.value()});
        }
        if (const FacetValue* value = catalogue.find(where))
            m_wanted.push_back({value->facet, {where}});
    }

    [[nodiscard]] bool counts(const SeriesPoint& point) const {
        return std::ranges::all_of(m_wanted, [&point](const auto& wanted) {
            return std::ranges::any_of(wanted.second, [&point](FacetValueId value) {
                return point.facets.contains(value);
            });
        });
    }
    [[nodiscard]] Facets facetsOf(const SeriesPoint& point) const {
        Facets facets;
        for (const FacetValueId id : point.facets) {
            if (const FacetValue* value = m_catalogue.find(id))
                facets.insert(value->facet);
        }
        return facets;
    }

private:
    const Catalogue& m_catalogue;
    std::vector<std::pair<FacetId, QList<FacetValueId>>> m_wanted;
};

bool isFewer(const Facets& a, const Facets& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

qsizetype stepOf(const Steps& steps, qint32 day) {
    const qint64 i = qint64{day} - steps.buckets.firstDay;
    const bool inside = i >= 0 && i < static_cast<qint64>(steps.buckets.ofDay.size());
    return inside ? steps.buckets.ofDay[static_cast<size_t>(i)] : -1;
}

/// By step: what counts of the points of each period, added up.
std::vector<Pooled> pooled(const Snapshot& snapshot, const Scope& scope, SeriesId id,
                           FacetValueId where, const Steps& steps) {
    const Pooling pooling(*snapshot.catalogue, scope, where);
    std::map<qint32, std::map<Facets, Pooled, decltype(&isFewer)>> byDay;
    for (const SeriesPoint& point : *snapshot.series) {
        if (point.series != id || point.step > steps.step || !pooling.counts(point))
            continue;
        auto& kinds = byDay.try_emplace(point.day, &isFewer).first->second;
        Pooled& sum = kinds[pooling.facetsOf(point)];
        sum.numerator += point.numerator;
        sum.denominator += point.denominator;
        ++sum.points;
    }
    std::vector<Pooled> found(steps.count());
    for (const auto& [day, kinds] : byDay) {
        const qsizetype step = stepOf(steps, day);
        if (step < 0)
            continue;
        const Pooled& fewest = kinds.begin()->second;
        Pooled& to = found[static_cast<size_t>(step)];
        to.numerator += fewest.numerator;
        to.denominator += fewest.denominator;
        to.points += fewest.points;
    }
    return found;
}

Estimate plain(double value) {
    Estimate estimate;
    estimate.n = 1;
    estimate.value = value;
    estimate.tooFew = false;
    return estimate;
}

/// The figure of a step that has points.
Estimate figureOf(const Series& series, const Pooled& sum) {
    const bool divides = series.kind == SeriesKind::Share || series.kind == SeriesKind::Rate;
    if (divides && !(sum.denominator > 0.0)) {
        Estimate none = plain(Estimate::unknown);
        none.n = 0;
        return none;
    }
    Estimate figure;
    switch (series.kind) {
    case SeriesKind::Value:
        return plain(series.pooling == SeriesPooling::Mean ? sum.numerator / sum.points
                                                           : sum.numerator);
    case SeriesKind::Count:
        figure = rateScore(sum.numerator);
        figure.n = 1;
        figure.value = sum.numerator;
        return figure;
    case SeriesKind::Share:
        figure = scaled(shareScore(std::llround(sum.numerator), std::llround(sum.denominator), 0),
                        percent);
        figure.value = percent * sum.numerator / sum.denominator;
        break;
    case SeriesKind::Rate:
        figure = scaled(rateScore(sum.numerator, sum.denominator), series.per);
        break;
    }
    figure.n = std::llround(sum.denominator);
    figure.tooFew = false;
    return figure;
}

ChartFamily familyOf(SeriesKind kind) {
    switch (kind) {
    case SeriesKind::Count:
        return ChartFamily::Counts;
    case SeriesKind::Share:
        return ChartFamily::Shares;
    case SeriesKind::Rate:
        return ChartFamily::Rates;
    case SeriesKind::Value:
        break;
    }
    return ChartFamily::Individuals;
}

Unit unitOf(SeriesKind kind) {
    if (kind == SeriesKind::Share)
        return Unit::Percent;
    return kind == SeriesKind::Count ? Unit::Count : Unit::Amount;
}

Timeline beginning(const Series& series, const Steps& steps, FacetValueId where) {
    Timeline line;
    line.subject = {Subject::Kind::Series, series.id.value};
    line.subject.where = where;
    line.name = series.name;
    line.unitWord = series.unit;
    line.unit = unitOf(series.kind);
    line.family = familyOf(series.kind);
    line.direction = series.direction;
    line.target = series.target;
    line.weight = series.weight;
    line.per = series.per;
    line.step = steps.step;
    line.first = steps.first;
    return line;
}

/// Sums of a step that is not whole are no points; shares, rates and means are.
void leaveOutPartial(Timeline& line, const Series& series) {
    const bool adds = series.kind == SeriesKind::Count ||
                      (series.kind == SeriesKind::Value && series.pooling == SeriesPooling::Sum);
    if (!adds || (!line.beginsLate && !line.endsEarly))
        return;
    if (line.counts.empty())
        line.counts.assign(line.figures.size(), CountPoint{0, 1.0});
    if (line.beginsLate)
        line.counts.front().of = 0.0;
    if (line.endsEarly)
        line.counts.back().of = 0.0;
}

} // namespace

Period seriesPeriod(const Snapshot& snapshot, SeriesId id) {
    Period period;
    if (!snapshot.series)
        return period;
    for (const SeriesPoint& point : *snapshot.series) {
        if (point.series != id)
            continue;
        const QDate first = dateOfDay(point.day);
        const QDate last = nextStep(first, point.step).addDays(-1);
        if (!period.first.isValid() || first < period.first)
            period.first = first;
        if (!period.last.isValid() || last > period.last)
            period.last = last;
    }
    return period;
}

Timeline seriesTimeline(const Snapshot& snapshot, const Scope& scope, SeriesId id,
                        FacetValueId where, const Steps& steps) {
    const Series* series = snapshot.catalogue ? snapshot.catalogue->find(id) : nullptr;
    const bool known = !where.isValid() || (series && snapshot.catalogue->find(where));
    if (!series || !snapshot.series || !known || steps.first.isEmpty())
        return {};
    Timeline line = beginning(*series, steps, where);
    const Period data = seriesPeriod(snapshot, id);
    line.beginsLate = isCutShort(steps.first.first(), steps.step, data);
    line.endsEarly = isCutShort(steps.first.last(), steps.step, data);
    bool any = false;
    for (const Pooled& sum : pooled(snapshot, scope, id, where, steps)) {
        any = any || sum.points > 0;
        line.figures.push_back(sum.points > 0 ? figureOf(*series, sum) : Estimate{});
        if (line.family == ChartFamily::Individuals)
            continue;
        const double of = line.family == ChartFamily::Counts ? 1.0 : sum.denominator;
        line.counts.push_back({std::llround(sum.numerator), sum.points > 0 ? of : 0.0});
    }
    if (!any)
        return {};
    leaveOutPartial(line, *series);
    return line;
}

} // namespace symmetry
