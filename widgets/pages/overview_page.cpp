#include "widgets/pages/overview_page.h"

#include "models/tables/gap_table.h"
#include "models/tables/overview_sentences.h"
#include "widgets/charts/dumbbell_view.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/tool_links.h"
#include "widgets/pages/figure_block.h"
#include "widgets/pages/overview_cards.h"
#include "widgets/pages/overview_example.h"
#include "widgets/pages/overview_findings.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Where the blocks get two columns, in pixels at 100 %.
constexpr int wideFrom = 980;
constexpr int gapsShown = 5;

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent),
      m_findingTable(findingColumns(format()), this),
      m_gapTable(gapColumns(format()), this),
      m_symmetryTable(symmetryColumns(format()), this) {
    setObjectName(u"overviewPage"_s);
    m_stack = new QStackedLayout(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    m_stack->addWidget(m_scroll);
    auto* emptyScroll = new QScrollArea(this);
    emptyScroll->setWidgetResizable(true);
    emptyScroll->setFrameShape(QFrame::NoFrame);
    emptyScroll->setFocusPolicy(Qt::NoFocus);
    auto* emptyBody = new QWidget;
    auto* emptyColumn = new QVBoxLayout(emptyBody);
    emptyColumn->setContentsMargins(metric::pageMargin, 0, metric::pageMargin, 0);
    m_empty = new EmptyState(emptyBody);
    m_example = new OverviewExample(emptyBody);
    m_empty->setExample(m_example);
    emptyColumn->addWidget(m_empty);
    emptyScroll->setWidget(emptyBody);
    m_stack->addWidget(emptyScroll);
    connect(m_empty, &EmptyState::activated, this, &OverviewPage::leaveEmpty);
    connectBlocks();
    arrange();
    showEmpty();
}

QString OverviewPage::pageId() const {
    return u"overview"_s;
}

QWidget* OverviewPage::makeBody() {
    auto* body = new QWidget;
    m_header = new PageHeader(body);
    m_cards = new OverviewCards(body);
    m_cards->setObjectName(u"cards"_s);
    makeBlocks();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metric::columnGap + metric::grid);
    m_grid->setVerticalSpacing(metric::grid * 3);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin - metric::grid / 2,
                               metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::grid);
    column->addWidget(m_header);
    column->addWidget(m_cards);
    column->addSpacing(metric::grid * 2);
    column->addLayout(m_grid);
    column->addStretch(1);
    return body;
}

void OverviewPage::makeBlocks() {
    m_findings = new OverviewFindings;
    m_findingBlock = new FigureBlock(u"signals"_s);
    m_findingBlock->setObjectName(u"findings"_s);
    m_findingBlock->setFigure(m_findings, &m_findingTable);
    m_gaps = new DumbbellView;
    m_gapBlock = new FigureBlock(u"gaps"_s);
    m_gapBlock->setObjectName(u"gaps"_s);
    m_gapBlock->setFigure(m_gaps, &m_gapTable);
    m_symmetry = new DumbbellView;
    m_symmetryBlock = new FigureBlock(u"symmetry"_s);
    m_symmetryBlock->setObjectName(u"symmetry"_s);
    m_symmetryBlock->setFigure(m_symmetry, &m_symmetryTable);
    m_symmetryBlock->links().addLink(u"open"_s, tr("Open"));
}

QList<FigureBlock*> OverviewPage::blocks() const {
    return {m_findingBlock, m_gapBlock, m_symmetryBlock};
}

void OverviewPage::connectBlock(FigureBlock* block) {
    connect(block, &FigureBlock::copied, this, &Page::copied);
    connect(block, &FigureBlock::helpRequested, this, &Page::helpRequested);
    connect(block, &Block::twinToggled, this, &Page::stateChanged);
    connect(block->table(), &DataTable::stateChanged, this, &Page::stateChanged);
}

void OverviewPage::connectBlocks() {
    const QList<FigureBlock*> all = blocks();
    for (FigureBlock* block : all)
        connectBlock(block);
    connect(m_symmetryBlock, &Block::linkTriggered, this, [this](const QString& id) {
        if (id == "open"_L1)
            Q_EMIT pageRequested(u"symmetry"_s);
    });
    connect(m_cards, &OverviewCards::drilled, this, &Page::drillRequested);
    connect(m_cards, &OverviewCards::copied, this, &Page::copied);
    connect(m_cards, &OverviewCards::helpRequested, this, &Page::helpRequested);
    connect(m_cards, &OverviewCards::twinToggled, this, &Page::stateChanged);
    connect(m_findings, &OverviewFindings::drilled, this, &Page::drillRequested);
    connect(m_findings, &OverviewFindings::charted, this, &Page::chartRequested);
    connect(m_findings, &OverviewFindings::acted, this, &OverviewPage::act);
    connect(m_gaps, &ChartView::drilled, this, &Page::drillRequested);
    connect(m_symmetry, &ChartView::drilled, this, &Page::drillRequested);
    connect(m_findingBlock->table(), &DataTable::opened, this,
            [this](int row) { m_findings->open(m_findingTable.row(row).finding); });
    connect(m_gapBlock->table(), &DataTable::opened, this, [this](int row) {
        const GapRow& gap = m_gapTable.row(row);
        Q_EMIT drillRequested({gap.key, {}, gap.mirror, {}, {}});
    });
    connect(m_symmetryBlock->table(), &DataTable::opened, this, [this](int row) {
        Q_EMIT drillRequested({m_symmetryTable.row(row).dimension, {}, {}, {}, {}});
    });
}

