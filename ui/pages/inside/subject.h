// What the sections of the Inside page look at: a network and an image.
#pragma once

#include <QObject>
#include <memory>
#include <span>
#include <vector>

#include "core/nn/network.h"

namespace inkling {

class Session;

/// The session's network, and the digit that is drawn or a test image. Lives on the window's thread.
class Subject : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit Subject(Session* session, QObject* parent = nullptr);

    Session* session() const { return session_; }
    std::shared_ptr<const Network> network() const;

    struct Image {
        Shape shape;
        std::vector<float> pixels;  ///< [shape], 0 to 1; empty where there is none
        int label = -1;             ///< of a test image
    };
    const Image& image() const { return image_; }
    /// Whether the network takes images such as this one.
    bool fits() const;
    /// The image is what is drawn, not a test image.
    bool isDrawn() const { return !wantsTestImage_ && !drawing_.pixels.empty(); }

    /// [height, width], 0 to 1; without ink there is no drawing.
    void setDrawing(std::span<const float> pixels, const Shape& shape);
    const Image& drawing() const { return drawing_; }

    /// A test image is looked at while nothing is drawn, and where it is asked for.
    bool wantsTestImage() const { return wantsTestImage_; }
    void setWantsTestImage(bool wants);
    int testImage() const { return testImage_; }
    int testImages() const;
    void setTestImage(int index);

signals:
    void imageChanged();
    void networkChanged();

private:
    void choose();

    Session* session_;
    Image drawing_, image_;
    bool wantsTestImage_ = false;
    int testImage_ = 0;
};

}  // namespace inkling
