#include "models/analyses/journey.h"

#include "models/analyses/gap_rows.h"

#include <QSet>
#include <algorithm>

namespace symmetry {

namespace {

/// Rows of one set and the respondents behind each.
struct Measured {
    QList<GapRow> rows;
    QList<qint64> volumes;
};

class Journeys {
public:
    Journeys(const View& view, const Scope& scope, std::stop_token stop, JourneyResult& result)
        : m_view(view),
          m_catalogue(view.catalogue),
          m_scope(scope),
          m_stop(std::move(stop)),
          m_result(result) {}

    void find(const Journey& journey) {
        m_result.journey = journey.id;
        m_result.name = journey.name;
        m_result.mirror = journey.mirror;
        m_result.variant = journey.variant;
        layOut(journey);
        measureTouchpoints();
        measureStages();
        findSeams();
        if (!m_stop.stop_requested())
            findEmployees();
    }

private:
    void layOut(const Journey& journey) {
        for (const Stage& stage : m_catalogue.stages) {
            if (stage.journey != journey.id)
                continue;
            JourneyStage placed;
            placed.stage = stage.id;
            placed.name = stage.name;
            placed.first = static_cast<int>(m_touchpoints.size());
            for (const Touchpoint& touchpoint : m_catalogue.touchpoints) {
                if (touchpoint.stage == stage.id)
                    m_touchpoints.append(&touchpoint);
            }
            placed.count = static_cast<int>(m_touchpoints.size()) - placed.first;
            m_result.stages.append(placed);
        }
    }

    Measured measure(const RowSet& set, const std::vector<int>& groups) const {
        const Buckets buckets = periodBuckets(m_view.frame, m_scope.period, m_scope.comparison);
        const auto tally = tallyPairs(m_view.frame, cellsFor(m_view.frame, m_scope, set.mirror),
                                      buckets, set.grouping, m_stop);
        Measured measured{gapRowsOf(set, groups, tally, m_view.threshold()), {}};
        for (const int group : groups) {
            const PairMoments& sums = tally.at(0, 0, group);
            measured.volumes.append(sums.expected.n + sums.delivered.n - sums.gap.n);
        }
        return measured;
    }

    QList<JourneyTouchpoint> measure(const QList<const Touchpoint*>& touchpoints,
                                     Mirror mirror) const {
        const TouchpointRows rows = touchpointRowsAmongAll(m_catalogue, mirror, touchpoints);
        const Measured measured = measure(rows.set, rows.groups);
        QList<JourneyTouchpoint> placed;
        for (qsizetype i = 0; i < touchpoints.size(); ++i) {
            const Touchpoint& touchpoint = *touchpoints.at(i);
            placed.append({measured.rows.at(i), touchpoint.stage, touchpoint.kind,
                           touchpoint.channels, touchpoint.standard, touchpoint.promise,
                           measured.volumes.at(i)});
        }
        return placed;
    }

    void measureTouchpoints() { m_result.touchpoints = measure(m_touchpoints, m_result.mirror); }

    void measureStages() {
        const StageRows rows = stageRows(m_catalogue, m_result.mirror, m_result.journey);
        const Measured measured = measure(rows.set, rows.groups);
        for (qsizetype i = 0; i < m_result.stages.size(); ++i)
            m_result.stages[i].row = measured.rows.at(i);
    }

    void findSeams() {
        for (int i = 0; i + 1 < m_result.touchpoints.size(); ++i) {
            const GapRow& before = m_result.touchpoints.at(i).row;
            const GapRow& after = m_result.touchpoints.at(i + 1).row;
            if (before.department.isEmpty() || after.department.isEmpty() ||
                before.department == after.department)
                continue;
            Seam seam{i, before.department, after.department, Estimate::unknown};
            if (before.gap.isKnown() && after.gap.isKnown())
                seam.drop = after.gap.value - before.gap.value;
            m_result.seams.append(seam);
        }
    }

    /// The employee touchpoints that feed this journey, in the catalogue's order.
    void findEmployees() {
        QSet<TouchpointId> feeding;
        for (const TouchpointLink& link : m_catalogue.links) {
            if (indexOf(m_touchpoints, link.customer) >= 0)
                feeding.insert(link.employee);
        }
        QList<const Touchpoint*> touchpoints;
        for (const Touchpoint& touchpoint : m_catalogue.touchpoints) {
            if (feeding.contains(touchpoint.id))
                touchpoints.append(&touchpoint);
        }
        if (touchpoints.isEmpty())
            return;
        m_result.employees = measure(touchpoints, Mirror::Employees);
        for (const TouchpointLink& link : m_catalogue.links) {
            const int customer = indexOf(m_touchpoints, link.customer);
            const int employee = indexOf(touchpoints, link.employee);
            if (customer >= 0 && employee >= 0)
                m_result.links.append({link.id, customer, employee});
        }
    }

    static int indexOf(const QList<const Touchpoint*>& touchpoints, TouchpointId id) {
        const auto found = std::ranges::find(touchpoints, id, &Touchpoint::id);
        return found == touchpoints.end() ? -1 : static_cast<int>(found - touchpoints.begin());
    }

    const View& m_view;
    const Catalogue& m_catalogue;
    const Scope& m_scope;
    std::stop_token m_stop;
    JourneyResult& m_result;
    QList<const Touchpoint*> m_touchpoints;
};

} // namespace

JourneyResult journey(const Snapshot& snapshot, const Scope& scope, JourneyId id,
                      std::stop_token stop) {
    JourneyResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    const View view(snapshot);
    const Journey* found = view.catalogue.find(id);
    if (!id.isValid() && !view.catalogue.journeys.isEmpty())
        found = &view.catalogue.journeys.front();
    if (found)
        Journeys(view, scope, std::move(stop), result).find(*found);
    return result;
}

} // namespace symmetry
