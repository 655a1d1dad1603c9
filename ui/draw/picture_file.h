// Pictures of digits from files, the clipboard and other windows.
#pragma once

#include <QString>

#include "core/ink/picture.h"

class QImage;
class QMimeData;

namespace inkling {

/// Grey levels of an image; what is transparent is white paper.
Picture toPicture(const QImage& image);

/// Reads PNG, JPEG, WebP or what else Qt can, turned as the camera was held (EXIF). Throws FileError where it
/// is missing, no image, or larger than 16384 x 16384 pixels.
Picture readPicture(const QString& file);

/// Whether somebody drags or pastes an image, or one file that may be one.
bool holdsPicture(const QMimeData& data);
/// The file that is dragged or pasted; empty where it is the image itself.
QString pictureFile(const QMimeData& data);

}  // namespace inkling
