#include "widgets/charts/example_row.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int narrowestCell = 280;

} // namespace

ExampleRow::ExampleRow(int drawingHeight, int spaceHeight, QWidget* parent)
    : QWidget(parent), m_drawingHeight(drawingHeight), m_spaceHeight(spaceHeight) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ExampleRow::name() {
    QStringList parts;
    const QList<Words> all = words();
    for (const Words& each : all)
        parts.append(u"%1: %2"_s.arg(each.title, each.text));
    setAccessibleName(heading());
    setAccessibleDescription(parts.join(u' '));
}

int ExampleRow::columnsAt(int width) const {
    return width >= 3 * themeOf(this).px(narrowestCell) ? 3 : 1;
}

int ExampleRow::cellHeight(int width) const {
    const Theme theme = themeOf(this);
    const int inner = std::max(1, width / columnsAt(width) - theme.px(metric::columnGap));
    const QFontMetrics body(theme.font(Type::Body));
    int text = 0;
    const QList<Words> all = words();
    for (const Words& each : all)
        text = std::max(
            text,
            body.boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, each.text).height());
    const QFontMetrics title(theme.font(Type::Title, Weight::Strong));
    return drawingHeight() + title.height() + text + theme.px(m_spaceHeight);
}

int ExampleRow::heightForWidth(int width) const {
    return cellHeight(width) * (3 / columnsAt(width));
}

QSize ExampleRow::sizeHint() const {
    const int width = 3 * themeOf(this).px(narrowestCell);
    return {width, heightForWidth(width)};
}

int ExampleRow::textFlags() const {
    return static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
}

void ExampleRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = columnsAt(width());
    const int cellWidth = width() / columns;
    const int height = cellHeight(width());
    const int gap = themeOf(this).px(metric::columnGap);
    const int count = static_cast<int>(words().size());
    for (int i = 0; i < count; ++i) {
        const QRect cell(i % columns * cellWidth, i / columns * height, cellWidth - gap, height);
        paintCell(painter, QStyle::visualRect(layoutDirection(), rect(), cell), i);
    }
}

void ExampleRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace symmetry
