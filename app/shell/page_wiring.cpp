#include "app/shell/page_host.h"
#include "models/storage/store.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/discrepancies_page.h"
#include "widgets/pages/journeys_page.h"
#include "widgets/pages/overview_page.h"
#include "widgets/pages/symmetry_page.h"

#include <QFileInfo>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int auditEntries = 500;
constexpr int commentedResponses = 200;

/// What the Data page shows beside the catalogue.
struct FileFigures {
    FileState state;
    QList<AuditLine> audit;
};

Result<FileFigures> readFigures(Store& store) {
    FileFigures figures;
    const auto persons = store.personCount();
    const auto comments = store.commentCount();
    const auto version = store.schemaVersion();
    const auto audit = store.audit(0, auditEntries);
    if (!persons || !comments || !version)
        return tl::unexpected(!persons    ? persons.error()
                              : !comments ? comments.error()
                                          : version.error());
    if (!audit)
        return tl::unexpected(audit.error());
    figures.state.persons = *persons;
    figures.state.comments = *comments;
    figures.state.schemaVersion = static_cast<int>(*version);
    figures.state.bytes = QFileInfo(store.path()).size();
    for (const AuditEntry& entry : *audit)
        figures.audit.append(
            {entry.id, QDateTime::fromSecsSinceEpoch(entry.at, Qt::UTC), entry.who, entry.phrase});
    return figures;
}

CommentsBehind commentsOf(const DrillRows& rows) {
    CommentsBehind behind;
    behind.shown = rows.commentsShown;
    for (const DrillRow& row : rows.rows)
        for (const QString& text : row.comments)
            behind.comments.append({text, row.day, row.facets});
    behind.n = behind.comments.size();
    return behind;
}

} // namespace

void PageHost::addOverview() {
    m_overview = new OverviewPage(&m_stack);
    connect(m_overview, &OverviewPage::importRequested, this, &PageHost::importRequested);
    add(m_overview, tr("Overview"), Icon::Overview,
        [this] { deliver(m_session.overview(), m_overview, &OverviewPage::showOverview); });
}

// ---- journeys ------------------------------------------------------------------------------

void PageHost::addJourneys() {
    m_journeys = new JourneysPage(&m_stack);
    connect(m_journeys, &JourneysPage::importRequested, this, &PageHost::importRequested);
    connect(m_journeys, &JourneysPage::touchpointRequested, this, &PageHost::askTouchpoint);
    connect(m_journeys, &JourneysPage::journeyRequested, this, [this](JourneyId id) {
        m_journey = id;
        askAgain(m_journeys);
    });
    connect(m_journeys, &JourneysPage::besideRequested, this, [this](JourneyId id) {
        m_besideJourney = id;
        askAgain(m_journeys);
    });
    add(m_journeys, tr("Journeys"), Icon::Journeys, [this] { askJourney(); });
}

void PageHost::askJourney() {
    if (!m_session.snapshot().catalogue->find(m_journey))
        m_journey = {};
    deliver(m_session.journey(m_journey), m_journeys, &JourneysPage::showJourney);
    if (m_session.snapshot().catalogue->find(m_besideJourney))
        deliver(m_session.journey(m_besideJourney, true), m_journeys, &JourneysPage::showToBe);
    if (m_journeys->selected().isValid())
        askTouchpoint(m_journeys->selected());
}

