#include "widgets/controls/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace symmetry {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : QLayout(parent), m_gap(horizontalGap), m_lineGap(verticalGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

void FlowLayout::setLastAtEnd(bool atEnd) {
    m_lastAtEnd = atEnd;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line& line : lines(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? m_lineGap : 0);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int gap = size.width() > 0 ? m_gap : 0;
        size = {size.width() + gap + hint.width(), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& whole) {
    QLayout::setGeometry(whole);
    const QRect box = whole.marginsRemoved(contentsMargins());
    const std::vector<Line> all = lines(box.width());
    int y = box.top();
    for (size_t i = 0; i < all.size(); ++i) {
        place(all[i], {box.left(), y, box.width(), all[i].height}, box, i + 1 == all.size());
        y += all[i].height + m_lineGap;
    }
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const {
    std::vector<Line> found;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(1, width), 10000});
        if (found.empty() || found.back().width + m_gap + size.width() > width)
            found.emplace_back();
        Line& line = found.back();
        line.width += size.width() + (line.items.empty() ? 0 : m_gap);
        line.height = std::max(line.height, size.height());
        line.items.push_back(item.get());
    }
    return found;
}

void FlowLayout::place(const Line& line, const QRect& row, const QRect& box, bool last) const {
    const QWidget* parent = parentWidget();
    const auto direction = parent != nullptr ? parent->layoutDirection() : Qt::LeftToRight;
    int x = row.left();
    for (QLayoutItem* item : line.items) {
        const QSize size = item->sizeHint().boundedTo({std::max(1, box.width()), 10000});
        if (last && m_lastAtEnd && item == line.items.back())
            x = std::max(x, row.right() + 1 - size.width());
        const QPoint at(x, row.top() + (row.height() - size.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, box, QRect(at, size)));
        x += size.width() + m_gap;
    }
}

} // namespace symmetry
