#pragma once

#include "models/storage/store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace symmetry {

/// One thread that owns the connection. Questions are asked from the thread this object lives on
/// and answered one after the other; nobody waits for a lock but that thread.
class DatabaseThread : public QObject {
    Q_OBJECT
public:
    explicit DatabaseThread(QObject* parent = nullptr);
    /// Cancels what is asked, closes the file and waits for the thread to end.
    ~DatabaseThread() override;

    /// What the file is once it is open.
    struct Opened {
        QString path;
        ReadOnlyReason readOnly = ReadOnlyReason::None;
        quint64 revision = 0;
    };

    /// Opens (or makes) a file in place of the one that is open now. `options.onWait` is called on
    /// the database thread; the signal waiting() tells the same. On failure the file that was open
    /// stays open.
    [[nodiscard]] QFuture<Result<Opened>> open(const QString& path, OpenOptions options = {});
    [[nodiscard]] QFuture<Result<Opened>> create(const QString& path, const FileFacts& facts);
    [[nodiscard]] QFuture<Result<void>> close();

    /// Runs `question` with the open store. FileMissing where none is open, Cancelled where `stop`
    /// was requested before or while it ran. An exception does not cross: it becomes QueryFailed.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(Store&)> question,
                                         std::stop_token stop = {}) {
        return run<T>(
            [this, question = std::move(question), stop] { return answer<T>(question, stop); });
    }

    /// True while a question runs or waits.
    [[nodiscard]] bool isBusy() const { return m_open.load() > 0; }

Q_SIGNALS:
    /// Another program is writing; `milliseconds` waited so far. Emitted on the owner's thread.
    void waiting(int milliseconds);
    void changed(const symmetry::ChangeNotice& notice);

private:
    void post(std::function<void()> job);

    /// Runs a job on the thread; it is Cancelled where this object ends before.
    template <class T, class Job>
    QFuture<Result<T>> run(Job job) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        post([this, promise, job = std::move(job)]() mutable {
            if (mayRun({}))
                promise->addResult(job());
            else
                promise->addResult(Result<T>(fail(ErrorKind::Cancelled)));
            promise->finish();
        });
        return future;
    }
    [[nodiscard]] OpenOptions watched(OpenOptions options);
    [[nodiscard]] Result<Opened> adopt(Result<std::unique_ptr<Store>> store);
    [[nodiscard]] bool mayRun(const std::stop_token& stop) const;

    template <class T>
    Result<T> answer(const std::function<Result<T>(Store&)>& question,
                     const std::stop_token& stop) {
        if (!mayRun(stop))
            return fail(ErrorKind::Cancelled);
        if (!m_store)
            return fail(ErrorKind::FileMissing, {QString()});
        std::stop_source both;
        const std::stop_callback asked(stop, [&both] { both.request_stop(); });
        const std::stop_callback ending(m_ending.get_token(), [&both] { both.request_stop(); });
        m_store->setStop(both.get_token());
        try {
            return question(*m_store);
        } catch (const std::exception& problem) {
            return fail(ErrorKind::QueryFailed, {}, QString::fromUtf8(problem.what()));
        }
    }

    QThread m_thread;
    QObject m_worker;               ///< lives on m_thread
    std::unique_ptr<Store> m_store; ///< touched on m_thread only
    std::atomic<int> m_open = 0;    ///< questions not answered yet
    std::stop_source m_ending;
};

} // namespace symmetry
