#include "models/analyses/five_gaps.h"

#include "models/analyses/figures.h"
#include "models/analyses/gap_rows.h"
#include "models/analyses/protection.h"
#include "models/analyses/stated_values.h"
#include "models/statistics/gaps.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

using Kind = ServiceGap::Kind;
using State = ServiceGap::State;
constexpr double significant = 0.05;

/// Moments of x − value for each x of `sample`.
Moments shifted(const Moments& sample, double value) {
    const double n = static_cast<double>(sample.n);
    return {sample.n, sample.sum - n * value,
            sample.squares - 2.0 * value * sample.sum + n * value * value};
}

Moments negative(const Moments& sample) {
    return {sample.n, -sample.sum, sample.squares};
}

GapSide stated(double value, bool several = false) {
    GapSide side;
    side.stated = true;
    side.several = several;
    side.estimate.value = value;
    side.estimate.tooFew = false;
    return side;
}

void judge(ServiceGap& gap) {
    gap.state = gap.gap.tooFew ? State::TooFew : State::Known;
    if (gap.gap.tooFew) {
        gap.gap = hidden(gap.gap);
        gap.p = Estimate::unknown;
    } else if (!(gap.p < significant)) {
        gap.verdict = GapVerdict::NotShown;
    } else {
        gap.verdict = gap.gap.value < 0 ? GapVerdict::Below : GapVerdict::Above;
    }
}

/// A row of a table among the others that it shares its unit with.
struct Place {
    RowSet set;
    int group = -1;
    const Touchpoint* touchpoint = nullptr;

    [[nodiscard]] const RowPlan& row() const { return set.rows[static_cast<size_t>(group)]; }
};

Place placeOf(const Catalogue& catalogue, const RowKey& key, Mirror mirror) {
    Place place;
    if (const auto* id = std::get_if<TouchpointId>(&key)) {
        const Journey* journey = catalogue.journeyOf(*id);
        place.touchpoint = catalogue.find(*id);
        if (journey && place.touchpoint) {
            TouchpointRows rows =
                touchpointRowsAmongAll(catalogue, journey->mirror, {place.touchpoint});
            place.group = rows.groups.front();
            place.set = std::move(rows.set);
        }
    } else if (std::holds_alternative<DimensionId>(key)) {
        place.set = dimensionRows(catalogue, mirror);
        for (size_t i = 0; i < place.set.rows.size(); ++i) {
            if (place.set.rows[i].key == key)
                place.group = static_cast<int>(i);
        }
    }
    return place;
}

class Finder {
public:
    Finder(const View& view, const Place& place, std::stop_token stop, FiveGapsResult& result)
        : m_view(view), m_place(place), m_stop(std::move(stop)), m_result(result) {
        m_cells = cellsFor(view.frame, result.scope, place.set.mirror);
        m_days = periodBuckets(view.frame, result.scope.period);
    }

    void find() {
        const auto tally = tallyPairs(m_view.frame, m_cells, m_days, m_place.set.grouping, m_stop);
        if (m_stop.stop_requested())
            return;
        m_sums = tally.at(0, 0, m_place.group);
        m_row = gapRowsOf(m_place.set, {m_place.group}, tally, m_view.threshold()).front();
        m_belief = beliefs();
        if (m_place.touchpoint && m_place.touchpoint->standard)
            m_standard = statedIn(m_view.catalogue, m_place.set, m_place.row(),
                                  *m_place.touchpoint->standard);
        findBelief(m_result.gaps[0]);
        findStandard(m_result.gaps[1]);
        findDelivery(m_result.gaps[2]);
        findPromise(m_result.gaps[3]);
        findPerception(m_result.gaps[4]);
    }

private:
    struct Beliefs {
        bool asked = false;
        Moments values;
    };

    /// What managers and leaders together believe that customers expect here.
    Beliefs beliefs() const {
        Beliefs found;
        Grouping grouping;
        grouping.groups = 1;
        for (const Question& question : m_view.catalogue.questions) {
            const bool here = m_place.touchpoint ? question.touchpoint == m_place.touchpoint->id
                                                 : RowKey(question.dimension) == m_result.key;
            if (!question.belief || !here || m_place.set.mirror != Mirror::Customers)
                continue;
            found.asked = true;
            grouping.put(question.id, placeIn(m_place.set, question));
        }
        if (!found.asked)
            return found;
        for (const Mirror mirror : {Mirror::Managers, Mirror::Leaders}) {
            const Cells cells = cellsFor(m_view.frame, m_result.scope, mirror);
            found.values +=
                tallyPairs(m_view.frame, cells, m_days, grouping, m_stop).at(0, 0, 0).expected;
        }
        return found;
    }

    GapSide answered(const Moments& sample) const {
        return {false, protectedFigure(meanScore(sample, m_view.threshold())), false};
    }

    /// False where the belief is missing; the state then says why.
    bool hasBelief(ServiceGap& gap) const {
        if (!m_belief.asked)
            gap.state = State::NotAsked;
        else if (m_belief.values.n == 0)
            gap.state = State::NotAnswered;
        return m_belief.asked && m_belief.values.n > 0;
    }

