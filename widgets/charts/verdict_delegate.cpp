#include "widgets/charts/verdict_delegate.h"

#include "models/analyses/symmetry_units.h"
#include "models/tables/column_table.h"
#include "widgets/style/figures.h"
#include "widgets/style/meaning.h"

#include <QPainter>

namespace symmetry {

namespace {

void paintHidden(QPainter& painter, const QRectF& box, const QString& text, const Theme& theme) {
    drawHatch(painter, box, theme);
    painter.setFont(theme.font(Type::Caption));
    QRectF patch(0, 0, std::min(tabularWidth(painter.font(), text) + 6, box.width()),
                 theme.pxF(16));
    patch.moveCenter(box.center());
    painter.fillRect(patch, theme.color(Token::SurfaceHatch));
    painter.setPen(theme.color(Token::TextSecondary));
    drawTabular(painter, box, Qt::AlignHCenter, text);
}

void paintVerdict(QPainter& painter, const QRectF& box, const SymmetryCell& cell,
                  const QString& text, bool mirrored, const Theme& theme) {
    const Sign sign = signOf(cell.pair.verdict, cell.pair.other);
    if (isAsymmetric(cell.pair.verdict)) {
        const bool others = cell.pair.verdict == SymmetryVerdict::OthersWorseOff;
        const MirrorSign worse = signOf(others ? cell.pair.other : Mirror::Customers);
        painter.setPen(QPen(theme.color(worse.line), theme.pxF(1.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.fillRect(box, theme.color(Token::LimitsBand));
    }
    const double reach = theme.pxF(14);
    const double x = mirrored ? box.right() - reach : box.left() + reach;
    drawSign(painter, {x, box.center().y()}, theme.pxF(4.5), sign, theme);
    painter.setFont(theme.font(Type::Caption, sign.weight));
    painter.setPen(theme.color(sign.text));
    const double used = theme.pxF(22);
    const QRectF rest =
        box.adjusted(mirrored ? theme.pxF(4) : used, 0, mirrored ? -used : -theme.pxF(6), 0);
    drawTabular(painter, rest, mirrored ? Qt::AlignLeft : Qt::AlignRight, text);
}

} // namespace

VerdictDelegate::VerdictDelegate(QObject* parent) : CellDelegate(parent) {}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Theme theme = themeOf(option.widget);
    return {theme.px(verdictCellWidth), theme.px(verdictRowHeight)};
}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, theme);
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -3);
    const auto cell = index.data(BarRole).value<SymmetryCell>();
    const QString text = index.data().toString();
    if (cell.suppressed)
        paintHidden(*painter, box, text, theme);
    else if (cell.pair.verdict == SymmetryVerdict::NotEnough)
        drawShape(*painter, box.center(), theme.pxF(2), Shape::Circle, Qt::NoPen,
                  theme.color(Token::TextQuiet));
    else
        paintVerdict(*painter, box, cell, text, option.direction == Qt::RightToLeft, theme);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color(Token::Focus), metric::focusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace symmetry
