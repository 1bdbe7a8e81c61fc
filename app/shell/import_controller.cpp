#include "app/shell/import_controller.h"

#include "app/session/sentences.h"
#include "app/shell/import_check.h"
#include "app/shell/import_convert.h"
#include "app/shell/import_rejected.h"
#include "app/shell/shell.h"
#include "models/exchange/guess.h"
#include "widgets/dialogs/import_wizard.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QTimeZone>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int guessRows = 300;
constexpr qint64 largestMapping = 16 * 1024 * 1024;

/// A progress function for the database thread. It tells the wizard on its own thread, by way of
/// the session, which outlives both.
ReadProgress progressTo(Session& session, ImportWizard& wizard,
                        import_draft::Progress::Phase phase) {
    return [home = &session, target = QPointer<ImportWizard>(&wizard), phase](qint64 done,
                                                                              qint64 total) {
        QMetaObject::invokeMethod(home, [target, phase, done, total] {
            if (target)
                target->showProgress({phase, done, total});
        });
    };
}

Result<Guess> guessFor(const QString& path, const import_draft::FileChoices& choices,
                       const Catalogue& catalogue) {
    const auto format = formatOf(path, choices);
    if (!format)
        return tl::unexpected(format.error());
    const auto sample = sampleTable(path, *format, guessRows);
    if (!sample)
        return tl::unexpected(sample.error());
    return guessMapping(sample->header, sample->rows, catalogue);
}

/// The mapping that was saved last for files of this shape; else a guess.
Result<std::pair<import_draft::Mapping, QList<import_draft::OpenPoint>>>
mappingFor(Store& store, const import_draft::FileLook& look) {
    const auto saved = store.mappingForShape(shapeOf(look.header));
    if (saved && *saved) {
        const auto mapping = mappingFromJson((*saved)->body.toUtf8(), (*saved)->name);
        if (mapping)
            return std::pair(draftMapping(*mapping, look.header), QList<import_draft::OpenPoint>());
    }
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto guess = guessFor(look.path, look.used, **catalogue);
    if (!guess)
        return tl::unexpected(guess.error());
    return std::pair(draftMapping(guess->mapping, look.header), draftOpenPoints(guess->open));
}

} // namespace

ImportController::ImportController(Shell& shell, ImportWizard& wizard)
    : QObject(&wizard), m_shell(shell), m_wizard(wizard) {
    connectWizard();
}

ImportController::~ImportController() {
    m_stop.request_stop();
}

std::stop_token ImportController::newStop() {
    m_stop.request_stop();
    m_stop = std::stop_source();
    return m_stop.get_token();
}

void ImportController::connectWizard() {
    ImportWizard* wizard = &m_wizard;
    connect(wizard, &ImportWizard::browseRequested, this, &ImportController::browse);
    connect(wizard, &ImportWizard::fileRequested, this,
            [this](const QString& path) { look(path, {}); });
    connect(wizard, &ImportWizard::lookRequested, this,
            [this](const QString& path, const import_draft::FileChoices& choices) {
                look(path, choices);
            });
    connect(wizard, &ImportWizard::checkRequested, this, &ImportController::check);
    connect(wizard, &ImportWizard::importRequested, this, &ImportController::run);
    connect(wizard, &ImportWizard::cancelRequested, this, [this] { m_stop.request_stop(); });
    connect(wizard, &ImportWizard::closed, this, &ImportController::finished);
    connect(wizard, &ImportWizard::savedMappingRequested, this, &ImportController::useSaved);
    connect(wizard, &ImportWizard::mappingFileRequested, this, &ImportController::askMappingFile);
    connect(wizard, &ImportWizard::saveMappingRequested, this, &ImportController::saveMapping);
    connect(wizard, &ImportWizard::exportMappingRequested, this, &ImportController::exportMapping);
    connect(wizard, &ImportWizard::saveRejectedRequested, this, &ImportController::saveRejected);
    connect(wizard, &ImportWizard::undoRequested, this, &ImportController::undo);
    connect(wizard, &ImportWizard::overviewRequested, this, &ImportController::finished);
}

QStringList ImportController::zones() const {
    QStringList all{QString::fromLatin1(QTimeZone::systemTimeZoneId()), u"UTC"_s};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (!all.contains(QString::fromLatin1(id)))
            all.append(QString::fromLatin1(id));
    return all;
}

