#include "models/analyses/symmetry_rows.h"

#include "models/analyses/figures.h"
#include "models/analyses/row_set.h"
#include "models/statistics/equivalence.h"

#include <algorithm>

namespace symmetry {

namespace {

constexpr auto customers = static_cast<int>(Mirror::Customers);
constexpr auto employees = static_cast<int>(Mirror::Employees);

SymmetryVerdict verdictOf(EquivalenceVerdict verdict) {
    switch (verdict) {
    case EquivalenceVerdict::Equal:
        return SymmetryVerdict::Symmetric;
    case EquivalenceVerdict::EqualWithNote:
        return SymmetryVerdict::SymmetricWithNote;
    case EquivalenceVerdict::FirstLower:
        return SymmetryVerdict::CustomersWorseOff;
    case EquivalenceVerdict::SecondLower:
        return SymmetryVerdict::OthersWorseOff;
    case EquivalenceVerdict::NotEnough:
        break;
    }
    return SymmetryVerdict::NotEnough;
}

SymmetryRow rowOf(const Dimension& dimension, const PairMoments& ofCustomers,
                  const PairMoments& ofEmployees, double margin, int threshold) {
    const MirrorScores first = mirrorScores(Mirror::Customers, ofCustomers, threshold);
    const MirrorScores second = mirrorScores(Mirror::Employees, ofEmployees, threshold);
    const MirrorPair pair = mirrorPair(Mirror::Employees, ofCustomers.delivered,
                                       ofEmployees.delivered, margin, threshold);
    return {dimension.id,    dimension.name,   first.expected,  first.delivered,
            second.expected, second.delivered, pair.difference, pair.low90,
            pair.high90,     pair.p,           pair.verdict};
}

template <class Wanted>
SharedDimensions dimensionsThat(const Catalogue& catalogue, Wanted wanted) {
    SharedDimensions shared;
    for (const Dimension& dimension : catalogue.dimensions) {
        if (!wanted(dimension.id))
            continue;
        for (const Question* question : ratingQuestions(
                 catalogue, [&](const Question& q) { return q.dimension == dimension.id; }))
            shared.grouping.put(question->id, placeOnHundred(shared.grouping.groups, *question));
        ++shared.grouping.groups;
        shared.dimensions.append(&dimension);
    }
    return shared;
}

} // namespace

bool isAskedOf(const Catalogue& catalogue, DimensionId dimension, Mirror mirror) {
    return std::ranges::any_of(catalogue.questions, [&](const Question& question) {
        return question.dimension == dimension && question.mirror == mirror && isRating(question);
    });
}

SharedDimensions sharedDimensions(const Catalogue& catalogue) {
    return dimensionsThat(catalogue, [&catalogue](DimensionId id) {
        return isAskedOf(catalogue, id, Mirror::Customers) &&
               std::any_of(allMirrors.begin() + 1, allMirrors.end(),
                           [&](Mirror other) { return isAskedOf(catalogue, id, other); });
    });
}

SharedDimensions customerDimensions(const Catalogue& catalogue) {
    return dimensionsThat(catalogue, [&catalogue](DimensionId id) {
        return isAskedOf(catalogue, id, Mirror::Customers);
    });
}

double marginOf(const FileFacts& facts) {
    return facts.margin > 0.0 ? facts.margin : defaultMargin;
}

const Moments& momentsOf(const PairMoments& sums, Aspect aspect) {
    return aspect == Aspect::Expected ? sums.expected
           : aspect == Aspect::Gap    ? sums.gap
                                      : sums.delivered;
}

MirrorScores mirrorScores(Mirror mirror, const PairMoments& sums, int threshold) {
    return {mirror, protectedFigure(meanScore(sums.expected, threshold)),
            protectedFigure(meanScore(sums.delivered, threshold)),
            protectedFigure(meanScore(sums.gap, threshold))};
}

MirrorPair mirrorPair(Mirror other, const Moments& ofCustomers, const Moments& ofOthers,
                      double margin, int threshold) {
    const Comparison compared = compareMeans(ofCustomers, ofOthers, threshold);
    MirrorPair pair;
    pair.other = other;
    pair.difference = protectedFigure(compared.difference);
    if (pair.difference.tooFew)
        return pair;
    const Equivalence test =
        equivalence({compared.difference.value, compared.difference.se, compared.df}, margin);
    pair.low90 = test.narrow.low;
    pair.high90 = test.narrow.high;
    pair.p = test.p;
    pair.verdict = verdictOf(test.verdict);
    return pair;
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
    for (int group = 0; group < shared.grouping.groups; ++group) {
        if (isAskedOf(view.catalogue, shared.dimensions.at(group)->id, Mirror::Employees))
            rows.append(rowOf(*shared.dimensions.at(group), tally.at(0, customers, group),
                              tally.at(0, employees, group), margin, view.threshold()));
    }
    return rows;
}

} // namespace symmetry
