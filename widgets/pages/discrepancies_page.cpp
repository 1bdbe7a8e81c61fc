#include "widgets/pages/discrepancies_page.h"

#include "models/tables/discrepancy_sentences.h"
#include "widgets/charts/quadrant_view.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/tool_links.h"
#include "widgets/pages/discrepancies_choices.h"
#include "widgets/pages/discrepancies_detail.h"
#include "widgets/pages/discrepancies_table.h"
#include "widgets/pages/figure_block.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Where the blocks below the table stand side by side, in pixels at 100 %.
constexpr int wideFrom = 860;

} // namespace

DiscrepanciesPage::DiscrepanciesPage(QWidget* parent)
    : Page(parent), m_twin(gapColumns(format()), this), m_detailTwin(gapColumns(format()), this) {
    setObjectName(u"discrepanciesPage"_s);
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
    arrange();
    showDiscrepancies({});
}

QString DiscrepanciesPage::pageId() const {
    return u"discrepancies"_s;
}

QWidget* DiscrepanciesPage::makeBody() {
    auto* body = new QWidget;
    m_header = new PageHeader(body);
    m_choices = new DiscrepanciesChoices(body);
    m_empty = new EmptyState(body);
    m_figures = new QWidget(body);
    m_table = new DiscrepanciesTable(m_figures);
    makeBlocks();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metric::columnGap + metric::grid);
    m_grid->setVerticalSpacing(metric::grid * 3);
    auto* figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(metric::grid);
    figures->addWidget(m_table);
    figures->addSpacing(metric::grid * 2);
    figures->addLayout(m_grid);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin - metric::grid / 2,
                               metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::grid);
    column->addWidget(m_header);
    column->addSpacing(metric::grid / 2);
    m_choices->addAtEnd(&m_table->links());
    column->addWidget(m_choices);
    column->addWidget(m_figures);
    column->addWidget(m_empty);
    column->addStretch(1);
    return body;
}

void DiscrepanciesPage::makeBlocks() {
    m_quadrants = new QuadrantView;
    m_quadrantBlock = new FigureBlock(u"importance"_s);
    m_quadrantBlock->setObjectName(u"quadrants"_s);
    m_quadrantBlock->setFigure(m_quadrants, &m_twin);
    m_detail = new DiscrepanciesDetail;
    m_detailBlock = new FigureBlock(u"gaps"_s);
    m_detailBlock->setObjectName(u"detail"_s);
    m_detailBlock->setFigure(m_detail, &m_detailTwin);
}

void DiscrepanciesPage::connectParts() {
    connect(m_choices, &DiscrepanciesChoices::questionChanged, this,
            &DiscrepanciesPage::questionChanged);
    connect(m_choices, &DiscrepanciesChoices::questionChanged, this, &Page::stateChanged);
    connect(m_table, &DiscrepanciesTable::drilled, this, &Page::drillRequested);
    connect(m_table, &DiscrepanciesTable::copied, this, &Page::copied);
    connect(m_table, &DiscrepanciesTable::stateChanged, this, &Page::stateChanged);
    connect(m_table, &DiscrepanciesTable::currentRowChanged, this, &DiscrepanciesPage::showRow);
    connect(m_table, &DiscrepanciesTable::helpRequested, this,
            [this] { Q_EMIT helpRequested(u"gaps"_s); });
    connect(m_quadrants, &QuadrantView::rowChosen, m_table, &DiscrepanciesTable::setCurrentRow);
    connect(m_quadrants, &ChartView::drilled, this, &Page::drillRequested);
    connect(m_detail, &DiscrepanciesDetail::drilled, this, &Page::drillRequested);
    for (FigureBlock* block : {m_quadrantBlock, m_detailBlock}) {
        connect(block, &FigureBlock::copied, this, &Page::copied);
        connect(block, &FigureBlock::helpRequested, this, &Page::helpRequested);
    }
    connect(m_quadrantBlock->table(), &DataTable::opened, this, [this](int row) {
        const GapRow& gap = m_twin.row(row);
        Q_EMIT drillRequested({gap.key, {}, gap.mirror, {}, {}});
    });
    connect(m_empty, &EmptyState::activated, this, &DiscrepanciesPage::importRequested);
}

const DiscrepancyQuestion& DiscrepanciesPage::question() const {
    return m_choices->question();
}

void DiscrepanciesPage::setCatalogue(const CataloguePtr& catalogue) {
    m_catalogue = catalogue;
    m_choices->setCatalogue(catalogue, format());
}

