// Where in a plot there is room for a label.
#pragma once

#include <QPointF>
#include <QRect>
#include <QVector>

namespace inkling {

/// Which of the places (at least one) covers least: none of `taken` if that can be, and few of the points.
/// The first among equals; `before`, if it is one of them, as long as it is hardly worse, so that labels do
/// not jump about.
int freestPlace(const QVector<QRect>& places, const QVector<QPointF>& points, const QVector<QRect>& taken,
                int before = -1);

}  // namespace inkling
