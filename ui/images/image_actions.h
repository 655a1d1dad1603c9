// What can be done with an image, wherever it is shown.
#pragma once

#include <QImage>
#include <QObject>
#include <functional>
#include <memory>

#include "core/data/dataset.h"

namespace inkling {

/// The image for other programs: dark ink on white, large enough to be seen.
QImage pictureOf(const Dataset& data, int index);

/// A view's context menu, with keys: copy the image, put it on the canvas.
class ImageActions : public QObject {
    Q_OBJECT

public:
    struct Image {
        std::shared_ptr<const Dataset> data;  ///< null for none
        int index = 0;
    };

    /// Belongs to `view`; `chosen` says what image it is about, when it is asked for.
    ImageActions(QWidget* view, std::function<Image()> chosen);

    void copy() const;
    void putOnCanvas();

signals:
    void canvasWanted(const std::shared_ptr<const inkling::Dataset>& data, int index);

private:
    std::function<Image()> chosen_;
};

}  // namespace inkling
