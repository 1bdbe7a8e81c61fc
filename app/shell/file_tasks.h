#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QObject>
#include <QTemporaryDir>
#include <optional>
#include <stop_token>

namespace symmetry {

class Shell;

/// What is done with whole files: open, new, sample, save as, back up, check, close. Questions are
/// asked in dialogs that do not block; what becomes of them is told in the message bar.
class FileTasks : public QObject {
    Q_OBJECT
public:
    explicit FileTasks(Shell& shell);
    ~FileTasks() override;

    void open(const QString& path);
    void create(const QString& path, const QString& title);
    void openSample();
    void saveAs(const QString& path);
    void backup(const QString& path);
    void check();
    void exportTo(const QString& folder);
    void close();

    // The same, but the person is asked for the file first.
    void askOpen();
    void askNew();
    void askSaveAs();
    void askBackup();
    void askExport();

    /// Stops what runs and may be stopped.
    void cancel();
    /// When the open file was backed up in this run; invalid: not yet.
    [[nodiscard]] const QDateTime& backupTime() const { return m_backup; }
    void forgetBackup() { m_backup = {}; }

Q_SIGNALS:
    void backedUp();

private:
    void begin(const QString& what, bool cancellable);
    void finish(const Result<void>& done, const QString& success);
    void makeSample(const QString& path);
    [[nodiscard]] QString samplePath();

    Shell& m_shell;
    std::stop_source m_stop;
    QDateTime m_backup;
    std::optional<QTemporaryDir> m_temporary; ///< for the sample where there is no home
};

} // namespace symmetry
