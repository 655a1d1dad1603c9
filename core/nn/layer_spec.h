// What a person chooses of a network: its layers and their settings, as plain values.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/nn/shape.h"

namespace inkling {

enum class Activation { None, Relu, Softmax };
enum class Padding { Valid, Same };

/// Keras's Conv2D: `filters` kernels of kernel x kernel, stride 1, with bias.
struct Conv2DSpec {
    int filters = 16;  ///< 1 to 4096
    int kernel = 3;    ///< 1 to 15
    Padding padding = Padding::Same;
    Activation activation = Activation::Relu;
    bool operator==(const Conv2DSpec&) const = default;
};

/// Keras's MaxPooling2D with strides = pool_size and valid padding: a rest at the right or bottom is dropped.
struct MaxPool2DSpec {
    int size = 2;  ///< 1 to 15
    bool operator==(const MaxPool2DSpec&) const = default;
};

/// Keras's Dropout: while training, each value is 0 with probability `rate`, else divided by 1 - rate.
struct DropoutSpec {
    double rate = 0.25;  ///< 0 <= rate < 1
    bool operator==(const DropoutSpec&) const = default;
};

/// Keras's Flatten: [h, w, c] to one row, in that order.
struct FlattenSpec {
    bool operator==(const FlattenSpec&) const = default;
};

/// Keras's Dense, with bias.
struct DenseSpec {
    int units = 128;  ///< 1 to 65536
    Activation activation = Activation::Relu;
    bool operator==(const DenseSpec&) const = default;
};

using LayerSpec = std::variant<Conv2DSpec, MaxPool2DSpec, DropoutSpec, FlattenSpec, DenseSpec>;

/// A network before it has weights.
struct NetworkSpec {
    Shape input = Shape::image(28, 28, 1);
    std::vector<LayerSpec> layers;
    bool operator==(const NetworkSpec&) const = default;
};

/// Reads `conv16-3-same-relu pool2 dropout0.25 flatten dense128-relu dense10-softmax`.
/// Parts of a layer: convFILTERS-KERNEL[-same|-valid][-relu|-softmax|-none], poolSIZE, dropoutRATE, flatten,
/// denseUNITS[-relu|-softmax|-none]. Throws SettingError with field "layers". Does not check that layers fit.
std::vector<LayerSpec> parseLayers(std::string_view text);
std::string formatLayer(const LayerSpec& layer);
std::string formatLayers(const std::vector<LayerSpec>& layers);

/// Keras's class name: "Conv2D", "MaxPooling2D", "Dropout", "Flatten", "Dense".
const char* kerasClass(const LayerSpec& layer);

/// Keras's activation name: "linear", "relu", "softmax". The second throws SettingError on another name.
const char* activationName(Activation activation);
Activation activationFromName(std::string_view name);

/// The shape behind each layer, checked: every setting is in its range and the layers fit together. A Dense
/// layer right behind an image is refused, for Keras would apply it to every pixel. Throws SettingError with
/// field "layers", naming the layer by its place and text, for example: layer 3 (conv16-3-valid-relu): ...
std::vector<Shape> layerShapes(const NetworkSpec& spec);

/// One line of the model's summary.
struct LayerSummary {
    std::string name;  ///< unique, as Keras names them: "conv2d", "conv2d_1"
    std::string type;  ///< Keras's class
    Shape output;
    std::size_t parameters = 0;
};
std::vector<LayerSummary> summarise(const NetworkSpec& spec);

/// Trainable parameters in all.
std::size_t parameterCount(const NetworkSpec& spec);

}  // namespace inkling
