#pragma once

#include "models/exchange/mapping.h"

namespace symmetry {

/// The mapping in a JSON file. FileMissing, FileUnreadable, ImportMappingBad (also where the file
/// is larger than any mapping is).
[[nodiscard]] Result<Mapping> readMappingFile(const QString& path);

} // namespace symmetry
