#include "models/analyses/measure_counts.h"

#include "models/frame/tally.h"

namespace symmetry {

namespace {

/// Calls visit(place, bucket, cell) for each entry of a measure's line.
template <class Visit>
void eachPlace(const MeasureTable& table, Visit visit) {
    for (int cell = 0; cell < table.cells; ++cell) {
        for (int bucket = 0; bucket < table.buckets; ++bucket)
            visit(static_cast<size_t>(cell) * static_cast<size_t>(table.buckets) +
                      static_cast<size_t>(bucket),
                  bucket, cell);
    }
}

void takeCodes(MeasureTable& table, const std::vector<MeasurePlan>& plans, const CodeGroups& codes,
               const Tally<CodeCounts>& tally) {
    for (size_t i = 0; i < plans.size(); ++i) {
        if (plans[i].isGap())
            continue;
        for (const Question* question : plans[i].questions) {
            const int group = codes.groupOf(question->id);
            eachPlace(table, [&](size_t place, int bucket, int cell) {
                const auto& counts = tally.at(bucket, cell, group).counts;
                const std::vector<std::int64_t> plain(counts.begin(), counts.end());
                plans[i].add(table.sums[i][place], *question, plain);
            });
        }
    }
}

void takeGaps(MeasureTable& table, const GapLayer& layer, const Tally<PairMoments>& tally) {
    for (int group = 0; group < layer.grouping.groups; ++group) {
        auto& line = table.sums[layer.plans[static_cast<size_t>(group)]];
        eachPlace(table, [&](size_t place, int bucket, int cell) {
            const Moments& gaps = tally.at(bucket, cell, group).gap;
            line[place] = {gaps, {}, 0, gaps.n};
        });
    }
}

} // namespace

std::span<const MeasureSums> MeasureTable::line(size_t measure, int cell) const {
    return std::span(sums[measure])
        .subspan(static_cast<size_t>(cell) * static_cast<size_t>(buckets),
                 static_cast<size_t>(buckets));
}

MeasureTable countMeasures(const Frame& frame, const std::vector<MeasurePlan>& plans,
                           const Cells& cells, const Buckets& buckets,
                           const std::stop_token& stop) {
    MeasureTable table{cells.count, buckets.count, {}};
    table.sums.assign(plans.size(), std::vector<MeasureSums>(static_cast<size_t>(cells.count) *
                                                             static_cast<size_t>(buckets.count)));
    const CodeGroups codes(plans);
    if (codes.grouping().groups > 0)
        takeCodes(table, plans, codes, tallyCodes(frame, cells, buckets, codes.grouping(), stop));
    for (const GapLayer& layer : gapLayers(plans))
        takeGaps(table, layer, tallyPairs(frame, cells, buckets, layer.grouping, stop));
    return table;
}

} // namespace symmetry
