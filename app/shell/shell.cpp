#include "app/shell/shell.h"

#include "app/session/sentences.h"
#include "app/shell/file_tasks.h"
#include "app/shell/no_file_page.h"
#include "widgets/charts/chart_accessible.h"
#include "widgets/dialogs/import_wizard.h"
#include "widgets/style/theme.h"

#include <QFileInfo>
#include <QShortcut>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int saveDelay = 1000; ///< ms after which what is to be remembered is written

} // namespace

Shell::Shell(QApplication& application, ShellSurroundings surroundings)
    : m_application(application),
      m_surroundings(std::move(surroundings)),
      m_settings(m_surroundings.settingsFolder),
      m_language(application),
      m_session(m_surroundings.clock),
      m_commands(m_session),
      m_files(new FileTasks(*this)) {
    m_writer.setMaxThreadCount(1); // in their order
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveDelay);
    connect(&m_saveSoon, &QTimer::timeout, this, &Shell::saveSettings);
    m_language.use(settings().language, m_surroundings.locale);
    m_commands.setWho(settings().myName);
    useLook();
    announceCharts();
    connectSession();
    buildWindow();
}

Shell::~Shell() {
    m_saveSoon.stop();
    m_writer.waitForDone();
}

Format Shell::format() const {
    return Format(m_language.locale(), m_session.snapshot().catalogue->facts.customerWord);
}

// ---- the window ----------------------------------------------------------------------------

void Shell::buildWindow() {
    auto window = std::make_unique<MainWindow>();
    window->setLayoutDirection(m_language.locale().textDirection());
    const bool again = m_window != nullptr;
    if (again) {
        remember();
        window->setGeometry(m_window->geometry());
    } else if (!settings().geometry.isEmpty()) {
        window->restoreGeometry(settings().geometry);
    }
    m_pages = nullptr;
    std::swap(m_window, window);
    const Actions& actions = m_window->actions();
    const auto keyOf = [&actions](Act act) {
        return actions[act].shortcut().toString(QKeySequence::NativeText);
    };
    m_noFile = new NoFilePage(keyOf(Act::OpenSample), keyOf(Act::NewFile), keyOf(Act::OpenFile));
    m_window->pages().addWidget(m_noFile);
    m_pages = new PageHost(m_session, m_commands, m_window->pages());
    m_window->setRailCollapsed(settings().railCollapsed);
    connectWindow();
    const bool importing = m_wizard && m_wizard->isVisible();
    if (m_wizard) { // what was read and decided so far goes on in the new window
        m_window->pages().addWidget(m_wizard);
        m_wizard->setFormat(format());
        QEvent spoken(QEvent::LanguageChange); // which went to the old window alone
        QCoreApplication::sendEvent(m_wizard, &spoken);
    }
    showFile();
    if (importing)
        m_window->pages().setCurrentWidget(m_wizard);
    showUndo(m_commands.state());
    if (again)
        m_window->show();
    if (window)
        window.release()->deleteLater(); // we may be inside one of its signals
}

void Shell::connectWindow() {
    MainWindow& window = *m_window;
    connect(&window, &MainWindow::closeRequested, this, &Shell::end);
    connect(&window, &MainWindow::railCollapsed, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(&window.actions(), &Actions::triggered, this, &Shell::act);
    connect(&window.actions(), &Actions::recentChosen, m_files, &FileTasks::open);
    connect(&window.scopeBar(), &ScopeBar::scopeRequested, &m_session, &Session::setScope);
    connect(&window.scopeBar(), &ScopeBar::backRequested, &m_session, &Session::goBack);
    connect(&window.scopeBar(), &ScopeBar::forwardRequested, &m_session, &Session::goForward);
    connect(&window.rail(), &Rail::chosen, m_pages, &PageHost::show);
    connect(&window.progress(), &ProgressStrip::cancelRequested, m_files, &FileTasks::cancel);
    connect(m_noFile, &NoFilePage::sampleRequested, m_files, &FileTasks::openSample);
    connect(m_noFile, &NoFilePage::newRequested, m_files, &FileTasks::askNew);
    connect(m_noFile, &NoFilePage::openRequested, m_files, &FileTasks::askOpen);
    connect(m_noFile, &NoFilePage::recentRequested, m_files, &FileTasks::open);
    connect(m_pages, &PageHost::shown, &window.rail(), &Rail::setCurrent);
    connect(m_pages, &PageHost::shown, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_pages, &PageHost::stateChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_pages, &PageHost::failed, this, qOverload<const Error&>(&Shell::tell));
    connect(m_pages, &PageHost::drillRequested, this, &Shell::openDrill);
    connect(m_pages, &PageHost::chartRequested, this, &Shell::openChart);
    connect(m_pages, &PageHost::helpRequested, this, &Shell::openHelp);
    connect(m_pages, &PageHost::importRequested, &window.actions()[Act::Import], &QAction::trigger);
    connect(m_pages, &PageHost::checkRequested, m_files, &FileTasks::check);
    connect(m_pages, &PageHost::backupRequested, m_files, &FileTasks::askBackup);
    connect(m_pages, &PageHost::saveAsRequested, m_files, &FileTasks::askSaveAs);
    connect(m_pages, &PageHost::exportRequested, m_files, &FileTasks::askExport);
    connect(m_pages, &PageHost::noticed, this, [this](const QString& text) { tell(text); });
    int number = 0;
    for (const RailEntry& entry : m_pages->entries()) {
        auto* key = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(++number)), &window);
        connect(key, &QShortcut::activated, m_pages, [this, id = entry.id] { m_pages->show(id); });
    }
}

