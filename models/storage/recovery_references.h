#pragma once

#include "models/domain/result.h"
#include "models/storage/recovery.h"

namespace symmetry {

class Database;

/// Makes every reference of a recovered file lead somewhere: what is lost but still referred to
/// gets a row with a name from `names` where that is possible, other references are emptied, and
/// rows that mean nothing without what they refer to go. Notes what was invented and what went. The
/// caller holds the transaction; references are not enforced while this runs.
[[nodiscard]] Result<void> mendReferences(Database& database, const StandInNames& names,
                                          RecoveryReport& report);

} // namespace symmetry
