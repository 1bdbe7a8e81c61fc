#pragma once

#include "models/analyses/symmetry.h"
#include "models/domain/catalogue.h"
#include "models/tables/symmetry_tables.h"
#include "widgets/pages/page.h"

class QGridLayout;
class QStackedWidget;

namespace symmetry {

class ButterflyView;
class DimensionMenu;
class FigureBlock;
class PageHeader;
class PlainLabel;
class SegmentedControl;
class SymmetryChoices;
class SymmetryEmpty;
class SymmetryMatrixView;
class UnitScatter;
struct DimensionPreset;

/// What customers get against what the other mirrors get: by dimension, by the values of a facet,
/// and unit by unit on the chosen dimension. Views stand beside each other as choices of one
/// control, blocks below each other in the view by dimension; both can be added from outside.
class SymmetryPage : public Page {
    Q_OBJECT
public:
    explicit SymmetryPage(QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    void setFormat(const Format& format) override;
    void setStale(bool stale) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QVariantMap state() const override;
    /// Restores the question as well, without announcing it: ask question() afterwards.
    void restoreState(const QVariantMap& state) override;

    /// Mirrors, facets and margin to choose from. Call before the first result.
    void setCatalogue(const CataloguePtr& catalogue);
    void showSymmetry(const SymmetryResult& result);
    [[nodiscard]] const SymmetryResult& result() const { return m_result; }
    /// What the page wants to know.
    [[nodiscard]] const SymmetryQuestion& question() const;
    /// Looks at that dimension where there is one.
    void select(DimensionId id);

    /// Another view of the same matter, taken over; the choice of views is seen from two on.
    void addView(const QString& id, const QString& text, QWidget* view);
    [[nodiscard]] QString view() const;
    void showView(const QString& id);
    /// A further block of the view by dimension, taken over; it stands beside the units.
    void addBlock(FigureBlock* block);

Q_SIGNALS:
    void questionChanged(const symmetry::SymmetryQuestion& question);
    void viewChanged(const QString& id);
    /// One side has not answered yet, and the one button was pressed.
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeDimensionView();
    void connectParts();
    void connectBlock(FigureBlock* block);
    void retranslate();
    void arrange();
    void fit();
    void showFigures();
    void showMatrix();
    void showUnits();
    void choose(int dimension);
    void setMargin(double margin);
    void addPreset(const DimensionPreset& preset);
    [[nodiscard]] int against() const;
    [[nodiscard]] int widestDifference() const;
    [[nodiscard]] QList<FigureBlock*> blocks() const;

    SymmetryResult m_result;
    CataloguePtr m_catalogue;
    int m_dimension = -1; ///< chosen, index into the result
    ColumnTable<SymmetryDimension> m_twin;
    ColumnTable<MatrixTwinRow> m_matrixTwin;
    ColumnTable<MatrixTwinRow> m_unitTwin;

    PageHeader* m_header = nullptr;
    SymmetryChoices* m_choices = nullptr;
    SegmentedControl* m_viewChoice = nullptr;
    QStackedWidget* m_views = nullptr;
    QStringList m_viewIds;
    SymmetryEmpty* m_empty = nullptr;
    ButterflyView* m_butterfly = nullptr;
    PlainLabel* m_index = nullptr;
    SymmetryMatrixView* m_matrix = nullptr;
    UnitScatter* m_units = nullptr;
    DimensionMenu* m_dimensions = nullptr;
    PlainLabel* m_offTheLine = nullptr;
    FigureBlock* m_butterflyBlock = nullptr;
    FigureBlock* m_matrixBlock = nullptr;
    FigureBlock* m_unitBlock = nullptr;
    QList<FigureBlock*> m_further;
    QGridLayout* m_grid = nullptr;
    bool m_wide = true;
};

} // namespace symmetry
