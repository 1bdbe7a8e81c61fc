#include "widgets/style/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace symmetry {

namespace {

bool wearsRing(const QWidget* widget) {
    if (widget->property("ownFocus").toBool())
        return false;
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QApplication& application) : QObject(&application) {
    connect(&application, &QApplication::focusChanged, this, &FocusRing::follow);
}

void FocusRing::follow(QWidget* before, QWidget* now) {
    Q_UNUSED(before)
    const bool ring = now != nullptr && now->parentWidget() != nullptr && wearsRing(now);
    if (!ring) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(now->window());
    m_frame->setWidget(now);
}

} // namespace symmetry
