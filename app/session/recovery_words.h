#pragma once

#include "models/storage/recovery.h"

namespace symmetry {

/// Names for what was lost while others still refer to it: "Recovered stage 3".
[[nodiscard]] StandInNames standInNames();

/// What was kept, what was lost, and what is to be looked through: one to four sentences.
[[nodiscard]] QString recoverySentence(const RecoveryReport& report);

} // namespace symmetry
