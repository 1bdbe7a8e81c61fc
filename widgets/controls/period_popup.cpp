#include "widgets/controls/period_popup.h"

#include "widgets/controls/plain_label.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace symmetry {

PeriodPopup::PeriodPopup(const QString& title, const Period& start, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_first(new QDateEdit(this)), m_last(new QDateEdit(this)) {
    setObjectName(QStringLiteral("periodPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(title);
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
    auto* apply = new QPushButton(tr("Apply"), this);
    apply->setObjectName(QStringLiteral("periodApply"));
    apply->setProperty("primary", true);
    auto* form = new QFormLayout(this);
    form->addRow(new PlainLabel(title, Type::Body, Weight::Strong));
    form->addRow(tr("First day"), m_first);
    form->addRow(tr("Last day"), m_last);
    form->addRow(apply);
    connect(apply, &QPushButton::clicked, this, &PeriodPopup::confirm);
}

void PeriodPopup::openBelow(const QWidget* anchor) {
    adjustSize();
    const int x = isRightToLeft() ? anchor->width() - width() : 0;
    move(anchor->mapToGlobal(QPoint(x, anchor->height() + 2)));
    show();
    m_first->setFocus();
}

void PeriodPopup::confirm() {
    const QDate a = m_first->date();
    const QDate b = m_last->date();
    close();
    Q_EMIT confirmed(Period{std::min(a, b), std::max(a, b)});
}

void PeriodPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        QFrame::keyPressEvent(event);
}

} // namespace symmetry
