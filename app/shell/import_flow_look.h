#pragma once

#include "models/exchange/guess.h"
#include "models/exchange/preview.h"
#include "models/storage/store.h"
#include "widgets/dialogs/import_draft.h"

/// How a file looks and which mapping it begins with. For workers, but where a store is named.
namespace symmetry::import_flow {

/// A file as it was opened.
struct Looked {
    import_draft::FileLook look;
    SourceFormat format;
    TableSample sample; ///< some hundreds of rows, for guessMapping
};

/// Detects the format unless it is given. Errors: as detectFormat and TableReader::open.
[[nodiscard]] Result<Looked> lookAt(const QString& path, const std::optional<SourceFormat>& format);

/// Mappings that the store keeps, and the one for the columns `header`, if any: only where it can
/// still be read and names no column that is not there.
struct Kept {
    QList<import_draft::SavedMapping> list;
    std::optional<Mapping> fitting;
};
[[nodiscard]] Result<Kept> keptMappings(Store& store, const QStringList& header);
[[nodiscard]] Result<Mapping> keptMapping(Store& store, qint64 id);
[[nodiscard]] Result<void> keepMapping(Store& store, const Mapping& mapping);

} // namespace symmetry::import_flow
