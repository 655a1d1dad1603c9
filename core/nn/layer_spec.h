// What a person chooses of a network: its layers and their settings, as plain values.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/nn/activation.h"
#include "core/nn/shape.h"

namespace inkling {

enum class Padding { Valid, Same };

/// Keras's Conv2D: `filters` kernels of kernel x kernel, stride 1, with bias.
struct Conv2DSpec {
    int filters = 16;  ///< 1 to 4096
    int kernel = 3;    ///< 1 to 15
    Padding padding = Padding::Same;
    Activation activation = Activation::Relu;
    Initialiser initialiser = Initialiser::GlorotUniform;
    double l2 = 0;  ///< 0 to 1000: the loss gets l2 times the sum of the kernel's squares
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
    Initialiser initialiser = Initialiser::GlorotUniform;
    double l2 = 0;  ///< as in Conv2DSpec
    bool operator==(const DenseSpec&) const = default;
};

/// An activation as a layer of its own, behind batch normalization say: Keras's Activation, or its LeakyReLU.
struct ActivationSpec {
    Activation activation = Activation::Relu;  ///< not None
    double slope = 0.3;                        ///< of leaky_relu, 0 to 10; Keras's default for the layer
    bool operator==(const ActivationSpec&) const = default;
};

/// Keras's PReLU: max(x, 0) + alpha min(x, 0), where every place of the input learns an alpha of its own.
struct PReLUSpec {
    bool operator==(const PReLUSpec&) const = default;
};

/// Keras's BatchNormalization over the channels, with gamma and beta (Ioffe and Szegedy 2015).
struct BatchNormalizationSpec {
    double momentum = 0.99;  ///< 0 to 1: what the moving averages keep of themselves in a step
    double epsilon = 1e-3;   ///< over 0
    bool operator==(const BatchNormalizationSpec&) const = default;
};

/// Keras's AveragePooling2D, as MaxPool2DSpec.
struct AveragePool2DSpec {
    int size = 2;  ///< 1 to 15
    bool operator==(const AveragePool2DSpec&) const = default;
};

/// Keras's GlobalAveragePooling2D: the mean of each channel, [h, w, c] to [c].
struct GlobalAveragePool2DSpec {
    bool operator==(const GlobalAveragePool2DSpec&) const = default;
};

/// Keras's SpatialDropout2D: dropout of whole channels.
struct SpatialDropout2DSpec {
    double rate = 0.25;  ///< 0 <= rate < 1
    bool operator==(const SpatialDropout2DSpec&) const = default;
};

using LayerSpec =
    std::variant<Conv2DSpec, MaxPool2DSpec, DropoutSpec, FlattenSpec, DenseSpec, ActivationSpec, PReLUSpec,
                 BatchNormalizationSpec, AveragePool2DSpec, GlobalAveragePool2DSpec, SpatialDropout2DSpec>;

/// A network before it has weights.
struct NetworkSpec {
    Shape input = Shape::image(28, 28, 1);
    std::vector<LayerSpec> layers;
    bool operator==(const NetworkSpec&) const = default;
};

/// Keras's class name: "Conv2D", "MaxPooling2D", "LeakyReLU" ...
const char* kerasClass(const LayerSpec& layer);
/// What the layer does last: its own activation, or None.
Activation activationOf(const LayerSpec& layer);

/// The shape behind each layer, checked: every setting is in its range and the layers fit together. A Dense
/// layer right behind an image is refused, for Keras would apply it to every pixel. Throws SettingError with
/// field "layers", naming the layer by its place and text, for example: layer 3 (conv16-3-valid-relu): ...
std::vector<Shape> layerShapes(const NetworkSpec& spec);

}  // namespace inkling
