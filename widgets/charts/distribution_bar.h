#pragma once

#include "models/analyses/gap_row.h"
#include "widgets/charts/chart_view.h"

namespace symmetry {

/// How many got less than, as much as and more than they expected: one bar in three parts with
/// their counts in words below. Three marks.
class DistributionBar : public ChartView {
    Q_OBJECT
public:
    explicit DistributionBar(QWidget* parent = nullptr);

    void setRow(const GapRow& row);

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;

private:
    [[nodiscard]] qint64 part(int mark) const;
    [[nodiscard]] qint64 total() const;

    GapRow m_row;
};

} // namespace symmetry
