#pragma once

#include "models/domain/question.h"
#include "models/domain/series.h"
#include "models/domain/source.h"
#include "models/domain/words.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace symmetry {

/// A question as an import plan names it; the store finds it by code or adds it. Touchpoint and
/// dimension are found by name (case-sensitive, trimmed) or added: a touchpoint that is not known
/// goes into the journey and stage named here, which are added where missing.
struct PlannedQuestion {
    QString code;
    QString text;
    Mirror mirror = Mirror::Customers;
    QString journey;
    QString stage;
    QString touchpoint; ///< empty: none
    QString dimension;  ///< empty: none
    Scale scale;
    Direction direction = Direction::HigherIsBetter;
    MeasureKind kind = MeasureKind::Mean;
    bool belief = false; ///< asks managers or leaders what they believe customers expect
    friend bool operator==(const PlannedQuestion&, const PlannedQuestion&) = default;
};

/// A series as an import plan names it; the store finds it by name or adds it.
struct PlannedSeries {
    QString name;
    QString definition;
    QString unit;
    SeriesKind kind = SeriesKind::Value;
    SeriesPooling pooling = SeriesPooling::Sum;
    Direction direction = Direction::HigherIsBetter;
    double per = 1.0;
    friend bool operator==(const PlannedSeries&, const PlannedSeries&) = default;
};

/// What an import brings besides its rows; rows refer to its lists by index.
struct PlannedImport {
    QString sourceName; ///< file name without its folder
    QString mapping;    ///< the mapping as JSON, kept with the source
    QList<PlannedQuestion> questions;
    QStringList facets;
    SourceKind kind = SourceKind::Responses;
    QList<PlannedSeries> series; ///< of an import of series, which has no questions
};

struct PlannedAnswer {
    int question = 0; ///< index into PlannedImport::questions
    std::optional<double> expected;
    std::optional<double> delivered;
    std::optional<double> importance;
    friend bool operator==(const PlannedAnswer&, const PlannedAnswer&) = default;
};

struct PlannedFacet {
    int facet = 0; ///< index into PlannedImport::facets
    QString label;
    friend bool operator==(const PlannedFacet&, const PlannedFacet&) = default;
};

struct PlannedComment {
    int question = -1; ///< index, or -1 for the whole response
    QString text;
    friend bool operator==(const PlannedComment&, const PlannedComment&) = default;
};

/// One response as an import understood it. Several with one identity in one import are one
/// response (long files): the later rows add their answers to it.
struct PlannedResponse {
    qint64 line = 0;     ///< line in the source file where it starts, from 1
    QByteArray identity; ///< 16 bytes
    qint64 moment = 0;   ///< seconds since 1970-01-01 UTC
    qint32 day = 0;      ///< local day, days since 1970-01-01
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    QString personKey; ///< empty: nobody is named
    QString personName;
    QString personContact;
    QList<PlannedFacet> facets;
    QList<PlannedAnswer> answers;
    QList<PlannedComment> comments;
    friend bool operator==(const PlannedResponse&, const PlannedResponse&) = default;
};

/// One period of a series, for one combination of facet values.
struct PlannedPoint {
    qint64 line = 0; ///< line in the source file, from 1
    int series = 0;  ///< index into PlannedImport::series
    qint32 day = 0;  ///< first day of the period, days since 1970-01-01
    Step step = Step::Month;
    QList<PlannedFacet> facets;
    double numerator = 0.0;   ///< the value itself, for values and counts
    double denominator = 1.0; ///< 1 for values and counts; 0: nothing to count
    friend bool operator==(const PlannedPoint&, const PlannedPoint&) = default;
};

/// What the file says already of a planned point's period and facets.
enum class PointState : quint8 { New, Same, Different };

/// What an import did or would do. read == imported + duplicates + rejected.
struct ImportCounts {
    qint64 read = 0;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    qint64 answers = 0;
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

} // namespace symmetry
