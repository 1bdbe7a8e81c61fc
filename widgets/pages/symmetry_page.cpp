#include "widgets/pages/symmetry_page.h"

#include "models/tables/symmetry_sentences.h"
#include "widgets/charts/butterfly_view.h"
#include "widgets/charts/unit_scatter.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/tool_links.h"
#include "widgets/pages/data_edits.h"
#include "widgets/pages/dimension_menu.h"
#include "widgets/pages/figure_block.h"
#include "widgets/pages/symmetry_choices.h"
#include "widgets/pages/symmetry_empty.h"
#include "widgets/pages/symmetry_matrix.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Where blocks stand side by side, in pixels at 100 %.
constexpr int wideFrom = 860;
const QString byDimension = u"dimension"_s;

} // namespace

SymmetryPage::SymmetryPage(QWidget* parent)
    : Page(parent), m_twin({}, this), m_matrixTwin({}, this), m_unitTwin({}, this) {
    setObjectName(u"symmetryPage"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connectParts();
    retranslate();
    arrange();
    showSymmetry({});
}

QString SymmetryPage::pageId() const {
    return u"symmetry"_s;
}

QWidget* SymmetryPage::makeBody() {
    auto* body = new QWidget;
    m_header = new PageHeader(body);
    m_choices = new SymmetryChoices(body);
    m_viewChoice = new SegmentedControl(QString(), body);
    m_viewChoice->setObjectName(u"viewChoice"_s);
    m_views = new QStackedWidget(body);
    m_empty = new SymmetryEmpty(body);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(metric::grid * 3 / 2);
    tools->addWidget(m_viewChoice, 0, Qt::AlignTop);
    tools->addWidget(m_choices, 1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin - metric::grid / 2,
                               metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::grid);
    column->addWidget(m_header);
    column->addSpacing(metric::grid / 2);
    column->addLayout(tools);
    column->addWidget(m_views);
    column->addWidget(m_empty);
    column->addStretch(1);
    addView(byDimension, QString(), makeDimensionView());
    return body;
}

QWidget* SymmetryPage::makeDimensionView() {
    auto* view = new QWidget;
    m_butterfly = new ButterflyView;
    m_index = new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary);
    m_index->setObjectName(u"symmetryIndex"_s);
    m_index->setWordWrap(true);
    m_butterflyBlock = new FigureBlock(u"symmetry"_s);
    m_butterflyBlock->setObjectName(u"dimensions"_s);
    m_butterflyBlock->setFigure(m_butterfly, &m_twin);
    m_butterflyBlock->addBelow(m_index);
    m_matrix = new SymmetryMatrixView;
    m_matrixBlock = new FigureBlock(u"symmetry"_s);
    m_matrixBlock->setObjectName(u"matrix"_s);
    m_matrixBlock->setFigure(m_matrix, &m_matrixTwin);
    m_units = new UnitScatter;
    m_offTheLine = new PlainLabel({}, Type::Caption, Weight::Medium, Token::TextSecondary);
    m_offTheLine->setObjectName(u"offTheLine"_s);
    m_offTheLine->setWordWrap(true);
    m_unitBlock = new FigureBlock(u"symmetry"_s);
    m_unitBlock->setObjectName(u"units"_s);
    m_unitBlock->setFigure(m_units, &m_unitTwin);
    m_unitBlock->addBelow(m_offTheLine);
    m_unitBlock->links().addLink(u"dimension"_s, QString(), Qt::Key_D, m_unitBlock);
    m_dimensions = new DimensionMenu(this);
    m_grid = new QGridLayout(view);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::columnGap + metric::grid);
    m_grid->setVerticalSpacing(metric::grid * 3);
    return view;
}

void SymmetryPage::connectParts() {
    connect(m_choices, &SymmetryChoices::questionChanged, this, &SymmetryPage::questionChanged);
    connect(m_choices, &SymmetryChoices::questionChanged, this, &Page::stateChanged);
    connect(m_choices, &SymmetryChoices::againstChanged, this, [this] {
        showMatrix();
        showUnits();
    });
    connect(m_choices, &SymmetryChoices::marginChosen, this, &SymmetryPage::setMargin);
    connect(m_viewChoice, &SegmentedControl::chosen, this, &SymmetryPage::showView);
    connect(m_butterfly, &ChartView::drilled, this, &Page::drillRequested);
    connect(m_butterfly, &ChartView::currentMarkChanged, this,
            [this] { choose(m_butterfly->currentDimension()); });
    connect(m_butterflyBlock->table(), &DataTable::opened, this, [this](int row) {
        Q_EMIT drillRequested({m_twin.row(row).dimension, {}, Mirror::Customers, {}, {}});
    });
    connect(m_matrix, &SymmetryMatrixView::drilled, this, &Page::drillRequested);
    connect(m_matrix, &SymmetryMatrixView::dimensionChosen, this, &SymmetryPage::choose);
    connect(m_matrix, &SymmetryMatrixView::stateChanged, this, &Page::stateChanged);
    connect(m_units, &ChartView::drilled, this, &Page::drillRequested);
    connect(m_dimensions, &DimensionMenu::chosen, this, &SymmetryPage::choose);
    connect(m_unitBlock, &Block::linkTriggered, this, [this](const QString& id) {
        if (id == "dimension"_L1)
            m_dimensions->ask(m_result, m_dimension, &m_unitBlock->links());
    });
    connect(m_empty, &SymmetryEmpty::importRequested, this, &SymmetryPage::importRequested);
    connect(m_empty, &SymmetryEmpty::presetChosen, this, &SymmetryPage::addPreset);
    connect(m_empty, &SymmetryEmpty::drilled, this, &Page::drillRequested);
    const QList<FigureBlock*> all = blocks();
    for (FigureBlock* block : all)
        connectBlock(block);
}

