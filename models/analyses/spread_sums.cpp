#include "models/analyses/spread_sums.h"

#include "models/analyses/measure_counts.h"
#include "models/analyses/row_set.h"

#include <algorithm>

namespace symmetry {

namespace {

constexpr Moments PairMoments::*sides[] = {&PairMoments::delivered, &PairMoments::expected,
                                           &PairMoments::gap};

/// The set that holds the subject's row, among as many others as the frame has a cube for.
RowSet setOf(const Catalogue& catalogue, const Subject& subject) {
    switch (subject.kind) {
    case Subject::Kind::Touchpoint: {
        const TouchpointId id{subject.id};
        const Journey* journey = catalogue.journeyOf(id);
        const Touchpoint* touchpoint = catalogue.find(id);
        return journey && touchpoint
                   ? touchpointRowsAmongAll(catalogue, journey->mirror, {touchpoint}).set
                   : RowSet{};
    }
    case Subject::Kind::Dimension:
        return dimensionRows(catalogue, subject.mirror);
    case Subject::Kind::None:
        return everythingRow(catalogue, subject.mirror);
    default:
        return {};
    }
}

/// One row of a set alone: units times months times all rows would take too much room.
Grouping alone(const RowSet& set, const RowPlan& row, int group) {
    Grouping grouping;
    grouping.groups = 1;
    for (const QuestionId id : row.questions) {
        Grouping::Place place = set.grouping.ofQuestion.at(static_cast<size_t>(id.value));
        if (place.group == group)
            place.group = 0;
        grouping.put(id, place);
    }
    return grouping;
}

bool isRowOf(const Subject& subject, const RowPlan& row) {
    if (subject.kind == Subject::Kind::Touchpoint)
        return row.key == RowKey(TouchpointId{subject.id});
    if (subject.kind == Subject::Kind::Dimension)
        return row.key == RowKey(DimensionId{subject.id});
    return true;
}

} // namespace

std::optional<SpreadSubject> SpreadSubject::of(const Catalogue& catalogue, const Subject& subject) {
    return subject.kind == Subject::Kind::Measure ? ofMeasure(catalogue, MeasureId{subject.id})
                                                  : ofRow(catalogue, subject);
}

std::optional<SpreadSubject> SpreadSubject::ofMeasure(const Catalogue& catalogue, MeasureId id) {
    const Measure* measure = catalogue.find(id);
    if (!measure)
        return {};
    SpreadSubject found;
    found.m_plan.emplace(catalogue, *measure);
    if (found.m_plan->questions.isEmpty())
        return {};
    found.name = measure->name;
    found.unit = found.m_plan->unit();
    found.direction = found.m_plan->direction();
    if (found.unit == Unit::Scale) {
        const Scale& scale = found.m_plan->questions.front()->scale;
        found.range = {scale.minimum, scale.maximum};
    }
    return found;
}

std::optional<SpreadSubject> SpreadSubject::ofRow(const Catalogue& catalogue,
                                                  const Subject& subject) {
    const RowSet set = setOf(catalogue, subject);
    const auto row = std::ranges::find_if(
        set.rows, [&subject](const RowPlan& plan) { return isRowOf(subject, plan); });
    if (row == set.rows.end() || row->questions.isEmpty())
        return {};
    SpreadSubject found;
    if (subject.kind != Subject::Kind::None)
        found.name = row->name;
    found.mirror = set.mirror;
    found.unit = set.unit;
    found.range = set.range;
    found.m_grouping = alone(set, *row, static_cast<int>(row - set.rows.begin()));
    found.m_side = sides[static_cast<size_t>(subject.aspect)];
    if (subject.aspect == Aspect::Expected)
        found.direction.reset();
    return found;
}

FunnelKind SpreadSubject::kind() const {
    return m_plan && m_plan->isShare() ? FunnelKind::Shares : FunnelKind::Means;
}

Tally<MeasureSums> SpreadSubject::count(const Frame& frame, const Cells& cells,
                                        const Buckets& buckets, std::stop_token stop) const {
    Tally<MeasureSums> found{buckets.count, cells.count, 1, {}};
    found.values.reserve(static_cast<size_t>(buckets.count) * static_cast<size_t>(cells.count));
    if (m_plan) {
        const MeasureTable table = countMeasures(frame, {*m_plan}, cells, buckets, stop);
        for (int bucket = 0; bucket < buckets.count; ++bucket)
            for (int cell = 0; cell < cells.count; ++cell)
                found.values.push_back(table.line(0, cell)[static_cast<size_t>(bucket)]);
        return found;
    }
    const auto tally = tallyPairs(frame, cells, buckets, m_grouping, stop);
    for (int bucket = 0; bucket < buckets.count; ++bucket) {
        for (int cell = 0; cell < cells.count; ++cell) {
            const Moments& values = tally.at(bucket, cell, 0).*m_side;
            found.values.push_back({values, {}, 0, values.n});
        }
    }
    return found;
}

Moments SpreadSubject::moments(const MeasureSums& sums) const {
    if (kind() == FunnelKind::Shares) {
        const double ones = static_cast<double>(sums.successes);
        return {sums.n, ones, ones};
    }
    if (m_plan && m_plan->measure.kind == MeasureKind::NetPromoter) {
        const PromoterCounts& counts = sums.promoters;
        return {counts.n(), static_cast<double>(counts.promoters - counts.detractors),
                static_cast<double>(counts.promoters + counts.detractors)};
    }
    return sums.values;
}

Estimate SpreadSubject::figure(const MeasureSums& sums, int threshold) const {
    return m_plan ? m_plan->figure(sums, threshold) : meanScore(sums.values, threshold);
}

Comparison SpreadSubject::compare(const MeasureSums& first, const MeasureSums& second,
                                  int threshold) const {
    return m_plan ? m_plan->compare(first, second, threshold)
                  : compareMeans(first.values, second.values, threshold);
}

} // namespace symmetry
