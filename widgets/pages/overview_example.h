#pragma once

#include "widgets/charts/example_row.h"

namespace symmetry {

/// Three drawings that explain the notation before there is data: a gap between expectation and
/// delivery, an interval, and a signal. They show no figures: nothing here could be taken for one.
class OverviewExample final : public ExampleRow {
    Q_OBJECT
public:
    explicit OverviewExample(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<Words> words() const override;
    void paintCell(QPainter& painter, QRect box, int index) const override;
};

} // namespace symmetry
