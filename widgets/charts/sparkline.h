#pragma once

#include "models/analyses/snapshot.h"
#include "widgets/style/theme.h"

#include <QList>
#include <QRectF>
#include <optional>

class QPainter;

namespace symmetry {

/// A trend without words: limits as a band, centre as a line, the series with a mark of each
/// signal's shape at its points, the target dashed. At most 2000 points are drawn.
void drawSparkline(QPainter& painter, const QRectF& area, const Trend& trend,
                   std::optional<double> target, const Theme& theme);

/// At most `limit` of the points: of each stretch the lowest, the highest and every signal stay.
[[nodiscard]] QList<TrendPoint> thinned(const QList<TrendPoint>& points, int limit);

} // namespace symmetry
