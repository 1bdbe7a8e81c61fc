#include "models/analyses/prepared.h"

#include "models/analyses/figures.h"
#include "models/analyses/measure_groups.h"
#include "models/analyses/row_set.h"
#include "models/analyses/symmetry_rows.h"
#include "models/frame/cube.h"

#include <algorithm>

namespace symmetry {

namespace {

void append(std::vector<Grouping>& groupings, const Grouping& grouping) {
    if (grouping.groups > 0 && std::ranges::find(groupings, grouping) == groupings.end())
        groupings.push_back(grouping);
}

std::vector<Grouping> pairGroupings(const Catalogue& catalogue,
                                    const std::vector<MeasurePlan>& plans) {
    std::vector<Grouping> pairs;
    append(pairs, allTouchpointRows(catalogue, Mirror::Customers).grouping);
    append(pairs, sharedDimensions(catalogue).grouping);
    for (const GapLayer& layer : gapLayers(plans))
        append(pairs, layer.grouping);
    append(pairs, allTouchpointRows(catalogue, Mirror::Employees).grouping);
    append(pairs, stageRows(catalogue, Mirror::Customers, {}).set.grouping);
    append(pairs, dimensionRows(catalogue, Mirror::Customers).grouping);
    append(pairs, dimensionRows(catalogue, Mirror::Employees).grouping);
    return pairs;
}

constexpr size_t bytesOfAnAnswer = 16;
constexpr size_t leastBudget = size_t{1} << 20;
constexpr size_t largestBudget = size_t{96} << 20;

} // namespace

size_t cubeBudget(const Frame& frame) {
    const size_t all = bytesOfAnAnswer * static_cast<size_t>(frame.answers());
    const size_t left = all - std::min(all, frame.bytes());
    return std::clamp(left, leastBudget, largestBudget);
}

FramePtr preparedFrame(const Snapshot& snapshot, size_t limit, std::stop_token stop) {
    const View view(snapshot);
    const std::vector<MeasurePlan> plans = measurePlans(view.catalogue);
    std::vector<Grouping> codes;
    append(codes, CodeGroups(plans).grouping());
    return withCubes(view.frame, pairGroupings(view.catalogue, plans), codes, limit, stop);
}

} // namespace symmetry
