#include "tests/walks/places.h"

#include "models/analyses/discrepancies.h"
#include "models/analyses/journey.h"
#include "models/analyses/overview.h"
#include "models/analyses/symmetry.h"
#include "tests/fixtures/sample_file.h"
#include "tests/widgets/import_fixture.h"
#include "widgets/controls/message_bar.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/discrepancies_page.h"
#include "widgets/pages/journeys_page.h"
#include "widgets/pages/overview_page.h"
#include "widgets/pages/symmetry_page.h"
#include "widgets/style/theme.h"

#include <QScrollBar>
#include <QTest>

namespace symmetry::test {

namespace {

Format english() {
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void settle(QWidget& widget, QSize room) {
    widget.resize(room);
    widget.show();
    widget.activateWindow();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(1);
    widget.grab(); // lays out and paints whatever was put off
}

void visitOverview(const Snapshot& data, const Scope& scope, QSize room, const Visit& visit) {
    OverviewPage page;
    page.setFormat(english());
    page.showOverview(overview(data, scope));
    settle(page, room);
    visit(u"overview"_s, page);
    page.showOverview({});
    settle(page, room);
    visit(u"overview/empty"_s, page);
}

void visitDiscrepancies(const Snapshot& data, const Scope& scope, QSize room, const Visit& visit) {
    DiscrepanciesPage page;
    page.setFormat(english());
    page.setCatalogue(data.catalogue);
    DiscrepancyQuestion question = page.question();
    if (!data.catalogue->facets.isEmpty())
        question.heatFacet = data.catalogue->facets.constFirst().id;
    page.showDiscrepancies(discrepancies(data, scope, question));
    settle(page, room);
    visit(u"discrepancies"_s, page);
}

CommentsBehind comments(const QString& words) {
    CommentsBehind behind;
    behind.shown = true;
    behind.n = 2;
    behind.comments = {{words, QDate(2026, 9, 3), {words, words}},
                       {u"Quick and friendly"_s, QDate(2026, 9, 1), {}}};
    return behind;
}

void visitJourneys(const Snapshot& data, const Scope& scope, const QString& words, QSize room,
                   const Visit& visit) {
    JourneysPage page;
    page.setFormat(english());
    page.setCatalogue(data.catalogue);
    QObject::connect(&page, &JourneysPage::touchpointRequested, &page, [&](TouchpointId id) {
        page.showTouchpoint(touchpoint(data, scope, id));
        page.showComments(id, comments(words));
    });
    page.showJourney(journey(data, scope, {}));
    settle(page, room);
    visit(u"journeys/map"_s, page);
    page.showTable(true);
    settle(page, room);
    visit(u"journeys/table"_s, page);
    page.setEditing(true);
    settle(page, room);
    visit(u"journeys/editing"_s, page);
    page.showJourney({});
    settle(page, room);
    visit(u"journeys/empty"_s, page);
}

FileState fileState(const QString& words) {
    FileState state;
    state.path = u"/surveys/"_s + words;
    state.bytes = 48'300'000;
    state.schemaVersion = 1;
    state.responses = 60'000;
    state.answers = 480'000;
    state.comments = 3'210;
    state.persons = 4'100;
    state.integrity = FileState::Integrity::Damaged;
    state.integrityWords = words;
    state.checkedAt = QDateTime(QDate(2026, 9, 30), QTime(8, 0));
    state.backedUpAt = state.checkedAt;
    state.backupFolder = words;
    return state;
}

void visitSymmetry(const Snapshot& data, const Scope& scope, QSize room, const Visit& visit) {
    SymmetryPage page;
    page.setFormat(english());
    page.setCatalogue(data.catalogue);
    SymmetryQuestion question = page.question();
    page.showSymmetry(symmetryOf(data, scope, question));
    settle(page, room);
    visit(u"symmetry"_s, page);
    question.mirrors = {allMirrors.begin(), allMirrors.end()};
    page.showSymmetry(symmetryOf(data, scope, question));
    settle(page, room);
    visit(u"symmetry/four"_s, page);
    SymmetryResult half = symmetryOf(data, scope, {});
    half.others = 0;
    page.showSymmetry(half);
    settle(page, room);
    visit(u"symmetry/half"_s, page);
    page.showSymmetry({});
    settle(page, room);
    visit(u"symmetry/empty"_s, page);
}

void visitData(const Snapshot& data, const QString& words, QSize room, const Visit& visit) {
    DataPage page;
    page.setFormat(english());
    page.setCatalogue(data.catalogue);
    page.showFile(fileState(words));
    page.showAudit({{1, QDateTime(QDate(2026, 9, 30), QTime(8, 0)), words, words}});
    for (const char* section : {"sources", "measures", "dimensions", "facets", "file", "audit"}) {
        const QString id = QString::fromLatin1(section);
        page.showSection(id);
        settle(page, room);
        visit(u"data/"_s + id, page);
    }
}

void visitMessage(const QString& words, QSize room, const Visit& visit) {
    MessageBar bar;
    bar.showMessage({MessageKind::Error, words, words, words, words, u"act"_s});
    settle(bar, {room.width(), bar.sizeHint().height()});
    visit(u"message"_s, bar);
}

} // namespace

QSize pageRoom(QSize window, int percent) {
    const auto scaled = [percent](int at100) { return at100 * percent / 100; };
    const int rail = scaled(window.width() < scaled(1360) ? metric::railIcons : metric::railWidth);
    return {window.width() - rail,
            window.height() - scaled(metric::scopeBar) - scaled(metric::statusLine)};
}

void visitPages(const Snapshot& data, const QString& words, QSize room, const Visit& visit) {
    const Scope scope = monthsScope(u"2025-10"_s, u"2026-09"_s);
    visitOverview(data, scope, room, visit);
    visitDiscrepancies(data, scope, room, visit);
    visitSymmetry(data, scope, room, visit);
    visitJourneys(data, scope, words, room, visit);
    visitData(data, words, room, visit);
    visitMessage(words, room, visit);
}

namespace {

/// The survey of the fixture, with everything that a stranger's file may bring replaced.
void rename(id::FileLook& look, id::Mapping& mapping, id::Check& check, const QString& words) {
    if (words.isEmpty())
        return;
    look.path = u"/surveys/"_s + words;
    for (QStringList& row : look.rows)
        row.fill(words);
    for (QString& name : look.header)
        name = words;
    mapping.name = words;
    for (id::Column& column : mapping.columns) {
        column.header = words;
        if (!column.facet.isEmpty())
            column.facet = words;
    }
    for (PlannedQuestion& question : mapping.questions)
        question.text = question.touchpoint = question.journey = question.stage =
            question.dimension = words;
    check.newFacets = {words};
    for (id::PreviewRow& row : check.preview)
        for (id::PreviewCell& each : row.cells)
            each.raw = words;
    for (id::ProblemGroup& group : check.problems)
        group.values = {{words, group.rows}};
}

} // namespace

void visitWizard(const QString& words, QSize room, const Visit& visit) {
    id::FileLook look = surveyLook();
    id::Mapping mapping = surveyMapping();
    id::Check check = surveyCheck();
    rename(look, mapping, check, words);
    ImportWizard wizard;
    wizard.setFormat(english());
    wizard.setKnown(surveyKnown());
    settle(wizard, room);
    visit(u"import/start"_s, wizard);
    wizard.showLook(look);
    wizard.showMapping(mapping);
    wizard.showCheck(check);
    for (int step = ImportWizard::File; step < ImportWizard::Run; ++step) {
        settle(wizard, room);
        visit(u"import/step "_s + QString::number(wizard.step() + 1), wizard);
        QTest::keyClick(&wizard, Qt::Key_N, Qt::AltModifier);
    }
    id::Outcome outcome;
    outcome.done = true;
    outcome.counts = check.counts;
    wizard.showOutcome(outcome);
    wizard.showNote(words);
    settle(wizard, room);
    visit(u"import/outcome"_s, wizard);
}

} // namespace symmetry::test
