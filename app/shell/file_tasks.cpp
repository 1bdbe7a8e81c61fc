#include "app/shell/file_tasks.h"

#include "app/session/export_file.h"
#include "app/session/sample_company.h"
#include "app/session/sentences.h"
#include "app/shell/new_file_dialog.h"
#include "app/shell/shell.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

const QString extension = u".symmetry"_s;

QString withExtension(const QString& path) {
    return path.endsWith(extension) ? path : path + extension;
}

QString ownFiles() {
    return FileTasks::tr("Symmetry files (*.symmetry)");
}

/// Asks for a file and hands it on; never blocks.
template <class Taker>
void askFile(Shell& shell, const QString& title, QFileDialog::AcceptMode mode,
             const QString& filter, Taker taker) {
    auto* dialog = new QFileDialog(&shell.window(), title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the store refuses to overwrite
    if (!filter.isEmpty())
        dialog->setNameFilter(filter);
    const QString last = shell.settings().recent.value(0);
    if (!last.isEmpty())
        dialog->setDirectory(QFileInfo(last).path());
    QObject::connect(dialog, &QFileDialog::fileSelected, &shell, taker);
    dialog->open();
}

} // namespace

FileTasks::FileTasks(Shell& shell) : QObject(&shell), m_shell(shell) {}

FileTasks::~FileTasks() {
    m_stop.request_stop();
}

void FileTasks::begin(const QString& what, bool cancellable) {
    m_stop = std::stop_source();
    m_shell.remember();
    m_shell.window().messages().dismiss();
    m_shell.window().progress().start(what, cancellable);
}

void FileTasks::finish(const Result<void>& done, const QString& success) {
    m_shell.window().progress().finish();
    if (!done)
        m_shell.tell(done.error());
    else if (!success.isEmpty())
        m_shell.tell(success);
}

void FileTasks::cancel() {
    m_stop.request_stop();
}

void FileTasks::open(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    begin(tr("Opening %1 …").arg(oneLine(QFileInfo(path).fileName())), false);
    m_shell.session().open(absolute).then(this,
                                          [this](const Result<void>& done) { finish(done, {}); });
}

void FileTasks::create(const QString& path, const QString& title) {
    FileFacts facts;
    facts.title = title;
    facts.customerWord = u"customer"_s;
    facts.createdAt = m_shell.session().now().toSecsSinceEpoch();
    begin(tr("Making a new file …"), false);
    m_shell.session()
        .create(withExtension(path), facts)
        .then(this, [this](const Result<void>& done) { finish(done, {}); });
}

QString FileTasks::samplePath() {
    const QString name = u"/sample-company.symmetry"_s;
    const QString folder = m_shell.surroundings().sampleFolder;
    if (!folder.isEmpty() && QDir().mkpath(folder))
        return folder + name;
    if (!m_temporary)
        m_temporary.emplace();
    return m_temporary->path() + name;
}

void FileTasks::openSample() {
    const QString path = samplePath();
    if (QFileInfo::exists(path))
        open(path);
    else
        makeSample(path);
}

void FileTasks::makeSample(const QString& path) {
    begin(tr("Inventing the sample company …"), true);
    const qint64 now = m_shell.session().now().toSecsSinceEpoch();
    auto* promise = new QFutureWatcher<Result<void>>(this);
    connect(promise, &QFutureWatcherBase::progressValueChanged, this,
            [this](int percent) { m_shell.window().progress().setProgress(percent, 100); });
    connect(promise, &QFutureWatcherBase::finished, this, [this, promise, path] {
        const Result<void> done = promise->result();
        promise->deleteLater();
        finish(done, {});
        if (done)
            open(path);
    });
    promise->setFuture(
        QtConcurrent::run([path, now, stop = m_stop.get_token()](QPromise<Result<void>>& answer) {
            answer.setProgressRange(0, 100);
            answer.addResult(createSampleCompany(
                path, now, [&answer](int percent) { answer.setProgressValue(percent); }, stop));
        }));
}

void FileTasks::saveAs(const QString& path) {
    begin(tr("Writing a copy …"), false);
    const QString target = withExtension(path);
    m_shell.session().saveAs(target).then(this, [this, target](const Result<void>& done) {
        finish(done, tr("Saved as %1. You are working in the copy now.")
                         .arg(oneLine(QFileInfo(target).fileName())));
    });
}

void FileTasks::backup(const QString& path) {
    begin(tr("Backing up …"), true);
    const QString target = withExtension(path);
    m_shell.session()
        .backup(target, m_stop.get_token())
        .then(this, [this, target](const Result<void>& done) {
            if (done) {
                m_backup = m_shell.session().now();
                m_shell.pages().showBackup(m_backup, QFileInfo(target).path());
            }
            finish(done,
                   tr("Backed up to %1 and checked.").arg(oneLine(QFileInfo(target).fileName())));
            Q_EMIT backedUp();
        });
}

void FileTasks::check() {
    begin(tr("Checking the file …"), true);
    m_shell.session()
        .check(m_stop.get_token())
        .then(this, [this](const Result<CheckReport>& report) {
            m_shell.window().progress().finish();
            m_shell.pages().showChecked(report);
            if (!report)
                return m_shell.tell(report.error());
            if (report->isGood())
                return m_shell.tell(tr("The file is whole: rows, figures and search agree."));
            m_shell.tell({ErrorKind::FileDamaged,
                          {m_shell.session().path(), report->findings.constFirst().what},
                          {}});
        });
}

void FileTasks::exportTo(const QString& folder) {
    begin(tr("Exporting …"), true);
    const std::stop_token stop = m_stop.get_token();
    m_shell.session()
        .database()
        .ask<void>([folder, stop](Store& store) { return exportFile(store, folder, {}, stop); },
                   stop)
        .then(this, [this, folder](const Result<void>& done) {
            finish(done, tr("Exported to %1. It holds names and contacts; keep it safe.")
                             .arg(oneLine(QFileInfo(folder).fileName())));
        });
}

void FileTasks::close() {
    m_shell.session().close().then(this, [this](const Result<void>& done) {
        if (!done)
            m_shell.tell(done.error());
    });
}

void FileTasks::askOpen() {
    askFile(m_shell, tr("Open a file"), QFileDialog::AcceptOpen, ownFiles(),
            [this](const QString& path) { open(path); });
}

void FileTasks::askNew() {
    auto* dialog = new NewFileDialog(&m_shell.window());
    connect(dialog, &NewFileDialog::chosen, this, &FileTasks::create);
    dialog->open();
}

void FileTasks::askSaveAs() {
    askFile(m_shell, tr("Save a copy and go on in it"), QFileDialog::AcceptSave, ownFiles(),
            [this](const QString& path) { saveAs(path); });
}

void FileTasks::askExport() {
    askFile(m_shell, tr("Export into a new folder"), QFileDialog::AcceptSave, QString(),
            [this](const QString& path) { exportTo(path); });
}

void FileTasks::askBackup() {
    askFile(m_shell, tr("Back up to"), QFileDialog::AcceptSave, ownFiles(),
            [this](const QString& path) { backup(path); });
}

} // namespace symmetry
