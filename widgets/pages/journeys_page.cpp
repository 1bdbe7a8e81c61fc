#include "widgets/pages/journeys_page.h"

#include "models/tables/column_table.h"
#include "models/tables/journey_sentences.h"
#include "models/tables/journey_tree.h"
#include "models/tables/shown_text.h"
#include "widgets/charts/journey_beside.h"
#include "widgets/charts/journey_map.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/detail_panel.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/table_header.h"
#include "widgets/pages/journeys_bar.h"
#include "widgets/pages/journeys_new.h"
#include "widgets/pages/journeys_strip.h"
#include "widgets/pages/touchpoint_editor.h"
#include "widgets/style/cell_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int narrowBelow = 700;

} // namespace

JourneysPage::JourneysPage(QWidget* parent)
    : Page(parent),
      m_besideModel(besideTable(format()), this),
      m_beside(new JourneyBeside),
      m_besideTable(new DataTable(tr("Both variants as a table"))),
      m_besideScroll(new QScrollArea),
      m_header(new PageHeader),
      m_bar(new JourneysBar),
      m_strip(new JourneysStrip),
      m_views(new QStackedWidget),
      m_map(new JourneyMap),
      m_mapScroll(new QScrollArea),
      m_table(new QTreeView),
      m_tree(new JourneyTree(format(), this)),
      m_whole(new QStackedWidget(this)),
      m_panel(new DetailPanel),
      m_card(new TouchpointCard),
      m_editor(new TouchpointEditor),
      m_answers(new QPushButton(tr("Answers behind"))),
      m_edit(new QPushButton(tr("Edit"))),
      m_empty(new EmptyState),
      m_new(new JourneysNew) {
    setObjectName(u"journeysPage"_s);
    auto* main = new QWidget;
    makeMain(*new QVBoxLayout(main));
    makePanel();
    m_split = new PanelSplit(main, m_panel);
    m_split->setNarrowBelow(narrowBelow);
    makeEmpty();
    for (QWidget* view : QList<QWidget*>{m_split, m_empty, m_new})
        m_whole->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
    connectParts();
    connectBar();
    makeKeys();
    setFormat(format());
}

