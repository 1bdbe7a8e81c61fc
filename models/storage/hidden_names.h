#pragma once

#include "models/domain/edit.h"
#include "models/domain/result.h"

namespace symmetry {

class Database;

/// Where the name, code or label of `thing` is taken by a thing that an undone import brought and
/// nobody sees, that one gets a number behind its name and keeps all else: true. False where the
/// name is free or taken by something that is seen. The caller holds the transaction.
[[nodiscard]] Result<bool> freeHiddenName(Database& database, const Thing& thing);

} // namespace symmetry
