#pragma once

#include "models/analyses/measure_cards.h"

namespace symmetry {

/// What asks for something, from the cards and the rows of the Overview.
///
/// A measure gives one finding: the signal of its newest month where its process chart shows one,
/// otherwise its change against the comparison period, which may be none (NoSignal). A row gives
/// one if its gap changed: the interval excludes 0 and the change survives Benjamini-Hochberg over
/// the rows. Signals come first; within both by rank, then by name.
/// rank = weight × size of the move as a share of the unit's range × √(answers it touches); of a
/// measure with a signal and a change the larger one.
[[nodiscard]] QList<Finding> findingsOf(const Catalogue& catalogue,
                                        const std::vector<CardFound>& cards,
                                        const QList<GapRow>& rows);

} // namespace symmetry
