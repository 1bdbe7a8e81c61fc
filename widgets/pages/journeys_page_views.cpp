#include "models/tables/journey_beside.h"
#include "widgets/charts/journey_beside.h"
#include "widgets/charts/journey_map.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/detail_panel.h"
#include "widgets/controls/page_header.h"
#include "widgets/pages/journeys_bar.h"
#include "widgets/pages/journeys_page.h"
#include "widgets/pages/journeys_strip.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

/// Which of its views the page shows: the map, its table, or both variants beside each other.
namespace symmetry {

void JourneysPage::makeBeside() {
    m_beside->setObjectName(u"journeyBeside"_s);
    m_besideTable->setObjectName(u"journeyBesideTable"_s);
    m_besideScroll->setObjectName(u"journeyBesideScroll"_s);
    m_besideScroll->setWidgetResizable(true);
    m_besideScroll->setFrameShape(QFrame::NoFrame);
    m_besideScroll->setFocusPolicy(Qt::NoFocus);
    m_besideScroll->setWidget(m_beside);
    m_beside->setTwin(&m_besideModel);
    m_besideTable->setTable(&m_besideModel);
    m_views->addWidget(m_besideScroll);
    m_views->addWidget(m_besideTable);
    connect(m_beside, &JourneyBeside::touchpointChosen, this, &JourneysPage::select);
    connect(m_beside, &ChartView::markOpened, this, [this] { m_split->openPanel(); });
    connect(m_beside, &ChartView::copied, this, &Page::copied);
    m_beside->installEventFilter(this);
}

JourneyId JourneysPage::variantOf(JourneyId id, JourneyVariant variant) const {
    const Journey* journey = m_catalogue ? m_catalogue->find(id) : nullptr;
    if (!journey)
        return {};
    for (const Journey& other : m_catalogue->journeys)
        if (other.mirror == journey->mirror && other.name == journey->name &&
            other.variant == variant)
            return other.id;
    return {};
}

void JourneysPage::setBeside(bool beside) {
    const JourneyId asIs = variantOf(m_result.journey, JourneyVariant::AsIs);
    const JourneyId toBe = variantOf(m_result.journey, JourneyVariant::ToBe);
    const bool can = beside && asIs.isValid() && toBe.isValid();
    if (can || !beside)
        m_besideAwaited = false;
    if (can == m_isBeside)
        return;
    m_isBeside = can;
    m_bar->setBeside(can);
    m_toBe = {};
    if (can && m_result.journey != asIs)
        Q_EMIT journeyRequested(asIs);
    Q_EMIT besideRequested(can ? toBe : JourneyId());
    refreshBar();
    refreshView();
    Q_EMIT stateChanged();
}

void JourneysPage::showToBe(const JourneyResult& result) {
    if (!m_isBeside || result.journey != variantOf(m_result.journey, JourneyVariant::ToBe))
        return;
    m_toBe = result;
    refreshBeside();
}

void JourneysPage::refreshBeside() {
    if (m_besideAwaited)
        setBeside(true);
    if (!m_isBeside || !m_toBe.journey.isValid())
        return;
    const ChartWords words = BesideSentences(format()).chart(m_result, m_toBe);
    m_header->setSentence(words.finding);
    m_header->setDetail(words.subtitle);
    m_beside->setJourneys(m_result, m_toBe);
    m_beside->setWords(words);
    m_beside->setSelected(m_selected);
    m_besideModel.setRows(besideRows(m_result, m_toBe));
    m_besideTable->resizeColumnsToContents();
}

void JourneysPage::refreshView() {
    QWidget* view = m_mapScroll;
    if (m_isBeside)
        view = m_tableShown ? static_cast<QWidget*>(m_besideTable) : m_besideScroll;
    else if (m_tableShown)
        view = m_table;
    m_views->setCurrentWidget(view);
}

/// The journey as it is, taken over whole as the one that it shall become; then both are shown.
void JourneysPage::copyToBe() {
    const Journey* journey = m_catalogue->find(m_result.journey);
    if (!journey || variantOf(journey->id, JourneyVariant::ToBe).isValid())
        return;
    NewJourney wanted{journey->name, journey->mirror, JourneyVariant::ToBe, {}, journey->id};
    m_besideAwaited = true;
    send(edits().addJourney(wanted));
}

QVariantMap JourneysPage::state() const {
    return {{u"table"_s, showsTable()},
            {u"beside"_s, m_isBeside},
            {u"journey"_s, m_result.journey.value},
            {u"touchpoint"_s, m_selected.value},
            {u"panel"_s, m_split->isPanelOpen()},
            {u"columns"_s, m_table->header()->saveState()}};
}

void JourneysPage::restoreState(const QVariantMap& state) {
    showTable(state.value(u"table"_s).toBool());
    m_table->header()->restoreState(state.value(u"columns"_s).toByteArray());
    const JourneyId journey{state.value(u"journey"_s).toLongLong()};
    m_selected = {state.value(u"touchpoint"_s).toLongLong()};
    if (state.value(u"panel"_s).toBool() && m_selected.isValid())
        m_split->openPanel();
    if (journey.isValid() && journey != m_result.journey)
        Q_EMIT journeyRequested(journey);
    m_besideAwaited = state.value(u"beside"_s).toBool();
}

bool JourneysPage::showsTable() const {
    return m_tableShown;
}

void JourneysPage::showTable(bool table) {
    const bool hadFocus = m_views->isAncestorOf(window()->focusWidget());
    m_tableShown = table;
    m_bar->setTable(table);
    refreshView();
    if (hadFocus)
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT stateChanged();
}

void JourneysPage::setEditing(bool editing) {
    const bool may = editing && !isReadOnly() && m_catalogue;
    if (may == m_editing) {
        m_bar->setEditing(may);
        return;
    }
    m_editing = may;
    m_bar->setEditing(may);
    m_strip->hide();
    refreshPanel();
    if (may && m_selected.isValid())
        m_split->openPanel();
}

} // namespace symmetry
