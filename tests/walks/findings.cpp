#include "tests/walks/findings.h"

#include "widgets/charts/chart_view.h"
#include "widgets/style/plain_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::test {

QString described(const QWidget& widget) {
    QString line = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1)) {
            line += u" in "_s + at->objectName();
            break;
        }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        line += u" \""_s + button->text() + u'"';
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        line += u" \""_s + label->text() + u'"';
    return line;
}

namespace {

/// Parts that Qt makes inside a widget of ours speak through that widget.
bool isInner(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) ||
           (parent != nullptr &&
            (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
             parent->inherits("QAbstractItemView") || parent->inherits("QLineEdit")));
}

bool isInteractive(const QWidget& widget) {
    const bool button = qobject_cast<const QAbstractButton*>(&widget) != nullptr;
    const bool focus = (widget.focusPolicy() & Qt::TabFocus) != 0;
    return widget.isVisible() && !widget.isWindow() && !isInner(widget) && (button || focus);
}

QList<QWidget*> visibleIn(const QWidget& root) {
    QList<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == root.window())
            found.append(widget);
    return found;
}

QString voice(QWidget& widget, QAccessible::Text which) {
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    return face != nullptr ? face->text(which).trimmed() : QString();
}

void checkHeaders(const QWidget& widget, QStringList& faults) {
    const auto* table = qobject_cast<const QTableView*>(&widget);
    const auto* tree = qobject_cast<const QTreeView*>(&widget);
    const QHeaderView* header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
    if (header == nullptr || header->model() == nullptr)
        return;
    for (int column = 0; column < header->count(); ++column)
        if (!header->isSectionHidden(column) &&
            header->model()->headerData(column, Qt::Horizontal).toString().trimmed().isEmpty())
            faults.append(u"column %1 has no name: %2"_s.arg(column).arg(described(widget)));
}

void checkChart(ChartView& chart, QStringList& faults) {
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&chart);
    if (face == nullptr || face->role() != QAccessible::Chart)
        faults.append(u"is not announced as a chart: "_s + described(chart));
    if (voice(chart, QAccessible::Description).isEmpty())
        faults.append(u"has no spoken sentence: "_s + described(chart));
}

} // namespace

QStringList unnamed(const QWidget& root) {
    QStringList faults;
    QSet<QString> sounds;
    for (QWidget* widget : visibleIn(root)) {
        checkHeaders(*widget, faults);
        if (auto* chart = qobject_cast<ChartView*>(widget))
            checkChart(*chart, faults);
        if (!isInteractive(*widget))
            continue;
        const QString name = voice(*widget, QAccessible::Name);
        if (name.isEmpty())
            faults.append(u"has no name: "_s + described(*widget));
        if (qobject_cast<QAbstractButton*>(widget) == nullptr)
            continue;
        const QString sound = name + u'\n' + voice(*widget, QAccessible::Description);
        if (sounds.contains(sound))
            faults.append(u"sounds like another: "_s + described(*widget));
        sounds.insert(sound);
    }
    return faults;
}

QStringList notReachedByTab(QWidget& root) {
    constexpr int most = 400; // steps
    QSet<const QWidget*> reached;
    root.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(root.window()))
        return {u"the window does not become active"_s};
    root.setFocus();
    if (QApplication::focusWidget() == nullptr)
        QTest::keyClick(root.window(), Qt::Key_Tab);
    const QWidget* before = nullptr; // a text with links keeps the keyboard for each of them
    for (int step = 0; step < most && QApplication::focusWidget() != nullptr; ++step) {
        const QWidget* now = QApplication::focusWidget();
        if (reached.contains(now) && now != before && step > 1)
            break;
        before = now;
        reached.insert(now);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget* widget : visibleIn(root))
        if (isInteractive(*widget) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr &&
            !reached.contains(widget))
            faults.append(u"Tab does not reach: "_s + described(*widget));
    return faults;
}

QStringList unreachableActions(const QWidget& root) {
    QStringList faults;
    QSet<const QAction*> seen;
    for (const QWidget* widget : visibleIn(root) + QList{const_cast<QWidget*>(&root)})
        for (const QAction* action : widget->actions()) {
            if (action->isSeparator() || action->menu() != nullptr || seen.contains(action))
                continue;
            seen.insert(action);
            if (action->text().trimmed().isEmpty())
                faults.append(u"action without words in "_s + described(*widget));
            const auto owners = action->associatedObjects();
            const bool inMenu = std::any_of(owners.cbegin(), owners.cend(), [](QObject* owner) {
                return owner->inherits("QMenu");
            });
            if (action->shortcuts().isEmpty() && !inMenu)
                faults.append(
                    u"no key leads to \"%1\" in %2"_s.arg(action->text(), described(*widget)));
        }
    return faults;
}

namespace {

/// A text in a place that guesses: is it read as HTML, and does that lose letters?
bool losesLetters(const QString& given, const QString& words) {
    if (!Qt::mightBeRichText(given))
        return false;
    const QString read = QTextDocumentFragment::fromHtml(given).toPlainText().simplified();
    return !read.contains(shownText(words).simplified().left(8));
}

void checkCells(const QAbstractItemModel& model, const QModelIndex& parent, const QString& words,
                const QString& where, QStringList& faults) {
    constexpr int most = 60; // rows of one level
    const int rows = std::min(most, model.rowCount(parent));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            if (losesLetters(cell.data(Qt::ToolTipRole).toString(), words))
                faults.append(
                    u"cell %1/%2 has a tool tip of HTML: %3"_s.arg(row).arg(column).arg(where));
            if (column == 0 && model.hasChildren(cell))
                checkCells(model, cell, words, where, faults);
        }
}

} // namespace

QStringList mnemonics(const QWidget& root) {
    QStringList faults;
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->shortcut().isEmpty())
            faults.append(u"a letter presses it: "_s + described(*button));
    return faults;
}

QStringList interpreted(const QWidget& root, const QString& words) {
    QStringList faults;
    for (const QWidget* widget : visibleIn(root)) {
        if (losesLetters(widget->toolTip(), words))
            faults.append(u"tool tip of HTML: "_s + described(*widget));
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label && label->textFormat() != Qt::PlainText)
            faults.append(u"label that is not plain: "_s + described(*widget));
        if (widget->inherits("QTextEdit"))
            faults.append(u"field for rich text: "_s + described(*widget));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model() && qobject_cast<const QHeaderView*>(view) == nullptr)
            checkCells(*view->model(), view->rootIndex(), words, described(*widget), faults);
    }
    return faults;
}

} // namespace symmetry::test
