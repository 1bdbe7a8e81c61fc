#pragma once

#include "models/analyses/measure_sums.h"
#include "models/frame/grouping.h"

#include <map>
#include <vector>

namespace symmetry {

/// All measures of the catalogue, in its order. The catalogue must outlive them.
[[nodiscard]] std::vector<MeasurePlan> measurePlans(const Catalogue& catalogue);

/// One group for each question that a measure other than a gap needs.
class CodeGroups {
public:
    explicit CodeGroups(const std::vector<MeasurePlan>& plans);

    [[nodiscard]] const Grouping& grouping() const { return m_grouping; }
    /// Of a question of one of the plans.
    [[nodiscard]] int groupOf(QuestionId id) const { return m_groupOf.at(id); }

private:
    Grouping m_grouping;
    std::map<QuestionId, int> m_groupOf;
};

/// Gap measures that share no question: one grouping.
struct GapLayer {
    Grouping grouping;
    std::vector<size_t> plans; ///< the plan of each group

    [[nodiscard]] bool takes(const MeasurePlan& plan) const;
    void add(const MeasurePlan& plan, size_t index);
};

/// All gap measures, in as few layers as it takes to have each question once in each.
[[nodiscard]] std::vector<GapLayer> gapLayers(const std::vector<MeasurePlan>& plans);

} // namespace symmetry
