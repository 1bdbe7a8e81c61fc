#pragma once

#include "models/domain/result.h"
#include "models/storage/database.h"
#include "models/storage/open_options.h"

#include <memory>

namespace symmetry {

/// What to do with a file of an older version.
enum class Older { Migrate, Keep };

/// Opens a file of ours after looking at header, version, schema and digests, in this order and
/// before any figure is read. Every reason not to has its own ErrorKind and leaves the bytes alone.
[[nodiscard]] Result<std::unique_ptr<Database>>
openDatabase(const QString& path, const OpenOptions& options, Older older = Older::Migrate);

/// Makes a file with the newest schema and nothing in it: under a private name beside `path`, then
/// renamed. FileExists, FolderMissing, DiskFull, WriteFailed.
[[nodiscard]] Result<void> makeDatabase(const QString& path, const OpenOptions& options,
                                        const std::function<Result<void>(Database&)>& fill);

} // namespace symmetry
