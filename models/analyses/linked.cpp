#include "models/analyses/linked.h"

#include "models/analyses/figures.h"

#include <algorithm>
#include <tuple>

namespace symmetry {

namespace {

/// The journey that was asked for where it is one of that mirror, else its first as-is journey,
/// else its first; none where it has no journey.
JourneyId journeyOf(const Catalogue& catalogue, JourneyId wanted, Mirror mirror) {
    if (const Journey* journey = catalogue.find(wanted); journey && journey->mirror == mirror)
        return wanted;
    JourneyId first;
    for (const Journey& journey : catalogue.journeys) {
        if (journey.mirror != mirror)
            continue;
        if (journey.variant == JourneyVariant::AsIs)
            return journey.id;
        if (!first.isValid())
            first = journey.id;
    }
    return first;
}

JourneyResult shownJourney(const Snapshot& snapshot, const Scope& scope, JourneyId id,
                           Mirror mirror, const std::stop_token& stop) {
    if (id.isValid())
        return journey(snapshot, scope, id, stop);
    JourneyResult none;
    none.scope = scope;
    none.mirror = mirror;
    return none;
}

/// Place of a touchpoint in the journey, or -1.
int placeOf(const JourneyResult& journey, TouchpointId id) {
    for (qsizetype i = 0; i < journey.touchpoints.size(); ++i) {
        if (journey.touchpoints.at(i).row.key == RowKey{id})
            return static_cast<int>(i);
    }
    return -1;
}

Subject gapOf(TouchpointId id, Mirror mirror) {
    return {Subject::Kind::Touchpoint, id.value, mirror, Aspect::Gap, FacetValueId{}};
}

Drill answersOf(TouchpointId id, Mirror mirror) {
    Drill drill;
    drill.row = id;
    drill.mirror = mirror;
    return drill;
}

} // namespace

LinkedResult linkedJourneys(const Snapshot& snapshot, const Scope& scope,
                            const LinkedQuestion& question, std::stop_token stop) {
    const View view(snapshot);
    LinkedResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    const auto shown = [&](JourneyId wanted, Mirror mirror) {
        return shownJourney(snapshot, scope, journeyOf(view.catalogue, wanted, mirror), mirror,
                            stop);
    };
    result.customers = shown(question.customers, Mirror::Customers);
    result.employees = shown(question.employees, Mirror::Employees);
    for (const TouchpointLink& link : view.catalogue.links) {
        const int customer = placeOf(result.customers, link.customer);
        const int employee = placeOf(result.employees, link.employee);
        if (customer >= 0 && employee >= 0)
            result.links.append({link.id, customer, employee});
        else if (customer >= 0 || employee >= 0)
            ++result.elsewhere;
    }
    std::ranges::sort(result.links, {}, [](const ShownLink& link) {
        return std::tuple(link.customer, link.employee, link.link);
    });
    return result;
}

LinkDetail linkDetail(const Snapshot& snapshot, const Scope& scope, LinkId link,
                      const LagQuestion& how, std::stop_token stop) {
    const View view(snapshot);
    LinkDetail detail;
    const auto found = std::ranges::find(view.catalogue.links, link, &TouchpointLink::id);
    if (found == view.catalogue.links.cend())
        return detail;
    detail.link = *found;
    if (const Touchpoint* employee = view.catalogue.find(found->employee))
        detail.employeeName = employee->name;
    if (const Touchpoint* customer = view.catalogue.find(found->customer))
        detail.customerName = customer->name;
    LagQuestion question = how;
    question.a = gapOf(found->customer, Mirror::Customers);
    question.b = gapOf(found->employee, Mirror::Employees);
    detail.lag = lag(snapshot, scope, question, std::move(stop));
    detail.customerDrill = answersOf(found->customer, Mirror::Customers);
    detail.employeeDrill = answersOf(found->employee, Mirror::Employees);
    return detail;
}

} // namespace symmetry
