#include "widgets/controls/period_popup.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace symmetry {

PeriodPopup::PeriodPopup(const QString& title, const Period& start, QWidget* parent)
    : ScopePopup(title, parent), m_first(new QDateEdit(this)), m_last(new QDateEdit(this)) {
    setObjectName(QStringLiteral("periodPopup"));
    m_first->setObjectName(QStringLiteral("periodFirst"));
    m_last->setObjectName(QStringLiteral("periodLast"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    }
    m_last->setDate(start.last);
    m_first->setDate(start.first.isValid() ? start.first : start.last.addYears(-1));
    auto* form = new QFormLayout;
    form->addRow(tr("First day"), m_first);
    form->addRow(tr("Last day"), m_last);
    column().addLayout(form);
    addButtons();
}

QWidget* PeriodPopup::firstField() const {
    return m_first;
}

void PeriodPopup::confirm() {
    const QDate a = m_first->date();
    const QDate b = m_last->date();
    close();
    Q_EMIT confirmed(Period{std::min(a, b), std::max(a, b)});
}

} // namespace symmetry
