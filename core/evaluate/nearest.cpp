#include "core/evaluate/nearest.h"

#include <algorithm>
#include <cmath>

namespace inkling {

namespace {

constexpr int chunkImages = 64, roundImages = 1024;

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

bool hasWeights(const LayerSpec& layer) {
    return std::holds_alternative<DenseSpec>(layer) || std::holds_alternative<Conv2DSpec>(layer);
}

/// Does nothing here, and may not be a network's last.
bool isDropout(const LayerSpec& layer) {
    return std::holds_alternative<DropoutSpec>(layer) || std::holds_alternative<SpatialDropout2DSpec>(layer);
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

std::optional<Network> upToLastHidden(const Network& network) {
    NetworkSpec spec = network.spec();
    const auto last = std::find_if(spec.layers.rbegin(), spec.layers.rend(), hasWeights);
    if (last == spec.layers.rend()) return {};
    spec.layers.erase(last.base() - 1, spec.layers.end());
    while (!spec.layers.empty() && isDropout(spec.layers.back())) spec.layers.pop_back();
    if (std::ranges::none_of(spec.layers, hasWeights)) return {};
    Network hidden(std::move(spec));
    std::ranges::copy(network.parameters().first(hidden.parameters().size()), hidden.parameters().begin());
    return hidden;
}

std::optional<HiddenFeatures> HiddenFeatures::make(const Network& network, const Dataset& data,
                                                   ThreadPool& pool, const std::stop_token& stop,
                                                   const std::function<void(double)>& progress) {
    auto hidden = upToLastHidden(network);
    if (!hidden) return {};
    HiddenFeatures made(std::move(*hidden));
    const std::size_t units = std::size_t(made.hidden_.classes()), size = data.shape.size();
    made.values_.resize(data.count(), Eigen::Index(units));
    std::vector<std::optional<Predictor>> predictors(std::size_t(pool.threads()));
    for (int begin = 0; begin < data.count(); begin += roundImages) {
        const int images = std::min(roundImages, data.count() - begin);
        pool.run((images + chunkImages - 1) / chunkImages, [&](int chunk, int worker) {
            if (stop.stop_requested()) return;
            const int first = begin + chunk * chunkImages;
            const int here = std::min(chunkImages, begin + images - first);
            auto& predictor = predictors[std::size_t(worker)];
            if (!predictor) predictor.emplace(made.hidden_.sharedArchitecture(), chunkImages);
            toFloats({data.image(first).data(), std::size_t(here) * size}, predictor->input().data());
            const auto out = predictor->predict(made.hidden_, predictor->input(), here);
            std::ranges::transform(out, made.values_.row(first).data(),
                                   [](float value) { return Eigen::bfloat16(value); });
        });
        if (stop.stop_requested()) return {};
        if (progress) progress(double(begin + images) / data.count());
    }
    return made;
}

std::vector<Neighbour> HiddenFeatures::nearest(std::span<const std::uint8_t> image, int count) const {
    Predictor predictor(hidden_.sharedArchitecture(), 1);
    toFloats(image, predictor.input().data());
    const auto here = predictor.predict(hidden_, predictor.input(), 1);
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
