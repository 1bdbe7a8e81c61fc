#pragma once

#include "models/exchange/preview.h"
#include "models/storage/store.h"

#include <stop_token>

namespace symmetry {

/// What is done when some rows cannot be imported.
enum class OnProblems : quint8 { ImportValid, ImportNothing };

/// One file to be imported, as the wizard and the command line ask for it.
struct ImportJob {
    QString path;
    SourceFormat format;
    Mapping mapping;
    OnProblems onProblems = OnProblems::ImportNothing;
    /// Series: what a period that is known with another value gets. Kept: the new one is a problem
    /// (PointDiffers). Replaced: the old one comes back when the import is undone.
    bool replaceKnown = false;
    bool dryRun = false; ///< say what would happen; the open file stays as it is
};

/// What an import did, or would do. Counts are in responses, or in points of
/// series; a row that is rejected counts as one,
/// so that read == imported + duplicates + rejected always.
struct ImportReport {
    QString sourceName;
    QStringList header; ///< names the columns of the problems
    qint64 rows = 0;    ///< of the file, blank ones and the header left out
    ImportCounts counts;
    qint64 problemCount = 0;
    QList<ProblemGroup> problems; ///< all counted, the first of each kind told
    std::optional<Source> source; ///< what was added; none: nothing
    /// Why nothing was written although the file could be read: ImportRowsRejected (there were
    /// problems and "nothing" was chosen), ImportNothingNew (every response is there already).
    std::optional<Error> refusal;
};

/// Reads the file once, row by row, and hands what is understood to the store. All or nothing: on
/// every error, refusal or stop the store is as before. Runs where the store lives; `progress` is
/// called there with bytes done and in all, some times a second.
/// Errors: as TableReader, Interpreter and Store; Cancelled; ImportNoRows.
[[nodiscard]] Result<ImportReport> runImport(Store& store, const ImportJob& job, const Stamp& stamp,
                                             std::stop_token stop = {},
                                             const ReadProgress& progress = {});

} // namespace symmetry
