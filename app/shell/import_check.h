#pragma once

#include "app/session/import_job.h"
#include "widgets/dialogs/import_draft.h"

namespace symmetry {

/// A file as it looks with those choices; empty choices are as detected.
/// Errors: as detectFormat and TableReader.
[[nodiscard]] Result<import_draft::FileLook> lookAt(const QString& path,
                                                    const import_draft::FileChoices& choices);

/// The format of the file and the choices together.
[[nodiscard]] Result<SourceFormat> formatOf(const QString& path,
                                            const import_draft::FileChoices& choices);

/// What the import would do: reads the whole file as the draft says, asks the store which responses
/// are there already, and writes nothing. Runs where the store lives.
[[nodiscard]] Result<import_draft::Check> checkImport(Store& store,
                                                      const import_draft::Draft& draft,
                                                      std::stop_token stop,
                                                      const ReadProgress& progress = {});

/// The draft as a job for the store; UsageWrong never, ImportMappingBad where it is not complete.
[[nodiscard]] Result<ImportJob> jobOf(const import_draft::Draft& draft);

} // namespace symmetry
