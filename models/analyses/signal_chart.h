#pragma once

#include "models/analyses/signals.h"
#include "models/domain/question.h"

namespace symmetry {

/// The chart of a timeline by a method, in the unit of its counts: shares are 0 ... 1. Limits begin
/// anew at each of `starts`.
[[nodiscard]] ProcessChart chartBy(const Timeline& timeline, ChartMethod method,
                                   std::span<const std::size_t> starts = {});

/// Methods that fit, the plain one first.
[[nodiscard]] QList<ChartMethod> methodsFor(ChartFamily family);
/// From the unit of that chart to the unit shown.
[[nodiscard]] double chartFactor(const Timeline& timeline, ChartMethod method);

/// Points in the unit shown.
[[nodiscard]] std::vector<ChartPoint> shownPoints(const ProcessChart& chart, double factor);

/// The newest run that is a signal; nothing where there is none.
[[nodiscard]] std::optional<SignalRun> newestRun(const Timeline& timeline,
                                                 const ProcessChart& chart, double factor);

/// The remarks on a line, by day: those about its subject, and those about all; of the line of one
/// facet value also those about the whole.
[[nodiscard]] QList<ChartNote> notesOn(const Timeline& line, const QList<Annotation>& all);
/// The steps with which limits begin anew.
[[nodiscard]] std::vector<std::size_t> stretchesOf(const QList<ChartNote>& notes);

} // namespace symmetry
