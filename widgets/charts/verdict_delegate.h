#pragma once

#include "widgets/style/cell_delegate.h"

namespace symmetry {

/// Draws one SymmetryCell: only what carries a verdict gets ink. Worse off: framed in the colour of
/// that side, with its mark; symmetric: a grey patch with the equals sign; not enough answers to
/// say: a dot; hidden: hatched with "n = 3" or "hidden". The cell's BarRole holds a QVariant of
/// SymmetryCell.
class VerdictDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit VerdictDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

/// Pixels at 100 %.
inline constexpr int verdictCellWidth = 72;
inline constexpr int verdictRowHeight = 34;

} // namespace symmetry
