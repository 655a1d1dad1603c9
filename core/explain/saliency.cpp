#include "core/explain/saliency.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/explain/input_gradient.h"

namespace inkling {

namespace {

/// 1 for the target, for each image.
std::vector<float> oneHot(int images, int classes, int target) {
    std::vector<float> gradient(std::size_t(images * classes));
    for (int i = 0; i < images; ++i) gradient[std::size_t(i * classes + target)] = 1;
    return gradient;
}

/// Where squares of `patch` begin along a side.
std::vector<int> placesAlong(int side, int patch, int stride) {
    std::vector<int> places;
    for (int place = 0; place < side - patch; place += stride) places.push_back(place);
    places.push_back(side - patch);
    return places;
}

}  // namespace

std::vector<float> gradientMap(const Network& network, std::span<const float> image, int target) {
    InputGradient run(network.sharedArchitecture(), 1);
    run.forward(network, image, 1);
    const auto gradient = run.backward(oneHot(1, network.classes(), target));
    return {gradient.begin(), gradient.end()};
}

std::optional<std::vector<float>> smoothGrad(const Network& network, std::span<const float> image, int target,
                                             const SmoothGradSettings& settings, const std::stop_token& stop,
                                             const std::function<void(double)>& progress) {
    InputGradient run(network.sharedArchitecture());
    const auto [least, most] = std::ranges::minmax(image);
    const float deviation = float(settings.noise) * (most - least);
    const std::vector<float> scoreGradient = oneHot(run.maxImages(), network.classes(), target);
    std::vector<float> noisy(std::size_t(run.maxImages()) * image.size());
    std::vector<double> sum(image.size());
    for (int first = 0; first < settings.samples; first += run.maxImages()) {
        if (stop.stop_requested()) return std::nullopt;
        const int images = std::min(run.maxImages(), settings.samples - first);
        auto pixel = noisy.begin();
        for (int i = 0; i < images; ++i) {
            Random random(settings.seed, {std::uint64_t(first + i)});
            for (const float value : image) *pixel++ = value + deviation * random.normal();
        }
        run.forward(network, noisy, images);
        const auto gradient = run.backward(scoreGradient);
        for (std::size_t i = 0; i < gradient.size(); ++i) sum[i % image.size()] += gradient[i];
        if (progress) progress(double(first + images) / settings.samples);
    }
    std::vector<float> map(image.size());
    std::ranges::transform(sum, map.begin(), [&](double s) { return float(s / settings.samples); });
    return map;
}

std::optional<std::vector<float>> occlusionMap(const Network& network, std::span<const float> image,
                                               int target, const OcclusionSettings& settings,
                                               const std::stop_token& stop,
                                               const std::function<void(double)>& progress) {
    const Shape& shape = network.inputShape();
    const int patchHeight = std::min(settings.patch, shape.height()),
              patchWidth = std::min(settings.patch, shape.width());
    struct Place {
        int top, left;
    };
    std::vector<Place> places;
    for (const int top : placesAlong(shape.height(), patchHeight, settings.stride))
        for (const int left : placesAlong(shape.width(), patchWidth, settings.stride))
            places.push_back({top, left});

    InputGradient run(network.sharedArchitecture(), 64);
    const auto classes = std::size_t(network.classes());
    const double whole = run.forward(network, image, 1)[std::size_t(target)];
    const auto rowOf = [&](int row, int left) {
        return (std::size_t(row) * std::size_t(shape.width()) + std::size_t(left)) *
               std::size_t(shape.channels());
    };
    std::vector<float> hidden(std::size_t(run.maxImages()) * image.size());
    std::vector<double> sum(std::size_t(shape.height()) * std::size_t(shape.width())), times(sum.size());
    for (std::size_t first = 0; first < places.size(); first += std::size_t(run.maxImages())) {
        if (stop.stop_requested()) return std::nullopt;
        const std::size_t images = std::min(std::size_t(run.maxImages()), places.size() - first);
        for (std::size_t i = 0; i < images; ++i) {
            const auto at = hidden.begin() + std::ptrdiff_t(i * image.size());
            std::ranges::copy(image, at);
            const Place place = places[first + i];
            for (int row = place.top; row < place.top + patchHeight; ++row)
                std::fill_n(at + std::ptrdiff_t(rowOf(row, place.left)), patchWidth * shape.channels(),
                            settings.fill);
        }
        const auto scores = run.forward(network, hidden, int(images));
        for (std::size_t i = 0; i < images; ++i) {
            const double fall = whole - scores[i * classes + std::size_t(target)];
            const Place place = places[first + i];
            for (int row = place.top; row < place.top + patchHeight; ++row)
                for (int column = place.left; column < place.left + patchWidth; ++column) {
                    const auto at = std::size_t(row * shape.width() + column);
                    sum[at] += fall;
                    times[at] += 1;
                }
        }
        if (progress) progress(double(first + images) / double(places.size()));
    }
    std::vector<float> map(sum.size());
    for (std::size_t i = 0; i < map.size(); ++i) map[i] = times[i] > 0 ? float(sum[i] / times[i]) : 0;
    return map;
}

Network withRandomWeights(const Network& network, std::uint64_t seed) {
    Network random(network.sharedArchitecture());
    random.initialise(seed);
    random.classNames = network.classNames;
    random.loss = network.loss;
    return random;
}

}  // namespace inkling
