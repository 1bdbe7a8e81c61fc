#include "widgets/charts/label_places.h"

#include <algorithm>

namespace symmetry {

namespace {

constexpr double gap = 4.0; ///< pixels between point and label

QList<QRectF> candidates(const LabelWish& wish) {
    const double reach = wish.radius + gap;
    const QSizeF size = wish.size;
    const QPointF at = wish.point;
    return {QRectF(QPointF(at.x() + reach, at.y() - size.height() / 2), size),
            QRectF(QPointF(at.x() - reach - size.width(), at.y() - size.height() / 2), size),
            QRectF(QPointF(at.x() - size.width() / 2, at.y() - reach - size.height()), size),
            QRectF(QPointF(at.x() - size.width() / 2, at.y() + reach), size)};
}

QRectF around(const LabelWish& wish) {
    return QRectF(wish.point.x() - wish.radius, wish.point.y() - wish.radius, wish.radius * 2,
                  wish.radius * 2);
}

} // namespace

QList<QRectF> labelPlaces(const QList<LabelWish>& wishes, const QRectF& area,
                          const QList<QRectF>& lines) {
    QList<QRectF> placed;
    const auto isFree = [&](const QRectF& box, qsizetype self) {
        if (!area.contains(box))
            return false;
        for (const QRectF& other : std::as_const(placed)) {
            if (other.intersects(box))
                return false;
        }
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            if (i != self && around(wishes.at(i)).intersects(box))
                return false;
        }
        return true;
    };
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        QRectF chosen;
        const QList<QRectF> places = candidates(wishes.at(i));
        for (const QRectF& box : places) {
            const bool crosses = std::any_of(lines.begin(), lines.end(), [&](const QRectF& line) {
                return line.intersects(box);
            });
            if (!isFree(box, i))
                continue;
            if (chosen.isEmpty() || !crosses)
                chosen = box;
            if (!crosses)
                break;
        }
        placed += chosen;
    }
    return placed;
}

} // namespace symmetry
