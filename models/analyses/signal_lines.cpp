#include "models/analyses/signal_lines.h"

#include "models/analyses/measure_counts.h"
#include "models/analyses/protection.h"
#include "models/analyses/series_timeline.h"

#include <algorithm>
#include <memory>

namespace symmetry {

namespace {

bool hasQuestions(const RowSet& set) {
    return std::ranges::any_of(set.rows,
                               [](const RowPlan& row) { return !row.questions.isEmpty(); });
}

Subject subjectOf(const RowPlan& plan, Mirror mirror, Aspect aspect) {
    const auto* touchpoint = std::get_if<TouchpointId>(&plan.key);
    if (touchpoint)
        return {Subject::Kind::Touchpoint, touchpoint->value, mirror, aspect};
    const auto* dimension = std::get_if<DimensionId>(&plan.key);
    return {Subject::Kind::Dimension, dimension ? dimension->value : 0, mirror, aspect};
}

} // namespace

SignalLines::SignalLines(const Snapshot& snapshot, const Scope& scope, Steps steps,
                         std::stop_token stop)
    : m_view(snapshot),
      m_scope(scope),
      m_steps(std::move(steps)),
      m_stop(std::move(stop)),
      m_measures(measurePlans(m_view.catalogue)) {
    planMeasures();
    for (const Mirror mirror : allMirrors)
        planRows(allTouchpointRows(m_view.catalogue, mirror), {Aspect::Delivered, Aspect::Gap});
    for (const Mirror mirror : allMirrors)
        planRows(dimensionRows(m_view.catalogue, mirror), {Aspect::Delivered, Aspect::Gap});
    planSeries(snapshot);
    if (!snapshot.voices || snapshot.voices->size() == 0)
        return;
    for (const Mirror mirror : allMirrors)
        planVoices(snapshot.voices, mirror);
}

std::vector<Subject> SignalLines::subjectsOf(size_t pass) const {
    return m_passes[pass].subjects;
}

SignalLines::Pass SignalLines::count(size_t pass, const Facet* facet) const {
    const Planned& planned = m_passes[pass];
    QList<FacetValueId> values;
    if (facet) {
        for (const FacetValue& value : m_view.catalogue.valuesOf(facet->id))
            values.append(value.id);
    }
    return planned.count(partCells(m_view.frame, m_scope, planned.mirror, values), facet);
}

void SignalLines::planMeasures() {
    if (m_measures.empty())
        return;
    Planned planned;
    for (const MeasurePlan& plan : m_measures)
        planned.subjects.push_back({Subject::Kind::Measure, plan.measure.id.value});
    planned.count = [this, subjects = planned.subjects](const Cells& cells, const Facet*) {
        auto table = std::make_shared<MeasureTable>(
            countMeasures(m_view.frame, m_measures, cells, m_steps.buckets, m_stop));
        return Pass{subjects, [this, table](size_t line, int cell, int threshold) {
                        return measureTimeline(m_measures[line], table->line(line, cell), m_steps,
                                               threshold);
                    }};
    };
    m_passes.push_back(std::move(planned));
}

void SignalLines::planRows(RowSet set, QList<Aspect> aspects) {
    if (!hasQuestions(set))
        return;
    Planned planned;
    planned.mirror = set.mirror;
    for (const RowPlan& row : set.rows) {
        for (const Aspect aspect : aspects)
            planned.subjects.push_back(subjectOf(row, set.mirror, aspect));
    }
    planned.count = [this, aspects = std::move(aspects), subjects = planned.subjects,
                     rows = std::make_shared<RowSet>(std::move(set))](const Cells& cells,
                                                                      const Facet*) {
        auto tally = std::make_shared<Tally<PairMoments>>(
            tallyPairs(m_view.frame, cells, m_steps.buckets, rows->grouping, m_stop));
        return Pass{subjects, [this, rows, tally, aspects](size_t line, int cell, int threshold) {
                        const auto each = static_cast<size_t>(aspects.size());
                        const Aspect aspect = aspects.at(static_cast<qsizetype>(line % each));
                        return rowTimeline(m_view.catalogue, *rows, static_cast<int>(line / each),
                                           aspect, *tally, cell, m_steps, threshold);
                    }};
    };
    m_passes.push_back(std::move(planned));
}

void SignalLines::planVoices(const VoiceCountsPtr& voices, Mirror mirror) {
    Planned planned;
    planned.mirror = mirror;
    planned.subjects = {{Subject::Kind::Voices, 0, mirror}};
    planned.count = [this, voices, mirror, subjects = planned.subjects](const Cells& cells,
                                                                        const Facet*) {
        return Pass{subjects, [this, voices, mirror, cells](size_t, int cell, int) {
                        return voicesTimeline(*voices, mirror, cells, cell, m_steps);
                    }};
    };
    m_passes.push_back(std::move(planned));
}

void SignalLines::planSeries(const Snapshot& snapshot) {
    if (!snapshot.series || m_view.catalogue.series.isEmpty())
        return;
    Planned planned;
    for (const Series& series : m_view.catalogue.series)
        planned.subjects.push_back({Subject::Kind::Series, series.id.value});
    planned.count = [this, &snapshot, subjects = planned.subjects](const Cells&,
                                                                   const Facet* facet) {
        const QList<FacetValue> values =
            facet ? m_view.catalogue.valuesOf(facet->id) : QList<FacetValue>();
        return Pass{
            subjects, [this, &snapshot, subjects, values](size_t line, int cell, int) -> Timeline {
                const bool none = !values.isEmpty() && cell >= values.size();
                if (none) // nobody knows of points without a value
                    return {};
                const FacetValueId where = values.isEmpty() ? FacetValueId{} : values.at(cell).id;
                return seriesTimeline(snapshot, m_scope, SeriesId{subjects[line].id}, where,
                                      m_steps);
            }};
    };
    m_passes.push_back(std::move(planned));
}

} // namespace symmetry
