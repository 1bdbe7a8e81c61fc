#pragma once

#include "models/analyses/discrepancies.h"
#include "models/analyses/overview.h"
#include "models/domain/source.h"

#include <QString>

namespace symmetry::cli {

// Stable words of the command line for what the analyses say; never translated.
[[nodiscard]] QString key(GapVerdict verdict);  ///< below, above, not-shown, too-few
[[nodiscard]] QString key(Verdict verdict);     ///< improvement, concern, no-signal, not-enough
[[nodiscard]] QString key(Signal signal);       ///< common, improvement, concern, special
[[nodiscard]] QString key(Assurance assurance); ///< no-target, consistently-met ...
/// symmetric, symmetric-with-note, employees-worse-off (or the other mirror's word),
/// customers-worse-off, not-enough
[[nodiscard]] QString key(SymmetryVerdict verdict, Mirror other = Mirror::Employees);
[[nodiscard]] QString key(Aspect aspect);      ///< delivered, expected, gap
[[nodiscard]] QString key(Quadrant quadrant);  ///< concentrate-here, keep-up ...
[[nodiscard]] QString key(Unit unit);          ///< points, percent, scale, score
[[nodiscard]] QString key(Finding::Kind kind); ///< measure-changed, measure-signal, gap-changed
[[nodiscard]] QString key(SourceState state);  ///< importing, visible, undone

} // namespace symmetry::cli
