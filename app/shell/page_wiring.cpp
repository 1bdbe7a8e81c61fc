#include "app/shell/page_host.h"
#include "widgets/pages/discrepancies_page.h"
#include "widgets/pages/overview_page.h"

namespace symmetry {

void PageHost::addOverview() {
    m_overview = new OverviewPage(&m_stack);
    connect(m_overview, &OverviewPage::importRequested, this, &PageHost::importRequested);
    add(m_overview, tr("Overview"), Icon::Overview,
        [this] { deliver(m_session.overview(), m_overview, &OverviewPage::showOverview); });
}

// ---- discrepancies -------------------------------------------------------------------------

void PageHost::addDiscrepancies() {
    m_discrepancies = new DiscrepanciesPage(&m_stack);
    connect(m_discrepancies, &DiscrepanciesPage::importRequested, this, &PageHost::importRequested);
    connect(m_discrepancies, &DiscrepanciesPage::questionChanged, this,
            [this] { askAgain(m_discrepancies); });
    add(m_discrepancies, tr("Discrepancies"), Icon::Discrepancies, [this] { askDiscrepancies(); });
}

void PageHost::askDiscrepancies() {
    deliver(m_session.discrepancies(m_discrepancies->question()), m_discrepancies,
            &DiscrepanciesPage::showDiscrepancies);
}

// ---- all -----------------------------------------------------------------------------------

void PageHost::takeSnapshot() {
    m_discrepancies->setCatalogue(m_session.snapshot().catalogue);
}

void PageHost::jumpTo(const RowKey& key) {
    Drill drill;
    drill.row = key;
    Q_EMIT drillRequested(drill);
}

void PageHost::jumpTo(MeasureId id) {
    Drill drill;
    drill.measure = id;
    Q_EMIT drillRequested(drill);
}

} // namespace symmetry