void DiscrepanciesPage::setFormat(const Format& format) {
    Page::setFormat(format);
    m_choices->setCatalogue(m_catalogue, format);
    m_table->setFormat(format);
    m_quadrants->setFormat(format);
    showDiscrepancies(DiscrepanciesResult(m_result));
}

void DiscrepanciesPage::setStale(bool stale) {
    Page::setStale(stale);
    m_header->setStale(stale);
    m_quadrants->setStale(stale);
    m_figures->setEnabled(!stale);
}

void DiscrepanciesPage::showDiscrepancies(const DiscrepanciesResult& result) {
    m_result = result;
    setStale(false);
    const DiscrepancySentences say(format());
    const PageWords words = say.page(result);
    m_header->setSentence(words.sentence);
    m_header->setDetail(words.sub);
    showEmpty(result.rows.isEmpty());
    if (result.rows.isEmpty())
        return;
    m_table->showResult(result, m_choices->facetName());
    m_twin.setColumns(gapColumns(format(), result.question.rows));
    m_twin.setRows(result.rows);
    m_detailTwin.setColumns(gapColumns(format(), result.question.rows));
    m_quadrants->setResult(result);
    m_quadrants->setVisible(!result.importance.isEmpty());
    m_quadrantBlock->setWords(say.importance(result));
    m_quadrantBlock->setVisible(!result.importance.isEmpty());
    showRow(m_table->currentRow());
    arrange();
}

void DiscrepanciesPage::showRow(int row) {
    if (row < 0 || row >= m_result.rows.size())
        return;
    const GapRow& gap = m_result.rows.at(row);
    m_detail->showRow(gap, format());
    m_detailTwin.setRows({gap});
    m_detailBlock->setWords(DiscrepancySentences(format()).detail(m_result, gap));
    m_quadrants->setSelectedRow(row);
}

void DiscrepanciesPage::showEmpty(bool empty) {
    m_figures->setVisible(!empty);
    m_table->links().setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    m_empty->setWords({}, {});
    m_empty->setSteps(
        {{tr("Ask both"), tr("What did you expect, and what did you get: two answers to one "
                             "question, on one scale.")},
         {tr("Bring the answers"), tr("As CSV or as a spreadsheet. Say which column is which.")},
         {tr("Read the ranking"), tr("The largest shortfall stands first, with its interval and "
                                     "the number of people behind it.")}});
    m_empty->setAction(tr("Import a survey …"));
}

void DiscrepanciesPage::arrange() {
    m_grid->removeWidget(m_quadrantBlock);
    m_grid->removeWidget(m_detailBlock);
    const bool beside = m_wide && !m_result.importance.isEmpty();
    m_grid->addWidget(m_quadrantBlock, 0, 0);
    m_grid->addWidget(m_detailBlock, beside ? 0 : 1, beside ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, beside ? 1 : 0);
}

void DiscrepanciesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

void DiscrepanciesPage::fit() {
    const bool wide = width() >= themeOf(this).px(wideFrom);
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

void DiscrepanciesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setFormat(format());
    if (event->type() == QEvent::StyleChange)
        fit();
}

QVariantMap DiscrepanciesPage::state() const {
    const DiscrepancyQuestion& asked = question();
    return {{u"rows"_s, static_cast<int>(asked.rows)},
            {u"mirror"_s, key(asked.mirror).toString()},
            {u"facet"_s, asked.facet.value},
            {u"heatFacet"_s, asked.heatFacet.value},
            {u"table"_s, m_table->state()}};
}

void DiscrepanciesPage::restoreState(const QVariantMap& state) {
    DiscrepancyQuestion asked = question();
    const int rows = state.value(u"rows"_s).toInt();
    asked.rows = rows >= 0 && rows <= static_cast<int>(RowsBy::Facet) ? static_cast<RowsBy>(rows)
                                                                      : RowsBy::Touchpoint;
    asked.mirror =
        wordFromKey<Mirror>(state.value(u"mirror"_s).toString()).value_or(Mirror::Customers);
    asked.facet = {state.value(u"facet"_s).toLongLong()};
    asked.heatFacet = {state.value(u"heatFacet"_s).toLongLong()};
    m_choices->setQuestion(asked);
    m_choices->setCatalogue(m_catalogue, format());
    m_table->restoreState(state.value(u"table"_s).toMap());
}

} // namespace symmetry
