#include "models/analyses/figures.h"
#include "models/analyses/lag.h"
#include "models/analyses/timelines.h"
#include "models/statistics/multiple.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace symmetry {

namespace {

/// The rows of one mirror step by step: counted once for all pairs.
class MirrorLines {
public:
    MirrorLines(const View& view, const Scope& scope, const Steps& steps, RowSet set,
                const std::stop_token& stop)
        : m_view(view),
          m_steps(steps),
          m_set(std::move(set)),
          m_tally(tallyPairs(view.frame, cellsFor(view.frame, scope, m_set.mirror), steps.buckets,
                             m_set.grouping, stop)) {}

    /// An empty line where the thing has no questions.
    [[nodiscard]] Timeline line(const RowKey& key, Aspect aspect) const {
        const auto row = std::ranges::find(m_set.rows, key, &RowPlan::key);
        if (row == m_set.rows.end())
            return {};
        return rowTimeline(m_view.catalogue, m_set, static_cast<int>(row - m_set.rows.begin()),
                           aspect, m_tally, 0, m_steps, m_view.threshold());
    }

private:
    const View& m_view;
    const Steps& m_steps;
    RowSet m_set;
    Tally<PairMoments> m_tally;
};

/// Nothing where the two have no step in common.
void propose(QList<LagProposal>& proposals, LagQuestion how, const Timeline& customers,
             const Timeline& employees, LinkId link = {}) {
    how.a = customers.subject;
    how.b = employees.subject;
    LagProposal proposal{lagOf(how, customers, employees), link, Estimate::unknown};
    if (proposal.result.steps > 0)
        proposals.append(std::move(proposal));
}

/// Corrects for the number of proposals and puts the strongest evidence first.
void rank(QList<LagProposal>& proposals) {
    std::vector<double> p;
    for (const LagProposal& one : std::as_const(proposals))
        p.push_back(one.result.p);
    const std::vector<double> q = benjaminiHochberg(p);
    for (qsizetype i = 0; i < proposals.size(); ++i)
        proposals[i].q = q[static_cast<size_t>(i)];
    const auto evidence = [](const LagProposal& one) {
        return std::isnan(one.result.p) ? 2.0 : one.result.p;
    };
    std::ranges::stable_sort(proposals, {}, evidence);
}

} // namespace

QList<LagProposal> lags(const Snapshot& snapshot, const Scope& scope, const LagQuestion& how,
                        std::stop_token stop) {
    const View view(snapshot);
    const Steps steps = stepsOf(answeredPeriod(view.frame), scope, how.step);
    QList<LagProposal> proposals;
    if (steps.first.isEmpty())
        return proposals;
    const auto lines = [&](RowSet set) {
        return MirrorLines(view, scope, steps, std::move(set), stop);
    };
    const Catalogue& catalogue = view.catalogue;
    const MirrorLines customers = lines(dimensionRows(catalogue, Mirror::Customers));
    const MirrorLines employees = lines(dimensionRows(catalogue, Mirror::Employees));
    for (const Dimension& dimension : catalogue.dimensions) {
        propose(proposals, how, customers.line(dimension.id, Aspect::Delivered),
                employees.line(dimension.id, Aspect::Delivered));
    }
    const MirrorLines fed = lines(allTouchpointRows(catalogue, Mirror::Customers));
    const MirrorLines feeding = lines(allTouchpointRows(catalogue, Mirror::Employees));
    for (const TouchpointLink& link : catalogue.links) {
        propose(proposals, how, fed.line(link.customer, Aspect::Gap),
                feeding.line(link.employee, Aspect::Gap), link.id);
    }
    rank(proposals);
    for (LagProposal& one : proposals) {
        one.result.scope = scope;
        one.result.revision = snapshot.revision;
    }
    return proposals;
}

QList<Subject> subjectsOf(const Catalogue& catalogue) {
    static constexpr std::array aspects{Aspect::Delivered, Aspect::Expected, Aspect::Gap};
    QList<Subject> subjects;
    for (const Measure& measure : catalogue.measures)
        subjects.append({Subject::Kind::Measure, measure.id.value, Mirror::Customers,
                         Aspect::Delivered, FacetValueId{}});
    for (const Mirror mirror : allMirrors) {
        const RowSet dimensions = dimensionRows(catalogue, mirror);
        for (const Dimension& dimension : catalogue.dimensions) {
            if (std::ranges::find(dimensions.rows, RowKey{dimension.id}, &RowPlan::key) ==
                dimensions.rows.end())
                continue;
            for (const Aspect aspect : aspects)
                subjects.append(
                    {Subject::Kind::Dimension, dimension.id.value, mirror, aspect, FacetValueId{}});
        }
    }
    for (const Mirror mirror : allMirrors) {
        for (const Touchpoint* touchpoint : touchpointsOf(catalogue, mirror)) {
            for (const Aspect aspect : aspects)
                subjects.append({Subject::Kind::Touchpoint, touchpoint->id.value, mirror, aspect,
                                 FacetValueId{}});
        }
    }
    for (const Series& series : catalogue.series)
        subjects.append({Subject::Kind::Series, series.id.value, Mirror::Customers,
                         Aspect::Delivered, FacetValueId{}});
    for (const Mirror mirror : allMirrors) {
        if (std::ranges::any_of(catalogue.questions, [mirror](const Question& question) {
                return question.mirror == mirror;
            }))
            subjects.append({Subject::Kind::Voices, 0, mirror, Aspect::Delivered, FacetValueId{}});
    }
    return subjects;
}

} // namespace symmetry
