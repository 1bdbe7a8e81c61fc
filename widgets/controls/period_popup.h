#pragma once

#include "models/domain/scope.h"
#include "widgets/controls/scope_popup.h"

class QDateEdit;

namespace symmetry {

/// Two dates, first and last day, both included.
class PeriodPopup : public ScopePopup {
    Q_OBJECT
public:
    PeriodPopup(const QString& title, const Period& start, QWidget* parent);

Q_SIGNALS:
    void confirmed(const symmetry::Period& period);

protected:
    void confirm() override;
    [[nodiscard]] QWidget* firstField() const override;

private:
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace symmetry
