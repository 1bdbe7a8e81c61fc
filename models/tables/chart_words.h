#pragma once

#include <QString>

namespace symmetry {

/// The sentence at the head of a page, and the quieter line below it.
struct PageWords {
    QString sentence;
    QString sub;
};

/// What stands around a chart: the finding that is its title, the line with measure, unit, period
/// and n, and the whole chart as a sentence for ears.
struct ChartWords {
    QString finding;
    QString subtitle;
    QString spoken;
};

} // namespace symmetry
