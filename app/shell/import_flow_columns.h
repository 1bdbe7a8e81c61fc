#pragma once

#include "models/exchange/guess.h"
#include "models/exchange/problem.h"
#include "widgets/dialogs/import_draft.h"

/// What the wizard shows, as models/exchange understands it, and back. Pure functions.
namespace symmetry::import_flow {

[[nodiscard]] import_draft::FileChoices choicesFrom(const SourceFormat& format);
[[nodiscard]] SourceFormat formatFrom(const import_draft::FileChoices& choices, bool workbook);

/// `header` names the columns of the file; the mapping is for exactly these.
[[nodiscard]] Mapping mappingFrom(const import_draft::Mapping& draft, const QStringList& header,
                                  const SourceFormat& format);
/// One column for each of `header`; those that the mapping does not name are ignored.
[[nodiscard]] import_draft::Mapping draftFrom(const Mapping& mapping, const QStringList& header);
/// ImportMappingBad { name, which column the file lacks }.
[[nodiscard]] Result<void> fits(const Mapping& mapping, const QStringList& header);

[[nodiscard]] QList<import_draft::OpenPoint> openFrom(const QList<OpenPoint>& open);
[[nodiscard]] import_draft::Problem problemFrom(ProblemReason reason);
/// What Problem::Other means there; empty for all reasons that have a word of their own.
[[nodiscard]] QString sentenceFor(ProblemReason reason);

/// What can be chosen because the file knows it already. `zones`: IANA names, best first.
[[nodiscard]] import_draft::Known knownFrom(const Catalogue& catalogue, const QStringList& zones);

} // namespace symmetry::import_flow
