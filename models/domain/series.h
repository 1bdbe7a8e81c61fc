#pragma once

#include "models/domain/ids.h"
#include "models/domain/scope.h"
#include "models/domain/words.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <memory>
#include <optional>

namespace symmetry {

/// What the numbers of a series are, and so which process chart fits. Codes are stored.
enum class SeriesKind : quint8 {
    Value = 0, ///< a number for each period (revenue, headcount): XmR chart
    Count = 1, ///< events for each period of equal opportunity: c chart
    Share = 2, ///< numerator among denominator, 0 ... 1 (churn, turnover): p chart
    Rate = 3,  ///< events for each unit of the denominator (incidents per hour): u chart
};

/// How values of several facet values, or of the months of a quarter, become one. Shares and rates
/// are pooled by their numerators and denominators, counts are added. Codes are stored.
enum class SeriesPooling : quint8 { Sum = 0, Mean = 1 };

/// Any measure per period, and facet, that comes from elsewhere.
struct Series {
    SeriesId id;
    QUuid uuid;
    QString name;
    QString definition;
    QString unit; ///< a person's word: "EUR", "calls"; may be empty
    SeriesKind kind = SeriesKind::Value;
    SeriesPooling pooling = SeriesPooling::Sum; ///< of values only
    Direction direction = Direction::HigherIsBetter;
    std::optional<double> target; ///< in the unit shown: percent for shares, per `per` for rates
    double per = 1.0;             ///< rates are shown for so many units of the denominator
    double weight = 1.0;          ///< how much it matters when signals are ranked
    QString owner;
    int position = 0;
    friend bool operator==(const Series&, const Series&) = default;
};

/// One period of a series, for one combination of facet values (none: for the whole house).
struct SeriesPoint {
    SeriesId series;
    SourceId source;
    qint32 day = 0; ///< first day of the period, days since 1970-01-01
    Step step = Step::Month;
    QList<FacetValueId> facets; ///< ascending
    double numerator = 0.0;     ///< the value itself, for values and counts
    double denominator = 1.0;   ///< 1 for values and counts; 0: nothing to count in that period
    friend bool operator==(const SeriesPoint&, const SeriesPoint&) = default;
};

/// All points of visible sources, by series, day, then facets.
using SeriesPoints = QList<SeriesPoint>;
using SeriesPointsPtr = std::shared_ptr<const SeriesPoints>;

} // namespace symmetry
