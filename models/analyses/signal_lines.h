#pragma once

#include "models/analyses/figures.h"
#include "models/analyses/measure_groups.h"
#include "models/analyses/steps.h"
#include "models/analyses/timelines.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace symmetry {

/// All lines of a scope, gathered so that each pass over the answers serves as many lines as it
/// can: one pass for all measures, one for the touchpoints and one for the dimensions of a mirror.
class SignalLines {
public:
    /// All three must outlive it.
    SignalLines(const Snapshot& snapshot, const Scope& scope, Steps steps, std::stop_token stop);
    SignalLines(const SignalLines&) = delete;
    SignalLines& operator=(const SignalLines&) = delete;

    /// The lines of one pass, and how to make line `i` of cell `cell`. With threshold 1 nothing is
    /// hidden: for adding up only.
    struct Pass {
        std::vector<Subject> subjects;
        std::function<Timeline(size_t line, int cell, int threshold)> lineOf;
    };
    [[nodiscard]] size_t passes() const { return m_passes.size(); }
    [[nodiscard]] std::vector<Subject> subjectsOf(size_t pass) const;
    /// Counts a pass: one cell, or with a facet one for each of its values and a last one for those
    /// without.
    [[nodiscard]] Pass count(size_t pass, const Facet* facet = nullptr) const;

    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] const Steps& steps() const { return m_steps; }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    struct Planned {
        std::optional<Mirror> mirror;
        std::vector<Subject> subjects;
        /// `facet` is what the cells are the values of; nullptr: one cell of all.
        std::function<Pass(const Cells& cells, const Facet* facet)> count;
    };
    void planMeasures();
    void planRows(RowSet set, QList<Aspect> aspects);
    void planVoices(const VoiceCountsPtr& voices, Mirror mirror);
    void planSeries(const Snapshot& snapshot);

    View m_view;
    const Scope& m_scope;
    Steps m_steps;
    std::stop_token m_stop;
    std::vector<MeasurePlan> m_measures;
    std::vector<Planned> m_passes;
};

} // namespace symmetry