void Shell::connectSession() {
    connect(&m_session, &Session::fileChanged, this, &Shell::showFile);
    connect(&m_session, &Session::fileChanged, m_files, &FileTasks::forgetBackup);
    connect(&m_session, &Session::snapshotChanged, this, &Shell::refreshFigures);
    connect(&m_session, &Session::scopeChanged, this, &Shell::showScope);
    connect(&m_session, &Session::refreshFailed, this, qOverload<const Error&>(&Shell::tell));
    connect(&m_session.database(), &DatabaseThread::waiting, this,
            [this] { tell(tr("Another program is writing to the file; waiting for it …")); });
    connect(&m_commands, &Commands::stateChanged, this, &Shell::showUndo);
    connect(&m_commands, &Commands::savingChanged, this, &Shell::showStatus);
    connect(m_files, &FileTasks::backedUp, this, &Shell::showStatus);
}

void Shell::useLook() {
    const ThemeChoice choice = settings().theme;
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_surroundings.darkSystem);
    applyTheme(m_application, Theme(dark ? Look::Dark : Look::Light, settings().textScale));
}

void Shell::applySettings(const Settings& wanted) {
    const Settings before = settings();
    Settings settings = wanted;
    settings.recent = before.recent;
    settings.sessions = before.sessions;
    settings.tables = before.tables;
    m_settings.keep(settings);
    m_saveSoon.start();
    m_commands.setWho(settings.myName);
    if (settings.theme != before.theme || settings.textScale != before.textScale)
        useLook();
    if (settings.language != before.language) {
        m_language.use(settings.language, m_surroundings.locale);
        buildWindow();
    }
}

// ---- what is shown -------------------------------------------------------------------------

void Shell::showFile() {
    const Catalogue& catalogue = *m_session.snapshot().catalogue;
    const bool open = m_session.isOpen();
    const QString name = catalogue.facts.title.isEmpty()
                             ? QFileInfo(m_session.path()).completeBaseName()
                             : catalogue.facts.title;
    m_window->rail().setTitle(u"Symmetry"_s, open ? oneLine(name) : QString());
    m_window->rail().setEntries(open ? m_pages->entries() : QList<RailEntry>());
    m_window->setWindowTitle(open ? oneLine(name) + u" – Symmetry"_s : u"Symmetry"_s);
    m_window->actions().setFileOpen(open, !open || m_session.isReadOnly());
    m_window->scopeBar().setEnabled(open);
    m_pages->setReadOnly(m_session.isReadOnly());
    m_pages->takeSnapshot();
    if (open) {
        Settings settings = this->settings();
        settings.remember(m_session.path());
        const FileSession session = settings.sessions.value(m_session.path());
        const bool other = m_shownPath != m_session.path();
        m_shownPath = m_session.path();
        m_settings.keep(settings);
        m_saveSoon.start();
        m_pages->restoreStates(session.pages);
        if (other && session.scope)
            m_session.restoreScope(*session.scope);
        showScope();
        m_pages->show(session.page);
        m_window->pages().currentWidget()->setFocus();
    } else {
        m_shownPath.clear();
        m_window->scopeBar().setFacets({});
        m_window->pages().setCurrentWidget(m_noFile);
    }
    m_noFile->setRecent(settings().recent);
    m_window->actions().setRecent(settings().recent);
    showStatus();
}

