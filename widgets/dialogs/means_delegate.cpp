#include "widgets/dialogs/means_delegate.h"

#include "models/tables/column_table.h"
#include "widgets/style/cell_delegate.h"
#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace symmetry {

namespace {

QRect fieldIn(const QRect& cell, const Theme& theme) {
    return cell.adjusted(theme.px(2), theme.px(2), -theme.px(8), -theme.px(3));
}

void drawChevron(QPainter& painter, QPointF centre, double half) {
    const QPointF points[] = {{centre.x() - half, centre.y() - half / 2},
                              {centre.x() + half, centre.y() - half / 2},
                              {centre.x(), centre.y() + half / 1.5}};
    painter.drawPolygon(points, 3);
}

} // namespace

MeansDelegate::MeansDelegate(Offers offers, QObject* parent)
    : QStyledItemDelegate(parent), m_offers(std::move(offers)) {}

void MeansDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Theme theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    CellDelegate::paintGround(*painter, option, theme);
    const Sign sign = signOf(static_cast<Meaning>(index.data(MeaningRole).toInt()));
    const QRectF box = QRectF(fieldIn(option.rect, theme)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool asks = sign.shape == Shape::TriangleDown;
    painter->setPen(QPen(theme.color(asks ? Token::WarnLine : Token::LineField), 1));
    painter->setBrush(theme.color(asks ? Token::WarnSurface : Token::SurfaceField));
    painter->drawRoundedRect(box, metric::corner, metric::corner);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const double edge = theme.pxF(14);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Token::TextSecondary));
    drawChevron(*painter, {mirrored ? box.left() + edge : box.right() - edge, box.center().y()},
                theme.pxF(3.5));
    const QRectF words = mirrored ? box.adjusted(edge * 2, 0, -theme.px(9), 0)
                                  : box.adjusted(theme.px(9), 0, -edge * 2, 0);
    painter->setFont(theme.font(Type::Body));
    painter->setPen(theme.color(sign.text));
    const QString line = painter->fontMetrics().elidedText(
        shownText(index.data().toString(), 200), Qt::ElideRight, static_cast<int>(words.width()));
    const Qt::Alignment where =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(words, static_cast<int>(where) | Qt::TextSingleLine, line);
    painter->restore();
}

QWidget* MeansDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    auto* box = new QComboBox(parent);
    const Offer offer = m_offers(index.row());
    for (const QString& text : offer.texts)
        box->addItem(shownText(text, 200));
    box->setCurrentIndex(offer.current);
    box->setMaxVisibleItems(24);
    box->setObjectName(QStringLiteral("meansEditor"));
    box->setAccessibleDescription(index.siblingAtColumn(0).data().toString());
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<MeansDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void MeansDelegate::setEditorData(QWidget*, const QModelIndex&) const {}

void MeansDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                 const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        Q_EMIT chosen(index.row(), box->currentIndex());
}

void MeansDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(fieldIn(option.rect, themeOf(option.widget)));
}

} // namespace symmetry