    bool hasStandard(ServiceGap& gap) const {
        const bool given = m_place.touchpoint && m_place.touchpoint->standard;
        if (!given)
            gap.state = State::NotStated;
        else if (!m_standard)
            gap.state = State::NotComparable;
        return m_standard.has_value();
    }

    static bool hasAnswers(ServiceGap& gap, const Moments& sample) {
        if (sample.n == 0)
            gap.state = State::NotAnswered;
        return sample.n > 0;
    }

    void test(ServiceGap& gap, const Moments& differences) const {
        const GapTest test = pairedGap(differences, m_view.threshold());
        gap.gap = test.gap;
        gap.p = test.p;
        judge(gap);
    }

    void findBelief(ServiceGap& gap) const {
        gap.kind = Kind::Belief;
        gap.first = answered(m_belief.values);
        gap.second = answered(m_sums.expected);
        if (!hasBelief(gap) || !hasAnswers(gap, m_sums.expected))
            return;
        const Comparison compared =
            compareMeans(m_belief.values, m_sums.expected, m_view.threshold());
        gap.gap = compared.difference;
        gap.p = compared.p;
        judge(gap);
    }

    void findStandard(ServiceGap& gap) const {
        gap.kind = Kind::Standard;
        gap.second = answered(m_belief.values);
        if (!hasStandard(gap))
            return;
        gap.first = stated(*m_standard);
        if (hasBelief(gap))
            test(gap, negative(shifted(m_belief.values, *m_standard)));
    }

    void findDelivery(ServiceGap& gap) const {
        gap.kind = Kind::Delivery;
        gap.first = answered(m_sums.delivered);
        if (!hasStandard(gap))
            return;
        gap.second = stated(*m_standard);
        if (hasAnswers(gap, m_sums.delivered))
            test(gap, shifted(m_sums.delivered, *m_standard));
    }

    void findPromise(ServiceGap& gap) const {
        gap.kind = Kind::Promise;
        gap.first = answered(m_sums.delivered);
        gap.state = State::NotStated;
        if (!m_place.touchpoint)
            return;
        const PromiseDays days = promiseDays(m_view.catalogue, *m_place.touchpoint, m_days);
        if (days.values.empty())
            return;
        const auto tally =
            tallyPairs(m_view.frame, m_cells, days.buckets, m_place.set.grouping, m_stop);
        Moments delivered;
        Moments differences;
        for (size_t i = 0; i < days.values.size(); ++i) {
            const auto value =
                statedIn(m_view.catalogue, m_place.set, m_place.row(), days.values[i]);
            if (!value) {
                gap.state = State::NotComparable;
                return;
            }
            const Moments& part = tally.at(static_cast<int>(i), 0, m_place.group).delivered;
            delivered += part;
            differences += shifted(part, *value);
        }
        if (!hasAnswers(gap, delivered))
            return;
        gap.first = answered(delivered);
        gap.second = stated(delivered.mean() - differences.mean(), days.values.size() > 1);
        test(gap, differences);
        protect(gap, delivered.n);
    }

    /// Answers before a promise could be found by subtracting those since from all.
    void protect(ServiceGap& gap, qint64 promised) const {
        const auto visible =
            visibleParts({promised, m_sums.delivered.n - promised}, m_view.threshold());
        if (visible.front() == CellVisibility::Shown)
            return;
        gap.gap = hidden(gap.gap);
        gap.first.estimate = hidden(gap.first.estimate);
        gap.p = Estimate::unknown;
        gap.verdict = GapVerdict::TooFew;
        gap.state = State::TooFew;
    }

    void findPerception(ServiceGap& gap) const {
        gap.kind = Kind::Perception;
        gap.first = {false, m_row.delivered, false};
        gap.second = {false, m_row.expected, false};
        gap.gap = m_row.gap;
        gap.p = m_row.p;
        if (m_row.gap.n == 0)
            gap.state = State::NotAnswered;
        else
            judge(gap);
    }

    const View& m_view;
    const Place& m_place;
    std::stop_token m_stop;
    FiveGapsResult& m_result;
    Cells m_cells;
    Buckets m_days;
    PairMoments m_sums;
    GapRow m_row;
    Beliefs m_belief;
    std::optional<double> m_standard;
};

} // namespace

FiveGapsResult fiveGaps(const Snapshot& snapshot, const Scope& scope, const RowKey& row,
                        Mirror mirror, std::stop_token stop) {
    FiveGapsResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    result.key = row;
    result.mirror = mirror;
    for (size_t i = 0; i < result.gaps.size(); ++i)
        result.gaps[i].kind = static_cast<Kind>(i);
    const View view(snapshot);
    const Place place = placeOf(view.catalogue, row, mirror);
    if (place.group < 0)
        return result;
    result.name = place.row().name;
    result.mirror = place.set.mirror;
    result.unit = place.set.unit;
    result.range = place.set.range;
    Finder(view, place, std::move(stop), result).find();
    return result;
}

const ServiceGap* widestGap(const FiveGapsResult& result) {
    const ServiceGap* widest = nullptr;
    for (const ServiceGap& gap : result.gaps) {
        const bool below = gap.verdict == GapVerdict::Below;
        if (below && (!widest || gap.gap.value < widest->gap.value))
            widest = &gap;
    }
    return widest;
}

} // namespace symmetry
