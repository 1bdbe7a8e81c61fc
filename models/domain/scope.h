#pragma once

#include "models/domain/ids.h"
#include "models/domain/words.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace symmetry {

/// Days since 1970-01-01, as stored.
[[nodiscard]] inline qint32 dayNumber(QDate date) {
    return static_cast<qint32>(date.toJulianDay() - 2440588);
}
[[nodiscard]] inline QDate dateOfDay(qint32 day) {
    return QDate::fromJulianDay(day + 2440588LL);
}

/// First to last day, both included. An invalid date is open: "from ever", "until ever".
struct Period {
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate date) const {
        return (!first.isValid() || date >= first) && (!last.isValid() || date <= last);
    }
    friend bool operator==(const Period&, const Period&) = default;
};

/// The step of a line over time. Weeks begin on Monday. Codes are stored: never renumber.
enum class Step : quint8 { Day = 0, Week = 1, Month = 2, Quarter = 3 };

/// First day of the step that `date` lies in.
[[nodiscard]] QDate stepStart(QDate date, Step step);
/// First day of the step after the one that begins with `first`.
[[nodiscard]] QDate nextStep(QDate first, Step step);

/// What is asked of tiers. Apart: friends, family and VIP are left out of the figures and counted
/// beside them (the default); Together: all count; Only: only the named tier counts.
enum class TierRule : quint8 {
    Apart = 0,
    Together = 1,
    OnlyVip = 2,
    OnlyFriends = 3,
    OnlyFamily = 4
};

/// What the screens show now. One scope for all pages.
struct Scope {
    Period period;
    Period comparison;                         ///< both dates invalid: no comparison
    QMap<FacetId, QList<FacetValueId>> facets; ///< values of one facet are "or", facets "and"
    TierRule tiers = TierRule::Apart;
    friend bool operator==(const Scope&, const Scope&) = default;
};

/// The `months` calendar months that end with the month of `lastDay`.
[[nodiscard]] Period lastMonths(QDate lastDay, int months);
/// The period of the same length in calendar months directly before; days if not whole months.
[[nodiscard]] Period periodBefore(const Period& period);

} // namespace symmetry
