#pragma once

#include "models/domain/ids.h"
#include "models/domain/words.h"

namespace symmetry {

/// Which side of an expectation and its delivery. Codes are stored: never renumber.
enum class Aspect : quint8 { Delivered = 0, Expected = 1, Gap = 2 };

/// What a line over time is about: a thing of the catalogue and the side of it that is meant.
struct Subject {
    /// Codes are stored: never renumber.
    enum class Kind : quint8 {
        None = 0,
        Measure = 1,
        Touchpoint = 2, ///< rating questions of one touchpoint
        Dimension = 3,  ///< rating questions of one dimension and mirror
        Series = 4,     ///< an imported series
        Voices = 5,     ///< how many comments one mirror wrote
    };
    Kind kind = Kind::None;
    qint64 id = 0;                     ///< row id of the thing; 0 for voices
    Mirror mirror = Mirror::Customers; ///< of a dimension or of voices
    Aspect aspect = Aspect::Delivered; ///< of a touchpoint or dimension
    FacetValueId where = {};           ///< only what has that value; none: everything in scope

    friend bool operator==(const Subject&, const Subject&) = default;
};

} // namespace symmetry
