#pragma once

#include "models/domain/result.h"
#include "models/storage/recovery.h"

namespace symmetry {

class Store;
class Wreck;

/// In a recovered file of the newest version: takes out remarks on what is gone, makes chunks,
/// counts and digests of sources from the rows, and counts into `report` what was kept and lost.
[[nodiscard]] Result<void> completeRecovery(Store& store, const Wreck& wreck,
                                            RecoveryReport& report);

} // namespace symmetry
