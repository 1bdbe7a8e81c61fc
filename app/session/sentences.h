#pragma once

#include "models/domain/result.h"

#include <QString>

namespace symmetry {

/// What a failure means for the person in front of the screen: what happened and where, what was
/// kept, what to do; in the language of the installed translators, as one line of plain text.
/// Facts come from outside: control characters and direction marks in them are shown, not obeyed,
/// "%1" in them stays "%1", and a fact longer than 200 characters is shortened in its middle.
[[nodiscard]] QString sentence(const Error& error);

/// How many of the facts of that kind its sentence names: all that models/domain/result.h lists,
/// but for the detail of QueryFailed, which is for the log.
[[nodiscard]] int factsNamed(ErrorKind kind);

/// A text from outside made fit for one line: as facts are treated above.
[[nodiscard]] QString oneLine(const QString& text);

} // namespace symmetry
