#pragma once

#include "models/analyses/measure_cards.h"

namespace symmetry {

/// What asks for something: the signals of models/analyses/signals.h, and what differs from the
/// comparison period.
///
/// A measure gives one finding: its signal, or its change against the comparison period, which may
/// be none (NoSignal). Every other line with a signal gives one, of its sides the one that ranks
/// first; a row whose gap changed (the change survives Benjamini-Hochberg over the rows) gives one
/// where its line has none. Signals come first; within both by rank, then by name.
/// Ranks are those of signalRank(); of a measure with a signal and a change the larger one.
[[nodiscard]] QList<Finding> findingsOf(const Catalogue& catalogue, const QList<MeasureCard>& cards,
                                        const QList<GapRow>& rows, const SignalsResult& signals);

} // namespace symmetry
