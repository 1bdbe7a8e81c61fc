#pragma once

#include "models/domain/result.h"
#include "widgets/dialogs/import_draft.h"

namespace symmetry {

/// Writes the rows that the draft's mapping cannot understand to a new CSV file: as they stand,
/// with their line and the reasons before them. FileExists and what reading and writing give.
[[nodiscard]] Result<void> writeRejected(const import_draft::Draft& draft, const QString& target);

} // namespace symmetry
