#include "core/explain/nearest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/explain/activations.h"

namespace inkling {

namespace {

constexpr int roundImages = 8192;  // that are floats at the same time

/// The `count` smallest of the squared distances, [image].
template <class Number>
std::vector<Neighbour> smallest(const std::vector<Number>& squares, int count, double scale) {
    std::vector<int> order(squares.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = int(i);
    const auto wanted = std::min<std::size_t>(std::size_t(std::max(0, count)), order.size());
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(wanted), order.end(), [&](int a, int b) {
        const Number x = squares[std::size_t(a)], y = squares[std::size_t(b)];
        return x != y ? x < y : a < b;
    });
    std::vector<Neighbour> nearest;
    for (std::size_t i = 0; i < wanted; ++i)
        nearest.push_back({order[i], std::sqrt(double(squares[std::size_t(order[i])])) * scale});
    return nearest;
}

}  // namespace

std::vector<Neighbour> nearestByPixels(std::span<const std::uint8_t> image, const Dataset& data, int count) {
    std::vector<std::int64_t> squares(std::size_t(data.count()));
    for (int i = 0; i < data.count(); ++i) {
        const std::uint8_t* other = data.image(i).data();
        // In stretches whose sum has room in 32 bits, which makes it a few vector instructions.
        for (std::size_t first = 0; first < image.size(); first += 4096) {
            std::int32_t sum = 0;
            for (std::size_t p = first; p < std::min(first + 4096, image.size()); ++p) {
                const std::int32_t d = std::int32_t(image[p]) - std::int32_t(other[p]);
                sum += d * d;
            }
            squares[std::size_t(i)] += sum;
        }
    }
    return smallest(squares, count, 1.0 / 255);
}

std::optional<HiddenFeatures> HiddenFeatures::make(const Network& network, const Dataset& data,
                                                   ThreadPool& pool, const std::stop_token& stop,
                                                   const std::function<void(double)>& progress) {
    HiddenFeatures made(network);
    for (int first = 0; first < data.count(); first += roundImages) {
        std::vector<int> indices(std::size_t(std::min(roundImages, data.count() - first)));
        std::iota(indices.begin(), indices.end(), first);
        const auto told = [&](double share) {
            if (progress) progress((first + share * double(indices.size())) / data.count());
        };
        const auto features = hiddenFeatures(network, data, indices, pool, stop, told);
        if (!features) return {};
        made.values_.conservativeResize(data.count(), features->cols());
        made.values_.middleRows(first, features->rows()) = features->cast<Eigen::bfloat16>();
    }
    return made;
}

std::vector<Neighbour> HiddenFeatures::nearest(std::span<const std::uint8_t> image, int count) const {
    std::vector<float> pixels(image.size());
    toFloats(image, pixels.data());
    const std::vector<float> here = hiddenFeatures(network_, pixels);
    std::vector<float> squares(std::size_t(values_.rows()));
    for (Eigen::Index i = 0; i < values_.rows(); ++i) {
        const Eigen::bfloat16* there = values_.row(i).data();
        float sum = 0;
        for (std::size_t u = 0; u < here.size(); ++u) {
            // Rounded alike, so that an image is at no distance from itself.
            const float d = float(Eigen::bfloat16(here[u])) - float(there[u]);
            sum += d * d;
        }
        squares[std::size_t(i)] = sum;
    }
    return smallest(squares, count, 1);
}

}  // namespace inkling
