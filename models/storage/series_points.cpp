#include "models/storage/series_points.h"

#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <QHash>
#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Facet values of each profile, by its row id.
using Places = QHash<qint64, QList<FacetValueId>>;

Result<Places> placesIn(Database& database) {
    Places places;
    Statement rows = database.query(u"profiles"_s);
    while (rows.step()) {
        QList<FacetValueId>& values = places[rows.integer(0)];
        if (!rows.isNull(3))
            values.append(FacetValueId{rows.integer(3)});
    }
    return rows.failed() ? Result<Places>(rows.failure()) : Result<Places>(std::move(places));
}

SeriesPoint pointIn(const Statement& row, const Places& places) {
    SeriesPoint point;
    point.series = SeriesId{row.integer(0)};
    point.step = static_cast<Step>(row.integer(1));
    point.day = static_cast<qint32>(row.integer(2));
    point.facets = places.value(row.integer(3));
    point.numerator = row.real(4);
    point.denominator = row.real(5);
    point.source = SourceId{row.integer(6)};
    return point;
}

bool samePeriod(const SeriesPoint& one, const SeriesPoint& other) {
    return one.series == other.series && one.step == other.step && one.day == other.day &&
           one.facets == other.facets;
}

/// Looks planned points up among those that count. Names are resolved once.
class KnownPoints {
public:
    KnownPoints(Database& database, const PlannedImport& plan)
        : m_database(database), m_plan(plan) {}

    Result<PointState> stateOf(const PlannedPoint& point) {
        const Result<qint64> series = seriesOf(point.series);
        const Result<qint64> profile = series ? profileOf(point) : series;
        if (!profile)
            return tl::unexpected(profile.error());
        if (*series == 0 || *profile == 0)
            return PointState::New;
        Statement row = m_database.query(u"series_point_known"_s);
        row.bind(1, *series).bind(2, static_cast<qint64>(point.step));
        if (!row.bind(3, static_cast<qint64>(point.day)).bind(4, *profile).step())
            return row.failed() ? Result<PointState>(row.failure())
                                : Result<PointState>(PointState::New);
        const bool same = row.real(0) == point.numerator && row.real(1) == point.denominator;
        return same ? PointState::Same : PointState::Different;
    }

private:
    /// The first column of the first row; 0 where there is none.
    static Result<qint64> idIn(Statement& row) {
        if (row.step())
            return row.integer(0);
        return row.failed() ? Result<qint64>(row.failure()) : Result<qint64>(0);
    }

    Result<qint64> seriesOf(int index) {
        if (const auto known = m_series.constFind(index); known != m_series.cend())
            return *known;
        Statement row = m_database.query(u"series_by_name"_s);
        row.bind(1, m_plan.series.value(index).name.trimmed());
        return idIn(row).map([&](qint64 id) { return *m_series.insert(index, id); });
    }

    Result<qint64> valueOf(const PlannedFacet& facet) {
        const std::pair<int, QString> key{facet.facet, facet.label};
        if (const auto known = m_values.constFind(key); known != m_values.cend())
            return *known;
        Statement owner = m_database.query(u"facet_by_name"_s);
        owner.bind(1, m_plan.facets.value(facet.facet).trimmed());
        const Result<qint64> found = idIn(owner);
        if (!found)
            return found;
        Statement row = m_database.query(u"facet_value_by_label"_s);
        row.bind(1, *found).bind(2, facet.label);
        return idIn(row).map([&](qint64 id) { return *m_values.insert(key, id); });
    }

    Result<qint64> profileOf(const PlannedPoint& point) {
        QList<qint64> values;
        for (const PlannedFacet& facet : point.facets) {
            const Result<qint64> value = valueOf(facet);
            if (!value || *value == 0)
                return value;
            values.append(*value);
        }
        std::ranges::sort(values);
        QStringList list;
        for (const qint64 value : std::as_const(values))
            list.append(QString::number(value));
        Statement row = m_database.query(u"profile_by_key"_s);
        row.bind(1, u"0/0/"_s + list.join(u','));
        return idIn(row);
    }

    Database& m_database;
    const PlannedImport& m_plan;
    QHash<int, qint64> m_series;
    QHash<std::pair<int, QString>, qint64> m_values;
};

} // namespace

Result<SeriesPointsPtr> readSeriesPoints(Database& database) {
    const Result<Places> places = placesIn(database);
    if (!places)
        return tl::unexpected(places.error());
    auto points = std::make_shared<SeriesPoints>();
    Statement rows = database.query(u"series_points_visible"_s);
    while (rows.step()) {
        SeriesPoint point = pointIn(rows, *places);
        if (points->isEmpty() || !samePeriod(points->constLast(), point))
            points->append(std::move(point));
    }
    if (rows.failed())
        return rows.failure();
    std::ranges::sort(*points, {}, [](const SeriesPoint& point) {
        return std::tuple(point.series, point.day, point.facets, point.step);
    });
    return SeriesPointsPtr(std::move(points));
}

Result<SeriesPoints> readPointsOfSource(Database& database, SourceId source) {
    const Result<Places> places = placesIn(database);
    if (!places)
        return tl::unexpected(places.error());
    SeriesPoints points;
    Statement rows = database.query(u"series_points_of_source"_s);
    rows.bind(1, source);
    while (rows.step())
        points.append(pointIn(rows, *places));
    return rows.failed() ? Result<SeriesPoints>(rows.failure()) : Result<SeriesPoints>(points);
}

Result<QList<PointState>> comparePoints(Database& database, const PlannedImport& plan,
                                        std::span<const PlannedPoint> points) {
    const Reading reading(database);
    KnownPoints known(database, plan);
    QList<PointState> states;
    for (const PlannedPoint& point : points) {
        const Result<PointState> state = known.stateOf(point);
        if (!state)
            return tl::unexpected(state.error());
        states.append(*state);
    }
    return states;
}

} // namespace symmetry
