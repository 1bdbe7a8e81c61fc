#include "models/storage/database_thread.h"

namespace symmetry {

DatabaseThread::DatabaseThread(QObject* parent) : QObject(parent) {
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
}

DatabaseThread::~DatabaseThread() {
    m_ending.request_stop();
    // The store must end on the thread that made it; what is asked before this is answered first,
    // with Cancelled.
    post([this] {
        m_store.reset();
        m_worker.moveToThread(nullptr);
        m_thread.quit();
    });
    m_thread.wait();
}

void DatabaseThread::post(std::function<void()> job) {
    m_open.fetch_add(1);
    QMetaObject::invokeMethod(
        &m_worker,
        [this, job = std::move(job)] {
            job();
            m_open.fetch_sub(1);
        },
        Qt::QueuedConnection);
}

bool DatabaseThread::mayRun(const std::stop_token& stop) const {
    return !stop.stop_requested() && !m_ending.stop_requested();
}

OpenOptions DatabaseThread::watched(OpenOptions options) {
    options.onWait = [this, asked = options.onWait](int milliseconds) {
        Q_EMIT waiting(milliseconds);
        return !m_ending.stop_requested() && (!asked || asked(milliseconds));
    };
    return options;
}

Result<DatabaseThread::Opened> DatabaseThread::adopt(Result<std::unique_ptr<Store>> store) {
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_store->setListener([this](const ChangeNotice& notice) { Q_EMIT changed(notice); });
    return Opened{m_store->path(), m_store->readOnlyReason(), m_store->revision()};
}

QFuture<Result<DatabaseThread::Opened>> DatabaseThread::open(const QString& path,
                                                             OpenOptions options) {
    return run<Opened>([this, path, options = watched(std::move(options))] {
        return adopt(Store::open(path, options));
    });
}

QFuture<Result<DatabaseThread::Opened>> DatabaseThread::create(const QString& path,
                                                               const FileFacts& facts) {
    return run<Opened>([this, path, facts, options = watched({})] {
        return adopt(Store::create(path, facts, options));
    });
}

QFuture<Result<void>> DatabaseThread::close() {
    return run<void>([this]() -> Result<void> {
        m_store.reset();
        return {};
    });
}

} // namespace symmetry
