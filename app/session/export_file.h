#pragma once

#include "models/domain/result.h"

#include <QString>
#include <functional>
#include <stop_token>

namespace symmetry {

class Store;

/// Writes everything that counts in a file into `folder`, which must not exist: file.json (facts
/// and catalogue), and for each visible import answers-N.csv (one row per response) with
/// answers-N.mapping.json to import it again. Persons stand beside their responses.
/// The folder gets its name only when all is written; failed or cancelled, nothing is left.
/// FileExists, FolderMissing, ImportTooWide (more columns than a table may have), and what reading
/// and writing give. `progress` gets 0 to 100.
[[nodiscard]] Result<void> exportFile(Store& store, const QString& folder,
                                      const std::function<void(int)>& progress = {},
                                      std::stop_token stop = {});

/// Makes a new file from such a folder: the same facts, catalogue, persons and responses (row ids
/// of responses and the time of import may differ). Nothing is left behind when it fails.
[[nodiscard]] Result<void> createFromExport(const QString& path, const QString& folder, qint64 now,
                                            std::stop_token stop = {});

} // namespace symmetry