void SymmetryPage::connectBlock(FigureBlock* block) {
    connect(block, &FigureBlock::copied, this, &Page::copied);
    connect(block, &FigureBlock::helpRequested, this, &Page::helpRequested);
    connect(block, &Block::twinToggled, this, &Page::stateChanged);
    connect(block->table(), &DataTable::stateChanged, this, &Page::stateChanged);
}

QList<FigureBlock*> SymmetryPage::blocks() const {
    return QList<FigureBlock*>{m_butterflyBlock, m_matrixBlock, m_unitBlock} + m_further;
}

void SymmetryPage::addView(const QString& id, const QString& text, QWidget* view) {
    m_viewIds.append(id);
    m_viewChoice->addSegment(id, text);
    m_views->addWidget(view);
    m_viewChoice->setVisible(m_viewIds.size() > 1);
}

void SymmetryPage::addBlock(FigureBlock* block) {
    m_further.append(block);
    connectBlock(block);
    arrange();
}

QString SymmetryPage::view() const {
    return m_viewIds.value(m_views->currentIndex());
}

void SymmetryPage::showView(const QString& id) {
    const qsizetype at = m_viewIds.indexOf(id);
    if (at < 0 || at == m_views->currentIndex())
        return;
    m_views->setCurrentIndex(static_cast<int>(at));
    m_viewChoice->setCurrent(id);
    Q_EMIT viewChanged(id);
    Q_EMIT stateChanged();
}

const SymmetryQuestion& SymmetryPage::question() const {
    return m_choices->question();
}

int SymmetryPage::against() const {
    return std::clamp(m_choices->against(), 0,
                      std::max(0, static_cast<int>(m_result.matrices.size()) - 1));
}

void SymmetryPage::setCatalogue(const CataloguePtr& catalogue) {
    m_catalogue = catalogue;
    m_choices->setCatalogue(catalogue, format());
}

void SymmetryPage::setMargin(double margin) {
    if (!m_catalogue)
        return;
    const FileFacts& before = m_catalogue->facts;
    FileFacts after = before;
    after.margin = margin;
    Q_EMIT editRequested({Edit{Thing(before), Thing(after)}}, tr("Change the margin of symmetry"));
}

void SymmetryPage::addPreset(const DimensionPreset& preset) {
    if (!m_catalogue)
        return;
    const PlannedEdit edit = DataEdits(*m_catalogue).addPreset(preset);
    if (!edit.isEmpty())
        Q_EMIT editRequested(edit.changes, edit.phrase);
}

// ---- what is shown -------------------------------------------------------------------------

void SymmetryPage::setFormat(const Format& format) {
    Page::setFormat(format);
    m_choices->setCatalogue(m_catalogue, format);
    m_butterfly->setFormat(format);
    m_units->setFormat(format);
    showSymmetry(SymmetryResult(m_result));
}

void SymmetryPage::setStale(bool stale) {
    Page::setStale(stale);
    m_butterfly->setStale(stale);
    m_units->setStale(stale);
    m_matrix->setEnabled(!stale);
}

void SymmetryPage::setReadOnly(bool readOnly) {
    Page::setReadOnly(readOnly);
    m_choices->setReadOnly(readOnly);
    m_empty->setReadOnly(readOnly);
}

void SymmetryPage::showSymmetry(const SymmetryResult& result) {
    const DimensionId chosen = m_result.dimensions.value(m_dimension).dimension;
    m_result = result;
    setStale(false);
    const PageWords words = SymmetrySentences(format()).page(result);
    m_header->setSentence(words.sentence);
    m_header->setDetail(words.sub);
    const bool both = result.hasBothSides();
    m_views->setVisible(both);
    m_choices->setVisible(both);
    m_viewChoice->setVisible(both && m_viewIds.size() > 1);
    m_empty->setVisible(!both);
    if (!both) {
        m_empty->showResult(result, format());
        return;
    }
    m_dimension = widestDifference();
    for (int i = 0; i < result.dimensions.size(); ++i) {
        if (result.dimensions.at(i).dimension == chosen)
            m_dimension = i;
    }
    showFigures();
}

