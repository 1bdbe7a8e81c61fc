#pragma once

#include "models/analyses/snapshot.h"

#include <QString>
#include <variant>

namespace symmetry {

/// What a row stands for.
using RowKey = std::variant<TouchpointId, DimensionId, QuestionId, FacetValueId>;

enum class GapVerdict {
    Below,    ///< delivery is below expectation: the corrected q is under 0.05
    Above,    ///< above expectation
    NotShown, ///< a difference is not shown by these answers
    TooFew,   ///< fewer answers than the anonymity threshold: figures are hidden
};

/// Expectation and delivery of one row, as in measures.md "Discrepancies": respondents' means over
/// the row's questions, paired t test, Benjamini-Hochberg over the rows of the same table.
/// Only rating questions count (isRating in row_set.h). Where the scales of a table's
/// rows differ or a question's direction is reversed, all its values are scores of 0-100, best is
/// 100. Too few: expected, delivered, importance and gap carry n alone, and the counts are 0.
struct GapRow {
    RowKey key;
    QString name;
    QString department;
    bool momentOfTruth = false;
    Mirror mirror = Mirror::Customers;
    Unit unit = Unit::Scale;
    ScaleRange range;
    Estimate expected;
    Estimate delivered;
    Estimate importance;               ///< n 0 where importance was not asked
    Estimate gap;                      ///< delivered minus expected, of answers that have both
    double effect = Estimate::unknown; ///< d_z = mean gap / SD of gaps
    double p = Estimate::unknown;
    double q = Estimate::unknown;
    qint64 below = 0; ///< respondents whose gap is < 0
    qint64 met = 0;
    qint64 exceeded = 0;
    GapVerdict verdict = GapVerdict::TooFew;
    /// With TooFew: n reaches the threshold, but the row is hidden so that a smaller one beside it
    /// cannot be found by subtraction.
    bool complementary = false;
    Change change; ///< of the gap against the comparison period
};

} // namespace symmetry
