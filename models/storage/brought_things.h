#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/result.h"

#include <QSet>

namespace symmetry {

class Database;

/// Things that are in the file and not in the catalogue.
struct HiddenThings {
    using Key = std::pair<QString, qint64>; ///< table and id
    QSet<Key> added;                        ///< by the import under way
    QSet<Key> undone;                       ///< brought by undone imports, referred to by no other
};

[[nodiscard]] Result<HiddenThings> hiddenThings(Database& database);

/// Takes hidden things out of a catalogue that holds everything. What an undone import brought
/// stays where something that is not hidden refers to it: a measure to a question, a question to
/// its touchpoint and dimension, a touchpoint to its stage, a remark, a promise, a link.
void hide(const HiddenThings& hidden, Catalogue& all);

/// Writes down, for the import that is about to be shown, what it brought (see import_added) and
/// the other questions, facets, values and series that it refers to.
[[nodiscard]] Result<void> noteThings(Database& database, qint64 source,
                                      const QList<HiddenThings::Key>& used);

} // namespace symmetry
