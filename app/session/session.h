#pragma once

#include "app/session/analyst.h"
#include "app/session/drill_rows.h"
#include "app/session/scope_history.h"
#include "models/analyses/discrepancies.h"
#include "models/analyses/journey.h"
#include "models/analyses/overview.h"
#include "models/analyses/signals.h"
#include "models/analyses/symmetry.h"
#include "models/storage/database_thread.h"

#include <QDateTime>
#include <QTimer>

namespace symmetry {

/// The catalogue and the answers of an open file as one value. Runs where the store lives.
[[nodiscard]] Result<Snapshot> readSnapshot(Store& store);

/// The one open file, its present state and what is being looked at. Lives on the window's thread
/// and never works there: files are read on the database thread, figures are computed on workers.
class Session : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// `clock` tells the present moment.
    explicit Session(Clock clock, QObject* parent = nullptr);
    /// Stops what runs, closes the file and waits.
    ~Session() override;

    // ---- the file ----------------------------------------------------------------------------
    /// Opens a file in place of the present one; where the new one cannot be opened at all, the
    /// present one stays. The scope starts anew.
    [[nodiscard]] QFuture<Result<void>> open(const QString& path, bool readOnly = false);
    [[nodiscard]] QFuture<Result<void>> create(const QString& path, const FileFacts& facts);
    /// Writes a verified copy to `target`, which must not exist, and goes on in it.
    [[nodiscard]] QFuture<Result<void>> saveAs(const QString& target);
    /// Writes a verified copy to `target`, which must not exist; the present file stays open.
    [[nodiscard]] QFuture<Result<void>> backup(const QString& target, std::stop_token stop = {});
    [[nodiscard]] QFuture<Result<CheckReport>> check(std::stop_token stop = {});
    [[nodiscard]] QFuture<Result<void>> close();

    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] ReadOnlyReason readOnlyReason() const { return m_readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly != ReadOnlyReason::None; }
    /// Never null inside: an empty catalogue and frame where no file is open.
    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] QDate asOf() const;
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] DatabaseThread& database() { return m_database; }

    // ---- what is looked at -------------------------------------------------------------------
    [[nodiscard]] const Scope& scope() const { return m_history.current(); }
    [[nodiscard]] Scope ownScope() const { return defaultScope(m_snapshot, now().date()); }
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    void setScope(const Scope& scope);
    void goBack();
    void goForward();
    /// Starts the history anew at `scope`, as at the start of the program.
    void restoreScope(const Scope& scope);

    // ---- figures: of the present snapshot and scope ------------------------------------------
    // A newer question of the same kind, another file or stop() ends the older one: Cancelled.
    [[nodiscard]] QFuture<Result<OverviewResult>> overview();
    /// `beside`: a second journey at the same time, which replaces only the second one.
    [[nodiscard]] QFuture<Result<JourneyResult>> journey(JourneyId id, bool beside = false);
    [[nodiscard]] QFuture<Result<TouchpointResult>> touchpoint(TouchpointId id);
    [[nodiscard]] QFuture<Result<DiscrepanciesResult>>
    discrepancies(const DiscrepancyQuestion& question);
    [[nodiscard]] QFuture<Result<SymmetryResult>> symmetry(const SymmetryQuestion& question);
    [[nodiscard]] QFuture<Result<ProcessChartResult>> processChart(const SignalQuestion& question);
    /// The answers and, where enough people stand behind them, the comments behind a figure.
    [[nodiscard]] QFuture<Result<DrillRows>> drill(const Drill& drill, int limit = 200);
    void stopFigures() { m_analyst.stopAll(); }
    /// Builds cubes aside (see models/analyses/prepared.h); the frame with them takes the place of
    /// the present one as soon as it is there, and every figure stays as it is. Happens by itself
    /// soon after figures have arrived; a newer state of the file or another one stops it.
    void prepare();

Q_SIGNALS:
    /// Another file is open now, or none.
    void fileChanged();
    /// The open file has another state: figures must be asked for again.
    void snapshotChanged(const symmetry::ChangeNotice& notice);
    void scopeChanged();
    /// The new state of the file could not be read.
    void refreshFailed(const symmetry::Error& error);

private:
    [[nodiscard]] QFuture<Result<void>> adopt(QFuture<Result<DatabaseThread::Opened>> opened);
    [[nodiscard]] Result<void> show(const DatabaseThread::Opened& opened,
                                    const Result<Snapshot>& snapshot);
    [[nodiscard]] QFuture<Result<DrillRows>>
    rowsBehind(const Snapshot& snapshot, const Drill& drill, const AnswersBehind& behind);
    void refresh(const ChangeNotice& notice);
    void readAgain();
    void takeOver(const Result<Snapshot>& snapshot, const ChangeNotice& notice);
    void forgetFile();
    void takePrepared(const FramePtr& of, const Result<FramePtr>& prepared);
    void stopAll();

    Clock m_clock;
    Snapshot m_snapshot;
    ScopeHistory m_history;
    QString m_path;
    ReadOnlyReason m_readOnly = ReadOnlyReason::None;
    quint64 m_generation = 0;            ///< grows with every file that is opened or closed
    bool m_reading = false;              ///< a new state is on its way
    std::optional<ChangeNotice> m_newer; ///< what changed since that state was asked for
    QTimer m_prepareSoon;
    bool m_isPrepared = true; ///< cubes of the present snapshot are there or on their way
    Analyst m_preparer;       ///< on a thread of its own, so that no question waits for it
    Analyst m_analyst;
    DatabaseThread m_database;
};

} // namespace symmetry
