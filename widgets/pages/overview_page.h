#pragma once

#include "models/analyses/overview.h"
#include "models/tables/column_table.h"
#include "models/tables/overview_tables.h"
#include "widgets/pages/page.h"

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace symmetry {

class DumbbellView;
class EmptyState;
class FigureBlock;
class OverviewCards;
class OverviewExample;
class OverviewFindings;
class PageHeader;

/// What changed and what needs a decision, in ten seconds: the sentence, the measures, what
/// changed, the largest gaps, and symmetry at a glance. Without data it teaches how to get some.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    void setFormat(const Format& format) override;
    void setStale(bool stale) override;
    [[nodiscard]] QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

    void showOverview(const OverviewResult& result);
    [[nodiscard]] const OverviewResult& result() const { return m_result; }
    /// True at widths where the blocks stand in two columns.
    [[nodiscard]] bool isWide() const { return m_wide; }

Q_SIGNALS:
    /// There is no data yet, and the one button was pressed.
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBody();
    void makeBlocks();
    void connectBlock(FigureBlock* block);
    void connectBlocks();
    void arrange();
    void fit();
    void showEmpty();
    void leaveEmpty();
    void showFigures();
    void act(const Finding& finding);
    [[nodiscard]] QList<FigureBlock*> blocks() const;

    OverviewResult m_result;
    ColumnTable<FindingRow> m_findingTable;
    ColumnTable<GapRow> m_gapTable;
    ColumnTable<SymmetryRow> m_symmetryTable;

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    OverviewExample* m_example = nullptr;
    QScrollArea* m_scroll = nullptr;
    PageHeader* m_header = nullptr;
    OverviewCards* m_cards = nullptr;
    OverviewFindings* m_findings = nullptr;
    DumbbellView* m_gaps = nullptr;
    DumbbellView* m_symmetry = nullptr;
    FigureBlock* m_findingBlock = nullptr;
    FigureBlock* m_gapBlock = nullptr;
    FigureBlock* m_symmetryBlock = nullptr;
    QGridLayout* m_grid = nullptr;
    bool m_wide = true;
};

} // namespace symmetry
