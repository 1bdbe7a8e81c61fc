#include "widgets/controls/table_header.h"

#include "widgets/style/plain_text.h"
#include "widgets/style/theme.h"
#include "widgets/style/wrapped_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace symmetry {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(metric::grid * 2);
}

QSize TableHeader::sizeHint() const {
    const Theme theme = themeOf(this);
    const int more = (m_lines - 1) * QFontMetrics(theme.font(Type::Caption)).height();
    return {QHeaderView::sizeHint().width(), theme.px(metric::tableRow) + more};
}

QSize TableHeader::sectionSizeFromContents(int section) const {
    const Theme theme = themeOf(this);
    const QString text = model()->headerData(section, orientation()).toString();
    const QFontMetrics metrics(theme.font(Type::Caption));
    return {metrics.horizontalAdvance(text) + theme.px(24), theme.px(metric::tableRow)};
}

void TableHeader::setLines(int lines) {
    m_lines = lines;
    updateGeometry();
    viewport()->update();
}

bool TableHeader::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int section = logicalIndexAt(help->pos());
    const QString text =
        section < 0 ? QString() : model()->headerData(section, orientation()).toString();
    const bool whole = section < 0 || section == m_axisSection ||
                       shownLines(section, text).join(u' ') == text.simplified();
    QToolTip::showText(help->globalPos(), whole ? QString() : shownInGuessingSink(text), this);
    return true;
}

QStringList TableHeader::shownLines(int section, const QString& text) const {
    const Theme theme = themeOf(this);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QFontMetrics metrics(
        theme.font(Type::Caption, isSorted ? Weight::Medium : Weight::Regular));
    return wrappedLines(text, metrics, sectionSize(section) - theme.px(8), m_lines);
}

void TableHeader::setAxis(int section, const QStringList& values, const QList<double>& places) {
    m_axisSection = section;
    m_axisValues = values;
    m_axisPlaces = places;
    viewport()->update();
}

void TableHeader::paintAxis(QPainter& painter, const QRect& rect) const {
    const Theme theme = themeOf(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextSecondary));
    for (qsizetype i = 0; i < std::min(m_axisValues.size(), m_axisPlaces.size()); ++i) {
        const double part = isRightToLeft() ? 1.0 - m_axisPlaces.at(i) : m_axisPlaces.at(i);
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(m_axisValues.at(i));
        const double left = std::clamp(rect.left() + part * rect.width() - wide / 2,
                                       rect.left() + 1.0, rect.right() - wide);
        painter.drawText(QRectF(left, rect.top(), wide + 1, rect.height()), Qt::AlignCenter,
                         m_axisValues.at(i));
    }
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.color(Token::SurfacePage));
    if (section == m_axisSection) {
        paintAxis(*painter, rect);
        painter->restore();
        return;
    }
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setFont(theme.font(Type::Caption, isSorted ? Weight::Medium : Weight::Regular));
    painter->setPen(theme.color(isSorted ? Token::TextPrimary : Token::TextSecondary));
    QString text = model()->headerData(section, orientation()).toString();
    if (isSorted)
        text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑")
                                                           : QStringLiteral(" ↓");
    const auto stated = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const auto wanted = stated.isValid() ? stated.value<Qt::Alignment>() : defaultAlignment();
    const auto where = QStyle::visualAlignment(layoutDirection(), wanted);
    const QRect box = rect.adjusted(theme.px(4), 0, -theme.px(4), 0);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const auto across = static_cast<int>(where & ~Qt::AlignVertical_Mask);
    painter->drawText(box, across | Qt::AlignVCenter, shownLines(section, text).join(u'\n'));
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, height() - 1, viewport()->width(), 1,
                     themeOf(this).color(Token::LineStrong));
}

} // namespace symmetry