void JourneysPage::makeMain(QBoxLayout& column) {
    const int margin = metric::pageMargin;
    column.setContentsMargins(margin, margin * 3 / 4, margin, metric::grid);
    column.setSpacing(metric::grid);
    m_table->setObjectName(u"journeyTable"_s);
    m_table->setAccessibleName(tr("Journey as a table"));
    m_table->setModel(m_tree);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setHeader(new TableHeader(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_map->setObjectName(u"journeyMap"_s);
    m_mapScroll->setObjectName(u"journeyMapScroll"_s);
    m_mapScroll->setWidgetResizable(true);
    m_mapScroll->setFrameShape(QFrame::NoFrame);
    m_mapScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_mapScroll->setFocusPolicy(Qt::NoFocus); // the map inside has the keys and the name
    m_mapScroll->setWidget(m_map);
    m_views->addWidget(m_mapScroll);
    m_views->addWidget(m_table);
    makeBeside();
    column.addWidget(m_header);
    column.addWidget(m_bar);
    column.addWidget(m_strip);
    column.addWidget(m_views, 1);
}

void JourneysPage::makePanel() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addWidget(m_editor);
    m_panel->setContent(content);
    auto* footer = new QWidget;
    auto* row = new FlowLayout(footer, metric::grid, metric::grid / 2);
    row->setContentsMargins(3, metric::grid, 3, 3);
    m_answers->setProperty("primary", true);
    m_answers->setObjectName(u"answersBehind"_s);
    m_edit->setObjectName(u"editTouchpoint"_s);
    row->addWidget(m_answers);
    row->addWidget(m_edit);
    m_panel->setFooter(footer);
    m_editor->hide();
}

void JourneysPage::makeEmpty() {
    m_empty->setObjectName(u"journeysEmpty"_s);
    m_empty->layout()->setContentsMargins(metric::pageMargin, metric::pageMargin,
                                          metric::pageMargin, metric::pageMargin);
    m_empty->setWords(tr("No journey is drawn yet"),
                      tr("A journey shows, touchpoint by touchpoint, what people expected, what "
                         "they got, and where one department hands over to the next."));
    m_empty->setSteps(
        {{tr("Name the stages"), tr("What a customer goes through, from first hearing of you to "
                                    "renewing or leaving. Seven stages are proposed.")},
         {tr("Place the touchpoints"), tr("Where people meet you: a shop, a call, an invoice. Mark "
                                          "the moments of truth and who owns each.")},
         {tr("Bring the answers"), tr("Import a survey with expected and delivered values, and "
                                      "the two lines appear.")}});
    m_empty->setAction(tr("Draw a journey …"));
    connect(m_empty, &EmptyState::activated, this, &JourneysPage::newJourney);
}

void JourneysPage::connectParts() {
    connect(m_map, &JourneyMap::touchpointChosen, this, &JourneysPage::select);
    connect(m_map, &JourneyMap::touchpointOpened, this, [this](TouchpointId id) {
        select(id);
        m_split->openPanel();
    });
    connect(m_map, &ChartView::copied, this, &Page::copied);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid())
                    return;
                const JourneyNode& node = m_tree->node(index);
                if (const auto* id = std::get_if<TouchpointId>(&node.row.key); id && !node.stage)
                    select(*id);
            });
    connect(m_card, &TouchpointCard::drillRequested, this, &Page::drillRequested);
    connect(m_answers, &QPushButton::clicked, this, [this] {
        Drill drill;
        drill.row = RowKey(m_selected);
        Q_EMIT drillRequested(drill);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { setEditing(!m_editing); });
    connect(m_editor, &TouchpointEditor::changed, this,
            [this](const Touchpoint& after) { send(edits().changeTouchpoint(after)); });
    connect(m_editor, &TouchpointEditor::linkRequested, this,
            [this](TouchpointId from, TouchpointId to) { send(edits().link(from, to)); });
    connect(m_editor, &TouchpointEditor::unlinkRequested, this,
            [this](LinkId id) { send(edits().unlink(id)); });
    connect(m_strip, &JourneysStrip::dismissed, this,
            [this] { m_views->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &JourneysNew::cancelled, this, &JourneysPage::refreshBar);
    connect(m_new, &JourneysNew::made, this, [this](const NewJourney& wanted) {
        send(edits().addJourney(wanted));
        refreshBar();
    });
}

void JourneysPage::connectBar() {
    connect(m_bar, &JourneysBar::journeyChosen, this, &JourneysPage::journeyRequested);
    connect(m_bar, &JourneysBar::besideChosen, this, &JourneysPage::setBeside);
    connect(m_bar, &JourneysBar::tableChosen, this, &JourneysPage::showTable);
    connect(m_bar, &JourneysBar::editToggled, this, &JourneysPage::setEditing);
    connect(m_bar, &JourneysBar::triggered, this, &JourneysPage::barTriggered);
}

void JourneysPage::makeKeys() {
    const auto key = [this](Qt::Key which, auto action) {
        auto* shortcut = new QShortcut(QKeySequence(which), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_T, [this] { showTable(!showsTable()); });
    key(Qt::Key_E, [this] { setEditing(!m_editing); });
    m_map->installEventFilter(this);
    m_table->installEventFilter(this);
}

void JourneysPage::barTriggered(const QString& id) {
    if (id == u"help"_s)
        Q_EMIT helpRequested(u"journeys"_s);
    else if (id == u"copy"_s)
        (m_isBeside ? static_cast<ChartView*>(m_beside) : m_map)->copyPicture();
    else if (m_catalogue && !isReadOnly())
        act(id);
}

QString JourneysPage::pageId() const {
    return u"journeys"_s;
}

void JourneysPage::setFormat(const Format& format) {
    Page::setFormat(format);
    m_map->setFormat(format);
    m_beside->setFormat(format);
    m_besideModel.setColumns(besideTable(format));
    m_tree->setFormat(format);
    m_card->setFormat(format);
    m_editor->setFormat(format);
    m_new->setFormat(format);
    if (m_catalogue)
        refreshBar();
}

void JourneysPage::setStale(bool stale) {
    Page::setStale(stale);
    m_header->setStale(stale);
    m_map->setStale(stale);
    m_beside->setStale(stale);
    m_card->setStale(stale);
}

void JourneysPage::setReadOnly(bool readOnly) {
    Page::setReadOnly(readOnly);
    m_bar->setReadOnly(readOnly);
    m_edit->setEnabled(!readOnly);
    if (readOnly)
        setEditing(false);
}

void JourneysPage::setCatalogue(const CataloguePtr& catalogue) {
    m_catalogue = catalogue;
    for (const Touchpoint& touchpoint : catalogue->touchpoints) {
        if (!m_awaited.isNull() && touchpoint.uuid == m_awaited) {
            m_selected = touchpoint.id;
            m_awaited = {};
            Q_EMIT touchpointRequested(m_selected);
        }
    }
    if (m_selected.isValid() && !catalogue->find(m_selected)) {
        m_selected = {};
        m_split->closePanel();
    }
    if (m_besideAwaited ||
        (m_isBeside && !variantOf(m_result.journey, JourneyVariant::ToBe).isValid()))
        setBeside(m_besideAwaited);
    refreshBar();
    refreshPanel();
}

void JourneysPage::refreshBar() {
    if (!m_catalogue)
        return;
    const bool none = m_catalogue->journeys.isEmpty();
    m_whole->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_split);
    m_bar->showJourneys(*m_catalogue, m_result.journey, format());
    m_bar->setHasSelection(m_selected.isValid());
}

void JourneysPage::showJourney(const JourneyResult& result) {
    const bool other = result.journey != m_result.journey;
    m_result = result;
    const PageWords words = JourneySentences(format()).page(result);
    m_header->setSentence(words.sentence);
    m_header->setDetail(words.sub);
    m_map->setJourney(result);
    m_map->setWords(JourneySentences(format()).map(result));
    m_tree->setResult(result);
    m_table->expandAll();
    if (other || m_table->columnWidth(0) < themeOf(this).px(200))
        m_table->setColumnWidth(0, themeOf(this).px(240));
    if (!shownTouchpoint(m_selected))
        chooseFirst();
    m_map->setSelected(m_selected);
    refreshBeside();
    setStale(false);
    refreshBar();
    refreshPanel();
}

void JourneysPage::chooseFirst() {
    const JourneyTouchpoint* worst = nullptr;
    for (const JourneyTouchpoint& each : std::as_const(m_result.touchpoints)) {
        if (each.row.gap.isKnown() && (!worst || each.row.gap.value < worst->row.gap.value))
            worst = &each;
    }
    m_selected = worst ? std::get<TouchpointId>(worst->row.key) : TouchpointId{};
    if (!worst)
        return;
    Q_EMIT touchpointRequested(m_selected);
    if (width() >= narrowBelow + themeOf(this).px(metric::detailPanel))
        m_split->openPanel();
}

const JourneyTouchpoint* JourneysPage::shownTouchpoint(TouchpointId id) const {
    for (const auto* list : {&m_result.touchpoints, &m_result.employees, &m_toBe.touchpoints}) {
        for (const JourneyTouchpoint& each : *list) {
            if (each.row.key == RowKey(id))
                return &each;
        }
    }
    return nullptr;
}

void JourneysPage::select(TouchpointId id) {
    if (id == m_selected || !id.isValid())
        return;
    m_selected = id;
    m_map->setSelected(id);
    m_beside->setSelected(id);
    if (const QModelIndex at = m_tree->indexOf(id); at.isValid())
        m_table->setCurrentIndex(at);
    m_bar->setHasSelection(true);
    refreshPanel();
    Q_EMIT touchpointRequested(id);
    Q_EMIT stateChanged();
}

QString JourneysPage::describe(const JourneyTouchpoint& touchpoint) const {
    QStringList facts{Words::kind(touchpoint.kind)};
    if (!touchpoint.row.department.isEmpty())
        facts.append(tr("owned by %1").arg(shownName(touchpoint.row.department, 40)));
    if (!touchpoint.channels.isEmpty())
        facts.append(shownName(touchpoint.channels.join(u", "_s), 60));
    return facts.join(u" · "_s);
}

void JourneysPage::refreshPanel() {
    const JourneyTouchpoint* touchpoint = shownTouchpoint(m_selected);
    if (touchpoint) {
        const QString name = shownName(touchpoint->row.name);
        //: %1 is a touchpoint that is a moment of truth
        m_panel->setTitle(touchpoint->row.momentOfTruth ? tr("%1 ★").arg(name) : name,
                          describe(*touchpoint));
    }
    m_card->setVisible(!m_editing);
    m_editor->setVisible(m_editing);
    if (m_editing && m_catalogue)
        m_editor->showTouchpoint(m_catalogue, m_selected);
    m_edit->setText(m_editing ? tr("Done") : tr("Edit"));
}

void JourneysPage::showTouchpoint(const TouchpointResult& result) {
    if (result.row.key == RowKey(m_selected))
        m_card->showTouchpoint(result);
}

void JourneysPage::showComments(TouchpointId touchpoint, const CommentsBehind& comments) {
    if (touchpoint == m_selected)
        m_card->showComments(comments);
}

} // namespace symmetry
