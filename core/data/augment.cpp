#include "core/data/augment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/data/dataset.h"
#include "core/kernels/warp.h"

namespace inkling {
namespace {

/// Cells of the elastic grid along each side of the image, and the knots of a cubic B-spline over them.
constexpr int cells = 4, knots = cells + 3;
/// Paper around an image, so that all neighbours of any place are there to be read.
constexpr int border = 2;

/// What one image has drawn.
struct Draw {
    float xx, xy, dx;  ///< from a place in the changed image to the place in the original, both counted
    float yx, yy, dy;  ///< from the image's middle
    float widen;       ///< pixels on each side of a stroke
    float noise;
    float cutSide, cutX, cutY;  ///< pixels, and the middle as a share of the image
    Random elastic, grain;

    /// In a fixed order, whatever the limits are, so that images compare between augmentations.
    Draw(const Augmentation& limits, Random random) {
        const auto within = [&random](float limit) { return random.uniform(-limit, limit); };
        const float shiftX = within(limits.shift), shiftY = within(limits.shift);
        const float turn = within(limits.rotation) * std::numbers::pi_v<float> / 180;
        const float slant = within(limits.slant);
        const float scaleX = 1 / (1 + within(limits.scale)), scaleY = 1 / (1 + within(limits.scale));
        const float c = std::cos(turn), s = std::sin(turn);
        // Scaling after slanting after turning, of the shifted place.
        xx = (c + slant * s) * scaleX, xy = (-s + slant * c) * scaleX;
        yx = s * scaleY, yy = c * scaleY;
        dx = -(xx * shiftX + xy * shiftY);
        dy = -(yx * shiftX + yy * shiftY);
        widen = within(limits.pen) / 2;
        noise = random.uniform(0, limits.noise);
        cutSide = random.uniform(0, limits.cutout);
        cutX = random.uniform(), cutY = random.uniform();
        elastic = Random(random());
        grain = Random(random());
    }
};

/// The cubic B-splines of all knots [knots, size] at the pixels' middles.
std::vector<float> splineBasis(int size) {
    std::vector<float> basis(std::size_t(knots) * size);
    for (int pixel = 0; pixel < size; ++pixel) {
        const float place = (float(pixel) + 0.5f) * cells / float(size);
        const int cell = std::min(int(place), cells - 1);
        const float t = place - float(cell), u = 1 - t;
        const float weights[4] = {u * u * u / 6, (3 * t * t * t - 6 * t * t + 4) / 6,
                                  (3 * u * u * u - 6 * u * u + 4) / 6, t * t * t / 6};
        for (int k = 0; k < 4; ++k) basis[std::size_t(cell + k) * size + pixel] = weights[k];
    }
    return basis;
}

/// Changes images of one shape, with memory of its own.
class Augmenter {
public:
    explicit Augmenter(const Shape& shape)
        : shape_(shape),
          pixels_(shape.width() * shape.height()),
          stride_(shape.width() + 2 * border),
          rows_(shape.height() + 2 * border),
          across_(splineBasis(shape.width())),
          down_(splineBasis(shape.height())),
          x_(std::size_t(pixels_)),
          y_(std::size_t(pixels_)),
          page_(std::size_t(stride_) * rows_),
          spread_(page_.size()),
          plane_(std::size_t(pixels_)) {}

    const Shape& shape() const { return shape_; }

    void operator()(const Augmentation& limits, Random random, const std::uint8_t* image, float* out) {
        const Draw draw(limits, random);
        mapPlaces(draw, limits.elastic);
        const int channels = shape_.channels();
        for (int channel = 0; channel < channels; ++channel) {
            float* plane = channels == 1 ? out : plane_.data();
            takePage(image + channel, channels);
            widen(draw.widen);
            sampleBilinear(page_.data(), stride_, x_.data(), y_.data(), pixels_, plane);
            if (limits.noise > 0) addNoise(draw, plane);
            if (limits.cutout > 0) cut(draw, plane);
            if (channels > 1)
                for (int i = 0; i < pixels_; ++i) out[i * channels + channel] = plane[i];
        }
    }

private:
    /// For each pixel the place on the page that it is taken from.
    void mapPlaces(const Draw& draw, float elastic) {
        const int width = shape_.width(), height = shape_.height();
        const float middleX = float(width - 1) / 2, middleY = float(height - 1) / 2;
        for (int row = 0; row < height; ++row) {
            const float y = float(row) - middleY;
            const float startX = draw.xy * y + draw.dx + middleX - draw.xx * middleX + border;
            const float startY = draw.yy * y + draw.dy + middleY - draw.yx * middleX + border;
            float *xs = x_.data() + row * width, *ys = y_.data() + row * width;
            for (int column = 0; column < width; ++column) {
                xs[column] = startX + draw.xx * float(column);
                ys[column] = startY + draw.yx * float(column);
            }
        }
        if (elastic > 0) {
            Random random = draw.elastic;
            for (std::vector<float>* places : {&x_, &y_}) bend(random, elastic, places->data());
        }
        const float lastX = float(width + 2 * border - 1) - 0.001f,
                    lastY = float(height + 2 * border - 1) - 0.001f;
        for (float& x : x_) x = std::min(std::max(x, 0.0f), lastX);
        for (float& y : y_) y = std::min(std::max(y, 0.0f), lastY);
    }

