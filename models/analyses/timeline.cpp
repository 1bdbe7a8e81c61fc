#include "models/analyses/timeline.h"

#include "models/analyses/figures.h"
#include "models/analyses/measure_counts.h"
#include "models/analyses/protection.h"
#include "models/analyses/series_timeline.h"
#include "models/analyses/timelines.h"

#include <functional>

namespace symmetry {

namespace {

/// Steps times cells up to which all measures are counted together.
constexpr int fewPlaces = 1'000;

/// Which profiles a subject is about: one cell, or with `where` one for each value of its facet
/// (so that none of them can be found by subtraction) and one for those without.
struct Parts {
    Cells cells;
    int cell = 0;
    bool known = true;

    Parts(const View& view, const Scope& scope, std::optional<Mirror> mirror, FacetValueId where) {
        if (!where.isValid()) {
            cells = cellsFor(view.frame, scope, mirror);
            return;
        }
        const FacetValue* value = view.catalogue.find(where);
        known = value != nullptr;
        if (!known)
            return;
        QList<FacetValueId> ids;
        for (const FacetValue& other : view.catalogue.valuesOf(value->facet))
            ids.append(other.id);
        cell = static_cast<int>(ids.indexOf(where));
        cells = partCells(view.frame, scope, mirror, ids);
    }
};

/// One question about one subject.
struct Asked {
    const View& view;
    const Scope& scope;
    const Subject& subject;
    Steps steps;
    std::stop_token stop;

    /// The timeline that `lineOf` makes of a cell, protected among the others.
    Timeline line(const Parts& parts, const std::function<Timeline(int)>& lineOf) const {
        Timeline timeline = lineOf(parts.cell);
        timeline.subject.where = subject.where;
        if (!subject.where.isValid())
            return timeline;
        StepCounts counts;
        for (int cell = 0; cell < parts.cells.count; ++cell) {
            const Timeline part = lineOf(cell);
            std::vector<qint64>& n = counts.emplace_back();
            for (const Estimate& figure : part.figures)
                n.push_back(figure.n);
        }
        protectPart(steps, counts, static_cast<size_t>(parts.cell), timeline, view.threshold());
        return timeline;
    }

    /// All measures, as their counts may be at hand; where they would be many, the one alone.
    std::vector<MeasurePlan> plansFor(const Cells& cells) const {
        if (cells.count * steps.buckets.count <= fewPlaces)
            return measurePlans(view.catalogue);
        std::vector<MeasurePlan> plans;
        if (const Measure* measure = view.catalogue.find(MeasureId{subject.id}))
            plans.emplace_back(view.catalogue, *measure);
        return plans;
    }

    Timeline measure() const {
        const Parts parts(view, scope, std::nullopt, subject.where);
        const std::vector<MeasurePlan> plans = plansFor(parts.cells);
        for (size_t i = 0; parts.known && i < plans.size(); ++i) {
            if (plans[i].measure.id.value != subject.id)
                continue;
            const MeasureTable table =
                countMeasures(view.frame, plans, parts.cells, steps.buckets, stop);
            return line(parts, [&](int cell) {
                return measureTimeline(plans[i], table.line(i, cell), steps, view.threshold());
            });
        }
        return {};
    }

    Timeline row(const RowSet& set, int group) const {
        const Parts parts(view, scope, set.mirror, subject.where);
        if (!parts.known)
            return {};
        const auto tally = tallyPairs(view.frame, parts.cells, steps.buckets, set.grouping, stop);
        return line(parts, [&](int cell) {
            return rowTimeline(view.catalogue, set, group, subject.aspect, tally, cell, steps,
                               view.threshold());
        });
    }

    Timeline touchpoint() const {
        const Touchpoint* touchpoint = view.catalogue.find(TouchpointId{subject.id});
        if (!touchpoint)
            return {};
        const Journey* journey = view.catalogue.journeyOf(touchpoint->id);
        const Mirror mirror = journey ? journey->mirror : Mirror::Customers;
        const TouchpointRows rows = touchpointRowsAmongAll(view.catalogue, mirror, {touchpoint});
        return row(rows.set, rows.groups.front());
    }

    Timeline dimension() const {
        const RowSet set = dimensionRows(view.catalogue, subject.mirror);
        for (size_t group = 0; group < set.rows.size(); ++group) {
            if (set.rows[group].key == RowKey{DimensionId{subject.id}})
                return row(set, static_cast<int>(group));
        }
        return {};
    }

    Timeline voices(const VoiceCountsPtr& counted) const {
        const Parts parts(view, scope, subject.mirror, subject.where);
        if (!counted || !parts.known)
            return {};
        Timeline timeline =
            voicesTimeline(*counted, subject.mirror, parts.cells, parts.cell, steps);
        timeline.subject.where = subject.where;
        return timeline;
    }
};

} // namespace

Timeline timelineOf(const Snapshot& snapshot, const Scope& scope, const Subject& subject, Step step,
                    QDate from, std::stop_token stop) {
    if (subject.kind == Subject::Kind::Series) {
        const SeriesId id{subject.id};
        return seriesTimeline(snapshot, scope, id, subject.where,
                              stepsOf(seriesPeriod(snapshot, id), scope, step, from));
    }
    const View view(snapshot);
    const Asked asked{view, scope, subject, stepsOf(answeredPeriod(view.frame), scope, step, from),
                      std::move(stop)};
    if (asked.steps.first.isEmpty())
        return {};
    switch (subject.kind) {
    case Subject::Kind::Measure:
        return asked.measure();
    case Subject::Kind::Touchpoint:
        return asked.touchpoint();
    case Subject::Kind::Dimension:
        return asked.dimension();
    case Subject::Kind::Voices:
        return asked.voices(snapshot.voices);
    case Subject::Kind::Series:
    case Subject::Kind::None:
        break;
    }
    return {};
}

} // namespace symmetry
