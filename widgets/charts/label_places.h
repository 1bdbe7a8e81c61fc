#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace symmetry {

/// A point that wants a label of that size.
struct LabelWish {
    QPointF point;
    double radius = 0.0;
    QSizeF size;
};

/// A place for each label, in the order of the wishes: right, left, above or below its point,
/// inside `area`, crossing no point and no label placed before. Places that cross none of `lines`
/// are taken first. An empty rectangle where none fits.
[[nodiscard]] QList<QRectF> labelPlaces(const QList<LabelWish>& wishes, const QRectF& area,
                                        const QList<QRectF>& lines = {});

} // namespace symmetry
