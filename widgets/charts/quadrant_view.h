#pragma once

#include "models/analyses/discrepancies.h"
#include "widgets/charts/chart_view.h"
#include "widgets/charts/label_places.h"

#include <QList>

namespace symmetry {

/// Importance against delivery with the cross-hair and the four quadrants named. Labels stand right
/// of, left of, above or below their points; where none fits, the point gets the number of its row.
class QuadrantView : public ChartView {
    Q_OBJECT
public:
    explicit QuadrantView(QWidget* parent = nullptr);

    /// Takes rows, points and cross-hair of the result; filters drills with nothing but the row.
    void setResult(const DiscrepanciesResult& result);
    /// Marks the row of the table that is selected; -1: none.
    void setSelectedRow(int row);

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keyboard or a click is on the point of that row.
    void rowChosen(int row);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;

private:
    [[nodiscard]] QRectF plot(const QRectF& area, const Theme& theme) const;
    [[nodiscard]] QPointF place(int mark, const QRectF& plot) const;
    [[nodiscard]] double radius(int mark, const Theme& theme) const;
    /// Where the cross-hair stands; not finite where it is not known.
    [[nodiscard]] QPointF cross(const QRectF& plot) const;
    void paintFrame(QPainter& painter, const QRectF& plot, const Theme& theme) const;
    void paintNumber(QPainter& painter, const LabelWish& at, int row, const Theme& theme) const;
    void paintPoints(QPainter& painter, const QRectF& plot, const Theme& theme) const;

    DiscrepanciesResult m_result;
    QRectF m_range; ///< delivered × importance
    int m_selected = -1;
};

} // namespace symmetry
