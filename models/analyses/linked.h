#pragma once

#include "models/analyses/journey.h"
#include "models/analyses/lag.h"

#include <QList>
#include <stop_token>

namespace symmetry {

/// Two journeys one above the other. An invalid id means the first as-is journey of that mirror.
struct LinkedQuestion {
    JourneyId customers;
    JourneyId employees;
    friend bool operator==(const LinkedQuestion&, const LinkedQuestion&) = default;
};

/// An employee touchpoint that feeds a customer touchpoint, both of the shown journeys.
struct ShownLink {
    LinkId link;
    int customer = 0; ///< index into LinkedResult::customers.touchpoints
    int employee = 0; ///< index into LinkedResult::employees.touchpoints
};

struct LinkedResult {
    Scope scope;
    quint64 revision = 0;
    JourneyResult customers; ///< no touchpoints where there is no such journey
    JourneyResult employees;
    QList<ShownLink> links; ///< by customer touchpoint, then by employee touchpoint
    int elsewhere = 0;      ///< links of shown touchpoints whose other end is not shown
};

/// The customers' journey, the employees' journey and what links them.
[[nodiscard]] LinkedResult linkedJourneys(const Snapshot& snapshot, const Scope& scope,
                                          const LinkedQuestion& question,
                                          std::stop_token stop = {});

/// One link in full.
struct LinkDetail {
    TouchpointLink link; ///< no id where there is no such link
    QString employeeName;
    QString customerName;
    LagResult lag; ///< both gaps: customers are a, employees b
    /// The answers and comments of both sides in the scope's period.
    Drill customerDrill;
    Drill employeeDrill;
};

[[nodiscard]] LinkDetail linkDetail(const Snapshot& snapshot, const Scope& scope, LinkId link,
                                    const LagQuestion& how = {}, std::stop_token stop = {});

} // namespace symmetry
