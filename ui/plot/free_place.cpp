#include "ui/plot/free_place.h"

#include <algorithm>

namespace inkling {

int freestPlace(const QVector<QRect>& places, const QVector<QPointF>& points, const QVector<QRect>& taken,
                int before) {
    constexpr qsizetype takenCost = 1000, hardlyWorse = 8;
    QVector<qsizetype> costs;
    for (const QRect& place : places)
        costs << std::ranges::count_if(points, [&](QPointF at) { return QRectF(place).contains(at); }) +
                     takenCost * std::ranges::count_if(
                                     taken, [&](const QRect& other) { return other.intersects(place); });
    const auto best = std::ranges::min_element(costs);
    if (before >= 0 && before < costs.size() && costs[before] <= *best + hardlyWorse) return before;
    return int(best - costs.begin());
}

}  // namespace inkling
