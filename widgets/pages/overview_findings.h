#pragma once

#include "models/analyses/answers.h"
#include "models/tables/format.h"
#include "models/tables/overview_tables.h"

#include <QList>
#include <QWidget>

class QSpacerItem;
class QVBoxLayout;

namespace symmetry {

class PlainLabel;
class Theme;
class LinkButton;

/// One finding: its mark, what changed and why, since when, how many, and the verb it asks for.
class FindingLine : public QWidget {
    Q_OBJECT
public:
    explicit FindingLine(QWidget* parent = nullptr);

    void setFinding(const FindingRow& row, const Format& format);
    /// Narrow lines leave out the month and the number of answers (they stand in the tool tip).
    void setNarrow(bool narrow);
    [[nodiscard]] const FindingRow& row() const { return m_row; }

Q_SIGNALS:
    void opened();
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void paintSpark(QPainter& painter, const Theme& theme) const;

    FindingRow m_row;
    PlainLabel* m_name;
    PlainLabel* m_reason;
    PlainLabel* m_since;
    PlainLabel* m_n;
    LinkButton* m_action;
    QSpacerItem* m_markRoom; ///< owned by the layout
    QWidget* m_sparkRoom;    ///< where the small chart is drawn
};

/// What changed, ranked: at most six lines; the rest stands in the table twin and is counted.
class OverviewFindings : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostLines = 6;

    explicit OverviewFindings(QWidget* parent = nullptr);

    void setRows(const QList<FindingRow>& rows, const Format& format);
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// As if its line was opened: its chart, or the answers behind it.
    void open(const Finding& finding);

Q_SIGNALS:
    void drilled(const symmetry::Drill& drill);
    /// The chart of a finding's line was asked for.
    void charted(const symmetry::Subject& subject);
    /// The verb of a finding was chosen.
    void acted(const symmetry::Finding& finding);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    FindingLine* addLine();
    void fit();

    QVBoxLayout* m_column;
    QList<FindingLine*> m_lines;
    PlainLabel* m_rest;
};

/// The answers behind a finding.
[[nodiscard]] Drill drillOf(const Finding& finding);

} // namespace symmetry
