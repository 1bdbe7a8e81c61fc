#pragma once

#include "models/analyses/figures.h"
#include "models/analyses/symmetry_row.h"
#include "models/analyses/symmetry_rows.h"
#include "models/domain/facet.h"
#include "models/statistics/correlation.h"

#include <QList>
#include <stop_token>

namespace symmetry {

/// One unit (a value of the facet) and one dimension. Hidden cells carry n alone, complementary
/// ones not even that: their n would give away the small group beside them.
struct SymmetryCell {
    Estimate customers;
    Estimate others;
    MirrorPair pair;
    bool suppressed = false;    ///< a side is below the threshold, or hidden to protect another
    bool complementary = false; ///< hidden only to protect another cell of the same column
};

struct SymmetryUnit {
    FacetValueId value;
    QString name;
    qint64 customers = 0; ///< the most answers of one dimension
    qint64 others = 0;
    QList<SymmetryCell> cells; ///< by dimension of the result
};

/// A unit among the others on one dimension; figures in points of 100.
struct UnitPoint {
    int unit = 0; ///< index into SymmetryMatrix::units
    double customers = Estimate::unknown;
    double others = Estimate::unknown;
};

/// How the two mirrors go together over the units on one dimension.
struct SymmetryUnits {
    QList<UnitPoint> points; ///< units whose both sides may be seen
    Correlation pearson;     ///< Fisher-z interval; r.tooFew: fewer than 12 units
    Correlation spearman;
    /// Indices into `points`: who is off the line, farthest first. The line is that of equality
    /// (both sides get the same), because that is what symmetry claims, and because the distance
    /// from it is the unit's own difference, which has an interval and a verdict; a residual from a
    /// fitted line would call a unit normal for being as unfair as the rest.
    QList<int> offTheLine;
};

/// Customers against one other mirror by the values of a facet.
struct SymmetryMatrix {
    Mirror other = Mirror::Employees;
    QList<SymmetryUnit> units;        ///< values of the facet, in the catalogue's order
    QList<SymmetryUnits> byDimension; ///< by dimension of the result
};

struct UnitsQuestion {
    FacetId facet;
    QList<Mirror> others;
    std::vector<int> groups; ///< of the shared dimensions: those of the result
    Aspect aspect = Aspect::Delivered;
    double margin = defaultMargin;
};

/// Verdicts by unit. Within each mirror and dimension the units are parts of a whole that is shown
/// elsewhere: small ones are hidden, and as many beside them as it takes (protection.h).
[[nodiscard]] QList<SymmetryMatrix> symmetryMatrices(const View& view, const Scope& scope,
                                                     const SharedDimensions& shared,
                                                     const UnitsQuestion& question,
                                                     std::stop_token stop = {});

} // namespace symmetry