    /// Adds a smooth surface through random knots. B-splines are weights that add to 1, so no place is moved
    /// further than the furthest knot.
    void bend(Random& random, float limit, float* places) {
        const int width = shape_.width(), height = shape_.height();
        std::array<float, knots * knots> grid;
        for (float& knot : grid) knot = random.uniform(-limit, limit);
        std::vector<float>& rows = rowKnots_;  // [height, knots]
        rows.assign(std::size_t(height) * knots, 0.0f);
        for (int row = 0; row < height; ++row)
            for (int k = 0; k < knots; ++k) {
                const float weight = down_[std::size_t(k) * height + row];
                for (int column = 0; column < knots; ++column)
                    rows[std::size_t(row) * knots + column] += weight * grid[std::size_t(k * knots + column)];
            }
        addSurface(rows.data(), across_.data(), knots, height, width, places);
    }

    void takePage(const std::uint8_t* image, int step) {
        constexpr float unit = 1.0f / 255;
        const int width = shape_.width();
        for (int row = 0; row < shape_.height(); ++row) {
            const std::uint8_t* from = image + std::ptrdiff_t(row) * width * step;
            float* to = page_.data() + std::ptrdiff_t(row + border) * stride_ + border;
            if (step == 1)
                for (int i = 0; i < width; ++i) to[i] = float(from[i]) * unit;
            else
                for (int i = 0; i < width; ++i) to[i] = float(from[i * step]) * unit;
        }
    }

    void widen(float pixels) {
        for (float left = pixels; left != 0;) {
            const float step = std::clamp(left, -1.0f, 1.0f);
            spread(page_.data(), rows_, stride_, step, spread_.data());
            page_.swap(spread_);
            left -= step;
        }
        if (pixels > 0) clearBorder();
    }

    /// Strokes at the image's edge grow into the border, which the next image needs empty.
    void clearBorder() {
        float* page = page_.data();
        std::fill_n(page, border * stride_, 0.0f);
        std::fill_n(page + (rows_ - border) * stride_, border * stride_, 0.0f);
        for (int row = border; row < rows_ - border; ++row) {
            std::fill_n(page + row * stride_, border, 0.0f);
            std::fill_n(page + (row + 1) * stride_ - border, border, 0.0f);
        }
    }

    /// Uniform, four pixels from one random number of 64 bits.
    void addNoise(const Draw& draw, float* plane) {
        Random random = draw.grain;
        const float unit = draw.noise * std::sqrt(12.0f) / 65536, middle = draw.noise * std::sqrt(12.0f) / 2;
        for (int i = 0; i < pixels_;) {
            std::uint64_t bits = random();
            for (int end = std::min(pixels_, i + 4); i < end; ++i, bits >>= 16)
                plane[i] = std::clamp(plane[i] + float(std::uint16_t(bits)) * unit - middle, 0.0f, 1.0f);
        }
    }

    void cut(const Draw& draw, float* plane) {
        const int width = shape_.width(), height = shape_.height();
        const auto range = [&draw](float middle, int size) {
            const float centre = middle * float(size), half = draw.cutSide / 2;
            return std::pair(std::max(0, int(std::lround(centre - half))),
                             std::min(size, int(std::lround(centre + half))));
        };
        const auto [left, right] = range(draw.cutX, width);
        const auto [top, bottom] = range(draw.cutY, height);
        for (int row = top; row < bottom; ++row)
            std::fill(plane + row * width + left, plane + row * width + right, 0.0f);
    }

    Shape shape_;
    int pixels_, stride_, rows_;
    std::vector<float> across_, down_;  ///< [knots, width], [knots, height]
    std::vector<float> x_, y_;          ///< [height, width]
    std::vector<float> page_, spread_;  ///< [rows_, stride_]
    std::vector<float> plane_;          ///< [height, width]
    std::vector<float> rowKnots_;
};

}  // namespace

void augmentImage(const Augmentation& augmentation, Random random, const Shape& shape,
                  std::span<const std::uint8_t> image, std::span<float> out) {
    if (augmentation.isNone()) {
        toFloats(image, out.data());
        return;
    }
    thread_local Augmenter augmenter(shape);
    if (augmenter.shape() != shape) augmenter = Augmenter(shape);
    augmenter(augmentation, random, image.data(), out.data());
}

}  // namespace inkling
