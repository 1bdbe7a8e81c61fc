#pragma once

#include "models/analyses/linked.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

namespace symmetry {

/// The bars of one comparison: lag, who moves first, r, n, both bands, what it shows.
[[nodiscard]] QList<Column<LagBar>> lagColumns(const Format& format, const LagResult& result);

/// One step of two lines.
struct LagStep {
    QDate first;
    Estimate a;
    Estimate b;
    bool used = false; ///< both have a figure
};
[[nodiscard]] QList<LagStep> lagSteps(const LagResult& result);
[[nodiscard]] QList<Column<LagStep>> lagStepColumns(const Format& format, const LagResult& result);

/// Pairs that may well go together: the two, r, n, lag, p, q, what it shows.
[[nodiscard]] QList<Column<LagProposal>> lagProposalColumns(const Format& format);

/// A link of two journeys: the two touchpoints with their gaps and n.
struct LinkRow {
    ShownLink link;
    GapRow employee;
    GapRow customer;
};
[[nodiscard]] QList<LinkRow> linkRows(const LinkedResult& result);
[[nodiscard]] QList<Column<LinkRow>> linkColumns(const Format& format);

} // namespace symmetry
