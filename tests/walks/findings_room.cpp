#include "tests/walks/findings.h"

#include "widgets/controls/plain_label.h"
#include "widgets/controls/word_button.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::test {

namespace {

constexpr int tolerance = 1; ///< pixels lost to rounding

bool hasText(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && !widget.inherits("QTableCornerButton");
}

bool shortensOnPurpose(const QWidget& widget) {
    if (const auto* label = qobject_cast<const PlainLabel*>(&widget); label && label->isElided())
        return true; // paints "…" and keeps the whole text as its tool tip
    return qobject_cast<const WordButton*>(&widget) != nullptr && !widget.toolTip().isEmpty();
}

/// The size in which all of the text is seen, at the width that the widget has.
QSize needed(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label == nullptr || !label->wordWrap())
        return widget.sizeHint();
    int longest = 0;
    for (const QString& word : label->text().split(QRegularExpression(u"[\\s\x200B]+"_s)))
        longest = std::max(longest, label->fontMetrics().horizontalAdvance(word));
    return {longest, label->heightForWidth(label->width())};
}

/// The part of the widget that its ancestors let be seen, or that scrolling brings.
bool reachesOut(const QWidget& widget) {
    QRect box = widget.rect();
    for (const QWidget* at = &widget; !at->isWindow() && at->parentWidget();
         at = at->parentWidget()) {
        box.translate(at->pos());
        const QWidget* parent = at->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (area != nullptr && area->viewport() == parent) {
            const bool sideways = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            const QRect room = parent->rect().adjusted(-tolerance, 0, tolerance, 0);
            return !sideways && (box.left() < room.left() || box.right() > room.right());
        }
        if (!parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(box))
            return true;
    }
    return false;
}

bool isPart(const QWidget& widget) {
    return hasText(widget) || qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr;
}

/// Siblings of which one is meant to lie over the other are none of our business.
bool isOverlay(const QWidget& widget) {
    return widget.isWindow() || widget.testAttribute(Qt::WA_TransparentForMouseEvents) ||
           widget.inherits("QFocusFrame") || widget.inherits("QScrollBar");
}

} // namespace

QStringList cut(const QWidget& root) {
    QStringList faults;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root.window() || !hasText(*widget) ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        const QSize wanted = needed(*widget);
        const bool narrow = wanted.width() > widget->width() + tolerance;
        const bool low = wanted.height() > widget->height() + tolerance;
        if ((narrow || low) && !shortensOnPurpose(*widget))
            faults.append(u"cut: needs %1×%2, has %3×%4: %5"_s.arg(wanted.width())
                              .arg(wanted.height())
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(described(*widget)));
        if (reachesOut(*widget))
            faults.append(u"reaches out of its parent: "_s + described(*widget));
    }
    return faults;
}

QStringList overlapping(const QWidget& root) {
    QStringList faults;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isPart(*widget) || isOverlay(*widget) ||
            widget->window() != root.window())
            continue;
        for (const QObject* child : widget->parentWidget()->children()) {
            const auto* other = qobject_cast<const QWidget*>(child);
            if (other == nullptr || other == widget || !other->isVisible() || isOverlay(*other))
                continue;
            const QRect shared = widget->geometry().intersected(other->geometry());
            if (shared.width() > tolerance && shared.height() > tolerance)
                faults.append(described(*widget) + u" lies over "_s + described(*other));
        }
    }
    return faults;
}

bool none(const QStringList& faults) {
    QStringList once = faults;
    once.removeDuplicates();
    for (const QString& fault : std::as_const(once))
        qWarning("%s", qPrintable(fault.left(300)));
    return faults.isEmpty();
}

} // namespace symmetry::test
