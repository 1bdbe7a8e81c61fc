#include "widgets/dialogs/preview_delegate.h"

#include "widgets/dialogs/import_preview.h"
#include "widgets/style/plain_text.h"

#include <QPainter>

namespace symmetry {

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    using State = import_draft::PreviewCell::State;
    const auto state = static_cast<State>(index.data(ImportPreview::StateRole).toInt());
    CellDelegate::paint(painter, option, index);
    if (state != State::Changed && state != State::Refused)
        return;
    const Theme theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(theme.font(Type::Body));
    const QString text = shownText(index.data().toString(), 200);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const auto where = QStyle::visualAlignment(option.direction, alignment);
    const QRect cell = option.rect.adjusted(theme.px(4), 1, -theme.px(4), -2);
    const int wanted = painter->fontMetrics().horizontalAdvance(text) + theme.px(12);
    const QSize size(std::min(wanted, cell.width()), cell.height());
    const QRect patch = QStyle::alignedRect(Qt::LeftToRight, where, size, cell);
    painter->fillRect(patch, theme.color(Token::WarnSurface));
    painter->fillRect(patch.left(), patch.bottom() - 1, patch.width(), 2,
                      theme.color(Token::WarnLine));
    painter->setPen(theme.color(Token::TextPrimary));
    const QString line = painter->fontMetrics().elidedText(text, Qt::ElideRight, patch.width());
    painter->drawText(patch, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, line);
    painter->restore();
}

} // namespace symmetry
