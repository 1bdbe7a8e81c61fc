#pragma once

#include "app/commands/commands.h"
#include "app/session/import_job.h"
#include "app/shell/import_flow_look.h"
#include "app/shell/import_flow_read.h"
#include "widgets/dialogs/import_wizard.h"

#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace symmetry {

/// Answers the requests of one import wizard: looks at files, finds or guesses mappings, reads
/// whole files ahead, imports into the open file after a backup, undoes it. It connects itself,
/// asks for files in dialogs of its own that do not block, and becomes a child of the wizard.
/// Nothing works on the thread of the window; answers to what is no longer asked are dropped.
///
/// The shell only goes elsewhere on ImportWizard::closed() and overviewRequested().
class ImportFlow : public QObject {
    Q_OBJECT
public:
    /// `session` and `commands` outlive the wizard.
    ImportFlow(Session& session, Commands& commands, ImportWizard& wizard);
    /// Stops what runs; an import that is not finished is taken back.
    ~ImportFlow() override;

    /// As if the person had named that file, for files that are dropped or passed on.
    void begin(const QString& path);
    /// Uses the mapping of a JSON file for the file that is looked at.
    void takeMappingFile(const QString& path);

Q_SIGNALS:
    /// Something beside the way failed; the wizard says it too.
    void failed(const symmetry::Error& error);
    void finished(const symmetry::Source& source);

private:
    /// Written by the database thread, shown by a timer.
    struct Pace {
        std::atomic<int> phase = 0;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    struct Imported {
        ImportReport report;
        QString backup;
    };

    /// `take`, unless this flow is gone when the answer comes. The session is the context of all
    /// continuations: Qt 6.4 aborts where the context of one has ended before its answer.
    template <class Answer, class Take>
    [[nodiscard]] std::function<void(const Answer&)> guarded(Take take) {
        return [self = QPointer<ImportFlow>(this), take](const Answer& answer) {
            if (self)
                take(answer);
        };
    }
    void connectWizard();
    /// Another file is open: nothing of the former one is asked for any more.
    void startAnew();
    void showKnown();

    // ---- the file and its mapping
    void look(const QString& path, const std::optional<SourceFormat>& format);
    void takeLook(const Result<import_flow::Looked>& looked);
    void findMapping();
    void guess();
    void adopt(const Mapping& mapping);
    /// Adopts it when it has been read, unless another file is looked at by then.
    void adoptWhenRead(QFuture<Result<Mapping>> read);
    void showMapping(const Mapping& mapping, const QList<OpenPoint>& open = {});

    // ---- mappings that are kept
    void listMappings();
    void takeKept(qint64 id);
    void keep(const QString& name, const import_draft::Mapping& mapping);
    void askSource();
    void askMappingFile();
    void askExport(const import_draft::Mapping& mapping);
    void exportMapping(const Mapping& mapping, const QString& path);
    void askRejected(const import_draft::Draft& draft);
    void saveRejected(const import_flow::Reading& reading, const QString& path);
    void askFile(const QString& title, bool save, const QString& filter, const QString& proposal,
                 const std::function<void(const QString&)>& taker);
    void complain(const Error& error);

    // ---- reading ahead and importing
    [[nodiscard]] import_flow::Reading readingOf(const import_draft::Draft& draft) const;
    void check(const import_draft::Draft& draft);
    void compare(const import_flow::ReadThrough& read, quint64 ticket);
    void refuseCheck(const Error& error);
    void import(const import_draft::Draft& draft);
    [[nodiscard]] QString backupPath() const;
    /// Runs where the store lives.
    [[nodiscard]] static Result<Imported> backUpAndImport(Store& store, const ImportJob& job,
                                                          const Stamp& stamp, const QString& target,
                                                          std::stop_token stop, Pace& pace);
    void showPace();
    void takeImport(const Result<Imported>& imported);
    void undo();

    Session& m_session;
    Commands& m_commands;
    ImportWizard& m_wizard;
    QString m_path;
    import_flow::Looked m_looked;    ///< of m_path; no header: none
    std::optional<Mapping> m_wanted; ///< to be used once the file was looked at as it says
    QList<OpenPoint> m_open;
    quint64 m_lookTicket = 0;
    quint64 m_checkTicket = 0;
    quint64 m_importTicket = 0;
    std::stop_source m_checkStop;
    std::stop_source m_importStop;
    std::stop_source m_ending;
    std::shared_ptr<Pace> m_pace;
    QTimer m_paceTimer;
    std::optional<Source> m_source; ///< the last import of this wizard
    QStringList m_zones;
};

} // namespace symmetry
