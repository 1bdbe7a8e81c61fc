#pragma once

#include "models/analyses/symmetry.h"
#include "models/tables/symmetry_sentences.h"
#include "widgets/charts/chart_view.h"

namespace symmetry {

/// Customers to the left, the other mirrors to the right, one row per dimension with its name in
/// the middle; outline: expected, solid: delivered, whisker: 95 % interval. Beside it the
/// difference with the margin as a band (thick 90 %, thin 95 %) and the verdict in words. Several
/// other mirrors stand below each other in their row. Where one side has not answered at all, its
/// half is hatched and there are no differences.
///
/// One mark for each mirror of each dimension: up and down change the dimension, left and right the
/// mirror.
class ButterflyView : public ChartView {
    Q_OBJECT
public:
    explicit ButterflyView(QWidget* parent = nullptr);

    void setResult(const SymmetryResult& result);
    void setFormat(const Format& format) override;
    /// Dimension of the current mark; -1: none.
    [[nodiscard]] int currentDimension() const;
    void setCurrentDimension(int dimension);

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;
    [[nodiscard]] int neighbour(int mark, int key) const override;

private:
    struct Columns;
    [[nodiscard]] Columns columns(const Theme& theme) const;
    [[nodiscard]] double verdictRoom(const Theme& theme) const;
    [[nodiscard]] int sides() const;
    [[nodiscard]] bool judges() const { return m_result.hasBothSides(); }
    [[nodiscard]] double rowHeight(const Theme& theme) const;
    [[nodiscard]] double rowTop(int row, const Theme& theme) const;
    /// The band of one mirror inside its row.
    [[nodiscard]] QRectF lane(int row, int side, const Theme& theme) const;

    // butterfly_painter.cpp
    void paintHead(QPainter& painter, const Columns& at, const Theme& theme) const;
    void paintMirrorNames(QPainter& painter, const Columns& at, const Theme& theme) const;
    void paintAxis(QPainter& painter, const QRectF& line, const Columns& at,
                   const Theme& theme) const;
    void paintFoot(QPainter& painter, const Columns& at, const Theme& theme) const;
    void paintName(QPainter& painter, int row, const Columns& at, const Theme& theme) const;
    void paintBars(QPainter& painter, const MirrorScores& scores, const QRectF& lane, bool left,
                   const Columns& at, const Theme& theme) const;
    [[nodiscard]] const Estimate& whiskerOf(const MirrorScores& scores) const;
    void paintArm(QPainter& painter, int row, int side, const Columns& at,
                  const Theme& theme) const;
    void paintMissing(QPainter& painter, const Estimate& estimate, const QRectF& lane, bool left,
                      const Columns& at, const Theme& theme) const;
    void paintDifference(QPainter& painter, int row, int side, const Columns& at,
                         const Theme& theme) const;
    void paintVerdict(QPainter& painter, int row, int side, const Columns& at,
                      const Theme& theme) const;

    SymmetryResult m_result;
    double m_reach = 10.0; ///< of the differences, points to either side
};

/// Places from the leading edge; flipped as a whole where the language runs right to left.
struct ButterflyView::Columns {
    double width = 0.0;
    double firstN = 0.0;   ///< trailing edge of customers' n
    double leftFrom = 0.0; ///< customers' arm: 100 ... 0
    double leftTo = 0.0;
    double rightFrom = 0.0; ///< the others' arm: 0 ... 100
    double rightTo = 0.0;
    double secondN = 0.0;  ///< trailing edge of the others' n
    double plotFrom = 0.0; ///< differences
    double plotTo = 0.0;
    double verdict = 0.0; ///< leading edge
    double reach = 10.0;
    bool mirrored = false;

    [[nodiscard]] double x(double place) const { return mirrored ? width - place : place; }
    [[nodiscard]] QRectF box(double from, double to, const QRectF& lane) const {
        return {mirrored ? width - to : from, lane.top(), to - from, lane.height()};
    }
    [[nodiscard]] double score(double score, bool left) const {
        const double part = score / 100.0;
        return left ? leftTo - part * (leftTo - leftFrom)
                    : rightFrom + part * (rightTo - rightFrom);
    }
    [[nodiscard]] double difference(double points) const {
        const double part = (points + reach) / (2.0 * reach);
        return plotFrom + (part < 0 ? 0 : part > 1 ? 1 : part) * (plotTo - plotFrom);
    }
};

} // namespace symmetry
