#include "app/session/sentences.h"
#include "app/shell/about_dialog.h"
#include "app/shell/drill_dialog.h"
#include "app/shell/file_tasks.h"
#include "app/shell/help_viewer.h"
#include "app/shell/import_flow.h"
#include "app/shell/palette_entries.h"
#include "app/shell/process_chart_dialog.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/shell.h"
#include "widgets/dialogs/import_wizard.h"
#include "widgets/pages/subject_drill.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int scaleStep = 10; ///< percent

bool isFileAct(Act act) {
    return act <= Act::Quit;
}

} // namespace

void Shell::act(Act act) {
    if (isFileAct(act))
        return actOnFile(act);
    switch (act) {
    case Act::Undo:
        return step(m_commands.undo());
    case Act::Redo:
        return step(m_commands.redo());
    case Act::Back:
        return m_session.goBack();
    case Act::Forward:
        return m_session.goForward();
    case Act::ResetScope:
        return m_session.setScope(m_session.ownScope());
    case Act::Search:
        return openPalette();
    case Act::CollapseRail:
        return m_window->setRailCollapsed(!m_window->isRailCollapsed());
    case Act::ToggleDark:
        return toggleDark();
    case Act::Larger:
        return changeScale(1);
    case Act::Smaller:
        return changeScale(-1);
    case Act::Menu:
        return m_window->openMenu();
    case Act::Settings:
        return openSettings();
    case Act::Help:
        return openHelp(u"index"_s);
    default:
        return openAbout();
    }
}

void Shell::actOnFile(Act act) {
    switch (act) {
    case Act::NewFile:
        return m_files->askNew();
    case Act::OpenFile:
        return m_files->askOpen();
    case Act::OpenSample:
        return m_files->openSample();
    case Act::SaveAs:
        return m_files->askSaveAs();
    case Act::Backup:
        return m_files->askBackup();
    case Act::CheckFile:
        return m_files->check();
    case Act::CloseFile:
        remember();
        return m_files->close();
    case Act::Import:
        return openImport();
    case Act::Export:
        return m_files->askExport();
    default:
        return end();
    }
}

void Shell::step(QFuture<Result<QString>> done) {
    done.then(&m_session, [self = QPointer<Shell>(this)](const Result<QString>& phrase) {
        if (!phrase && self)
            self->tell(phrase.error());
    });
}

void Shell::toggleDark() {
    Settings settings = this->settings();
    const bool dark = settings.theme == ThemeChoice::Dark ||
                      (settings.theme == ThemeChoice::System && m_surroundings.darkSystem);
    settings.theme = dark ? ThemeChoice::Light : ThemeChoice::Dark;
    applySettings(settings);
}

void Shell::changeScale(int steps) {
    Settings settings = this->settings();
    settings.textScale = std::clamp(settings.textScale + steps * scaleStep, Settings::smallestScale,
                                    Settings::largestScale);
    applySettings(settings);
}

void Shell::openHelp(const QString& topic) {
    auto* viewer = new HelpViewer(topic, m_language.code(), m_window.get());
    viewer->show();
}

void Shell::openSettings() {
    auto* dialog = new SettingsDialog(settings(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &Shell::applySettings, Qt::QueuedConnection);
    dialog->open();
}

void Shell::openAbout() {
    auto* dialog = new AboutDialog(m_window.get());
    dialog->open();
}

void Shell::openPalette() {
    auto* palette = new CommandPalette(m_window.get());
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, &Shell::takePalette, Qt::QueuedConnection);
    palette->openOver(*m_window,
                      paletteEntries(m_session.isOpen() ? m_pages->entries() : QList<RailEntry>(),
                                     m_window->actions(), *m_session.snapshot().catalogue,
                                     settings().recent));
}

void Shell::takePalette(const QString& id) {
    const QString kind = id.section(u':', 0, 0);
    const QString rest = id.section(u':', 1);
    const qint64 number = rest.toLongLong();
    if (kind == "page"_L1)
        m_pages->show(rest);
    else if (kind == "file"_L1)
        m_files->open(rest);
    else if (kind == "act"_L1)
        m_window->actions().all().at(static_cast<qsizetype>(number))->trigger();
    else if (kind == "touchpoint"_L1)
        m_pages->jumpTo(TouchpointId{number});
    else if (kind == "dimension"_L1)
        m_pages->jumpTo(DimensionId{number});
    else
        m_pages->jumpTo(MeasureId{number});
}

