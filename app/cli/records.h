#pragma once

#include "app/cli/node.h"
#include "app/session/drill_rows.h"
#include "models/analyses/discrepancies.h"
#include "models/analyses/journey.h"
#include "models/analyses/overview.h"
#include "models/analyses/symmetry.h"

namespace symmetry::cli {

// Results as records. Words are keys that never change; figures have full precision; what rests on
// too few answers is null, with its n and too_few beside it. Days are ISO dates.

/// n, value, se, low, high, too_few.
[[nodiscard]] Node::Members record(const Estimate& estimate);
[[nodiscard]] Node::Members record(const Change& change);
[[nodiscard]] Node::Members record(const Scope& scope, const Catalogue& catalogue);
/// The gap's own n, value, se, low, high, p, q, verdict and too_few, then what it is made of.
[[nodiscard]] Node::Members record(const GapRow& row);
[[nodiscard]] Node::Members record(const MeasureCard& card);
[[nodiscard]] Node::Members record(const Finding& finding);
[[nodiscard]] Node::Members record(const SymmetryRow& row);
/// n, value, se, low, high of the difference, low90, high90, p, verdict, other mirror.
[[nodiscard]] Node::Members record(const MirrorPair& pair);
[[nodiscard]] Node::Members record(const MirrorScores& scores);
/// The pair's, then both sides; what is hidden to protect another group has not even its n.
[[nodiscard]] Node::Members record(const SymmetryCell& cell);
[[nodiscard]] Node::Members record(const JourneyTouchpoint& touchpoint);
[[nodiscard]] Node::Members record(const HeatCell& cell);
[[nodiscard]] Node::Members record(const DrillRow& row, const QStringList& facets);
[[nodiscard]] Node::Members record(const Source& source);

template <class Value>
[[nodiscard]] Node::List records(const QList<Value>& values) {
    Node::List list;
    for (const Value& value : values)
        list.emplace_back(record(value));
    return list;
}

[[nodiscard]] Node isoDay(QDate day);
/// "touchpoint", "dimension", "question", "facet-value" and the id.
[[nodiscard]] Node::Members record(const RowKey& key);

} // namespace symmetry::cli
