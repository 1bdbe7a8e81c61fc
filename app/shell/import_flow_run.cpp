#include "app/session/sentences.h"
#include "app/shell/import_flow.h"
#include "app/shell/import_flow_columns.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

/// Reading the whole file ahead, importing it, undoing it.
namespace symmetry {

using import_draft::Progress;
using import_flow::Reading;
using import_flow::ReadThrough;

import_flow::Reading ImportFlow::readingOf(const import_draft::Draft& draft) const {
    const SourceFormat format = import_flow::formatFrom(draft.file, m_looked.look.workbook);
    return {draft.path, format,
            import_flow::mappingFrom(draft.mapping, m_looked.sample.header, format),
            m_session.snapshot().catalogue};
}

// ---- reading ahead -------------------------------------------------------------------------

void ImportFlow::check(const import_draft::Draft& draft) {
    if (draft.path != m_path || m_wizard.isRunning())
        return;
    m_checkStop.request_stop();
    m_checkStop = std::stop_source();
    const quint64 ticket = ++m_checkTicket;
    QtConcurrent::run(import_flow::readThrough, readingOf(draft), m_checkStop.get_token())
        .then(&m_session,
              guarded<Result<ReadThrough>>([this, ticket](const Result<ReadThrough>& read) {
                  if (ticket != m_checkTicket)
                      return;
                  if (read)
                      compare(*read, ticket);
                  else
                      refuseCheck(read.error());
              }));
}

void ImportFlow::compare(const ReadThrough& read, quint64 ticket) {
    using import_draft::Check;
    const std::stop_token stop = m_checkStop.get_token();
    m_session.database()
        .ask<Check>([read, stop](Store& store) { return import_flow::compare(store, read, stop); },
                    stop)
        .then(&m_session, guarded<Result<Check>>([this, ticket](const Result<Check>& check) {
            if (ticket != m_checkTicket)
                return;
            if (!check)
                return refuseCheck(check.error());
            m_wizard.showNote({});
            m_wizard.showCheck(*check);
        }));
}

void ImportFlow::refuseCheck(const Error& error) {
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::ImportMappingBad)
        m_wizard.showNote(sentence(error)); // to be changed where one stands
    else
        m_wizard.showRefusal(sentence(error));
}

// ---- importing -----------------------------------------------------------------------------

QString ImportFlow::backupPath() const {
    const QFileInfo file(m_session.path());
    const QString stem = file.dir().filePath(u"%1.before-import-%2"_s.arg(
        file.completeBaseName(), m_session.now().toString(u"yyyyMMdd-HHmmss"_s)));
    QString path = stem + u".symmetry"_s;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1-%2.symmetry"_s.arg(stem, QString::number(n));
    return path;
}

Result<ImportFlow::Imported> ImportFlow::backUpAndImport(Store& store, const ImportJob& job,
                                                         const Stamp& stamp, const QString& target,
                                                         std::stop_token stop, Pace& pace) {
    const auto at = [&pace](Progress::Phase phase, qint64 done, qint64 total) {
        const bool whole = phase == Progress::Phase::Writing && done >= total;
        pace.phase = static_cast<int>(whole ? Progress::Phase::Finishing : phase);
        pace.done = done;
        pace.total = whole ? 0 : total;
    };
    const auto copied = store.backup(target, Overwrite::Refuse, [&at](int percent) {
        at(Progress::Phase::BackingUp, percent, 100);
    });
    if (!copied)
        return tl::unexpected(copied.error());
    at(Progress::Phase::Writing, 0, 1);
    const auto report = runImport(store, job, stamp, stop, [&at](qint64 done, qint64 total) {
        at(Progress::Phase::Writing, done, total);
    });
    if (!report)
        return tl::unexpected(report.error());
    return Imported{*report, target};
}

void ImportFlow::import(const import_draft::Draft& draft) {
    m_checkStop.request_stop();
    ++m_checkTicket;
    m_importStop = std::stop_source();
    m_pace = std::make_shared<Pace>();
    m_paceTimer.start();
    const Reading reading = readingOf(draft);
    const ImportJob job{
        reading.path,    reading.format,
        reading.mapping, draft.importValid ? OnProblems::ImportValid : OnProblems::ImportNothing,
        false,           false};
    const Stamp stamp =
        m_commands.stamp(tr("Import of %1").arg(oneLine(QFileInfo(reading.path).fileName())));
    const std::stop_token stop = m_importStop.get_token();
    const auto run = [job, stamp, stop, pace = m_pace, target = backupPath()](Store& store) {
        return backUpAndImport(store, job, stamp, target, stop, *pace);
    };
    m_session.database().ask<Imported>(run, stop).then(
        &m_session, guarded<Result<Imported>>(
                        [this, ticket = ++m_importTicket](const Result<Imported>& imported) {
                            if (ticket == m_importTicket)
                                takeImport(imported);
                        }));
}

void ImportFlow::showPace() {
    m_wizard.showProgress({static_cast<Progress::Phase>(m_pace->phase.load()), m_pace->done.load(),
                           m_pace->total.load()});
}

void ImportFlow::takeImport(const Result<Imported>& imported) {
    m_paceTimer.stop();
    import_draft::Outcome outcome;
    const std::optional<Error> refusal =
        imported ? imported->report.refusal : std::optional(imported.error());
    if (refusal || !imported->report.source) {
        outcome.sentence = refusal ? sentence(*refusal) : QString();
        m_wizard.showOutcome(outcome);
        return;
    }
    const Source source = *imported->report.source;
    m_source = source;
    m_commands.imported(source);
    outcome.done = true;
    outcome.counts = imported->report.counts;
    outcome.backup = QFileInfo(imported->backup).fileName();
    outcome.firstDay = QDate(1970, 1, 1).addDays(source.firstDay);
    outcome.lastDay = QDate(1970, 1, 1).addDays(source.lastDay);
    m_wizard.showOutcome(outcome);
    Q_EMIT finished(source);
}

void ImportFlow::undo() {
    if (!m_source)
        return;
    m_commands.undoImport(*m_source).then(
        &m_session, guarded<Result<Source>>([this](const Result<Source>& undone) {
            if (!undone)
                return complain(undone.error());
            m_source.reset();
            import_draft::Outcome outcome;
            outcome.sentence = tr("The import is undone: its answers count nowhere. Redo brings it "
                                  "back, here or under Data.");
            m_wizard.showOutcome(outcome);
        }));
}

} // namespace symmetry
