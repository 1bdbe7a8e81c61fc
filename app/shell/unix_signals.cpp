#include "app/shell/unix_signals.h"

#include <QSocketNotifier>
#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace symmetry {

namespace {

sigset_t ending() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

void UnixSignals::block() {
    const sigset_t set = ending();
    sigprocmask(SIG_BLOCK, &set, nullptr);
}

UnixSignals::UnixSignals(QObject* parent) : QObject(parent) {
    const sigset_t set = ending();
    m_descriptor = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return;
    auto* notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &UnixSignals::read);
}

UnixSignals::~UnixSignals() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void UnixSignals::read() {
    signalfd_siginfo info = {};
    bool any = false;
    while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
        any = true;
    if (any)
        Q_EMIT endRequested();
}

} // namespace symmetry
