// The shape of what flows between layers, for one image.
#pragma once

#include <cstddef>
#include <string>

namespace inkling {

/// One image's worth of floats: an image [height, width, channels], row after row with the channels together,
/// as Keras's channels_last has it, or a flat row of features.
class Shape {
public:
    Shape() = default;
    static Shape image(int height, int width, int channels) { return {height, width, channels, true}; }
    static Shape flat(int features) { return {1, 1, features, false}; }

    bool isImage() const { return image_; }
    int height() const { return height_; }
    int width() const { return width_; }
    /// Channels of an image; features of a flat row.
    int channels() const { return channels_; }
    std::size_t size() const { return std::size_t(height_) * width_ * channels_; }

    /// As Keras's summary prints it: "(None, 28, 28, 1)".
    std::string str() const;
    bool operator==(const Shape&) const = default;

private:
    Shape(int h, int w, int c, bool image) : height_(h), width_(w), channels_(c), image_(image) {}
    int height_ = 1, width_ = 1, channels_ = 0;
    bool image_ = false;
};

}  // namespace inkling
