#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace symmetry::test {

// What is wrong with everything that is visible in `root`: one line for each fault, naming the
// widget; empty where nothing is.

/// What takes the focus or a click has a name; charts are charts and speak; tables name their
/// columns; no two buttons sound alike.
[[nodiscard]] QStringList unnamed(const QWidget& root);
/// Presses Tab until it comes round. `root` must be a part of the active window.
[[nodiscard]] QStringList notReachedByTab(QWidget& root);
/// Actions without words, or with neither key nor menu.
[[nodiscard]] QStringList unreachableActions(const QWidget& root);

/// Labels, tool tips and cells that would interpret `words`, a text from outside.
[[nodiscard]] QStringList interpreted(const QWidget& root, const QString& words);

/// Buttons that a letter of their text would press: where a text from outside holds an ampersand.
[[nodiscard]] QStringList mnemonics(const QWidget& root);

/// Labels and buttons that show less than their text, unless they shorten on purpose and have the
/// whole text as their tool tip; anything that reaches out of its parent where nobody can scroll.
[[nodiscard]] QStringList cut(const QWidget& root);
/// Labels, buttons and fields that lie over a sibling.
[[nodiscard]] QStringList overlapping(const QWidget& root);

/// A widget as a line of faults names it: class, nearest name, and the words it shows.
[[nodiscard]] QString described(const QWidget& widget);

/// True where there are none; otherwise says them all, each once.
[[nodiscard]] bool none(const QStringList& faults);

} // namespace symmetry::test
