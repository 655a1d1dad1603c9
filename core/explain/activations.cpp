#include "core/explain/activations.h"

#include <algorithm>

namespace inkling {

namespace {

/// How many of the first `layers` layers do something when predicting: dropout at their end does not, and no
/// network may end with it.
int withoutDropout(const NetworkSpec& spec, int layers) {
    const auto drops = [](const LayerSpec& layer) {
        return std::holds_alternative<DropoutSpec>(layer) ||
               std::holds_alternative<SpatialDropout2DSpec>(layer);
    };
    while (layers > 0 && drops(spec.layers[std::size_t(layers - 1)])) --layers;
    return layers;
}

/// The network's first `layers` layers, one at least. Their parameters are the network's first, so that a
/// Predictor of this takes the network itself.
std::shared_ptr<const Architecture> firstLayers(const NetworkSpec& spec, int layers) {
    return std::make_shared<const Architecture>(
        NetworkSpec{spec.input, {spec.layers.begin(), spec.layers.begin() + layers}});
}

constexpr int chunkImages = 64, roundImages = 1024;

}  // namespace

Activations activations(const Network& network, int layer, std::span<const float> image) {
    const int layers = withoutDropout(network.spec(), layer + 1);
    if (layers == 0) return {network.inputShape(), {image.begin(), image.end()}};
    const auto architecture = firstLayers(network.spec(), layers);
    Predictor predictor(architecture, 1);
    const auto out = predictor.predict(network, image, 1);
    return {architecture->layers().back()->outputShape(), {out.begin(), out.end()}};
}

int hiddenLayers(const NetworkSpec& spec) {
    for (int i = int(spec.layers.size()); i-- > 0;) {
        const LayerSpec& layer = spec.layers[std::size_t(i)];
        if (std::holds_alternative<DenseSpec>(layer) || std::holds_alternative<Conv2DSpec>(layer))
            return withoutDropout(spec, i);
    }
    return 0;
}

std::optional<FeatureMatrix> hiddenFeatures(const Network& network, const Dataset& data,
                                            std::span<const int> indices, ThreadPool& pool,
                                            const std::stop_token& stop,
                                            const std::function<void(double)>& progress) {
    checkMatch(network, data);
    const int hidden = hiddenLayers(network.spec()), count = int(indices.size());
    const std::size_t pixels = data.shape.size();
    if (!hidden) {
        FeatureMatrix features(count, Eigen::Index(pixels));
        for (int i = 0; i < count; ++i) toFloats(data.image(indices[std::size_t(i)]), features.row(i).data());
        return features;
    }
    const auto architecture = firstLayers(network.spec(), hidden);
    FeatureMatrix features(count, Eigen::Index(architecture->classes()));
    std::vector<std::optional<Predictor>> predictors(std::size_t(pool.threads()));  // made by who needs it
    for (int begin = 0; begin < count; begin += roundImages) {
        const int end = std::min(begin + roundImages, count);
        pool.run((end - begin + chunkImages - 1) / chunkImages, [&](int chunk, int worker) {
            if (stop.stop_requested()) return;
            const int first = begin + chunk * chunkImages, images = std::min(chunkImages, end - first);
            auto& predictor = predictors[std::size_t(worker)];
            if (!predictor) predictor.emplace(architecture, chunkImages);
            for (int i = 0; i < images; ++i)
                toFloats(data.image(indices[std::size_t(first + i)]), predictor->input().data() + i * pixels);
            std::ranges::copy(predictor->predict(network, predictor->input(), images),
                              features.row(first).data());
        });
        if (stop.stop_requested()) return std::nullopt;
        if (progress) progress(double(end) / count);
    }
    return features;
}

std::vector<float> hiddenFeatures(const Network& network, std::span<const float> image) {
    const int hidden = hiddenLayers(network.spec());
    if (!hidden) return {image.begin(), image.end()};
    return activations(network, hidden - 1, image).values;
}

}  // namespace inkling
