#pragma once

#include "models/analyses/gap_row.h"
#include "widgets/charts/chart_view.h"

#include <QList>
#include <utility>

namespace symmetry {

/// One bar: a gap among some of the responses, such as one value of a facet.
struct GapBar {
    QString name;
    GapRow row;
    Drill drill;
};

/// Gaps as bars from zero with value and n; too few answers are hatched and say so.
class GapBars : public ChartView {
    Q_OBJECT
public:
    explicit GapBars(QWidget* parent = nullptr);

    void setBars(const QList<GapBar>& bars);

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;

private:
    void paintBar(QPainter& painter, int at, const QRectF& row, const Theme& theme) const;

    /// Start and length of a bar on a track of that width. One-sided data grow from the leading
    /// edge; mixed signs from a zero inside the track.
    [[nodiscard]] std::pair<double, double> extent(double value, double wide) const;

    QList<GapBar> m_bars;
    double m_low = 0.0;
    double m_high = 0.0;
};

} // namespace symmetry
