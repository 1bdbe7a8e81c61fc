#pragma once

#include "models/analyses/gap_row.h"
#include "models/frame/grouping.h"

#include <QList>
#include <vector>

namespace symmetry {

/// What one row of a table is made of.
struct RowPlan {
    RowKey key;
    QString name;
    QString department;
    bool momentOfTruth = false;
    double weight = 1.0; ///< in the weighted total
    QList<QuestionId> questions;
};

/// The rows of one table, brought to one unit. No question stands in two rows.
struct RowSet {
    Mirror mirror = Mirror::Customers;
    Unit unit = Unit::Scale;
    ScaleRange range;
    std::vector<RowPlan> rows;
    Grouping grouping; ///< group i is row i
};

/// Questions whose answers are values on a scale that can be expected and delivered: means and
/// gaps, and satisfaction and effort where they are about a touchpoint or dimension (otherwise they
/// are outcomes). Net promoter, friends and family and problems are counted, not rated.
/// What managers or leaders believe is no rating either.
[[nodiscard]] bool isRating(const Question& question);

/// Rating questions of the catalogue that `wanted` accepts.
template <class Wanted>
[[nodiscard]] QList<const Question*> ratingQuestions(const Catalogue& catalogue, Wanted wanted) {
    QList<const Question*> found;
    for (const Question& question : catalogue.questions) {
        if (isRating(question) && wanted(question))
            found.append(&question);
    }
    return found;
}

/// Brings rows to one unit: their scale where all questions share one and higher is better in all
/// of them, otherwise scores of 0-100.
[[nodiscard]] RowSet rowSet(const Catalogue& catalogue, Mirror mirror, std::vector<RowPlan> rows);

/// One row for each of `touchpoints`, with the questions of that mirror.
[[nodiscard]] RowSet touchpointRows(const Catalogue& catalogue, Mirror mirror,
                                    const QList<const Touchpoint*>& touchpoints);
/// One row for each dimension that a question of that mirror belongs to.
[[nodiscard]] RowSet dimensionRows(const Catalogue& catalogue, Mirror mirror);
/// One row for each of `questions`.
[[nodiscard]] RowSet questionRows(const Catalogue& catalogue, Mirror mirror,
                                  const QList<const Question*>& questions);
/// One row over all of `questions`.
[[nodiscard]] RowSet singleRow(const Catalogue& catalogue, Mirror mirror, const RowPlan& plan,
                               const QList<const Question*>& questions);

/// The touchpoints of the as-is journeys of that mirror, in the catalogue's order.
[[nodiscard]] QList<const Touchpoint*> touchpointsOf(const Catalogue& catalogue, Mirror mirror);

/// All rows of touchpointsOf(mirror). Every page about touchpoints takes its rows from this set, so
/// that they share one unit, and one cube of the frame.
[[nodiscard]] RowSet allTouchpointRows(const Catalogue& catalogue, Mirror mirror);
/// The rows of `touchpoints` from the set above where it has all of them, otherwise from a set of
/// their own; and the group of each.
struct TouchpointRows {
    RowSet set;
    std::vector<int> groups;
};
[[nodiscard]] TouchpointRows touchpointRowsAmongAll(const Catalogue& catalogue, Mirror mirror,
                                                    const QList<const Touchpoint*>& touchpoints);

/// The stages of a journey, in the catalogue's order, over all questions of their touchpoints:
/// among those of all as-is journeys of the mirror, and in the unit of its touchpoints.
struct StageRows {
    RowSet set;
    std::vector<int> groups; ///< of the journey's stages
};
[[nodiscard]] StageRows stageRows(const Catalogue& catalogue, Mirror mirror, JourneyId journey);

/// One row over all rating questions of the mirror.
[[nodiscard]] RowSet everythingRow(const Catalogue& catalogue, Mirror mirror);

/// A touchpoint's name and facts as the beginning of a row.
[[nodiscard]] RowPlan planOf(const Touchpoint& touchpoint);

} // namespace symmetry
