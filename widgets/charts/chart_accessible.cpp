#include "widgets/charts/chart_accessible.h"

#include "widgets/charts/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace symmetry {

namespace {

/// A chart for screen readers: name, description and the current mark as its value.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const auto* view = static_cast<ChartView*>(widget());
        if (which == QAccessible::Value)
            return view->currentMark() < 0 ? QString() : view->markText(view->currentMark());
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* chartFactory(const QString&, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view != nullptr ? new ChartAccessible(view) : nullptr;
}

} // namespace

void announceCharts() {
    QAccessible::installFactory(chartFactory);
}

} // namespace symmetry
