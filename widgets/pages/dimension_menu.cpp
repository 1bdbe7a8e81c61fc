#include "widgets/pages/dimension_menu.h"

#include "models/tables/shown_text.h"

namespace symmetry {

DimensionMenu::DimensionMenu(QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("dimensionMenu"));
    connect(this, &QMenu::triggered, this,
            [this](const QAction* action) { Q_EMIT chosen(action->data().toInt()); });
}

void DimensionMenu::ask(const SymmetryResult& result, int current, const QWidget* link) {
    clear();
    setAccessibleName(tr("Dimension"));
    for (int i = 0; i < result.dimensions.size(); ++i) {
        const QString name = shownName(result.dimensions.at(i).name);
        QAction* action = addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setData(i);
        action->setCheckable(true);
        action->setChecked(i == current);
        if (i == current)
            setActiveAction(action);
    }
    const QPoint corner =
        link->isRightToLeft() ? link->rect().bottomRight() : link->rect().bottomLeft();
    popup(link->mapToGlobal(corner));
}

} // namespace symmetry