void Shell::refreshFigures() {
    const Catalogue& catalogue = *m_session.snapshot().catalogue;
    m_window->rail().setTitle(u"Symmetry"_s, oneLine(catalogue.facts.title));
    m_pages->takeSnapshot();
    showScope();
    showStatus();
}

void Shell::showScope() {
    const Catalogue& catalogue = *m_session.snapshot().catalogue;
    ScopeBar& bar = m_window->scopeBar();
    QList<FacetChoice> facets;
    for (const Facet& facet : catalogue.facets)
        facets.append({facet, catalogue.valuesOf(facet.id)});
    bar.setFormat(format());
    bar.setNewest(m_session.asOf());
    bar.setFacets(facets);
    bar.setScope(m_session.scope());
    bar.setHistory(m_session.canGoBack(), m_session.canGoForward());
    const Actions& actions = m_window->actions();
    actions[Act::Back].setEnabled(m_session.canGoBack());
    actions[Act::Forward].setEnabled(m_session.canGoForward());
    m_pages->setFormat(format());
    m_pages->invalidate();
    m_saveSoon.start();
}

void Shell::showStatus() {
    const Snapshot& snapshot = m_session.snapshot();
    StatusFacts facts;
    facts.fileName = QFileInfo(m_session.path()).fileName();
    facts.sample = snapshot.catalogue->facts.sample;
    facts.readOnly = m_session.isReadOnly();
    facts.saving = m_commands.isSaving();
    facts.backup = m_files->backupTime();
    facts.now = m_session.now();
    if (snapshot.frame->responses() > 0)
        facts.asOf = m_session.asOf();
    m_window->status().setFacts(facts, format());
}

void Shell::showUndo(const UndoState& state) {
    const Actions& actions = m_window->actions();
    actions[Act::Undo].setEnabled(!state.undo.isEmpty());
    actions[Act::Redo].setEnabled(!state.redo.isEmpty());
    actions[Act::Undo].setText(
        state.undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(literal(oneLine(state.undo))));
    actions[Act::Redo].setText(
        state.redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(literal(oneLine(state.redo))));
}

void Shell::tell(const Error& error) {
    if (error.kind == ErrorKind::Cancelled)
        return tell(sentence(error));
    tell(sentence(error), MessageKind::Error);
}

void Shell::tell(const QString& what, MessageKind kind) {
    const qsizetype end = what.indexOf(". "_L1);
    Message message;
    message.kind = kind;
    message.happened = end < 0 ? what : what.first(end + 1);
    message.toDo = end < 0 ? QString() : what.mid(end + 2);
    m_window->messages().showMessage(message);
}

// ---- beginning and end ---------------------------------------------------------------------

void Shell::start(const QString& path, bool sample) {
    m_window->show();
    if (m_settings.problem())
        tell(tr("Settings are not kept this time. %1").arg(sentence(*m_settings.problem())),
             MessageKind::Warning);
    if (sample)
        m_files->openSample();
    else if (!path.isEmpty())
        m_files->open(path);
    else if (QFileInfo::exists(settings().recent.value(0)))
        m_files->open(settings().recent.constFirst());
}

void Shell::remember() {
    Settings settings = this->settings();
    settings.geometry = m_window->saveGeometry();
    settings.railCollapsed = m_window->isRailCollapsed();
    if (m_session.isOpen() && m_pages) {
        FileSession session;
        session.page = m_pages->current();
        session.pages = m_pages->states();
        if (m_session.scope() != m_session.ownScope())
            session.scope = m_session.scope();
        settings.sessions.insert(m_session.path(), session);
    }
    m_settings.keep(settings);
}

void Shell::saveSettings() {
    remember();
    if (!m_settings.isChanged())
        return;
    QtConcurrent::run(&m_writer, m_settings.takeSave())
        .then(this, [this](const Result<void>& saved) {
            if (!saved)
                tell(saved.error());
        });
}

void Shell::end() {
    remember();
    m_saveSoon.stop();
    m_writer.waitForDone();
    if (const auto saved = m_settings.save(); !saved)
        qWarning("settings were not saved: %s", qPrintable(saved.error().facts.join(u' ')));
    m_files->cancel();
    m_window->hide();
    QApplication::quit();
}

} // namespace symmetry
