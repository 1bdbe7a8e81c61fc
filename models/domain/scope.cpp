#include "models/domain/scope.h"

namespace symmetry {

namespace {

QDate monthStart(QDate date) {
    return QDate(date.year(), date.month(), 1);
}

} // namespace

Period lastMonths(QDate lastDay, int months) {
    const QDate first = monthStart(lastDay).addMonths(1 - months);
    return {first, monthStart(lastDay).addMonths(1).addDays(-1)};
}

Period periodBefore(const Period& period) {
    if (!period.first.isValid() || !period.last.isValid())
        return {};
    const QDate after = period.last.addDays(1);
    if (period.first.day() == 1 && after.day() == 1) {
        const int months =
            (after.year() - period.first.year()) * 12 + after.month() - period.first.month();
        return {period.first.addMonths(-months), period.first.addDays(-1)};
    }
    const qint64 days = period.first.daysTo(after);
    return {period.first.addDays(-days), period.first.addDays(-1)};
}

QDate stepStart(QDate date, Step step) {
    switch (step) {
    case Step::Day:
        return date;
    case Step::Week:
        return date.addDays(1 - date.dayOfWeek());
    case Step::Month:
        return QDate(date.year(), date.month(), 1);
    case Step::Quarter:
        return QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
    }
    return date;
}

QDate nextStep(QDate first, Step step) {
    switch (step) {
    case Step::Day:
        return first.addDays(1);
    case Step::Week:
        return first.addDays(7);
    case Step::Month:
        return first.addMonths(1);
    case Step::Quarter:
        return first.addMonths(3);
    }
    return first.addDays(1);
}

} // namespace symmetry
