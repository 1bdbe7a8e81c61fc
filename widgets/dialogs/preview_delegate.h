#pragma once

#include "widgets/style/cell_delegate.h"

namespace symmetry {

/// A preview cell: what was read as something else, or refused, stands on a warning patch with a
/// line below it.
class PreviewDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace symmetry
