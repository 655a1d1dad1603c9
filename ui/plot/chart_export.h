// Plots as files.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QCustomPlot;

namespace inkling {

enum class PictureKind { Png, Svg, Pdf };

/// The plot with `title` above it as a file's content, `size` in logical pixels; PNG has twice as many.
QByteArray pictureOf(QCustomPlot& plot, const QString& title, PictureKind kind, const QSize& size);

}  // namespace inkling