void PageHost::askTouchpoint(TouchpointId id) {
    deliver(m_session.touchpoint(id), m_journeys, &JourneysPage::showTouchpoint);
    Drill drill;
    drill.row = id;
    ++m_waiting;
    m_session.drill(drill, commentedResponses)
        .then(&m_session, [self = QPointer<PageHost>(this), id](const Result<DrillRows>& rows) {
            if (!self)
                return;
            if (rows)
                self->m_journeys->showComments(id, commentsOf(*rows));
            self->settle(self->m_journeys, rows ? std::nullopt : std::optional(rows.error()));
        });
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

// ---- symmetry ------------------------------------------------------------------------------

void PageHost::addSymmetry() {
    m_symmetry = new SymmetryPage(&m_stack);
    connect(m_symmetry, &SymmetryPage::importRequested, this, &PageHost::importRequested);
    connect(m_symmetry, &SymmetryPage::questionChanged, this, [this] { askAgain(m_symmetry); });
    connect(this, &PageHost::settled, m_symmetry, [this] {
        if (m_dimension.isValid())
            m_symmetry->select(std::exchange(m_dimension, {}));
    });
    add(m_symmetry, tr("Symmetry"), Icon::Symmetry, [this] { askSymmetry(); });
}

void PageHost::askSymmetry() {
    deliver(m_session.symmetry(m_symmetry->question()), m_symmetry, &SymmetryPage::showSymmetry);
}

// ---- data ----------------------------------------------------------------------------------

void PageHost::addData() {
    m_data = new DataPage(&m_stack);
    connect(m_data, &DataPage::importRequested, this, &PageHost::importRequested);
    connect(m_data, &DataPage::checkRequested, this, &PageHost::checkRequested);
    connect(m_data, &DataPage::backupRequested, this, &PageHost::backupRequested);
    connect(m_data, &DataPage::saveAsRequested, this, &PageHost::saveAsRequested);
    connect(m_data, &DataPage::exportRequested, this, &PageHost::exportRequested);
    connect(m_data, &DataPage::undoImportRequested, this,
            [this](SourceId id) { setSourceShown(id, false); });
    connect(m_data, &DataPage::redoImportRequested, this,
            [this](SourceId id) { setSourceShown(id, true); });
    add(m_data, tr("Data"), Icon::Data, [this] { askData(); });
}

void PageHost::askData() {
    ++m_waiting;
    m_session.database()
        .ask<FileFigures>(readFigures)
        .then(&m_session, [self = QPointer<PageHost>(this)](const Result<FileFigures>& figures) {
            if (!self)
                return;
            if (figures)
                self->showFigures(figures->state, figures->audit);
            self->settle(self->m_data, figures ? std::nullopt : std::optional(figures.error()));
        });
}

void PageHost::showFigures(FileState state, const QList<AuditLine>& audit) {
    state.path = m_session.path();
    state.responses = m_session.snapshot().frame->responses();
    state.answers = m_session.snapshot().frame->answers();
    state.integrity = m_file->integrity;
    state.integrityWords = m_file->integrityWords;
    state.checkedAt = m_file->checkedAt;
    state.backedUpAt = m_file->backedUpAt;
    state.backupFolder = m_file->backupFolder;
    *m_file = state;
    m_data->showFile(state);
    m_data->showAudit(audit);
}

void PageHost::setSourceShown(SourceId id, bool shown) {
    const Source* source = m_session.snapshot().catalogue->find(id);
    if (!source)
        return;
    const auto done = shown ? m_commands.redoImport(*source) : m_commands.undoImport(*source);
    QFuture<Result<Source>>(done).then(
        &m_session, [self = QPointer<PageHost>(this)](const Result<Source>& result) {
            if (!result && self)
                Q_EMIT self->failed(result.error());
        });
}

void PageHost::showChecked(const Result<CheckReport>& report) {
    if (!report)
        return;
    m_file->integrity =
        report->isGood() ? FileState::Integrity::Sound : FileState::Integrity::Damaged;
    m_file->integrityWords = report->isGood() ? QString() : report->findings.constFirst().what;
    m_file->checkedAt = m_session.now();
    m_data->showFile(*m_file);
}

void PageHost::showBackup(const QDateTime& at, const QString& folder) {
    m_file->backedUpAt = at;
    m_file->backupFolder = folder;
    m_data->showFile(*m_file);
}

// ---- all -----------------------------------------------------------------------------------

void PageHost::takeSnapshot() {
    const CataloguePtr& catalogue = m_session.snapshot().catalogue;
    if (m_file->path != m_session.path())
        *m_file = {};
    m_journeys->setCatalogue(catalogue);
    m_discrepancies->setCatalogue(catalogue);
    m_symmetry->setCatalogue(catalogue);
    m_data->setCatalogue(catalogue);
}

void PageHost::jumpTo(TouchpointId id) {
    const Journey* journey = m_session.snapshot().catalogue->journeyOf(id);
    if (!journey)
        return;
    m_journey = journey->id;
    show(m_journeys->pageId());
    askAgain(m_journeys);
    m_journeys->select(id);
}

void PageHost::jumpTo(DimensionId id) {
    m_dimension = id;
    show(m_symmetry->pageId());
    if (!isBusy())
        m_symmetry->select(std::exchange(m_dimension, {}));
}

void PageHost::jumpTo(MeasureId id) {
    show(m_data->pageId());
    m_data->showMeasure(id);
}

} // namespace symmetry
