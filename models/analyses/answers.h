#pragma once

#include "models/analyses/gap_row.h"

#include <QList>
#include <optional>

namespace symmetry {

/// What a person clicked: a figure, and the part of it.
struct Drill {
    std::optional<RowKey> row;       ///< none: all responses
    MeasureId measure;               ///< instead of a row
    std::optional<Mirror> mirror;    ///< none: all mirrors
    QList<FacetValueId> facetValues; ///< further filters, for instance of a heat cell
    Period period;                   ///< both invalid: the scope's period
};

struct AnswersBehind {
    qint64 n = 0;               ///< responses behind the figure
    bool tooFew = true;         ///< below the threshold: ids is empty
    bool commentsShown = false; ///< n reaches the threshold for comments
    QList<qint64> responses;    ///< row ids, newest first, at most `limit`
};

/// The responses behind a figure. Respects both anonymity thresholds.
[[nodiscard]] AnswersBehind answersBehind(const Snapshot& snapshot, const Scope& scope,
                                          const Drill& drill, int limit = 1000);

} // namespace symmetry
