#pragma once

#include "models/analyses/discrepancies.h"
#include "models/domain/catalogue.h"
#include "models/tables/column_table.h"
#include "models/tables/gap_table.h"
#include "widgets/pages/page.h"

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace symmetry {

class DiscrepanciesChoices;
class DiscrepanciesDetail;
class DiscrepanciesTable;
class EmptyState;
class FigureBlock;
class PageHeader;
class QuadrantView;

/// Where delivery differs from expectation, ranked, with intervals and corrected tests; by group;
/// what to work on first; and the selected row in full.
class DiscrepanciesPage : public Page {
    Q_OBJECT
public:
    explicit DiscrepanciesPage(QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    void setFormat(const Format& format) override;
    void setStale(bool stale) override;
    [[nodiscard]] QVariantMap state() const override;
    /// Restores the question as well, without announcing it: ask question() afterwards.
    void restoreState(const QVariantMap& state) override;

    /// Facets and mirrors to choose from. Call before the first result.
    void setCatalogue(const CataloguePtr& catalogue);
    void showDiscrepancies(const DiscrepanciesResult& result);
    [[nodiscard]] const DiscrepanciesResult& result() const { return m_result; }
    /// What the page wants to know.
    [[nodiscard]] const DiscrepancyQuestion& question() const;

Q_SIGNALS:
    void questionChanged(const symmetry::DiscrepancyQuestion& question);
    /// There is no data yet, and the one button was pressed.
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBody();
    void makeBlocks();
    void connectParts();
    void arrange();
    void fit();
    void showRow(int row);
    void showEmpty(bool empty);

    DiscrepanciesResult m_result;
    CataloguePtr m_catalogue;
    ColumnTable<GapRow> m_twin;
    ColumnTable<GapRow> m_detailTwin;

    PageHeader* m_header = nullptr;
    DiscrepanciesChoices* m_choices = nullptr;
    DiscrepanciesTable* m_table = nullptr;
    QuadrantView* m_quadrants = nullptr;
    DiscrepanciesDetail* m_detail = nullptr;
    FigureBlock* m_quadrantBlock = nullptr;
    FigureBlock* m_detailBlock = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_figures = nullptr;
    QGridLayout* m_grid = nullptr;
    bool m_wide = true;
};

} // namespace symmetry
