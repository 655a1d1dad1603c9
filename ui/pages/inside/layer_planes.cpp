#include "ui/pages/inside/layer_planes.h"

#include <QCoreApplication>
#include <cmath>

#include "core/nn/layer_spec.h"

namespace inkling {

namespace {

Shape inputOf(const NetworkSpec& spec, int layer) {
    return layer == 0 ? spec.input : layerShapes(spec)[std::size_t(layer - 1)];
}

bool changesNothing(const LayerSpec& layer) {
    return std::holds_alternative<FlattenSpec>(layer) || std::holds_alternative<DropoutSpec>(layer) ||
           std::holds_alternative<SpatialDropout2DSpec>(layer);
}

QString tr(const char* text) {
    return QCoreApplication::translate("inkling", text);  // where lupdate files what no class says
}

}  // namespace

std::vector<int> picturedLayers(const NetworkSpec& spec) {
    std::vector<int> layers;
    bool onImage = spec.input.isImage();
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const LayerSpec& layer = spec.layers[i];
        if (std::holds_alternative<Conv2DSpec>(layer) ||
            (onImage && std::holds_alternative<DenseSpec>(layer)))
            layers.push_back(int(i));
        onImage = onImage && changesNothing(layer);
    }
    return layers;
}

int weightChannels(const NetworkSpec& spec, int layer) {
    return std::holds_alternative<Conv2DSpec>(spec.layers[std::size_t(layer)])
               ? inputOf(spec, layer).channels()
               : spec.input.channels();
}

std::vector<Plane> weightPlanes(const Network& network, int layer, int channel) {
    const auto* conv = std::get_if<Conv2DSpec>(&network.spec().layers[std::size_t(layer)]);
    const Shape& image = network.spec().input;
    const int channels = weightChannels(network.spec(), layer), height = conv ? conv->kernel : image.height(),
              width = conv ? conv->kernel : image.width();
    for (const auto& [owner, tensor, offset] : network.architecture().tensors()) {
        if (owner != layer || tensor.name != "kernel") continue;
        const int count = tensor.shape.back();  // [places, channels, count] either way
        const auto weights = network.parameters().subspan(offset, tensor.size());
        std::vector<Plane> planes(std::size_t(count), Plane{height, width, {}});
        for (int i = 0; i < count; ++i)
            for (int place = 0; place < height * width; ++place)
                planes[std::size_t(i)].values.push_back(
                    weights[(std::size_t(place) * std::size_t(channels) + std::size_t(channel)) *
                                std::size_t(count) +
                            std::size_t(i)]);
        return planes;
    }
    return {};
}

std::vector<Plane> activationPlanes(const Activations& activations) {
    const Shape& shape = activations.shape;
    if (!shape.isImage()) {
        const int width = int(std::ceil(std::sqrt(double(shape.channels())))),
                  height = (shape.channels() + width - 1) / width;
        Plane plane{height, width, activations.values};
        plane.values.resize(std::size_t(height * width));
        return {plane};
    }
    const auto channels = std::size_t(shape.channels());
    std::vector<Plane> planes(channels, Plane{shape.height(), shape.width(), {}});
    for (std::size_t i = 0; i < activations.values.size(); ++i)
        planes[i % channels].values.push_back(activations.values[i]);
    return planes;
}

Plane planeOf(const Shape& shape, std::span<const float> values) {
    Plane plane{shape.height(), shape.width(),
                std::vector<float>(std::size_t(shape.height() * shape.width()))};
    const std::size_t channels =
        plane.values.empty() ? 1 : std::max<std::size_t>(1, values.size() / plane.values.size());
    for (std::size_t i = 0; i < values.size() && i / channels < plane.values.size(); ++i)
        plane.values[i / channels] += values[i];
    return plane;
}

QString layerTitle(const NetworkSpec& spec, int layer) {
    const LayerSpec& l = spec.layers[std::size_t(layer)];
    const QString name = QString::fromLatin1(kerasClass(l));
    if (const auto* conv = std::get_if<Conv2DSpec>(&l))
        return tr("%1. %2, %3 filters of %4 × %4")
            .arg(layer + 1)
            .arg(name)
            .arg(conv->filters)
            .arg(conv->kernel);
    if (const auto* dense = std::get_if<DenseSpec>(&l))
        return tr("%1. %2, %3 units").arg(layer + 1).arg(name).arg(dense->units);
    return tr("%1. %2").arg(layer + 1).arg(name);
}

}  // namespace inkling
