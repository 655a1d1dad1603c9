// Numbers in cells that are coloured by them.
#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace inkling {

/// From paper (0) to the accent (1) and, below 0, to orange (-1); `share` is clamped.
QColor signedColour(const QPalette& palette, double share);

/// "0.42"; never "-0.00".
QString numberText(double number);

struct NumberTable {
    int size = 3;  ///< rows, and columns
    std::vector<float> numbers;
    double most = 1;     ///< the number that has the full colour
    bool inked = false;  ///< from paper to ink, as images are, instead of signedColour
    int framed = -1;     ///< the cell that stands out
};

/// The caption is written above `place`.
void paintNumberTable(QPainter& painter, const QRectF& place, const QString& caption,
                      const NumberTable& table, const QPalette& palette);

}  // namespace inkling
