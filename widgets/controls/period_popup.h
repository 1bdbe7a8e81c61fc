#pragma once

#include "models/domain/scope.h"

#include <QFrame>

class QDateEdit;

namespace symmetry {

/// Two dates, first and last day, both included. Enter confirms, Esc leaves.
class PeriodPopup : public QFrame {
    Q_OBJECT
public:
    PeriodPopup(const QString& title, const Period& start, QWidget* parent);

    void openBelow(const QWidget* anchor);

Q_SIGNALS:
    void confirmed(const symmetry::Period& period);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();

    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace symmetry
