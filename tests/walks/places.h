#pragma once

#include "models/analyses/snapshot.h"

#include <QSize>
#include <QString>
#include <functional>

class QApplication;
class QWidget;

namespace symmetry::test {

/// `place` names where `root` is, such as "data/measures"; `root` is shown and has settled.
using Visit = std::function<void(const QString& place, QWidget& root)>;

/// The room that a window of this size leaves to its page, with text at that scale.
[[nodiscard]] QSize pageRoom(QSize window, int percent = 100);

/// Every page with its parts and modes, filled with what the analyses say about `data`. `words` is
/// what people wrote: comments, undo phrases, messages, paths.
void visitPages(const Snapshot& data, const QString& words, QSize room, const Visit& visit);

/// Every step of the import wizard over a file whose headers, values and names are `words`; an
/// empty text takes the words of a real survey.
void visitWizard(const QString& words, QSize room, const Visit& visit);

/// The real window on the sample company in `folder`: every page, without a file, and every dialog.
/// False where the file did not open.
[[nodiscard]] bool visitWindow(QApplication& application, const QString& folder, QSize size,
                               int textPercent, bool dialogs, const Visit& visit);

} // namespace symmetry::test
