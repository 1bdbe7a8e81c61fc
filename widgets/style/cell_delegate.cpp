#include "widgets/style/cell_delegate.h"

#include "models/tables/column_table.h"
#include "widgets/style/figures.h"
#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace symmetry {

namespace {

bool isFigure(Qt::Alignment alignment) {
    return (alignment & (Qt::AlignRight | Qt::AlignTrailing)) != 0 &&
           (alignment & Qt::AlignLeading) == 0;
}

Qt::Alignment alignmentOf(const QModelIndex& index) {
    const QVariant stated = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment wanted =
        stated.isValid() ? stated.value<Qt::Alignment>() : Qt::Alignment(Qt::AlignLeading);
    return (wanted & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
}

/// The largest absolute bar of the column, so that bars of one column compare.
double longestBar(const QModelIndex& index) {
    double longest = 0.0;
    for (int row = 0; row < std::min(index.model()->rowCount(), 500); ++row) {
        const QVariant bar = index.sibling(row, index.column()).data(BarRole);
        if (bar.typeId() == QMetaType::Double && std::isfinite(bar.toDouble()))
            longest = std::max(longest, std::abs(bar.toDouble()));
    }
    return longest;
}

void paintBar(QPainter& painter, const QRectF& box, const QModelIndex& index, const Theme& theme) {
    const QVariant bar = index.data(BarRole);
    const double longest = bar.typeId() == QMetaType::Double ? longestBar(index) : 0.0;
    if (longest <= 0.0 || !std::isfinite(bar.toDouble()))
        return;
    const double share = std::min(1.0, std::abs(bar.toDouble()) / longest);
    painter.fillRect(
        QRectF(box.right() - box.width() * share, box.bottom() - 4, box.width() * share, 3),
        theme.color(Token::Comparison));
}

} // namespace

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const Theme& theme) {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect,
                     theme.color(chosen ? Token::SurfaceSelected : Token::SurfacePage));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     theme.color(Token::LineHair));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme.color(Token::Focus), metric::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintGround(*painter, option, theme);
    const Sign sign = signOf(static_cast<Meaning>(index.data(MeaningRole).toInt()));
    const Qt::Alignment wanted = alignmentOf(index);
    const auto where = QStyle::visualAlignment(option.direction, wanted);
    QRectF box = QRectF(option.rect).adjusted(theme.px(4), 0, -theme.px(4), 0);
    paintBar(*painter, box, index, theme);
    painter->setFont(theme.font(Type::Body, sign.weight));
    painter->setPen(theme.color(sign.text));
    const QString text = shownText(index.data().toString());
    if (isFigure(wanted)) {
        drawTabular(*painter, box, static_cast<int>(where), text);
    } else {
        if (sign.shape != Shape::None && !text.isEmpty()) {
            const double radius = theme.pxF(4);
            const bool mirrored = option.direction == Qt::RightToLeft;
            const double x = mirrored ? box.right() - radius : box.left() + radius;
            drawSign(*painter, QPointF(x, box.center().y()), radius, sign, theme);
            const double used = theme.pxF(14);
            box.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
        }
        const QString line = QFontMetricsF(painter->font())
                                 .elidedText(text, Qt::ElideRight, box.width(), Qt::TextSingleLine);
        painter->drawText(box, static_cast<int>(where) | Qt::TextSingleLine, line);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = themeOf(option.widget);
    const QString text = shownText(index.data().toString(), 80);
    const double width = tabularWidth(theme.font(Type::Body, Weight::Strong), text);
    return {static_cast<int>(width) + theme.px(26), theme.px(metric::tableRow)};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString stated = index.data(Qt::ToolTipRole).toString();
    const QString text = stated.isEmpty() ? index.data().toString() : stated;
    const bool cut = sizeHint(option, index).width() > view->visualRect(index).width();
    if (stated.isEmpty() && !cut)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), shownInGuessingSink(text), view);
    return true;
}

} // namespace symmetry
