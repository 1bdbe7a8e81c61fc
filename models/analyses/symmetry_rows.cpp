#include "models/analyses/symmetry_rows.h"

#include "models/analyses/figures.h"
#include "models/analyses/row_set.h"
#include "models/frame/tally.h"
#include "models/statistics/equivalence.h"

namespace symmetry {

namespace {

constexpr auto customers = static_cast<int>(Mirror::Customers);
constexpr auto employees = static_cast<int>(Mirror::Employees);

bool isAskedOf(const Catalogue& catalogue, DimensionId dimension, Mirror mirror) {
    return !ratingQuestions(catalogue, [&](const Question& question) {
                return question.dimension == dimension && question.mirror == mirror;
            }).isEmpty();
}

SymmetryVerdict verdictOf(EquivalenceVerdict verdict) {
    switch (verdict) {
    case EquivalenceVerdict::Equal:
        return SymmetryVerdict::Symmetric;
    case EquivalenceVerdict::EqualWithNote:
        return SymmetryVerdict::SymmetricWithNote;
    case EquivalenceVerdict::FirstLower:
        return SymmetryVerdict::CustomersWorseOff;
    case EquivalenceVerdict::SecondLower:
        return SymmetryVerdict::EmployeesWorseOff;
    case EquivalenceVerdict::NotEnough:
        break;
    }
    return SymmetryVerdict::NotEnough;
}

SymmetryRow rowOf(const Dimension& dimension, const PairMoments& ofCustomers,
                  const PairMoments& ofEmployees, double margin, int threshold) {
    SymmetryRow row;
    row.dimension = dimension.id;
    row.name = dimension.name;
    row.customersExpected = protectedFigure(meanScore(ofCustomers.expected, threshold));
    row.customers = protectedFigure(meanScore(ofCustomers.delivered, threshold));
    row.employeesExpected = protectedFigure(meanScore(ofEmployees.expected, threshold));
    row.employees = protectedFigure(meanScore(ofEmployees.delivered, threshold));
    const Comparison compared =
        compareMeans(ofCustomers.delivered, ofEmployees.delivered, threshold);
    row.difference = protectedFigure(compared.difference);
    if (row.difference.tooFew)
        return row;
    const Equivalence test =
        equivalence({compared.difference.value, compared.difference.se, compared.df}, margin);
    row.low90 = test.narrow.low;
    row.high90 = test.narrow.high;
    row.p = test.p;
    row.verdict = verdictOf(test.verdict);
    return row;
}

} // namespace

SharedDimensions sharedDimensions(const Catalogue& catalogue) {
    SharedDimensions shared;
    for (const Dimension& dimension : catalogue.dimensions) {
        if (!isAskedOf(catalogue, dimension.id, Mirror::Customers) ||
            !isAskedOf(catalogue, dimension.id, Mirror::Employees))
            continue;
        for (const Question* question : ratingQuestions(
                 catalogue, [&](const Question& q) { return q.dimension == dimension.id; }))
            shared.grouping.put(question->id, placeOnHundred(shared.grouping.groups, *question));
        ++shared.grouping.groups;
        shared.dimensions.append(&dimension);
    }
    return shared;
}

QList<SymmetryRow> symmetryRows(const Snapshot& snapshot, const Scope& scope, double margin,
                                std::stop_token stop) {
    const View view(snapshot);
    const SharedDimensions shared = sharedDimensions(view.catalogue);
    QList<SymmetryRow> rows;
    if (shared.dimensions.isEmpty())
        return rows;
    const auto tally = tallyPairs(view.frame, cellsByMirror(view.frame, scope),
                                  periodBuckets(view.frame, scope.period), shared.grouping, stop);
    if (stop.stop_requested())
        return rows;
    for (int group = 0; group < shared.grouping.groups; ++group)
        rows.append(rowOf(*shared.dimensions.at(group), tally.at(0, customers, group),
                          tally.at(0, employees, group), margin, view.threshold()));
    return rows;
}

} // namespace symmetry
