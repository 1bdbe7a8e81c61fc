#pragma once

#include "app/session/import_job.h"
#include "widgets/dialogs/import_draft.h"

#include <QObject>
#include <stop_token>

namespace symmetry {

class ImportWizard;
class Shell;

/// Answers what the import wizard asks: looks at files, guesses and keeps mappings, checks and runs
/// the import on the database thread, and tells how it ended. Lives as long as the wizard.
class ImportController : public QObject {
    Q_OBJECT
public:
    ImportController(Shell& shell, ImportWizard& wizard);
    ~ImportController() override;

    /// Begins with a file, or by asking for one.
    void start(const QString& path = {});
    /// Takes the mapping of a JSON file for the file that is looked at.
    void readMappingFile(const QString& path);

Q_SIGNALS:
    void finished();

private:
    void connectWizard();
    void browse();
    void look(const QString& path, const import_draft::FileChoices& choices);
    void guess(const import_draft::FileLook& look);
    void check(const import_draft::Draft& draft);
    void run(const import_draft::Draft& draft);
    void tellOutcome(const Result<ImportReport>& report);
    void useSaved(qint64 id);
    void useJson(const QByteArray& json, const QString& name);
    void askMappingFile();
    void saveMapping(const QString& name, const import_draft::Mapping& mapping);
    void exportMapping(const import_draft::Mapping& mapping);
    void saveRejected(const import_draft::Draft& draft);
    void offerSaved();
    void undo();
    /// Asks where to write and hands the path on; never blocks, never overwrites.
    void askTarget(const QString& title, const QString& suffix,
                   std::function<void(const QString&)> taker);
    void tellWritten(const Result<void>& done, const QString& path);
    [[nodiscard]] QStringList zones() const;
    [[nodiscard]] std::stop_token newStop();

    Shell& m_shell;
    ImportWizard& m_wizard;
    import_draft::FileLook m_look;
    std::stop_source m_stop;
    Source m_source; ///< what was imported last
};

} // namespace symmetry
