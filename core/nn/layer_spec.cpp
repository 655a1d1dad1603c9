#include "core/nn/layer_spec.h"

#include <iterator>

#include "core/base/error.h"
#include "core/nn/layer_text.h"

namespace inkling {

namespace {

/// A layer's settings may not be so.
[[noreturn]] void refuse(const Text& problem) {
    throw SettingError("layers", problem);
}

void checkRange(const char* what, int value, int least, int most) {
    if (value < least || value > most)
        refuse(text(CORE_TR("%1 must be from %2 to %3, not %4"), what, least, most, value));
}

/// Memory for one image's activations stays sane: 64 million floats.
constexpr std::size_t mostValues = std::size_t(1) << 26;
/// And so do the weights: 256 million.
constexpr std::size_t mostParameters = std::size_t(1) << 28;

struct Placed {
    Shape input;
    bool last;

    Shape operator()(const Conv2DSpec& l) const {
        checkRange(CORE_TR("filters"), l.filters, 1, 4096);
        checkRange(CORE_TR("the kernel's size"), l.kernel, 1, 15);
        requireImage(CORE_TR("a convolution needs an image, but what comes in is flat"));
        checkKernel(l);
        const int less = l.padding == Padding::Same ? 0 : l.kernel - 1;
        if (input.height() <= less || input.width() <= less)
            refuse(text(
                CORE_TR(
                    "a %1 x %1 kernel without padding does not fit into %2 x %3; use same padding, a smaller "
                    "kernel or less pooling"),
                l.kernel, input.height(), input.width()));
        return Shape::image(input.height() - less, input.width() - less, l.filters);
    }
    Shape operator()(const MaxPool2DSpec& l) const {
        checkRange(CORE_TR("the pool's size"), l.size, 1, 15);
        requireImage(CORE_TR("pooling needs an image, but what comes in is flat"));
        if (input.height() < l.size || input.width() < l.size)
            refuse(text(CORE_TR("a %1 x %1 window does not fit into %2 x %3"), l.size, input.height(),
                        input.width()));
        return Shape::image(input.height() / l.size, input.width() / l.size, input.channels());
    }
    Shape operator()(const AveragePool2DSpec& l) const { return (*this)(MaxPool2DSpec{l.size}); }
    Shape operator()(const GlobalAveragePool2DSpec&) const {
        requireImage(CORE_TR("pooling needs an image, but what comes in is flat"));
        return Shape::flat(input.channels());
    }
    Shape operator()(const DropoutSpec& l) const {
        if (!(l.rate >= 0 && l.rate < 1))
            refuse(text(CORE_TR("the dropout rate must be at least 0 and less than 1, not %1"), l.rate));
        if (last) refuse(text(CORE_TR("dropout cannot be the last layer")));
        return input;
    }
    Shape operator()(const SpatialDropout2DSpec& l) const {
        requireImage(CORE_TR("spatial dropout needs an image, but what comes in is flat; use dropout"));
        return (*this)(DropoutSpec{l.rate});
    }
    Shape operator()(const ActivationSpec& l) const {
        requireNoSoftmax(l.activation);
        if (!(l.slope >= 0 && l.slope <= 10))
            refuse(text(CORE_TR("the slope must be from 0 to 10, not %1"), l.slope));
        return input;
    }
    Shape operator()(const PReLUSpec&) const { return input; }
    Shape operator()(const BatchNormalizationSpec& l) const {
        if (!(l.momentum >= 0 && l.momentum <= 1))
            refuse(text(CORE_TR("the momentum must be from 0 to 1, not %1"), l.momentum));
        if (!(l.epsilon > 0 && l.epsilon <= 1))
            refuse(text(CORE_TR("epsilon must be over 0 and at most 1, not %1"), l.epsilon));
        return input;
    }
    Shape operator()(const FlattenSpec&) const { return Shape::flat(int(input.size())); }
    Shape operator()(const DenseSpec& l) const {
        checkRange(CORE_TR("units"), l.units, 1, 65536);
        if (input.isImage())
            refuse(text(
                CORE_TR("a dense layer needs a flat input, but an image comes in; put flatten before it")));
        checkKernel(l);
        return Shape::flat(l.units);
    }

    template <class Spec>
    void checkKernel(const Spec& l) const {
        requireNoSoftmax(l.activation);
        if (!(l.l2 >= 0 && l.l2 <= 1000)) refuse(text(CORE_TR("l2 must be from 0 to 1000, not %1"), l.l2));
    }
    void requireImage(const char* problem) const {
        if (!input.isImage()) refuse(text(problem));
    }
    void requireNoSoftmax(Activation activation) const {
        if (activation == Activation::Softmax && !last)
            refuse(text(CORE_TR("softmax is for the last layer only; use relu here")));
    }
};

/// How many parameters a layer has.
struct ParametersBehind {
    Shape input;

    std::size_t operator()(const Conv2DSpec& l) const {
        return (std::size_t(l.kernel) * l.kernel * input.channels() + 1) * l.filters;
    }
    std::size_t operator()(const DenseSpec& l) const { return (input.size() + 1) * l.units; }
    std::size_t operator()(const PReLUSpec&) const { return input.size(); }
    std::size_t operator()(const BatchNormalizationSpec&) const { return 4 * std::size_t(input.channels()); }
    template <class Other>
    std::size_t operator()(const Other&) const {
        return 0;
    }
};

}  // namespace

const char* kerasClass(const LayerSpec& layer) {
    static constexpr const char* names[] = {"Conv2D",
                                            "MaxPooling2D",
                                            "Dropout",
                                            "Flatten",
                                            "Dense",
                                            "Activation",
                                            "PReLU",
                                            "BatchNormalization",
                                            "AveragePooling2D",
                                            "GlobalAveragePooling2D",
                                            "SpatialDropout2D"};
    static_assert(std::size(names) == std::variant_size_v<LayerSpec>);
    const auto* own = std::get_if<ActivationSpec>(&layer);
    return own && own->activation == Activation::LeakyRelu ? "LeakyReLU" : names[layer.index()];
}

Activation activationOf(const LayerSpec& layer) {
    return std::visit(
        [](const auto& settings) {
            if constexpr (requires { settings.activation; })
                return settings.activation;
            else
                return Activation::None;
        },
        layer);
}

std::vector<Shape> layerShapes(const NetworkSpec& spec) {
    if (spec.layers.empty())
        refuse(text(CORE_TR("there are no layers; an example: flatten dense128-relu dense10-softmax")));
    std::vector<Shape> shapes;
    Shape shape = spec.input;
    std::size_t parameters = 0;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const auto place = [&](const Text& problem) {
            return text(CORE_TR("layer %1 (%2): %3"), i + 1, formatLayer(spec.layers[i]), problem);
        };
        Shape next;
        try {
            next = std::visit(Placed{shape, i + 1 == spec.layers.size()}, spec.layers[i]);
        } catch (const SettingError& e) {
            refuse(place(e.text()));
        }
        if (next.size() > mostValues) refuse(place(text(CORE_TR("its output is too large"))));
        parameters += std::visit(ParametersBehind{shape}, spec.layers[i]);
        if (parameters > mostParameters) refuse(place(text(CORE_TR("the network has too many parameters"))));
        shapes.push_back(shape = next);
    }
    return shapes;
}

}  // namespace inkling
