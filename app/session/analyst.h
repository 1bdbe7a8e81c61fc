#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>
#include <functional>
#include <stop_token>

namespace symmetry {

/// One question of a kind that is still wanted. A newer one of the same kind stops it.
class Tickets {
public:
    struct Ticket {
        quint64 number = 0;
        std::stop_token stop;
    };

    /// Stops the last question about `topic` and gives the next its ticket.
    [[nodiscard]] Ticket next(const QString& topic);
    [[nodiscard]] bool isLatest(const QString& topic, quint64 number) const;
    void stop(const QString& topic);
    void stopAll();

private:
    struct Open {
        quint64 number = 0;
        std::stop_source source;
    };
    QHash<QString, Open> m_open;
    quint64 m_last = 0;
};

/// Runs questions beside the window. An answer to an old question never arrives: its future ends
/// with Cancelled. Used on one thread; answers arrive there.
class Analyst : public QObject {
    Q_OBJECT
public:
    explicit Analyst(QObject* parent = nullptr);
    /// Stops what runs and waits for it.
    ~Analyst() override;

    /// `question` looks at its stop token now and then; what it returns after a stop is dropped.
    /// An exception does not cross: it becomes QueryFailed.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ask(const QString& topic,
                                         std::function<T(std::stop_token)> question) {
        const Tickets::Ticket ticket = m_tickets.next(topic);
        return QtConcurrent::run(&m_pool,
                                 [question = std::move(question), stop = ticket.stop]() {
                                     return answer<T>(question, stop);
                                 })
            .then(this, [this, topic, number = ticket.number](Result<T> answered) -> Result<T> {
                if (!m_tickets.isLatest(topic, number))
                    return fail(ErrorKind::Cancelled);
                Q_EMIT this->answered();
                return answered;
            });
    }

    void stop(const QString& topic) { m_tickets.stop(topic); }
    void stopAll() { m_tickets.stopAll(); }
    /// Waits until nothing is computed any more.
    void waitForAll() { m_pool.waitForDone(); }

Q_SIGNALS:
    /// An answer that is still wanted is about to arrive.
    void answered();

private:
    template <class T>
    static Result<T> answer(const std::function<T(std::stop_token)>& question,
                            const std::stop_token& stop) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        try {
            Result<T> value = question(stop);
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            return value;
        } catch (const std::exception& problem) {
            return fail(ErrorKind::QueryFailed, {}, QString::fromUtf8(problem.what()));
        }
    }

    Tickets m_tickets;
    QThreadPool m_pool;
};

} // namespace symmetry
