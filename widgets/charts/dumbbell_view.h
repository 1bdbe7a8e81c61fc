#pragma once

#include "models/analyses/gap_row.h"
#include "models/analyses/symmetry_row.h"
#include "widgets/charts/chart_view.h"
#include "widgets/style/meaning.h"

#include <QList>

namespace symmetry {

/// One end of a dumb-bell.
struct DumbbellEnd {
    double value = Estimate::unknown;
    Mirror mirror = Mirror::Customers;
    Fill fill = Fill::Filled;
};

/// One row: a name, two ends on a common scale and what is said beside them.
struct DumbbellRow {
    QString name;
    QString below;      ///< small line under the name
    bool star = false;  ///< moment of truth
    DumbbellEnd first;  ///< delivered, or the employees
    DumbbellEnd second; ///< expected, or the customers
    Sign verdict;       ///< colours the segment; its word stands beside where showsVerdict
    QString gap;        ///< three columns of figures; empty ones are left out
    QString interval;
    QString n;
    QString spoken;
    Drill drill;
};

struct DumbbellFigure {
    QList<DumbbellRow> rows;
    QString firstWord;         ///< stands at the first row's ends: "delivered"
    QString secondWord;        ///< "expected"
    bool showsVerdict = false; ///< a column with verdict words instead of the figures
};

/// Largest gaps: expected hollow, delivered filled, at most `limit` rows.
[[nodiscard]] DumbbellFigure gapDumbbells(const QList<GapRow>& rows, int limit,
                                          const Format& format);
/// Symmetry at a glance: delivered scores of both mirrors, with the verdict in words.
[[nodiscard]] DumbbellFigure symmetryDumbbells(const QList<SymmetryRow>& rows,
                                               const Format& format);

/// Rows of dumb-bells on one axis. One mark per row.
class DumbbellView : public ChartView {
    Q_OBJECT
public:
    explicit DumbbellView(QWidget* parent = nullptr);

    void setFigure(const DumbbellFigure& figure);
    [[nodiscard]] const DumbbellFigure& figure() const { return m_figure; }

    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QRectF markBox(int mark) const override;
    [[nodiscard]] QString markText(int mark) const override;
    [[nodiscard]] Drill markDrill(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) override;

private:
    struct Columns;
    [[nodiscard]] Columns columns(const Theme& theme) const;
    [[nodiscard]] double rowHeight(const Theme& theme) const;
    void paintAxis(QPainter& painter, const Columns& columns, const Theme& theme) const;
    void paintRow(QPainter& painter, int row, const Columns& columns, const Theme& theme) const;
    void paintWords(QPainter& painter, int row, const Columns& columns, const Theme& theme) const;
    void paintEnds(QPainter& painter, int row, const Columns& columns, const Theme& theme) const;

    DumbbellFigure m_figure;
    double m_low = 0.0;
    double m_high = 1.0;
};

} // namespace symmetry
