#pragma once

#include "models/domain/edit.h"
#include "models/domain/result.h"

#include <QString>

namespace symmetry {

class Database;

/// A name that must be there and is at most Limits::nameCharacters long, without control
/// characters. NameEmpty names `kind`, the other errors `field`.
[[nodiscard]] Result<void> validName(const QString& kind, const QString& field,
                                     const QString& name);
/// Text of at most Limits::textBytes in UTF-8, which can be stored and read back as it is.
[[nodiscard]] Result<void> validText(const QString& field, const QString& text);

/// Whether a thing may stand in the file: names, lengths, numbers, scale, and that all it refers to
/// is there. NameEmpty, TextTooLong, ValueNotValid, ThingMissing.
[[nodiscard]] Result<void> validThing(Database& database, const Thing& thing);

} // namespace symmetry
