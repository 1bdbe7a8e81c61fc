#pragma once

#include "models/analyses/journey.h"
#include "widgets/charts/chart_view.h"
#include "widgets/charts/journey_layout.h"

class QScrollBar;

namespace symmetry {

/// The drawn journey: stages, touchpoints in columns that all lanes share, compliments and
/// complaints where they are known, expectation dashed and delivery solid with their bands, the gap
/// of each touchpoint, seams between owners, answers, owners, and the employee lane with its links.
/// Left and right move along the journey, down and up between it and the employee lane; Enter
/// opens. Scrolls sideways below 56 pixels a column; the names of the lanes stay.
class JourneyMap : public ChartView {
    Q_OBJECT
public:
    explicit JourneyMap(QWidget* parent = nullptr);

    /// `voices` is one entry per touchpoint, or empty: then there is no lane for them.
    void setJourney(const JourneyResult& journey, const QList<VoiceCount>& voices = {});
    [[nodiscard]] const JourneyResult& journey() const { return m_layout.journey(); }
    /// The column that is marked; none where the id is not on the map.
    void setSelected(TouchpointId id);
    [[nodiscard]] TouchpointId selected() const;

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keyboard or a click is on that touchpoint (customers' or employees').
    void touchpointChosen(symmetry::TouchpointId id);
    void touchpointOpened(symmetry::TouchpointId id);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;
    [[nodiscard]] int neighbour(int mark, int key) const override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void reveal(int mark);
    void choose(int mark);
    [[nodiscard]] TouchpointId touchpointOf(int mark) const;

    JourneyLayout m_layout;
    QScrollBar* m_bar;
    int m_selectedMark = -1;
};

} // namespace symmetry
