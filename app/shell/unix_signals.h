#pragma once

#include <QObject>

namespace symmetry {

/// Turns SIGTERM, SIGHUP and SIGINT into a Qt signal, so that the program ends in order.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    /// Holds those signals back from now on. Call it before any thread is started, so that no
    /// thread takes them the old way.
    static void block();

    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    void read();

    int m_descriptor = -1;
};

} // namespace symmetry
