#pragma once

#include "models/domain/edit.h"
#include "models/tables/shown_text.h"

#include <algorithm>

namespace symmetry {

/// A change that a person asked for: what to do, and what undo calls it. No changes: nothing would
/// differ, and nothing is to be sent.
struct PlannedEdit {
    ChangeSet changes;
    QString phrase;
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

/// How change sets are put together.
namespace planned {

/// A name as it stands in what undo says.
[[nodiscard]] inline QString named(const QString& name) {
    return shownName(name, 60);
}

template <class Kind>
[[nodiscard]] Edit added(const Kind& thing) {
    return {std::nullopt, Thing(thing)};
}

template <class Kind>
[[nodiscard]] Edit removed(const Kind& thing) {
    return {Thing(thing), std::nullopt};
}

/// Appends nothing where the two are equal.
template <class Kind>
void change(ChangeSet& changes, const Kind& before, const Kind& after) {
    if (!(before == after))
        changes.append(Edit{Thing(before), Thing(after)});
}

/// Gives the things the positions 0, 1, 2 ...; those that change are appended.
template <class Kind>
void renumber(ChangeSet& changes, const QList<Kind>& things) {
    int position = 0;
    for (const Kind& before : things) {
        Kind after = before;
        after.position = position++;
        change(changes, before, after);
    }
}

/// Index of the thing with that id, or -1.
template <class Kind, class KindId>
[[nodiscard]] qsizetype placeOf(const QList<Kind>& things, KindId id) {
    const auto found = std::ranges::find(things, id, &Kind::id);
    return found == things.cend() ? -1 : found - things.cbegin();
}

/// An id above all that are there.
template <class Kind>
[[nodiscard]] qint64 freeId(const QList<Kind>& things) {
    qint64 highest = 0;
    for (const Kind& thing : things)
        highest = std::max(highest, thing.id.value);
    return highest + 1;
}

} // namespace planned

} // namespace symmetry
