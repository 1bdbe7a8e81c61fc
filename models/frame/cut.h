#pragma once

#include "models/domain/scope.h"
#include "models/frame/frame.h"

#include <limits>
#include <optional>
#include <vector>

namespace symmetry {

/// How days become buckets: whole periods for figures, months (or others) for trends.
struct Buckets {
    qint32 firstDay = 0;
    std::vector<qint16> ofDay; ///< bucket of firstDay + i; -1 leaves the day out
    int count = 0;
};

/// As many as a bucket number can name.
inline constexpr int maximumBuckets = std::numeric_limits<qint16>::max();

/// Bucket 0 is `period`; bucket 1 `comparison` where it is set. A day in both counts for bucket 0.
[[nodiscard]] Buckets periodBuckets(const Frame& frame, const Period& period,
                                    const Period& comparison = {});
/// One bucket for each step between the first and last day, in order; none where one of the two is
/// not valid. Days beyond the first maximumBuckets steps are left out.
[[nodiscard]] Buckets stepBuckets(const Period& period, Step step);

/// Which profiles count, and in which cell: cell of profile i, or -1 where it is left out.
struct Cells {
    std::vector<qint32> ofProfile;
    int count = 0;
};

/// All profiles of that mirror (or of all) that pass the facet filters and the tier rule, in one
/// cell; or, with `by`, one cell for each of its values (profiles without such a value are left
/// out). A facet with an empty list of values filters nothing.
[[nodiscard]] Cells cellsFor(const Frame& frame, const Scope& scope, std::optional<Mirror> mirror,
                             const QList<FacetValueId>& by = {});
/// One cell for each mirror, in the order of allMirrors: all of them in one pass.
[[nodiscard]] Cells cellsByMirror(const Frame& frame, const Scope& scope);

} // namespace symmetry
