#pragma once

#include "models/analyses/symmetry.h"

#include <QMenu>

namespace symmetry {

/// The dimensions of a result to choose from; the one that is looked at is ticked.
class DimensionMenu : public QMenu {
    Q_OBJECT
public:
    explicit DimensionMenu(QWidget* parent = nullptr);

    /// Opens below `link`, the chosen dimension under the focus.
    void ask(const SymmetryResult& result, int current, const QWidget* link);

Q_SIGNALS:
    /// Index into the result's dimensions.
    void chosen(int dimension);
};

} // namespace symmetry
