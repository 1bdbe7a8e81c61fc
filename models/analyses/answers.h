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
    qint64 n = 0;               ///< responses that may be listed; where tooFew, those there are
    bool tooFew = true;         ///< no mirror has enough: ids is empty
    bool isProtected = false;   ///< hidden only because a small group stands beside it: n is 0
    bool commentsShown = false; ///< of at least one mirror
    QList<Mirror> commentsOf;   ///< mirrors whose responses here reach the threshold for comments
    QList<Mirror> leftOut;      ///< mirrors that answered here, neither listed nor counted
    QList<qint64> responses;    ///< row ids, newest first, at most `limit`
};

/// The responses behind a figure. Respects both anonymity thresholds, of each mirror by itself:
/// those of a small mirror are not listed among those of a large one, which would tell them apart.
[[nodiscard]] AnswersBehind answersBehind(const Snapshot& snapshot, const Scope& scope,
                                          const Drill& drill, int limit = 1000);

} // namespace symmetry
