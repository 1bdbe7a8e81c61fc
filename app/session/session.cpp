#include "app/session/session.h"

#include "models/analyses/prepared.h"

#include <QCoreApplication>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// So long after the last figures: they are painted by then, and nobody waits.
constexpr int prepareDelay = 300; // ms

Snapshot emptySnapshot() {
    return {std::make_shared<const Catalogue>(),
            std::make_shared<const Frame>(),
            0,
            {},
            std::make_shared<const SeriesPoints>()};
}

/// Two notices as one.
ChangeNotice together(const std::optional<ChangeNotice>& first, const ChangeNotice& second) {
    if (!first)
        return second;
    ChangeNotice both = *first;
    both.revision = second.revision;
    both.answers = first->answers || second.answers;
    for (const ChangedThing& thing : second.things)
        if (!both.things.contains(thing))
            both.things.append(thing);
    return both;
}

/// The present definitions beside what was read of answers and series.
Result<Snapshot> readCatalogue(Store& store, Snapshot read) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    read.catalogue = *catalogue;
    read.revision = store.revision();
    return read;
}

} // namespace

Result<Snapshot> readSnapshot(Store& store) {
    const auto frame = store.frame();
    if (!frame)
        return tl::unexpected(frame.error());
    const auto voices = store.voices(**frame);
    if (!voices)
        return tl::unexpected(voices.error());
    const auto series = store.seriesPoints();
    if (!series)
        return tl::unexpected(series.error());
    return readCatalogue(store, {{}, *frame, 0, *voices, *series});
}

