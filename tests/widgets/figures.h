#pragma once

#include "models/analyses/discrepancies.h"
#include "models/analyses/journey.h"
#include "models/analyses/overview.h"

#include <cmath>

namespace symmetry::test {

/// Hand-made figures for charts: plausible, fixed, computed by nobody.
inline Estimate estimate(double value, double half, qint64 n) {
    return {n, value, half / 1.96, value - half, value + half, n < 5};
}

inline GapRow gapRow(qint64 id, const QString& name, const QString& owner, double expected,
                     double delivered, qint64 n, GapVerdict verdict, bool truth = false) {
    GapRow row;
    row.key = TouchpointId{id};
    row.name = name;
    row.department = owner;
    row.momentOfTruth = truth;
    row.range = {1.0, 7.0};
    row.expected = estimate(expected, 0.09, n);
    row.delivered = estimate(delivered, 0.10, n);
    row.gap = estimate(delivered - expected, 0.09, n);
    row.importance = estimate(expected - 0.4, 0.1, n);
    row.effect = row.gap.value / 1.6;
    row.q = verdict == GapVerdict::NotShown ? 0.2 : 0.0004;
    row.p = row.q / 2;
    row.below = n * 7 / 10;
    row.met = n * 2 / 10;
    row.exceeded = n - row.below - row.met;
    row.verdict = n < 5 ? GapVerdict::TooFew : verdict;
    return row;
}

struct TouchpointFacts {
    const char16_t* stage;
    const char16_t* name;
    const char16_t* owner;
    double expected;
    double delivered;
    qint64 n;
    GapVerdict verdict;
    bool truth;
};

inline const QList<TouchpointFacts>& facts() {
    using enum GapVerdict;
    static const QList<TouchpointFacts> all{
        {u"Aware", u"Winter campaign", u"Marketing", 5.13, 5.06, 612, NotShown, false},
        {u"Aware", u"Cost calculator", u"Marketing", 5.62, 5.83, 1430, Above, false},
        {u"Consider", u"Shop advice", u"Shops", 5.91, 6.22, 988, Above, false},
        {u"Consider", u"Home survey", u"Shops", 6.02, 6.08, 874, NotShown, false},
        {u"Buy", u"Quote", u"Shops", 6.04, 5.53, 1106, Below, false},
        {u"Buy", u"Subsidy papers", u"Planning", 5.71, 4.83, 742, Below, false},
        {u"Install", u"Install date", u"Planning", 6.48, 5.07, 1204, Below, true},
        {u"Install", u"Install day", u"Field service", 6.31, 6.44, 1187, Above, true},
        {u"Install", u"Handover and app", u"Field service", 6.03, 5.21, 1121, Below, false},
        {u"Use", u"First winter bill", u"Billing", 6.12, 5.66, 938, Below, false},
        {u"Support", u"Phone call", u"Phone", 5.81, 5.92, 1655, Above, false},
        {u"Support", u"Repair visit", u"Field service", 6.41, 5.68, 486, Below, true},
        {u"Renew", u"Yearly check", u"Field service", 5.58, 5.89, 803, Above, false},
        {u"Renew", u"Contract renewal", u"Phone", 5.52, 5.24, 3, Below, false},
    };
    return all;
}

inline QList<GapRow> gapRows() {
    QList<GapRow> rows;
    for (const TouchpointFacts& fact : facts())
        rows +=
            gapRow(rows.size() + 1, QString::fromUtf16(fact.name), QString::fromUtf16(fact.owner),
                   fact.expected, fact.delivered, fact.n, fact.verdict, fact.truth);
    std::sort(rows.begin(), rows.end(), [](const GapRow& a, const GapRow& b) {
        return a.gap.tooFew != b.gap.tooFew ? b.gap.tooFew : a.gap.value < b.gap.value;
    });
    return rows;
}

inline void addEmployees(JourneyResult& journey) {
    const QList<GapRow> feeds{gapRow(101, QStringLiteral("Sales targets"), QStringLiteral("Shops"),
                                     5.62, 4.88, 96, GapVerdict::Below),
                              gapRow(102, QStringLiteral("Job planning"), QStringLiteral("Field"),
                                     6.12, 4.41, 148, GapVerdict::Below),
                              gapRow(103, QStringLiteral("Tools and van stock"),
                                     QStringLiteral("Field"), 5.88, 5.62, 141,
                                     GapVerdict::NotShown),
                              gapRow(104, QStringLiteral("Device training"),
                                     QStringLiteral("Field"), 5.79, 4.93, 139, GapVerdict::Below),
                              gapRow(105, QStringLiteral("Knowledge base"), QStringLiteral("Phone"),
                                     5.71, 5.94, 88, GapVerdict::Above),
                              gapRow(106, QStringLiteral("Night stand-by"), QStringLiteral("Field"),
                                     5.5, 5.1, 3, GapVerdict::Below)};
    for (GapRow row : feeds) {
        row.mirror = Mirror::Employees;
        JourneyTouchpoint at;
        at.volume = row.gap.n;
        at.row = row;
        journey.employees += at;
    }
    qint64 id = 1;
    for (const auto& [customer, employee] : QList<std::pair<int, int>>{
             {4, 0}, {6, 0}, {6, 1}, {7, 1}, {7, 2}, {8, 3}, {10, 4}, {11, 2}, {11, 5}})
        journey.links += {LinkId{id++}, customer, employee};
}

inline JourneyResult journeyResult() {
    JourneyResult journey;
    journey.journey = JourneyId{1};
    journey.name = QStringLiteral("Heat pump");
    for (const TouchpointFacts& fact : facts()) {
        const QString stage = QString::fromUtf16(fact.stage);
        const int at = static_cast<int>(journey.touchpoints.size());
        if (journey.stages.isEmpty() || journey.stages.last().name != stage)
            journey.stages += {StageId{at + 1}, stage, {}, at, 0};
        ++journey.stages.last().count;
        JourneyTouchpoint touchpoint;
        touchpoint.row =
            gapRow(at + 1, QString::fromUtf16(fact.name), QString::fromUtf16(fact.owner),
                   fact.expected, fact.delivered, fact.n, fact.verdict, fact.truth);
        touchpoint.volume = fact.n;
        if (at > 0) {
            const GapRow& before = journey.touchpoints.last().row;
            if (before.department != touchpoint.row.department)
                journey.seams +=
                    {at - 1, before.department, touchpoint.row.department, at == 5 ? -0.70 : -0.10};
        }
        journey.touchpoints += touchpoint;
    }
    addEmployees(journey);
    return journey;
}

inline Trend trend(int count, bool falls) {
    Trend result;
    for (int i = 0; i < count; ++i) {
        TrendPoint point;
        point.first = QDate(2024, 10, 1).addMonths(i);
        const bool late = falls && i > count * 55 / 100;
        const double drop = late ? (i - count * 0.55) * 1.4 : 0.0;
        point.estimate = estimate(79.0 + 1.2 * std::sin(i * 1.9) - drop, 2.0, 140);
        point.lowerLimit = 69.0 + (i / 4) % 2;
        point.upperLimit = 89.0 - (i / 4) % 2;
        point.signal = late ? Signal::Concern : Signal::Common;
        result.points += point;
    }
    result.centre = 79.0;
    result.trialLimits = count < 12;
    result.last = result.points.last().signal;
    result.assurance = falls ? Assurance::ConsistentlyMissed : Assurance::HitAndMiss;
    return result;
}

inline MeasureCard card(qint64 id, const QString& name, Unit unit, double value, Verdict verdict) {
    MeasureCard result;
    result.measure = MeasureId{id};
    result.name = name;
    result.unit = unit;
    result.now = estimate(value, 2.1, 1668);
    result.change.difference = estimate(verdict == Verdict::Improvement ? 4.5 : -7.5, 2.9, 1668);
    result.change.verdict = verdict;
    result.trend = trend(24, verdict == Verdict::Concern);
    result.target = 90.0;
    return result;
}

inline QList<SymmetryRow> symmetryRows() {
    QList<SymmetryRow> rows;
    const auto add = [&](const QString& name, double customers, double employees, qint64 n,
                         SymmetryVerdict verdict) {
        SymmetryRow row;
        row.dimension = DimensionId{rows.size() + 1};
        row.name = name;
        row.customers = estimate(customers, 1.2, 1788);
        row.employees = estimate(employees, 2.1, n);
        row.difference = estimate(customers - employees, 2.4, n);
        row.verdict = verdict;
        rows += row;
    };
    add(QStringLiteral("Reliability"), 61, 52, 418, SymmetryVerdict::OthersWorseOff);
    add(QStringLiteral("Listening"), 58, 49, 418, SymmetryVerdict::OthersWorseOff);
    add(QStringLiteral("Care"), 69, 73, 415, SymmetryVerdict::CustomersWorseOff);
    add(QStringLiteral("Responsiveness"), 65, 63.6, 417, SymmetryVerdict::Symmetric);
    add(QStringLiteral("Autonomy"), 63, 60, 3, SymmetryVerdict::NotEnough);
    return rows;
}

inline DiscrepanciesResult discrepanciesResult() {
    DiscrepanciesResult result;
    result.rows = gapRows();
    result.compared = static_cast<int>(result.rows.size());
    for (int i = 0; i < 4; ++i)
        result.heatColumns += {FacetValueId{i + 1},
                               {},
                               FacetId{1},
                               QStringList{QStringLiteral("Retrofit"), QStringLiteral("New"),
                                           QStringLiteral("Landlords"), QStringLiteral("Firms")}
                                   .at(i)};
    for (int row = 0; row < result.rows.size(); ++row) {
        QList<HeatCell> cells;
        for (int column = 0; column < 4; ++column) {
            HeatCell cell;
            cell.gap = estimate(result.rows.at(row).gap.value + 0.3 * std::sin(row + column * 2.0),
                                0.2, row == 3 && column == 3 ? 3 : 120);
            cell.suppressed = row == 3 && column >= 2;
            cell.complementary = row == 3 && column == 2;
            cells += cell;
        }
        result.heat += cells;
    }
    for (int row = 0; row + 1 < result.rows.size(); ++row) {
        const GapRow& of = result.rows.at(row);
        const double importance = 6.4 - 0.25 * ((row * 5) % 9);
        const bool high = importance > 5.5;
        const bool good = of.delivered.value > 5.6;
        result.importance += {row, importance, of.delivered.value,
                              high   ? good ? Quadrant::KeepUp : Quadrant::ConcentrateHere
                              : good ? Quadrant::PossibleOverkill
                                     : Quadrant::LowPriority};
    }
    result.importanceCross = 5.5;
    result.deliveredCross = 5.6;
    return result;
}

} // namespace symmetry::test
