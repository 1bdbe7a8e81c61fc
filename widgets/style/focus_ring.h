#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace symmetry {

/// Puts a ring of two pixels around the button or field that has the keyboard focus. Widgets that
/// paint their own focus (tables, charts) are left alone.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication& application);

private:
    void follow(QWidget* before, QWidget* now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace symmetry
