#pragma once

#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

/// Pictures of widgets in the build folder, for looking at.
namespace symmetry::test {

inline void grab(QWidget& widget, const QString& name) {
    const QDir folder(QStringLiteral(SYMMETRY_BINARY_DIR) + QStringLiteral("/pictures"));
    folder.mkpath(QStringLiteral("."));
    QCoreApplication::sendPostedEvents();
    QVERIFY2(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))), qPrintable(name));
}

} // namespace symmetry::test
