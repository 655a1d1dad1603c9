#include "core/nn/layer_spec.h"

#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <sstream>

#include "core/base/error.h"
#include "core/nn/layer.h"

namespace inkling {

namespace {

/// For std::visit: one lambda a kind of layer.
template <class... Functions>
struct Match : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Match(Functions...) -> Match<Functions...>;

/// A layer's settings may not be so.
[[noreturn]] void refuse(const Text& problem) {
    throw SettingError("layers", problem);
}

/// The words of one layer: "conv16-3-same-relu" is conv, 16 and then 3, same, relu.
class Words {
public:
    explicit Words(std::string_view text) : all_(text), rest_(text) {}

    /// The name at the front: letters up to the first digit, '-' or end.
    std::string_view name() {
        const auto end = rest_.find_first_of("0123456789-.");
        return take(end == rest_.npos ? rest_.size() : end);
    }
    template <class Number>
    Number number() {
        Number value{};
        const auto end = std::min(rest_.find('-'), rest_.size());
        const auto [stop, error] = std::from_chars(rest_.data(), rest_.data() + end, value);
        if (error != std::errc() || stop != rest_.data() + end)
            refuse(text(CORE_TR("%1: a number was expected at \"%2\""), all_, rest_));
        take(end);
        return value;
    }
    /// The word behind the next '-', if there is one.
    std::optional<std::string_view> next() {
        if (rest_.empty()) return {};
        if (rest_.front() != '-') refuse(text(CORE_TR("%1: \"%2\" is not understood"), all_, rest_));
        take(1);
        const auto end = rest_.find('-');
        return take(end == rest_.npos ? rest_.size() : end);
    }
    bool nextIsNumber() const {
        return rest_.size() > 1 && rest_[0] == '-' && rest_[1] >= '0' && rest_[1] <= '9';
    }
    void skipDash() { take(1); }
    void end() const {
        if (!rest_.empty()) refuse(text(CORE_TR("%1: \"%2\" is not understood"), all_, rest_));
    }
    std::string_view all() const { return all_; }

private:
    std::string_view take(std::size_t count) {
        const auto taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }
    std::string_view all_, rest_;
};

std::optional<Activation> activationFromWord(std::string_view word) {
    if (word == "none" || word == "linear") return Activation::None;
    if (word == "relu") return Activation::Relu;
    if (word == "softmax") return Activation::Softmax;
    return {};
}

LayerSpec parseConv(Words& words) {
    Conv2DSpec conv;
    conv.filters = words.number<int>();
    if (words.nextIsNumber()) {
        words.skipDash();
        conv.kernel = words.number<int>();
    }
    conv.padding = Padding::Valid;  // Keras's defaults where nothing is said
    conv.activation = Activation::None;
    while (const auto word = words.next()) {
        if (*word == "same")
            conv.padding = Padding::Same;
        else if (*word == "valid")
            conv.padding = Padding::Valid;
        else if (const auto activation = activationFromWord(*word))
            conv.activation = *activation;
        else
            refuse(text(
                CORE_TR(
                    "%1: \"%2\" is neither a padding (same, valid) nor an activation (relu, softmax, none)"),
                words.all(), *word));
    }
    return conv;
}

LayerSpec parseDense(Words& words) {
    DenseSpec dense;
    dense.units = words.number<int>();
    dense.activation = Activation::None;
    while (const auto word = words.next()) {
        const auto activation = activationFromWord(*word);
        if (!activation)
            refuse(text(CORE_TR("%1: \"%2\" is no activation; there are relu, softmax, none"), words.all(),
                        *word));
        dense.activation = *activation;
    }
    return dense;
}

LayerSpec parseLayer(std::string_view word) {
    Words words(word);
    const auto name = words.name();
    LayerSpec layer;
    if (name == "conv")
        layer = parseConv(words);
    else if (name == "pool")
        layer = MaxPool2DSpec{words.number<int>()};
    else if (name == "dropout")
        layer = DropoutSpec{words.number<double>()};
    else if (name == "flatten")
        layer = FlattenSpec{};
    else if (name == "dense")
        layer = parseDense(words);
    else
        refuse(text(CORE_TR("\"%1\" is no layer; there are conv16-3-same-relu, pool2, dropout0.25, flatten, "
                            "dense128-relu"),
                    word));
    words.end();
    return layer;
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
        requireNoSoftmax(l.activation);
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
    Shape operator()(const DropoutSpec& l) const {
        if (!(l.rate >= 0 && l.rate < 1))
            refuse(text(CORE_TR("the dropout rate must be at least 0 and less than 1, not %1"), l.rate));
        if (last) refuse(text(CORE_TR("dropout cannot be the last layer")));
        return input;
    }
    Shape operator()(const FlattenSpec&) const { return Shape::flat(int(input.size())); }
    Shape operator()(const DenseSpec& l) const {
        checkRange(CORE_TR("units"), l.units, 1, 65536);
        if (input.isImage())
            refuse(text(
                CORE_TR("a dense layer needs a flat input, but an image comes in; put flatten before it")));
        requireNoSoftmax(l.activation);
        return Shape::flat(l.units);
    }

    void requireImage(const char* problem) const {
        if (!input.isImage()) refuse(text(problem));
    }
    void requireNoSoftmax(Activation activation) const {
        if (activation == Activation::Softmax && !last)
            refuse(text(CORE_TR("softmax is for the last layer only; use relu here")));
    }
};

std::string activationSuffix(Activation activation) {
    return activation == Activation::None ? "" : std::string("-") + activationName(activation);
}

}  // namespace

std::vector<LayerSpec> parseLayers(std::string_view layers) {
    std::vector<LayerSpec> out;
    std::istringstream words{std::string(layers)};
    for (std::string word; words >> word;) out.push_back(parseLayer(word));
    if (out.empty())
        refuse(text(CORE_TR("there are no layers; an example: flatten dense128-relu dense10-softmax")));
    return out;
}

std::string formatLayer(const LayerSpec& layer) {
    return std::visit(Match{[](const Conv2DSpec& l) {
                                return "conv" + std::to_string(l.filters) + "-" + std::to_string(l.kernel) +
                                       (l.padding == Padding::Same ? "-same" : "-valid") +
                                       activationSuffix(l.activation);
                            },
                            [](const MaxPool2DSpec& l) { return "pool" + std::to_string(l.size); },
                            [](const DropoutSpec& l) { return "dropout" + shortest(l.rate); },
                            [](const FlattenSpec&) { return std::string("flatten"); },
                            [](const DenseSpec& l) {
                                return "dense" + std::to_string(l.units) + activationSuffix(l.activation);
                            }},
                      layer);
}

std::string formatLayers(const std::vector<LayerSpec>& layers) {
    std::string out;
    for (const auto& layer : layers) out += (out.empty() ? "" : " ") + formatLayer(layer);
    return out;
}

const char* kerasClass(const LayerSpec& layer) {
    static constexpr const char* names[] = {"Conv2D", "MaxPooling2D", "Dropout", "Flatten", "Dense"};
    static_assert(std::size(names) == std::variant_size_v<LayerSpec>);
    return names[layer.index()];
}

const char* activationName(Activation activation) {
    switch (activation) {
        case Activation::Relu:
            return "relu";
        case Activation::Softmax:
            return "softmax";
        case Activation::None:
            break;
    }
    return "linear";
}

Activation activationFromName(std::string_view name) {
    if (const auto activation = activationFromWord(name)) return *activation;
    refuse(text(CORE_TR("\"%1\" is no activation; there are relu, softmax, none"), name));
}

std::vector<Shape> layerShapes(const NetworkSpec& spec) {
    if (spec.layers.empty())
        refuse(text(CORE_TR("there are no layers; an example: flatten dense128-relu dense10-softmax")));
    std::vector<Shape> shapes;
    Shape shape = spec.input;
    std::size_t parameters = 0;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const auto place = [&](const Text& problem) {
            return text(CORE_TR("layer %1 (%2): %3"), i + 1, formatLayer(spec.layers[i]), problem.str());
        };
        Shape next;
        try {
            next = std::visit(Placed{shape, i + 1 == spec.layers.size()}, spec.layers[i]);
        } catch (const SettingError& e) {
            refuse(place(e.text()));
        }
        if (next.size() > mostValues) refuse(place(text(CORE_TR("its output is too large"))));
        parameters +=
            std::visit(Match{[&](const Conv2DSpec& l) {
                                 return (std::size_t(l.kernel) * l.kernel * shape.channels() + 1) * l.filters;
                             },
                             [&](const DenseSpec& l) { return (shape.size() + 1) * l.units; },
                             [](const auto&) { return std::size_t(0); }},
                       spec.layers[i]);
        if (parameters > mostParameters) refuse(place(text(CORE_TR("the network has too many parameters"))));
        shapes.push_back(shape = next);
    }
    return shapes;
}

std::vector<LayerSummary> summarise(const NetworkSpec& spec) {
    static constexpr const char* baseNames[] = {"conv2d", "max_pooling2d", "dropout", "flatten", "dense"};
    static_assert(std::size(baseNames) == std::variant_size_v<LayerSpec>);
    const auto shapes = layerShapes(spec);
    std::map<std::size_t, int> seen;
    std::vector<LayerSummary> rows;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const auto kind = spec.layers[i].index();
        const int number = seen[kind]++;
        rows.push_back({baseNames[kind] + (number ? "_" + std::to_string(number) : std::string()),
                        kerasClass(spec.layers[i]), shapes[i], 0});
    }
    const LayerStack stack = makeLayers(spec);
    for (std::size_t i = 0; i < stack.layers.size(); ++i)
        rows[std::size_t(stack.owner[i])].parameters += stack.layers[i]->parameterCount();
    return rows;
}

std::size_t parameterCount(const NetworkSpec& spec) {
    std::size_t sum = 0;
    for (const auto& row : summarise(spec)) sum += row.parameters;
    return sum;
}

}  // namespace inkling
