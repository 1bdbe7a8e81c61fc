#pragma once

#include "tests/support/temporary.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace symmetry::test {

/// Shows `widget` at that size in that look and keeps its picture as
/// <build folder>/grabs/<name>.png, for people to look at.
inline QImage grab(QWidget& widget, const QString& name, QSize size, const Theme& theme = Theme(),
                   Qt::LayoutDirection direction = Qt::LeftToRight) {
    applyTheme(*qApp, theme);
    QGuiApplication::setLayoutDirection(direction);
    widget.resize(size);
    widget.show();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(1);
    const QImage image = widget.grab().toImage();
    const QDir folder(QStringLiteral(SYMMETRY_BINARY_DIR) + QStringLiteral("/grabs"));
    folder.mkpath(QStringLiteral("."));
    image.save(folder.filePath(name + QStringLiteral(".png")));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return image;
}

} // namespace symmetry::test