// ---- import --------------------------------------------------------------------------------

void Shell::openImport() {
    if (!m_session.isOpen())
        return;
    if (m_wizard)
        return m_window->pages().setCurrentWidget(m_wizard);
    m_wizard = new ImportWizard(&m_window->pages());
    m_wizard->setObjectName(u"importWizard"_s);
    m_window->pages().addWidget(m_wizard);
    m_wizard->setFormat(format());
    m_import = new ImportFlow(m_session, m_commands, *m_wizard);
    connect(m_wizard, &ImportWizard::closed, this, &Shell::leaveImport);
    connect(m_wizard, &ImportWizard::overviewRequested, this, &Shell::leaveImport);
    m_window->pages().setCurrentWidget(m_wizard);
}

void Shell::useMapping(const QString& path) {
    if (m_import)
        m_import->takeMappingFile(path);
}

void Shell::leaveImport() {
    if (!m_wizard)
        return;
    m_wizard->deleteLater();
    m_wizard = nullptr;
    m_pages->show(m_session.snapshot().frame->responses() > 0 ? u"overview"_s : m_pages->current());
}

// ---- the answers behind a figure -----------------------------------------------------------

QString Shell::figureName(const Drill& drill) const {
    const Catalogue& catalogue = *m_session.snapshot().catalogue;
    if (const Measure* measure = catalogue.find(drill.measure))
        return measure->name;
    if (!drill.row)
        return tr("All answers");
    if (const auto* id = std::get_if<TouchpointId>(&*drill.row))
        return catalogue.find(*id) ? catalogue.find(*id)->name : QString();
    if (const auto* id = std::get_if<DimensionId>(&*drill.row))
        return catalogue.find(*id) ? catalogue.find(*id)->name : QString();
    if (const auto* id = std::get_if<QuestionId>(&*drill.row))
        return catalogue.find(*id) ? catalogue.find(*id)->text : QString();
    const FacetValue* value = catalogue.find(std::get<FacetValueId>(*drill.row));
    return value ? value->label : QString();
}

QStringList Shell::facetNames() const {
    QStringList names;
    for (const Facet& facet : m_session.snapshot().catalogue->facets)
        names.append(facet.name);
    return names;
}

void Shell::openDrill(const Drill& drill) {
    QStringList parts{figureName(drill)};
    for (const FacetValueId id : drill.facetValues)
        if (const FacetValue* value = m_session.snapshot().catalogue->find(id))
            parts.append(value->label);
    auto* dialog = new DrillDialog(parts.join(u" × "_s), format(), facetNames(), m_window.get());
    dialog->restoreTable(settings().tables.value(u"drill"_s));
    connect(dialog, &DrillDialog::tableChanged, this, [this, dialog] {
        Settings settings = this->settings();
        settings.tables.insert(u"drill"_s, dialog->tableState());
        m_settings.keep(settings);
        m_saveSoon.start();
    });
    const Subject subject = subjectOf(drill, *m_session.snapshot().catalogue);
    if (subject.kind != Subject::Kind::None) {
        dialog->offerChart();
        connect(dialog, &DrillDialog::chartRequested, this,
                [this, subject] { openChart(subject); });
    }
    dialog->show();
    const QPointer<DrillDialog> open(dialog);
    m_session.drill(drill).then(&m_session, [dialog = open](const Result<DrillRows>& rows) {
        if (!dialog)
            return;
        if (rows)
            dialog->showRows(*rows);
        else
            dialog->showProblem(sentence(rows.error()));
    });
}

void Shell::openChart(const Subject& subject) {
    for (auto* open : m_window->findChildren<ProcessChartDialog*>())
        open->close();
    auto* dialog = new ProcessChartDialog(m_session, m_commands, subject, format(), m_window.get());
    connect(dialog, &ProcessChartDialog::drillRequested, this, &Shell::openDrill);
    connect(dialog, &ProcessChartDialog::helpRequested, this, &Shell::openHelp);
    connect(dialog, &ProcessChartDialog::failed, this, qOverload<const Error&>(&Shell::tell));
    dialog->show();
}

} // namespace symmetry
