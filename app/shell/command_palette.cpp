#include "app/shell/command_palette.h"

#include "models/tables/shown_text.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& words, int limit) {
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> found;
    for (const PaletteEntry& entry : entries) {
        const QString text = entry.text + u' ' + entry.group;
        const bool fits = std::all_of(all.cbegin(), all.cend(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (fits)
            found.append(entry);
    }
    const auto begins = [&words](const PaletteEntry& entry) {
        return entry.text.startsWith(words.simplified(), Qt::CaseInsensitive);
    };
    if (!all.isEmpty())
        std::stable_partition(found.begin(), found.end(), begins);
    return found.first(std::min<qsizetype>(found.size(), limit));
}

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_line(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Search or jump to"));
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(tr("Search or jump to"));
    m_line->setPlaceholderText(tr("Page, touchpoint, measure, dimension, file or command"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::grid, metric::grid, metric::grid, metric::grid);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::show);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
}

void CommandPalette::openOver(const QWidget& window, const QList<PaletteEntry>& entries) {
    m_entries = entries;
    m_line->clear();
    show({});
    const Theme theme = themeOf(&window);
    const int wide = std::min(theme.px(640), window.width() - theme.px(32));
    resize(wide, std::min(theme.px(420), window.height() - theme.px(64)));
    move(window.mapToGlobal(QPoint((window.width() - wide) / 2, theme.px(metric::scopeBar))));
    QFrame::show();
    m_line->setFocus();
}

void CommandPalette::show(const QString& words) {
    m_list->clear();
    const QList<PaletteEntry> found = matching(m_entries, words);
    for (const PaletteEntry& entry : found) {
        const QString key = entry.key.isEmpty() ? QString() : u"   "_s + entry.key;
        auto* item = new QListWidgetItem(
            u"%1   ·   %2%3"_s.arg(shownName(entry.text), entry.group, key), m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setData(Qt::AccessibleTextRole, QString(entry.group + u": "_s + entry.text));
    }
    m_list->setCurrentRow(found.isEmpty() ? -1 : 0);
    const QListWidgetItem* item = m_list->currentItem();
    m_line->setAccessibleDescription(item ? item->text() : tr("Nothing fits"));
}

void CommandPalette::take() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    close();
    Q_EMIT chosen(id);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int last = m_list->count() - 1;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, std::min(0, last), last));
        if (m_list->currentItem())
            m_line->setAccessibleDescription(m_list->currentItem()->text());
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace symmetry
