#pragma once

#include "models/analyses/symmetry_row.h"
#include "models/analyses/symmetry_units.h"

#include <QList>
#include <optional>
#include <stop_token>

namespace symmetry {

struct SymmetryQuestion {
    /// Customers and one to three others, in the order of allMirrors; symmetryOf() mends the rest.
    QList<Mirror> mirrors{Mirror::Customers, Mirror::Employees};
    Aspect aspect = Aspect::Delivered; ///< gap: are both sides equally disappointed?
    std::optional<double> margin;      ///< points of 100; none: the file's
    FacetId facet;                     ///< rows of the matrix; none: no matrix
    quint64 seed = 1;                  ///< of the bootstrap
    friend bool operator==(const SymmetryQuestion&, const SymmetryQuestion&) = default;
};

/// One dimension and all mirrors that were asked about.
struct SymmetryDimension {
    DimensionId dimension;
    QString name;
    QList<MirrorScores> sides; ///< in the question's order: customers first
    QList<MirrorPair> pairs;   ///< customers against sides[1], sides[2] ...

    [[nodiscard]] const MirrorScores& customers() const { return sides.constFirst(); }
};

/// 100 × (1 − mean of |difference|) of customers and one other mirror over the dimensions whose
/// difference is known, differences on 0 ... 1. There is no published formula for one index; this
/// is a summary of our own, to be shown with its interval and never without the verdicts.
struct SymmetryIndex {
    Mirror other = Mirror::Employees;
    Estimate index;                            ///< n: dimensions; interval: bootstrap, se unknown
    double meanDifference = Estimate::unknown; ///< mean of |difference|, points of 100
};

struct SymmetryResult {
    Scope scope;
    quint64 revision = 0;
    SymmetryQuestion question; ///< as it was answered
    double margin = defaultMargin;
    int threshold = 1; ///< fewest answers a figure may show
    /// Dimensions asked of customers and of one of the others, in the catalogue's order; where
    /// there are none, those asked of customers, so that their half can be seen.
    QList<SymmetryDimension> dimensions;
    QList<SymmetryIndex> indices;   ///< of each other mirror; none where nothing is known
    QList<SymmetryMatrix> matrices; ///< of each other mirror; none without a facet
    qint64 customers = 0;           ///< the most answers of one dimension
    qint64 others = 0;              ///< likewise, of the other mirrors together

    [[nodiscard]] bool hasBothSides() const { return customers > 0 && others > 0; }
};

inline constexpr int symmetryResamples = 1000;

/// Customers and the other mirrors by dimension, with the index and, where a facet is named, by the
/// facet's values. Bootstrap of respondents (models/statistics/block_bootstrap.h), 1000 resamples.
[[nodiscard]] SymmetryResult symmetryOf(const Snapshot& snapshot, const Scope& scope,
                                        const SymmetryQuestion& question,
                                        std::stop_token stop = {});

} // namespace symmetry