void ImportController::start(const QString& path) {
    m_wizard.start();
    m_wizard.setFormat(m_shell.format());
    m_wizard.setKnown(knownFrom(*m_shell.session().snapshot().catalogue, zones()));
    offerSaved();
    if (!path.isEmpty())
        look(path, {});
}

// ---- the file ------------------------------------------------------------------------------

void ImportController::browse() {
    auto* dialog = new QFileDialog(&m_wizard, tr("Choose a file with answers"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.xlsx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { look(path, {}); });
    dialog->open();
}

void ImportController::look(const QString& path, const import_draft::FileChoices& choices) {
    QtConcurrent::run([path, choices] { return lookAt(path, choices); })
        .then(&m_shell.session(), [this, self = QPointer<ImportController>(this)](
                                      const Result<import_draft::FileLook>& seen) {
            if (!self)
                return;
            if (!seen)
                return m_wizard.showRefusal(sentence(seen.error()));
            m_look = *seen;
            m_wizard.showLook(*seen);
            offerSaved();
            guess(*seen);
        });
}

void ImportController::guess(const import_draft::FileLook& seen) {
    using Guessed = std::pair<import_draft::Mapping, QList<import_draft::OpenPoint>>;
    m_shell.session()
        .database()
        .ask<Guessed>([seen](Store& store) { return mappingFor(store, seen); })
        .then(&m_shell.session(),
              [this, self = QPointer<ImportController>(this)](const Result<Guessed>& guessed) {
                  if (!self)
                      return;
                  if (guessed)
                      m_wizard.showMapping(guessed->first, guessed->second);
                  else
                      m_wizard.showRefusal(sentence(guessed.error()));
              });
}

// ---- checking and importing ----------------------------------------------------------------

void ImportController::check(const import_draft::Draft& draft) {
    const std::stop_token stop = newStop();
    const auto progress =
        progressTo(m_shell.session(), m_wizard, import_draft::Progress::Phase::Reading);
    m_shell.session()
        .database()
        .ask<import_draft::Check>(
            [draft, stop, progress](Store& store) {
                return checkImport(store, draft, stop, progress);
            },
            stop)
        .then(&m_shell.session(), [this, self = QPointer<ImportController>(this),
                                   stop](const Result<import_draft::Check>& done) {
            if (!self)
                return;
            if (done && !stop.stop_requested())
                m_wizard.showCheck(*done);
            else if (!done && done.error().kind != ErrorKind::Cancelled)
                m_wizard.showRefusal(sentence(done.error()));
        });
}

void ImportController::run(const import_draft::Draft& draft) {
    const std::stop_token stop = newStop();
    const auto progress =
        progressTo(m_shell.session(), m_wizard, import_draft::Progress::Phase::Writing);
    const qint64 now = m_shell.session().now().toSecsSinceEpoch();
    const Stamp by{m_shell.settings().myName, now,
                   tr("Import of %1").arg(oneLine(QFileInfo(draft.path).fileName()))};
    m_shell.session()
        .database()
        .ask<ImportReport>(
            [draft, by, stop, progress](Store& store) -> Result<ImportReport> {
                const auto job = jobOf(draft);
                if (!job)
                    return tl::unexpected(job.error());
                return runImport(store, *job, by, stop, progress);
            },
            stop)
        .then(&m_shell.session(),
              [this, self = QPointer<ImportController>(this)](const Result<ImportReport>& report) {
                  if (!self)
                      return;
                  tellOutcome(report);
              });
}

void ImportController::tellOutcome(const Result<ImportReport>& report) {
    import_draft::Outcome outcome;
    if (!report) {
        outcome.sentence = sentence(report.error());
        return m_wizard.showOutcome(outcome);
    }
    outcome.counts = report->counts;
    outcome.done = report->source.has_value();
    if (report->refusal)
        outcome.sentence = sentence(*report->refusal);
    if (report->source) {
        m_source = *report->source;
        outcome.firstDay = dateOfDay(m_source.firstDay);
        outcome.lastDay = dateOfDay(m_source.lastDay);
        m_shell.commands().imported(m_source);
    }
    m_wizard.showOutcome(outcome);
}

void ImportController::undo() {
    m_shell.commands().undoImport(m_source).then(
        &m_shell.session(),
        [this, self = QPointer<ImportController>(this)](const Result<Source>& undone) {
            if (!self)
                return;
            m_wizard.showNote(undone ? tr("The import was taken back.") : sentence(undone.error()));
        });
}

// ---- mappings ------------------------------------------------------------------------------

void ImportController::offerSaved() {
    const QString shape = shapeOf(m_look.header);
    m_shell.session()
        .database()
        .ask<QList<SavedMapping>>([](Store& store) { return store.mappings(); })
        .then(&m_shell.session(), [this, self = QPointer<ImportController>(this),
                                   shape](const Result<QList<SavedMapping>>& all) {
            if (!self)
                return;
            QList<import_draft::SavedMapping> offered;
            for (const SavedMapping& mapping : all.value_or(QList<SavedMapping>()))
                offered.append({mapping.id.value, mapping.name, mapping.shape == shape});
            m_wizard.setSavedMappings(offered);
        });
}

void ImportController::useSaved(qint64 id) {
    m_shell.session()
        .database()
        .ask<QList<SavedMapping>>([](Store& store) { return store.mappings(); })
        .then(&m_shell.session(), [this, self = QPointer<ImportController>(this),
                                   id](const Result<QList<SavedMapping>>& all) {
            if (!self)
                return;
            for (const SavedMapping& saved : all.value_or(QList<SavedMapping>()))
                if (saved.id.value == id)
                    useJson(saved.body.toUtf8(), saved.name);
        });
}

void ImportController::useJson(const QByteArray& json, const QString& name) {
    const auto mapping = mappingFromJson(json, name);
    if (mapping)
        m_wizard.showMapping(draftMapping(*mapping, m_look.header));
    else
        m_wizard.showNote(sentence(mapping.error()));
}

void ImportController::askMappingFile() {
    auto* dialog = new QFileDialog(&m_wizard, tr("Choose a mapping"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Mappings (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportController::readMappingFile);
    dialog->open();
}

void ImportController::readMappingFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestMapping)
        return m_wizard.showNote(sentence({ErrorKind::FileUnreadable, {path}, {}}));
    useJson(file.readAll(), path);
}

void ImportController::saveMapping(const QString& name, const import_draft::Mapping& draft) {
    const auto format = formatOf(m_look.path, m_look.used);
    Mapping mapping = exchangeMapping(draft, format.value_or(SourceFormat{}), m_look.header);
    mapping.name = name;
    const SavedMapping saved{
        {}, {}, name, mapping.shape, QString::fromUtf8(mappingToJson(mapping))};
    m_shell.session()
        .database()
        .ask<SavedMapping>([saved](Store& store) { return store.saveMapping(saved); })
        .then(&m_shell.session(),
              [this, self = QPointer<ImportController>(this)](const Result<SavedMapping>& done) {
                  if (!self)
                      return;
                  m_wizard.showNote(done ? tr("Mapping saved as %1.").arg(oneLine(done->name))
                                         : sentence(done.error()));
                  offerSaved();
              });
}

void ImportController::exportMapping(const import_draft::Mapping& draft) {
    const auto format = formatOf(m_look.path, m_look.used);
    const Mapping mapping = exchangeMapping(draft, format.value_or(SourceFormat{}), m_look.header);
    askTarget(tr("Write the mapping to"), u"json"_s, [this, mapping](const QString& path) {
        tellWritten(writeCarefully(path, mappingToJson(mapping)), path);
    });
}

void ImportController::saveRejected(const import_draft::Draft& draft) {
    askTarget(tr("Write the rejected rows to"), u"csv"_s, [this, draft](const QString& path) {
        QtConcurrent::run([draft, path] { return writeRejected(draft, path); })
            .then(&m_shell.session(),
                  [this, self = QPointer<ImportController>(this), path](const Result<void>& done) {
                      if (!self)
                          return;
                      tellWritten(done, path);
                  });
    });
}

void ImportController::askTarget(const QString& title, const QString& suffix,
                                 std::function<void(const QString&)> taker) {
    auto* dialog = new QFileDialog(&m_wizard, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is never overwritten
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(taker));
    dialog->open();
}

void ImportController::tellWritten(const Result<void>& done, const QString& path) {
    m_wizard.showNote(done ? tr("Written to %1.").arg(oneLine(QFileInfo(path).fileName()))
                           : sentence(done.error()));
}

} // namespace symmetry
