#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/scope.h"
#include "models/domain/series.h"
#include "models/frame/frame.h"
#include "models/frame/voice_counts.h"
#include "models/statistics/estimate.h"
#include "models/statistics/run_rules.h"

#include <QDate>

namespace symmetry {

struct VoiceColumns;
using VoiceColumnsPtr = std::shared_ptr<const VoiceColumns>;

/// One state of a file: what an analysis looks at. `revision` grows with every change, so that an
/// answer to an old question can be told from one to the present state.
struct Snapshot {
    CataloguePtr catalogue;
    FramePtr frame;
    quint64 revision = 0;
    VoiceCountsPtr voices = {};  ///< of this very frame; none: nobody counted them
    SeriesPointsPtr series = {}; ///< may be null: none
    VoiceColumnsPtr heard = {};  ///< voices and cases as columns; may be null: none
};

/// The unit of a figure.
enum class Unit {
    Points,  ///< net promoter: -100 ... 100
    Percent, ///< shares, 0 ... 100
    Scale,   ///< the question's own scale, see ScaleRange
    Score,   ///< 0 ... 100, where scales differ and were brought to one
    Count,   ///< how many, 0 and more
    Amount,  ///< of a series, in a unit of its own
};

struct ScaleRange {
    double minimum = 0.0;
    double maximum = 100.0;
    friend bool operator==(const ScaleRange&, const ScaleRange&) = default;
};

/// What a comparison says. Improvement and concern follow the measure's direction; a special cause
/// has none.
enum class Verdict { Improvement, Concern, NoSignal, NotEnough, Special };

/// Now against the comparison period.
struct Change {
    Estimate difference; ///< now minus before, with its interval
    double p = Estimate::unknown;
    Verdict verdict = Verdict::NotEnough; ///< a signal only if the 95 % interval excludes 0
};

struct TrendPoint {
    QDate first; ///< first day of the step
    Estimate estimate;
    Signal signal = Signal::Common;
    double lowerLimit = Estimate::unknown;
    double upperLimit = Estimate::unknown;
    double centre = Estimate::unknown; ///< of its stretch of limits; NaN: the trend's
};

/// A measure by month with its process limits; points without answers are kept, with n 0.
struct Trend {
    QList<TrendPoint> points;
    double centre = Estimate::unknown;
    bool trialLimits = true;      ///< fewer than 12 points
    Signal last = Signal::Common; ///< what the newest point says
    Assurance assurance = Assurance::NoTarget;
};

} // namespace symmetry
