#pragma once

#include "tests/support/applied.h"
#include "widgets/pages/journeys_page.h"

#include <cmath>

/// A drawn journey with made-up results, as an analysis would hand it to the page.
namespace symmetry::test {

using namespace Qt::Literals::StringLiterals;

inline Estimate estimate(double value, double half, qint64 n) {
    return {n, value, half / 1.96, value - half, value + half, n < 5};
}

inline JourneyTouchpoint met(qint64 id, qint64 stage, const QString& name, const QString& owner,
                             double expected, double delivered, qint64 n) {
    JourneyTouchpoint touchpoint;
    touchpoint.stage = {stage};
    touchpoint.channels = {u"web"_s, u"shop"_s, u"phone"_s};
    touchpoint.volume = n;
    GapRow& row = touchpoint.row;
    row.key = TouchpointId{id};
    row.name = name;
    row.department = owner;
    row.range = {1, 7};
    row.expected = estimate(expected, 0.09, n);
    row.delivered = estimate(delivered, 0.1, n);
    row.gap = estimate(delivered - expected, 0.09, n);
    row.p = row.q = std::abs(delivered - expected) > 0.1 ? 0.0001 : 0.4;
    row.below = delivered < expected ? n * 7 / 10 : n / 10;
    row.exceeded = delivered < expected ? n / 10 : n * 5 / 10;
    row.met = n - row.below - row.exceeded;
    row.momentOfTruth = name.startsWith(u"Install"_s);
    row.verdict = n < 5                         ? GapVerdict::TooFew
                  : delivered - expected < -0.1 ? GapVerdict::Below
                  : delivered - expected > 0.1  ? GapVerdict::Above
                                                : GapVerdict::NotShown;
    return touchpoint;
}

inline JourneyResult heatPump() {
    JourneyResult result;
    result.journey = {1};
    result.name = u"Heat pump"_s;
    result.scope.period = {QDate(2025, 10, 1), QDate(2026, 9, 30)};
    struct Place {
        const char16_t* stage;
        const char16_t* name;
        const char16_t* owner;
        double expected;
        double delivered;
        int n;
    };
    const QList<Place> places{{u"Aware", u"Winter campaign", u"Marketing", 5.13, 5.06, 612},
                              {u"Aware", u"Cost calculator", u"Marketing", 5.62, 5.83, 1430},
                              {u"Consider", u"Shop advice", u"Shops", 5.91, 6.22, 988},
                              {u"Consider", u"Home survey", u"Shops", 6.02, 6.08, 874},
                              {u"Buy", u"Quote", u"Shops", 6.04, 5.53, 1106},
                              {u"Buy", u"Subsidy papers", u"Planning", 5.71, 4.83, 742},
                              {u"Install", u"Installation date", u"Planning", 6.48, 5.07, 1204},
                              {u"Install", u"Installation day", u"Field service", 6.31, 6.44, 1187},
                              {u"Install", u"Handover and app", u"Field service", 6.03, 5.21, 1121},
                              {u"Use", u"First winter bill", u"Billing", 6.12, 5.66, 938},
                              {u"Support", u"Phone call", u"Phone", 5.81, 5.92, 1655},
                              {u"Support", u"Repair visit", u"Field service", 6.41, 5.68, 486},
                              {u"Renew", u"Yearly check", u"Field service", 5.58, 5.89, 803},
                              {u"Renew", u"Contract renewal", u"Phone", 5.52, 5.24, 664}};
    qint64 id = 0;
    for (const Place& place : places) {
        const QString stage = QString::fromUtf16(place.stage);
        if (result.stages.isEmpty() || result.stages.constLast().name != stage) {
            JourneyStage next;
            next.stage = {qint64(result.stages.size()) + 1};
            next.name = stage;
            next.first = int(result.touchpoints.size());
            result.stages.append(next);
        }
        JourneyStage& last = result.stages.last();
        ++last.count;
        result.touchpoints.append(met(++id, last.stage.value, QString::fromUtf16(place.name),
                                      QString::fromUtf16(place.owner), place.expected,
                                      place.delivered, place.n));
        last.row = result.touchpoints.constLast().row;
        last.row.name = stage;
    }
    for (int i = 1; i < result.touchpoints.size(); ++i) {
        const GapRow& before = result.touchpoints[i - 1].row;
        const GapRow& after = result.touchpoints[i].row;
        if (before.department != after.department)
            result.seams.append(
                {i - 1, before.department, after.department, after.gap.value - before.gap.value});
    }
    result.employees = {met(101, 90, u"Sales targets"_s, u"Shops"_s, 5.6, 4.86, 96),
                        met(102, 90, u"Job planning"_s, u"Field service"_s, 6.1, 4.39, 148),
                        met(103, 90, u"Tools and van stock"_s, u"Field service"_s, 5.9, 5.64, 141),
                        met(104, 90, u"Night stand-by"_s, u"Phone"_s, 5.9, 5.0, 3)};
    for (JourneyTouchpoint& employee : result.employees)
        employee.row.mirror = Mirror::Employees;
    result.links = {{{1}, 4, 0}, {{2}, 6, 0}, {{3}, 6, 1}, {{4}, 7, 1}, {{5}, 7, 2}, {{6}, 10, 3}};
    return result;
}

/// The catalogue that belongs to a result.
inline CataloguePtr catalogueOf(const JourneyResult& result) {
    auto catalogue = std::make_shared<Catalogue>();
    const auto uuid = [] { return QUuid::createUuid(); };
    catalogue->facts = smallHouse().facts;
    catalogue->measures = smallHouse().measures;
    catalogue->dimensions = smallHouse().dimensions;
    catalogue->facets = smallHouse().facets;
    catalogue->facetValues = smallHouse().facetValues;
    catalogue->journeys = {
        {{1}, uuid(), Mirror::Customers, result.name, JourneyVariant::AsIs, 0},
        {{2}, uuid(), Mirror::Employees, u"Field work"_s, JourneyVariant::AsIs, 1},
        {{3}, uuid(), Mirror::Customers, result.name, JourneyVariant::ToBe, 2}};
    for (const JourneyStage& stage : result.stages)
        catalogue->stages.append(
            {stage.stage, uuid(), {1}, stage.name, int(catalogue->stages.size())});
    catalogue->stages.append({{90}, uuid(), {2}, u"Serve"_s, 0});
    for (const auto* list : {&result.touchpoints, &result.employees}) {
        int position = 0;
        for (const JourneyTouchpoint& each : *list) {
            Touchpoint touchpoint;
            touchpoint.id = std::get<TouchpointId>(each.row.key);
            touchpoint.uuid = uuid();
            touchpoint.stage = each.stage;
            touchpoint.name = each.row.name;
            touchpoint.department = each.row.department;
            touchpoint.channels = each.channels;
            touchpoint.momentOfTruth = each.row.momentOfTruth;
            touchpoint.position = position++;
            catalogue->touchpoints.append(touchpoint);
        }
    }
    for (qint64 question = 1; question <= 3; ++question) {
        Question asked = smallHouse().questions[0];
        asked.id = {question};
        asked.touchpoint = {question == 3 ? 8 : 7};
        asked.code = u"Q%1"_s.arg(question);
        catalogue->questions.append(asked);
    }
    catalogue->links = {{{1}, uuid(), {102}, {7}}};
    return catalogue;
}

inline TouchpointResult detailOf(const JourneyTouchpoint& touchpoint) {
    TouchpointResult result;
    result.row = touchpoint.row;
    for (int month = 0; month < 24; ++month) {
        TrendPoint point;
        point.first = QDate(2024, 10, 1).addMonths(month);
        point.estimate =
            estimate(-0.9 - (month > 12 ? 0.05 * (month - 12) : 0.02 * (month % 3)), 0.2, 50);
        point.lowerLimit = -1.3;
        point.upperLimit = -0.5;
        point.signal = month > 16 ? Signal::Concern : Signal::Common;
        result.gap.points.append(point);
    }
    result.gap.centre = -0.9;
    result.gap.trialLimits = false;
    result.gap.last = Signal::Concern;
    int value = 0;
    for (const auto& [name, gap, n] :
         QList<std::tuple<QString, double, int>>{{u"Retrofit"_s, -1.7, 621},
                                                 {u"Small firms"_s, -1.32, 101},
                                                 {u"Landlords"_s, -1.12, 195},
                                                 {u"New build"_s, -1.0, 287}}) {
        FacetGap facet;
        facet.facet = {1};
        facet.facetName = u"Segment"_s;
        facet.row = touchpoint.row;
        facet.row.key = FacetValueId{++value};
        facet.row.name = name;
        facet.row.gap = estimate(gap, 0.1, n);
        result.facets.append(facet);
    }
    return result;
}

} // namespace symmetry::test
