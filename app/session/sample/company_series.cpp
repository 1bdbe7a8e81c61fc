#include "app/session/sample/company_series.h"

#include "app/session/sample/dice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace symmetry::sample {

namespace {

/// How much more or less is sold in each month of the year, as a share of the usual.
constexpr std::array season{0.06,  0.03,  0.0, -0.02, -0.04, -0.05,
                            -0.04, -0.03, 0.0, 0.02,  0.03,  0.04};

/// Whole numbers around `mean` that scatter as counts do.
double count(Dice& dice, double mean) {
    return std::max(0.0, std::round(mean + dice.normal() * std::sqrt(mean)));
}

double levelIn(const SeriesPlan& plan, int month) {
    return plan.changeMonth >= 0 && month >= plan.changeMonth ? plan.level * (1.0 + plan.change)
                                                              : plan.level;
}

PlannedPoint pointOf(const SeriesPlan& plan, Dice& dice, int month, QDate first, double share) {
    PlannedPoint point;
    const double level = levelIn(plan, month) * share;
    switch (plan.series.kind) {
    case SeriesKind::Value: {
        const double wave = season.at(static_cast<size_t>(first.month() - 1)) * plan.seasonal;
        point.numerator = std::round(level * (1.0 + wave + plan.spread * dice.normal()) * 10) / 10;
        break;
    }
    case SeriesKind::Count:
        point.numerator = count(dice, level);
        break;
    case SeriesKind::Share:
    case SeriesKind::Rate:
        point.denominator = count(dice, plan.of);
        point.numerator = std::min(point.denominator, count(dice, level * point.denominator));
        break;
    }
    point.day = dayNumber(first);
    return point;
}

} // namespace

QList<PlannedPoint> companyPoints(const Definition& definition) {
    QList<PlannedPoint> points;
    Dice dice(definition.seed + 1); // answers have the seed itself
    for (int month = 0; month < definition.months; ++month) {
        const QDate first = definition.firstMonth.addMonths(month);
        for (int s = 0; s < definition.series.size(); ++s) {
            const SeriesPlan& plan = definition.series.at(s);
            const auto add = [&](double share, const QList<PlannedFacet>& facets) {
                PlannedPoint point = pointOf(plan, dice, month, first, share);
                point.series = s;
                point.facets = facets;
                points.append(point);
            };
            bool cut = false;
            for (int f = 0; f < definition.facets.size(); ++f) {
                if (definition.facets.at(f).name != plan.by)
                    continue;
                cut = true;
                for (const Weighted& value : definition.facets.at(f).values)
                    add(value.weight / 100.0, {{f, value.label}});
            }
            if (!cut)
                add(1.0, {});
        }
    }
    return points;
}

QList<PlannedSeries> companySeries(const Definition& definition) {
    QList<PlannedSeries> all;
    for (const SeriesPlan& plan : definition.series) {
        const Series& series = plan.series;
        all.append({series.name, series.definition, series.unit, series.kind, series.pooling,
                    series.direction, series.per});
    }
    return all;
}

} // namespace symmetry::sample
