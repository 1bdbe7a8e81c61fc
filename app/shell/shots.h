#pragma once

#include <QApplication>
#include <QString>

namespace symmetry {

/// Pictures of every page and dialog of the real window on the sample company, as PNG files in
/// `folder`: light and dark, 1280 x 720 and 1920 x 1080, English and German, one pass from right to
/// left, one narrow and one with text at 200 %. The clock stands still. Returns the exit status.
[[nodiscard]] int takeShots(QApplication& application, const QString& folder);

} // namespace symmetry
