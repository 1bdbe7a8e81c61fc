#pragma once

#include "widgets/style/theme.h"

#include <QStyledItemDelegate>

namespace symmetry {

/// Draws one cell from its roles: text letter for letter and elided, digits of figure columns in
/// cells of the widest digit, the colour and mark of its meaning, a bar where BarRole is a number.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Surface, selection, focus and the hairline below: what every delegate draws first.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                            const Theme& theme);
};

} // namespace symmetry
