#pragma once

#include "models/analyses/measure_sums.h"
#include "models/analyses/row_set.h"
#include "models/analyses/steps.h"
#include "models/analyses/timeline.h"
#include "models/frame/tally.h"
#include "models/frame/voice_counts.h"

#include <span>

namespace symmetry {

/// How the numbers of a tally become timelines: one way for cards, panels, charts and signals.

/// Of one measure, its sums by step.
[[nodiscard]] Timeline measureTimeline(const MeasurePlan& plan, std::span<const MeasureSums> sums,
                                       const Steps& steps, int threshold);

/// One side of row `group`, in cell `cell` of a tally whose buckets are the steps. The subject's
/// kind and id follow the row's key.
[[nodiscard]] Timeline rowTimeline(const Catalogue& catalogue, const RowSet& set, int group,
                                   Aspect aspect, const Tally<PairMoments>& tally, int cell,
                                   const Steps& steps, int threshold);

/// Comments of the profiles in cell `cell`.
[[nodiscard]] Timeline voicesTimeline(const VoiceCounts& voices, Mirror mirror, const Cells& cells,
                                      int cell, const Steps& steps);

/// A step without numbers: n alone, and no point of a chart.
void hideStep(Timeline& timeline, size_t step);

/// Hides steps that could be found by subtracting the others from their period.
void protectSteps(const Steps& steps, Timeline& timeline, int threshold);

/// n of one step in every part of a whole, the last part being those who belong to none.
using StepCounts = std::vector<std::vector<qint64>>; ///< [part][step]

/// Hides steps of part `part` that would give away another part, or are hidden in the whole.
void protectPart(const Steps& steps, const StepCounts& counts, size_t part, Timeline& timeline,
                 int threshold);

} // namespace symmetry