/// What to look at first: the dimension that is farthest from symmetry.
int SymmetryPage::widestDifference() const {
    int widest = 0;
    double largest = -1.0;
    for (int i = 0; i < m_result.dimensions.size(); ++i) {
        for (const MirrorPair& pair : m_result.dimensions.at(i).pairs) {
            const double size = pair.difference.isKnown() ? std::abs(pair.difference.value) : -1.0;
            if (size > largest) {
                largest = size;
                widest = i;
            }
        }
    }
    return widest;
}

void SymmetryPage::showFigures() {
    const SymmetrySentences say(format());
    m_twin.setRows({}); // the old rows may have other mirrors than the new columns
    m_twin.setColumns(symmetryDimensionColumns(format(), m_result));
    m_twin.setRows(m_result.dimensions);
    m_butterflyBlock->table()->resizeColumnsToContents();
    m_butterfly->setResult(m_result);
    m_butterflyBlock->setWords(say.butterfly(m_result));
    m_index->setText(say.index(m_result));
    showMatrix();
    showUnits();
    arrange();
}

void SymmetryPage::showMatrix() {
    const bool any = !m_result.matrices.isEmpty();
    m_matrixBlock->setVisible(any);
    if (!any)
        return;
    const QString facet = m_choices->facetName();
    m_matrixTwin.setColumns(matrixTwinColumns(format(), m_result, against(), facet));
    m_matrixTwin.setRows(matrixTwinRows(format(), m_result, against()));
    m_matrixBlock->table()->resizeColumnsToContents();
    m_matrix->showResult(m_result, against(), facet, format());
    m_matrixBlock->setWords(SymmetrySentences(format()).matrix(m_result, against(), facet));
    m_matrix->table().setAccessibleName(m_matrixBlock->title());
    m_matrix->table().setAccessibleDescription(m_matrixBlock->subtitle());
}

void SymmetryPage::showUnits() {
    const bool any = !m_result.matrices.isEmpty();
    m_unitBlock->setVisible(any);
    if (!any)
        return;
    const SymmetrySentences say(format());
    const QString facet = m_choices->facetName();
    m_unitTwin.setColumns(matrixTwinColumns(format(), m_result, against(), facet));
    m_unitTwin.setRows(unitRows(format(), m_result, against(), m_dimension));
    m_unitBlock->table()->resizeColumnsToContents();
    m_units->setResult(m_result, against(), m_dimension);
    m_unitBlock->setWords(say.units(m_result, against(), m_dimension, facet));
    m_offTheLine->setText(say.offTheLine(m_result, against(), m_dimension));
}

void SymmetryPage::choose(int dimension) {
    if (dimension < 0 || dimension >= m_result.dimensions.size() || dimension == m_dimension)
        return;
    m_dimension = dimension;
    showUnits();
}

void SymmetryPage::select(DimensionId id) {
    for (int i = 0; i < m_result.dimensions.size(); ++i) {
        if (m_result.dimensions.at(i).dimension != id)
            continue;
        showView(byDimension);
        m_butterfly->setCurrentDimension(i);
        choose(i); // the groups may have moved on by themselves
        m_butterfly->setFocus();
    }
}

// ---- layout --------------------------------------------------------------------------------

void SymmetryPage::arrange() {
    const QList<FigureBlock*> all = blocks();
    for (FigureBlock* block : all)
        m_grid->removeWidget(block);
    m_grid->addWidget(m_butterflyBlock, 0, 0, 1, m_wide ? 2 : 1);
    m_grid->addWidget(m_matrixBlock, 1, 0, 1, m_wide ? 2 : 1);
    m_grid->addWidget(m_unitBlock, 2, 0, 1, m_wide && m_further.isEmpty() ? 2 : 1);
    int place = 1;
    for (FigureBlock* block : std::as_const(m_further)) {
        m_grid->addWidget(block, m_wide ? 2 + place / 2 : 2 + place, m_wide ? place % 2 : 0);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_wide ? 1 : 0);
}

void SymmetryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

void SymmetryPage::fit() {
    const bool wide = width() >= themeOf(this).px(wideFrom);
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

void SymmetryPage::retranslate() {
    m_viewChoice->setAccessibleName(tr("View"));
    m_viewChoice->setSegmentText(byDimension, tr("by dimension"));
    //: opens the choice of the dimension that the groups are set side by side on
    m_unitBlock->links().setLinkText(u"dimension"_s, tr("Dimension"));
}

void SymmetryPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setFormat(format());
    }
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace symmetry
