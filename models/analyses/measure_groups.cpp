#include "models/analyses/measure_groups.h"

#include <algorithm>

namespace symmetry {

std::vector<MeasurePlan> measurePlans(const Catalogue& catalogue) {
    std::vector<MeasurePlan> plans;
    for (const Measure& measure : catalogue.measures)
        plans.emplace_back(catalogue, measure);
    return plans;
}

CodeGroups::CodeGroups(const std::vector<MeasurePlan>& plans) {
    for (const MeasurePlan& plan : plans) {
        if (plan.isGap())
            continue;
        for (const Question* question : plan.questions) {
            if (m_groupOf.emplace(question->id, m_grouping.groups).second)
                m_grouping.put(question->id, placeOnOwnScale(m_grouping.groups++, *question));
        }
    }
}

bool GapLayer::takes(const MeasurePlan& plan) const {
    return std::ranges::none_of(plan.questions, [this](const Question* question) {
        const auto id = static_cast<size_t>(question->id.value);
        return id < grouping.ofQuestion.size() && grouping.ofQuestion[id].group >= 0;
    });
}

void GapLayer::add(const MeasurePlan& plan, size_t index) {
    for (const Question* question : plan.questions)
        grouping.put(question->id, plan.isScore() ? placeOnHundred(grouping.groups, *question)
                                                  : placeOnOwnScale(grouping.groups, *question));
    ++grouping.groups;
    plans.push_back(index);
}

std::vector<GapLayer> gapLayers(const std::vector<MeasurePlan>& plans) {
    std::vector<GapLayer> layers;
    for (size_t i = 0; i < plans.size(); ++i) {
        if (!plans[i].isGap())
            continue;
        auto layer = std::ranges::find_if(
            layers, [&plans, i](const GapLayer& taken) { return taken.takes(plans[i]); });
        if (layer == layers.end())
            layer = layers.insert(layers.end(), GapLayer{});
        layer->add(plans[i], i);
    }
    return layers;
}

} // namespace symmetry