void OverviewPage::act(const Finding& finding) {
    const bool over = finding.kind == Finding::Kind::LineSignal;
    if (over && finding.subject.kind >= Subject::Kind::Series)
        Q_EMIT chartRequested(finding.subject);
    else if (finding.kind == Finding::Kind::GapChanged)
        Q_EMIT pageRequested(u"discrepancies"_s);
    else
        Q_EMIT drillRequested(drillOf(finding));
}

void OverviewPage::arrange() {
    const QList<FigureBlock*> all = blocks();
    for (FigureBlock* block : all)
        m_grid->removeWidget(block);
    m_grid->addWidget(m_findingBlock, 0, 0);
    m_grid->addWidget(m_symmetryBlock, m_wide ? 0 : 2, m_wide ? 1 : 0);
    m_grid->addWidget(m_gapBlock, 1, 0, 1, m_wide ? 2 : 1);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, m_wide ? 2 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

void OverviewPage::fit() {
    const bool wide = width() >= themeOf(this).px(wideFrom);
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

void OverviewPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setFormat(format());
    if (event->type() == QEvent::StyleChange)
        fit();
}

void OverviewPage::setFormat(const Format& format) {
    Page::setFormat(format);
    m_cards->setFormat(format);
    m_gaps->setFormat(format);
    m_symmetry->setFormat(format);
    m_findingTable.setColumns(findingColumns(format));
    m_gapTable.setColumns(gapColumns(format));
    m_symmetryTable.setColumns(symmetryColumns(format));
    m_symmetryBlock->links().setLinkText(u"open"_s, tr("Open"));
    showOverview(OverviewResult(m_result));
}

void OverviewPage::setStale(bool stale) {
    Page::setStale(stale);
    m_header->setStale(stale);
    m_cards->setStale(stale);
    m_gaps->setStale(stale);
    m_symmetry->setStale(stale);
    m_findings->setEnabled(!stale);
}

QVariantMap OverviewPage::state() const {
    QVariantMap state{{u"cards"_s, m_cards->showsTwin()},
                      {u"cardTable"_s, m_cards->table()->state()}};
    const QList<FigureBlock*> all = blocks();
    for (const FigureBlock* block : all) {
        state.insert(block->objectName(), block->showsTwin());
        state.insert(block->objectName() + u"Table"_s, block->table()->state());
    }
    return state;
}

void OverviewPage::restoreState(const QVariantMap& state) {
    m_cards->showTwin(state.value(u"cards"_s).toBool());
    m_cards->table()->restoreState(state.value(u"cardTable"_s).toMap());
    const QList<FigureBlock*> all = blocks();
    for (FigureBlock* block : all) {
        block->showTwin(state.value(block->objectName()).toBool());
        block->table()->restoreState(state.value(block->objectName() + u"Table"_s).toMap());
    }
}

void OverviewPage::showOverview(const OverviewResult& result) {
    m_result = result;
    setStale(false);
    if (result.responses == 0)
        showEmpty();
    else
        showFigures();
}

void OverviewPage::showFigures() {
    const OverviewSentences say(format());
    const PageWords words = say.page(m_result);
    m_header->setSentence(words.sentence);
    m_header->setDetail(words.sub);
    m_cards->setCards(m_result.cards);
    m_cards->setVisible(!m_result.cards.isEmpty());
    const QList<FindingRow> findings = findingRows(format(), m_result);
    m_findingTable.setRows(findings);
    m_findings->setRows(findings, format());
    m_findingBlock->setWords(say.findings(m_result));
    m_gapTable.setRows(m_result.gaps);
    m_gaps->setFigure(gapDumbbells(m_result.gaps, gapsShown, format()));
    m_gapBlock->setWords(say.gaps(m_result));
    m_symmetryTable.setRows(m_result.symmetry);
    m_symmetry->setFigure(symmetryDumbbells(m_result.symmetry, format()));
    m_symmetryBlock->setWords(say.symmetry(m_result));
    m_stack->setCurrentIndex(0);
}

void OverviewPage::showEmpty() {
    const PageWords words = OverviewSentences(format()).page(m_result);
    m_empty->setWords(words.sentence, words.sub);
    const bool noData = !m_result.asOf.isValid();
    m_example->setVisible(noData);
    if (noData) {
        m_empty->setSteps({{tr("Bring the answers you have"),
                            tr("A survey as CSV or as a spreadsheet is enough. Names are not "
                               "needed.")},
                           {tr("Say what each column means"),
                            tr("Most of it is guessed and shown before anything is written.")},
                           {tr("Read what people miss"),
                            tr("Gaps with their intervals, what changed, and who is worse off.")}});
        m_empty->setAction(tr("Import a survey …"));
    } else {
        m_empty->setSteps({});
        m_empty->setAction(tr("Show the last 12 months with answers"));
    }
    m_stack->setCurrentIndex(1);
}

void OverviewPage::leaveEmpty() {
    if (!m_result.asOf.isValid()) {
        Q_EMIT importRequested();
        return;
    }
    Scope scope;
    scope.period = lastMonths(m_result.asOf, 12);
    scope.comparison = periodBefore(scope.period);
    Q_EMIT scopeRequested(scope);
}

} // namespace symmetry