Session::Session(Clock clock, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_snapshot(emptySnapshot()) {
    connect(&m_database, &DatabaseThread::changed, this, &Session::refresh);
    m_prepareSoon.setSingleShot(true);
    m_prepareSoon.setInterval(prepareDelay);
    connect(&m_prepareSoon, &QTimer::timeout, this, &Session::prepare);
    connect(&m_analyst, &Analyst::answered, &m_prepareSoon, qOverload<>(&QTimer::start));
}

Session::~Session() {
    disconnect(&m_database, nullptr, this, nullptr);
    disconnect(); // nobody hears any more what is still to come
    m_analyst.disconnect();
    stopAll();
    // Qt 6.4 aborts where the context of a continuation ends before its answer: this session is the
    // context of all, so whatever is under way is answered while it is still there.
    do {
        m_database.close().waitForFinished();
        m_analyst.waitForAll();
        m_preparer.waitForAll();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    } while (m_database.isBusy());
}

// ---- the file ------------------------------------------------------------------------------

QFuture<Result<void>> Session::open(const QString& path, bool readOnly) {
    OpenOptions options;
    options.readOnly = readOnly;
    return adopt(m_database.open(path, options));
}

QFuture<Result<void>> Session::create(const QString& path, const FileFacts& facts) {
    return adopt(m_database.create(path, facts));
}

QFuture<Result<void>> Session::adopt(QFuture<Result<DatabaseThread::Opened>> opened) {
    return opened
        .then(this,
              [this](const Result<DatabaseThread::Opened>& file) {
                  if (!file)
                      return QtFuture::makeReadyFuture(Result<void>(tl::unexpected(file.error())));
                  stopAll();
                  ++m_generation;
                  return m_database.ask<Snapshot>(readSnapshot)
                      .then(this, [this, file = *file](const Result<Snapshot>& snapshot) {
                          return show(file, snapshot);
                      });
              })
        .unwrap();
}

Result<void> Session::show(const DatabaseThread::Opened& opened, const Result<Snapshot>& snapshot) {
    stopAll();
    m_newer.reset();
    if (!snapshot) {
        forgetFile();
        return tl::unexpected(snapshot.error());
    }
    m_snapshot = *snapshot;
    m_isPrepared = false;
    m_path = opened.path;
    m_readOnly = opened.readOnly;
    m_history.restart(ownScope());
    Q_EMIT fileChanged();
    return {};
}

void Session::forgetFile() {
    ++m_generation;
    m_snapshot = emptySnapshot();
    m_isPrepared = true;
    m_path.clear();
    m_readOnly = ReadOnlyReason::None;
    m_history.restart(ownScope());
    Q_EMIT fileChanged();
}

QFuture<Result<void>> Session::backup(const QString& target, std::stop_token stop) {
    return m_database.ask<void>([target](Store& store) { return store.backup(target); }, stop);
}

QFuture<Result<CheckReport>> Session::check(std::stop_token stop) {
    return m_database.ask<CheckReport>([](Store& store) { return store.check(); }, stop);
}

QFuture<Result<void>> Session::saveAs(const QString& target) {
    return backup(target)
        .then(this,
              [this, target](const Result<void>& copied) {
                  return copied ? open(target) : QtFuture::makeReadyFuture(copied);
              })
        .unwrap();
}

QFuture<Result<void>> Session::close() {
    stopAll();
    return m_database.close().then(this, [this](const Result<void>& closed) {
        forgetFile();
        return closed;
    });
}

QDate Session::asOf() const {
    return dataAsOf(*m_snapshot.frame, now().date());
}

// ---- changes -------------------------------------------------------------------------------

void Session::refresh(const ChangeNotice& notice) {
    m_newer = together(m_newer, notice);
    readAgain();
}

void Session::readAgain() {
    if (m_reading || !m_newer || !isOpen())
        return;
    m_reading = true;
    const ChangeNotice notice = *std::exchange(m_newer, std::nullopt);
    m_database
        .ask<Snapshot>([answers = notice.answers, known = m_snapshot](Store& store) {
            return answers ? readSnapshot(store) : readCatalogue(store, known);
        })
        .then(this, [this, notice, generation = m_generation](const Result<Snapshot>& snapshot) {
            m_reading = false;
            if (generation == m_generation)
                takeOver(snapshot, notice);
            readAgain();
        });
}

void Session::takeOver(const Result<Snapshot>& snapshot, const ChangeNotice& notice) {
    if (!snapshot) {
        Q_EMIT refreshFailed(snapshot.error());
        return;
    }
    const bool moves = scope() == ownScope();
    const FramePtr frame = m_snapshot.frame;
    m_snapshot = *snapshot;
    if (notice.answers)
        m_preparer.stopAll();
    else
        m_snapshot.frame = frame; // it may have got its cubes meanwhile
    m_isPrepared = false;
    const Scope known = moves ? ownScope() : withoutUnknown(scope(), *m_snapshot.catalogue);
    Q_EMIT snapshotChanged(notice);
    setScope(known);
}

// ---- what is looked at ---------------------------------------------------------------------

void Session::setScope(const Scope& scope) {
    if (m_history.go(scope))
        Q_EMIT scopeChanged();
}

void Session::goBack() {
    if (m_history.back())
        Q_EMIT scopeChanged();
}

void Session::goForward() {
    if (m_history.forward())
        Q_EMIT scopeChanged();
}

void Session::restoreScope(const Scope& scope) {
    m_history.restart(withoutUnknown(scope, *m_snapshot.catalogue));
    Q_EMIT scopeChanged();
}

// ---- cubes ---------------------------------------------------------------------------------

void Session::prepare() {
    if (m_isPrepared || !isOpen())
        return;
    m_isPrepared = true;
    const FramePtr of = m_snapshot.frame;
    m_preparer
        .ask<FramePtr>(u"frame"_s,
                       [snapshot = m_snapshot](std::stop_token stop) {
                           return preparedFrame(snapshot, cubeBudget(*snapshot.frame), stop);
                       })
        .then(this, [this, of](const Result<FramePtr>& prepared) { takePrepared(of, prepared); });
}

void Session::takePrepared(const FramePtr& of, const Result<FramePtr>& prepared) {
    if (prepared && m_snapshot.frame == of)
        m_snapshot.frame = *prepared;
}

void Session::stopAll() {
    m_analyst.stopAll();
    m_preparer.stopAll();
    m_prepareSoon.stop();
}

// ---- figures -------------------------------------------------------------------------------

QFuture<Result<OverviewResult>> Session::overview() {
    return m_analyst.ask<OverviewResult>(
        u"overview"_s, [snapshot = m_snapshot, scope = scope()](std::stop_token stop) {
            return symmetry::overview(snapshot, scope, stop);
        });
}

QFuture<Result<JourneyResult>> Session::journey(JourneyId id, bool beside) {
    return m_analyst.ask<JourneyResult>(
        beside ? u"journey beside"_s : u"journey"_s,
        [snapshot = m_snapshot, scope = scope(), id](std::stop_token stop) {
            return symmetry::journey(snapshot, scope, id, stop);
        });
}

QFuture<Result<TouchpointResult>> Session::touchpoint(TouchpointId id) {
    return m_analyst.ask<TouchpointResult>(
        u"touchpoint"_s, [snapshot = m_snapshot, scope = scope(), id](std::stop_token stop) {
            return symmetry::touchpoint(snapshot, scope, id, stop);
        });
}

QFuture<Result<DiscrepanciesResult>> Session::discrepancies(const DiscrepancyQuestion& question) {
    return m_analyst.ask<DiscrepanciesResult>(
        u"discrepancies"_s,
        [snapshot = m_snapshot, scope = scope(), question](std::stop_token stop) {
            return symmetry::discrepancies(snapshot, scope, question, stop);
        });
}

QFuture<Result<SymmetryResult>> Session::symmetry(const SymmetryQuestion& question) {
    return m_analyst.ask<SymmetryResult>(
        u"symmetry"_s, [snapshot = m_snapshot, scope = scope(), question](std::stop_token stop) {
            return symmetryOf(snapshot, scope, question, stop);
        });
}

QFuture<Result<ProcessChartResult>> Session::processChart(const SignalQuestion& question) {
    return m_analyst.ask<ProcessChartResult>(
        u"process-chart"_s,
        [snapshot = m_snapshot, scope = scope(), question](std::stop_token stop) {
            return symmetry::processChart(snapshot, scope, question, std::move(stop));
        });
}

QFuture<Result<DrillRows>> Session::drill(const Drill& drill, int limit) {
    const Snapshot snapshot = m_snapshot;
    return m_analyst
        .ask<AnswersBehind>(u"drill"_s,
                            [snapshot, scope = scope(), drill, limit](std::stop_token) {
                                return answersBehind(snapshot, scope, drill, limit);
                            })
        .then(this,
              [this, snapshot, drill](const Result<AnswersBehind>& behind) {
                  return behind ? rowsBehind(snapshot, drill, *behind)
                                : QtFuture::makeReadyFuture(
                                      Result<DrillRows>(tl::unexpected(behind.error())));
              })
        .unwrap();
}

QFuture<Result<DrillRows>> Session::rowsBehind(const Snapshot& snapshot, const Drill& drill,
                                               const AnswersBehind& behind) {
    return m_database
        .ask<DrillRows>([snapshot, drill, behind](Store& store) {
            return drillRows(store, *snapshot.catalogue, drill, behind);
        })
        .then(this, [this, generation = m_generation](Result<DrillRows> rows) -> Result<DrillRows> {
            if (generation != m_generation)
                return fail(ErrorKind::Cancelled); // ids of one file mean nothing in another
            return rows;
        });
}

} // namespace symmetry
