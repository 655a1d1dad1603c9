#include "core/data/augment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/error.h"

namespace inkling {
namespace {

/// From a place in the changed image to the place in the original, both counted from the image's middle.
struct Map {
    float xx = 1, xy = 0, dx = 0;
    float yx = 0, yy = 1, dy = 0;
};

float within(Random& random, float limit) {
    return random.uniform(-limit, limit);
}

/// Draws in a fixed order, whatever the limits are, so that images compare between augmentations.
Map drawMap(const Augmentation& augmentation, Random random) {
    const float shiftX = within(random, augmentation.shift), shiftY = within(random, augmentation.shift);
    const float turn = within(random, augmentation.rotation) * std::numbers::pi_v<float> / 180;
    const float slant = within(random, augmentation.slant);
    const float scaleX = 1 / (1 + within(random, augmentation.scale));
    const float scaleY = 1 / (1 + within(random, augmentation.scale));
    const float c = std::cos(turn), s = std::sin(turn);
    // Scaling after slanting after turning, of the shifted place.
    Map map{(c + slant * s) * scaleX, (-s + slant * c) * scaleX, 0, s * scaleY, c * scaleY, 0};
    map.dx = -(map.xx * shiftX + map.xy * shiftY);
    map.dy = -(map.yx * shiftX + map.yy * shiftY);
    return map;
}

}  // namespace

std::vector<std::string> augmentationNames() {
    return {"none", "light", "strong"};
}

Augmentation augmentationByName(const std::string& name) {
    if (name == "none") return {};
    if (name == "light") return {.shift = 2, .rotation = 10, .slant = 0.15f, .scale = 0.1f};
    if (name == "strong") return {.shift = 3, .rotation = 18, .slant = 0.3f, .scale = 0.2f};
    throw SettingError("augment", text(CORE_TR("augment must be none, light or strong, not %1"), name));
}

void augmentImage(const Augmentation& augmentation, Random random, const Shape& shape,
                  std::span<const std::uint8_t> image, std::span<float> out) {
    constexpr float unit = 1.0f / 255;
    if (augmentation.isNone()) {
        std::transform(image.begin(), image.end(), out.begin(),
                       [](std::uint8_t b) { return float(b) * unit; });
        return;
    }
    const int width = shape.width(), height = shape.height(), channels = shape.channels();
    // With a border of two pixels of paper, the four neighbours of every place are there to be read.
    const int stride = (width + 4) * channels;
    thread_local std::vector<float> padded;
    padded.assign(std::size_t(stride) * (height + 4), 0.0f);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* from = image.data() + std::size_t(y) * width * channels;
        float* to = padded.data() + std::size_t(y + 2) * stride + 2 * channels;
        for (int i = 0; i < width * channels; ++i) to[i] = float(from[i]) * unit;
    }

    const Map map = drawMap(augmentation, random);
    const float middleX = float(width - 1) / 2, middleY = float(height - 1) / 2;
    float* pixel = out.data();
    for (int row = 0; row < height; ++row) {
        const float y = float(row) - middleY;
        for (int column = 0; column < width; ++column) {
            const float x = float(column) - middleX;
            const float sx = std::clamp(map.xx * x + map.xy * y + map.dx + middleX, -2.0f, float(width)) + 2;
            const float sy = std::clamp(map.yx * x + map.yy * y + map.dy + middleY, -2.0f, float(height)) + 2;
            const int left = int(sx), top = int(sy);
            const float right = sx - float(left), below = sy - float(top);
            const float* a = padded.data() + std::size_t(top) * stride + std::size_t(left) * channels;
            const float* b = a + stride;
            for (int channel = 0; channel < channels; ++channel, ++a, ++b) {
                const float upper = a[0] + right * (a[channels] - a[0]);
                const float lower = b[0] + right * (b[channels] - b[0]);
                *pixel++ = upper + below * (lower - upper);
            }
        }
    }
}

}  // namespace inkling
