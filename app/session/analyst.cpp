#include "app/session/analyst.h"

namespace symmetry {

Tickets::Ticket Tickets::next(const QString& topic) {
    stop(topic);
    Open open;
    open.number = ++m_last;
    m_open.insert(topic, open);
    return {open.number, open.source.get_token()};
}

bool Tickets::isLatest(const QString& topic, quint64 number) const {
    const auto open = m_open.constFind(topic);
    return open != m_open.cend() && open->number == number;
}

void Tickets::stop(const QString& topic) {
    const auto open = m_open.find(topic);
    if (open == m_open.end())
        return;
    open->source.request_stop();
    m_open.erase(open);
}

void Tickets::stopAll() {
    for (Open& open : m_open)
        open.source.request_stop();
    m_open.clear();
}

Analyst::Analyst(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(2);
}

Analyst::~Analyst() {
    m_tickets.stopAll();
    m_pool.waitForDone();
}

} // namespace symmetry
