#pragma once

#include "app/cli/command_line.h"
#include "models/domain/catalogue.h"
#include "models/domain/subject.h"

namespace symmetry::cli {

/// How a line over time is named on the command line, for the help of an option:
/// "measure:NAME", "touchpoint:NAME[:SIDE]", "dimension:NAME[@MIRROR][:SIDE]", "series:NAME",
/// "voices[@MIRROR]"; SIDE is delivered (the default), expected or gap, MIRROR customers unless
/// named. "/FACET=VALUE" behind it narrows it to one value of a facet.
/// UsageWrong for what is no such thing, listing the things that there are.
[[nodiscard]] Result<Subject> subjectFrom(const Catalogue& catalogue, const QString& text);

/// The same words for a subject: subjectFrom() reads them back.
[[nodiscard]] QString subjectWords(const Catalogue& catalogue, const Subject& subject);

} // namespace symmetry::cli
