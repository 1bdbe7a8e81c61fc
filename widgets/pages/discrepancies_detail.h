#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/gap_row.h"
#include "models/tables/format.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace symmetry {

class DistributionBar;
class LinkButton;
class PlainLabel;

/// The selected row: expectation, delivery, gap, importance and change with their intervals and
/// numbers of answers, and how many got less, the same and more.
class DiscrepanciesDetail : public QWidget {
    Q_OBJECT
public:
    explicit DiscrepanciesDetail(QWidget* parent = nullptr);

    void showRow(const GapRow& row, const Format& format);

Q_SIGNALS:
    void drilled(const symmetry::Drill& drill);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        PlainLabel* name;
        PlainLabel* value;
        PlainLabel* interval;
        PlainLabel* n;
    };
    Line addLine();
    void setLine(const Line& line, const QString& name, const Estimate& estimate, Unit unit,
                 const Format& format, bool difference);
    void retranslate();

    GapRow m_row;
    Format m_format;
    QGridLayout* m_grid;
    QList<Line> m_lines;
    DistributionBar* m_distribution;
    LinkButton* m_answers;
};

} // namespace symmetry
