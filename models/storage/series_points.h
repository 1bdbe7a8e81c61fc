#pragma once

#include "models/domain/imported.h"
#include "models/domain/result.h"

#include <span>

namespace symmetry {

class Database;

/// All points that count: of one period and facets the one of the newest visible source. By series,
/// day, then facets.
[[nodiscard]] Result<SeriesPointsPtr> readSeriesPoints(Database& database);

/// Every point of one source, as it was imported, in the order of its file.
[[nodiscard]] Result<SeriesPoints> readPointsOfSource(Database& database, SourceId source);

/// What the visible sources say of each of `points` already, in their order. Nothing is written;
/// series and facet values that the file does not know make a point new.
[[nodiscard]] Result<QList<PointState>> comparePoints(Database& database, const PlannedImport& plan,
                                                      std::span<const PlannedPoint> points);

} // namespace symmetry
