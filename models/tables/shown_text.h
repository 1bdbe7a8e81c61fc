#pragma once

#include <QString>

namespace symmetry {

/// A name from a person or a file as it stands inside a sentence or a cell: on one line, at most
/// `limit` characters ("…" says that there was more), with controls and marks that turn the
/// direction of writing shown as U+FFFD. Ordinary names come back unchanged.
[[nodiscard]] QString shownName(const QString& name, qsizetype limit = 80);

} // namespace symmetry
