#pragma once

#include "models/analyses/snapshot.h"
#include "widgets/charts/chart_view.h"

#include <memory>
#include <optional>

namespace symmetry {

class TrendPlot;

/// A remark at a day.
struct TrendNote {
    QDate day;
    QString text;
    bool breaks = false; ///< limits begin anew
};

/// A process chart or trend: one series by step with limits, centre, target, notes and the newest
/// value named at its end.
struct TrendFigure {
    Trend trend;
    Unit unit = Unit::Scale;
    std::optional<double> target;
    QList<TrendNote> notes;
    Drill drill; ///< what the series is about; a mark adds its own step
    Step step = Step::Month;
    QString unitWord = {}; ///< of a series
};

/// Draws a TrendFigure with Qt Charts: a line, an area for the limits, at most 2000 points; series
/// are updated in place. Marks have the shapes of their signals.
class TrendChart : public ChartView {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    ~TrendChart() override;

    void setFigure(const TrendFigure& figure);
    [[nodiscard]] const TrendFigure& figure() const { return m_figure; }

    /// The step of a mark.
    [[nodiscard]] QDate markStep(int mark) const;

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintLabels(QPainter& painter, const QRectF& area, const Theme& theme) const;
    void paintAxis(QPainter& painter, const Theme& theme) const;
    void paintMarks(QPainter& painter, const Theme& theme) const;
    void paintNotes(QPainter& painter, const Theme& theme) const;
    void arrange();
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString stepText(QDate first) const;

    TrendFigure m_figure;
    QList<TrendPoint> m_points; ///< thinned to what is drawn
    QList<int> m_marks;         ///< indices of the points that have answers
    std::unique_ptr<TrendPlot> m_plot;
};

} // namespace symmetry
