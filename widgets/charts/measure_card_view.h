#pragma once

#include "models/analyses/overview.h"
#include "widgets/charts/chart_view.h"

namespace symmetry {

/// One measure, read in this order: name, value, interval and n, process chart, verdict with the
/// change, target. 200 × 152 at 100 %. Its one mark drills to the answers behind it.
class MeasureCardView : public ChartView {
    Q_OBJECT
public:
    explicit MeasureCardView(QWidget* parent = nullptr);

    void setCard(const MeasureCard& card);
    [[nodiscard]] const MeasureCard& card() const { return m_card; }
    /// A line at the end that separates it from the next card.
    void setDivider(bool divider);

    [[nodiscard]] int markCount() const override { return 1; }
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;

private:
    void paintValue(QPainter& painter, const QRectF& area, const Theme& theme) const;
    [[nodiscard]] QString changeWords(double room, const QFontMetricsF& metrics) const;
    void paintVerdict(QPainter& painter, const QRectF& area, const Theme& theme) const;
    [[nodiscard]] QString targetFigure() const;
    [[nodiscard]] QString targetWords() const;
    [[nodiscard]] QString shortTargetWords() const;

    MeasureCard m_card;
    bool m_divider = true;
};

} // namespace symmetry
