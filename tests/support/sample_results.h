#pragma once

#include "models/analyses/discrepancies.h"
#include "models/analyses/overview.h"

#include <cmath>
#include <vector>

namespace symmetry::test {

// Results as the analyses would return them, made by hand for tests of tables and widgets.

inline Estimate estimate(double value, double half, qint64 n) {
    return {n, value, half / 1.96, value - half, value + half, false};
}

inline Estimate tooFew(qint64 n) {
    Estimate estimate;
    estimate.n = n;
    return estimate;
}

inline Scope yearScope() {
    Scope scope;
    scope.period = {QDate(2025, 10, 1), QDate(2026, 9, 30)};
    scope.comparison = {QDate(2024, 10, 1), QDate(2025, 9, 30)};
    return scope;
}

inline Change change(double value, double half, Verdict verdict, qint64 n = 1000) {
    const double p = verdict == Verdict::NoSignal ? 0.31 : 0.0004;
    return {estimate(value, half, n), p, verdict};
}

/// A touchpoint row; `d` is its effect.
inline GapRow gapRow(int id, const QString& name, const QString& department, double expected,
                     double delivered, double half, qint64 n, bool star = false) {
    GapRow row;
    row.key = TouchpointId{id};
    row.name = name;
    row.department = department;
    row.momentOfTruth = star;
    row.range = {1.0, 7.0};
    row.expected = estimate(expected, half, n);
    row.delivered = estimate(delivered, half, n);
    row.importance = estimate(4.2 + 0.13 * ((id * 7) % 16), 0.05, n);
    row.gap = estimate(delivered - expected, half, n);
    row.effect = row.gap.value / 1.66;
    const bool shown = std::abs(row.gap.value) > half;
    row.p = shown ? 0.00002 : 0.19;
    row.q = shown ? 0.00003 : 0.20;
    row.below = n * (row.gap.value < 0 ? 58 : 21) / 100;
    row.exceeded = n * (row.gap.value < 0 ? 12 : 43) / 100;
    row.met = n - row.below - row.exceeded;
    row.verdict = !shown              ? GapVerdict::NotShown
                  : row.gap.value < 0 ? GapVerdict::Below
                                      : GapVerdict::Above;
    row.change = change(0.03, 0.10, Verdict::NoSignal, n);
    return row;
}

inline QList<GapRow> gapRows() {
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    QList<GapRow> rows{
        gapRow(1, text("Installation date"), text("Planning"), 6.48, 5.07, 0.09, 1204, true),
        gapRow(2, text("Subsidy papers"), text("Planning"), 5.71, 4.83, 0.12, 742),
        gapRow(3, text("Handover and app"), text("Field service"), 6.03, 5.21, 0.09, 1121),
        gapRow(4, text("Repair visit"), text("Field service"), 6.41, 5.68, 0.14, 486, true),
        gapRow(5, text("Quote"), text("Shops"), 6.04, 5.53, 0.08, 1106),
        gapRow(6, text("First winter bill"), text("Billing"), 5.76, 5.30, 0.09, 938),
        gapRow(7, text("Contract renewal"), text("Phone centre"), 5.92, 5.64, 0.11, 664),
        gapRow(8, text("Winter campaign"), text("Marketing"), 4.40, 4.33, 0.11, 612),
        gapRow(9, text("Home survey"), text("Shops"), 5.91, 5.97, 0.08, 874),
        gapRow(10, text("Phone call"), text("Phone centre"), 5.62, 5.73, 0.07, 1655),
        gapRow(11, text("Installation day"), text("Field service"), 6.22, 6.35, 0.07, 1187, true),
        gapRow(12, text("Cost calculator"), text("Marketing"), 5.30, 5.51, 0.07, 1430),
        gapRow(13, text("Shop advice"), text("Shops"), 5.77, 6.08, 0.08, 988),
    };
    GapRow few = gapRow(14, text("Yearly check"), text("Field service"), 5.7, 6.0, 0.09, 3);
    few.expected = few.delivered = few.importance = few.gap = tooFew(3);
    few.verdict = GapVerdict::TooFew;
    rows.append(few);
    return rows;
}

/// Monthly points around `level`; the newest `steps` of them shifted by `shift`.
inline Trend trend(double level, double spread, int points, int steps, double shift,
                   Assurance assurance) {
    Trend trend;
    trend.centre = level;
    trend.trialLimits = points < 12;
    trend.assurance = assurance;
    for (int i = 0; i < points; ++i) {
        TrendPoint point;
        point.first = QDate(2026, 9, 1).addMonths(i + 1 - points);
        const double wave = std::sin(i * 2.4) * 0.45 + std::cos(i * 1.1) * 0.3;
        const bool shifted = i >= points - steps;
        point.estimate = estimate(level + spread * wave + (shifted ? shift : 0.0), spread, 150);
        point.signal = !shifted    ? Signal::Common
                       : shift < 0 ? Signal::Concern
                                   : Signal::Improvement;
        point.lowerLimit = level - 1.6 * spread;
        point.upperLimit = level + 1.6 * spread;
        trend.points.append(point);
    }
    trend.last = trend.points.isEmpty() ? Signal::Common : trend.points.constLast().signal;
    return trend;
}

inline MeasureCard card(int id, const QString& name, MeasureKind kind, Unit unit,
                        const Estimate& now, const Change& difference, const Trend& points) {
    MeasureCard card;
    card.measure = MeasureId{id};
    card.name = name;
    card.kind = kind;
    card.unit = unit;
    card.now = now;
    card.before = estimate(now.value - difference.difference.value, 3.0, now.n);
    card.change = difference;
    card.trend = points;
    return card;
}

inline QList<MeasureCard> cards() {
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    QList<MeasureCard> list{
        card(1, text("Net promoter score"), MeasureKind::NetPromoter, Unit::Points,
             estimate(29, 3.6, 1846), change(-3, 5, Verdict::NoSignal),
             trend(30, 4, 36, 0, 0, Assurance::HitAndMiss)),
        card(2, text("Satisfied (4–5 of 5)"), MeasureKind::Satisfaction, Unit::Percent,
             estimate(80.6, 1.45, 2743), change(1.1, 2.1, Verdict::NoSignal),
             trend(80, 3, 36, 0, 0, Assurance::HitAndMiss)),
        card(3, text("Easy to deal with (5–7 of 7)"), MeasureKind::Satisfaction, Unit::Percent,
             estimate(61.9, 1.9, 2593), change(-0.3, 2.6, Verdict::NoSignal),
             trend(62, 4, 36, 0, 0, Assurance::NoTarget)),
        card(4, text("Installation date kept"), MeasureKind::Satisfaction, Unit::Percent,
             estimate(71.6, 2.15, 1668), change(-7.5, 2.9, Verdict::Concern),
             trend(79, 3, 36, 11, -8, Assurance::ConsistentlyMissed)),
        card(5, text("Solved at first call"), MeasureKind::Satisfaction, Unit::Percent,
             estimate(77.9, 1.45, 3154), change(4.5, 2.15, Verdict::Improvement),
             trend(73, 3, 36, 10, 6, Assurance::HitAndMiss)),
        card(6, text("Employee promoter score"), MeasureKind::NetPromoter, Unit::Points,
             estimate(3, 7.5, 418), change(-13, 11, Verdict::Concern),
             trend(10, 6, 8, 2, -12, Assurance::NoTarget)),
    };
    list[0].target = 35.0;
    list[1].target = 80.0;
    list[3].target = 90.0;
    list[4].target = 75.0;
    return list;
}

inline QList<Finding> findings(const QList<MeasureCard>& cards, const GapRow& gap) {
    const auto of = [&cards](int i, Finding::Kind kind, int steps, double rank) {
        Finding finding;
        const MeasureCard& card = cards.at(i);
        finding.kind = kind;
        finding.verdict = card.change.verdict;
        finding.measure = card.measure;
        finding.name = card.name;
        finding.unit = card.unit;
        finding.change = card.change;
        finding.steps = steps;
        if (steps > 0)
            finding.since = QDate(2026, 9, 1).addMonths(1 - steps);
        finding.n = card.now.n;
        finding.rank = rank;
        return finding;
    };
    Finding grown;
    grown.kind = Finding::Kind::GapChanged;
    grown.verdict = Verdict::Concern;
    grown.row = gap.key;
    grown.name = gap.name;
    grown.change = change(-0.24, 0.13, Verdict::Concern);
    grown.n = gap.gap.n;
    grown.rank = 2.0;
    return {of(3, Finding::Kind::MeasureSignal, 11, 5), of(5, Finding::Kind::MeasureChanged, 0, 4),
            of(4, Finding::Kind::MeasureSignal, 10, 3), grown,
            of(0, Finding::Kind::MeasureChanged, 0, 1)};
}

inline SymmetryRow symmetryRow(int id, const QString& name, double customers, double employees,
                               double half, SymmetryVerdict verdict) {
    SymmetryRow row;
    row.dimension = DimensionId{id};
    row.name = name;
    row.customersExpected = estimate(customers + 14, 1.2, 1500 + id);
    row.customers = estimate(customers, 1.2, 1500 + id);
    row.employeesExpected = estimate(employees + 20, 3.0, 300 + id);
    row.employees = estimate(employees, 3.0, 300 + id);
    row.difference = estimate(customers - employees, half, 1800);
    row.low90 = row.difference.value - half * 0.84;
    row.high90 = row.difference.value + half * 0.84;
    row.p = verdict == SymmetryVerdict::Symmetric ? 0.012 : 0.41;
    row.verdict = verdict;
    return row;
}

inline QList<SymmetryRow> symmetryRows() {
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    using V = SymmetryVerdict;
    return {symmetryRow(1, text("Reliability"), 61, 52, 3.4, V::OthersWorseOff),
            symmetryRow(2, text("Listening"), 58, 49, 3.4, V::OthersWorseOff),
            symmetryRow(3, text("Competence"), 75, 67, 3.4, V::OthersWorseOff),
            symmetryRow(4, text("Care"), 69, 73.5, 3.4, V::CustomersWorseOff),
            symmetryRow(5, text("Responsiveness"), 65, 63, 2.4, V::Symmetric),
            symmetryRow(6, text("Trust"), 71, 70, 2.4, V::Symmetric),
            symmetryRow(7, text("Clarity"), 55, 54, 2.4, V::SymmetricWithNote),
            symmetryRow(8, text("Autonomy"), 63, 60, 6.5, V::NotEnough)};
}

inline OverviewResult overviewResult() {
    OverviewResult result;
    result.scope = yearScope();
    result.asOf = QDate(2026, 9, 30);
    result.responses = 9120;
    result.cards = cards();
    result.gaps = gapRows();
    result.findings = findings(result.cards, result.gaps.at(1));
    result.symmetry = symmetryRows();
    result.tiers = {9120, 31, 9, 4};
    return result;
}

inline DiscrepanciesResult discrepanciesResult() {
    DiscrepanciesResult result;
    result.scope = yearScope();
    result.rows = gapRows();
    result.compared = 13;
    result.question.heatFacet = FacetId{1};
    int id = 0;
    for (const char* label : {"Retrofit homes", "New homes", "Landlords", "Firms"})
        result.heatColumns.append({FacetValueId{++id}, {}, FacetId{1}, QString::fromUtf8(label)});
    for (int i = 0; i < result.rows.size(); ++i) {
        QList<HeatCell> cells;
        const GapRow& row = result.rows.at(i);
        for (int j = 0; j < 4; ++j) {
            const double value = row.gap.value + 0.34 * std::sin(1.0 + 3.1 * i + 2.3 * j);
            cells.append({row.gap.isKnown() ? estimate(value, 0.2, 60 + 37 * j) : tooFew(0)});
        }
        result.heat.append(cells);
        if (row.importance.isKnown())
            result.importance.append({i, row.importance.value, row.delivered.value});
    }
    result.heat[3][3] = {tooFew(3), true, false};
    result.heat[3][2] = {estimate(-0.9, 0.3, 8), true, true};
    result.importanceCross = 5.2;
    result.deliveredCross = 5.48;
    for (ImportancePoint& point : result.importance) {
        const bool matters = point.importance > result.importanceCross;
        const bool good = point.delivered > result.deliveredCross;
        point.quadrant = matters ? (good ? Quadrant::KeepUp : Quadrant::ConcentrateHere)
                                 : (good ? Quadrant::PossibleOverkill : Quadrant::LowPriority);
    }
    result.total = {-0.305, -0.305, 13};
    return result;
}

} // namespace symmetry::test
