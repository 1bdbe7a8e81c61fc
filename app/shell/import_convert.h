#pragma once

#include "models/domain/catalogue.h"
#include "models/exchange/guess.h"
#include "models/exchange/mapping.h"
#include "widgets/dialogs/import_draft.h"

namespace symmetry {

// The wizard's values and those of models/exchange say the same in different words.

[[nodiscard]] Mapping exchangeMapping(const import_draft::Mapping& mapping,
                                      const SourceFormat& format, const QStringList& header);
/// One column for each name of `header`; those that the mapping does not know are ignored.
[[nodiscard]] import_draft::Mapping draftMapping(const Mapping& mapping, const QStringList& header);
[[nodiscard]] QList<import_draft::OpenPoint> draftOpenPoints(const QList<OpenPoint>& points);
/// What a file defines already, by name. `zones` are offered in this order.
[[nodiscard]] import_draft::Known knownFrom(const Catalogue& catalogue, const QStringList& zones);
/// The detected format, overruled by what the person chose.
[[nodiscard]] SourceFormat chosenFormat(const SourceFormat& detected,
                                        const import_draft::FileChoices& choices);

} // namespace symmetry
