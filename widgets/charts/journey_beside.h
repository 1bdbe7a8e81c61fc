#pragma once

#include "models/tables/journey_beside.h"
#include "widgets/charts/chart_view.h"

namespace symmetry {

/// A journey as it is above the same journey as it shall be, in shared columns: above expectation,
/// delivery and gap of each touchpoint, below what shall change, with standard and promise. Left
/// and right move along the journey, up and down between the two; Enter opens.
class JourneyBeside : public ChartView {
    Q_OBJECT
public:
    explicit JourneyBeside(QWidget* parent = nullptr);

    void setJourneys(const JourneyResult& asIs, const JourneyResult& toBe);
    [[nodiscard]] const QList<BesideRow>& rows() const { return m_rows; }
    void setSelected(TouchpointId id);

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void touchpointChosen(symmetry::TouchpointId id);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;
    [[nodiscard]] int neighbour(int mark, int key) const override;
    [[nodiscard]] int markAt(QPointF place) const override;

private:
    struct Mark {
        int column = 0;
        bool toBe = false;
    };
    struct Lanes {
        double asIsStage, asIsName, gaps, asIsEnd, change, toBeStage, toBeName, values, end;
    };
    [[nodiscard]] Lanes lanes() const;
    [[nodiscard]] QRectF cell(int column, double top, double bottom) const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] TouchpointId touchpointOf(int mark) const;
    void findRange();
    void paintLaneNames(QPainter& painter, const Theme& theme) const;
    void paintColumn(QPainter& painter, int column, const Theme& theme) const;
    void paintName(QPainter& painter, int column, bool toBe, const Theme& theme) const;
    void paintGap(QPainter& painter, int column, const Theme& theme) const;
    void paintGoals(QPainter& painter, int column, const Theme& theme) const;
    void paintStages(QPainter& painter, bool toBe, const Theme& theme) const;

    QList<BesideRow> m_rows;
    QList<Mark> m_marks;
    TouchpointId m_selected;
    double m_low = 0.0;
    double m_high = 1.0;
};

} // namespace symmetry
