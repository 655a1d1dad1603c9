#include "core/format/keras_config.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/format/json_text.h"

namespace inkling {

using nlohmann::json;

namespace {

/// How Keras writes an object of one of its classes.
json object(const char* module, const char* className, json config) {
    return {{"module", module},
            {"class_name", className},
            {"config", std::move(config)},
            {"registered_name", nullptr}};
}

/// A shape with its batch: [null, 28, 28, 1].
json batchShape(const Shape& shape) {
    if (shape.isImage()) return {nullptr, shape.height(), shape.width(), shape.channels()};
    return {nullptr, shape.channels()};
}

/// What kernels and biases have beside their sizes; Keras's defaults, which initialise() follows.
void addWeightSettings(json& config) {
    config["use_bias"] = true;
    config["kernel_initializer"] = object("keras.initializers", "GlorotUniform", {{"seed", nullptr}});
    config["bias_initializer"] = object("keras.initializers", "Zeros", json::object());
    for (const char* none : {"kernel_regularizer", "bias_regularizer", "activity_regularizer",
                             "kernel_constraint", "bias_constraint"})
        config[none] = nullptr;
}

struct AddSettings {
    json& config;

    void operator()(const Conv2DSpec& conv) const {
        config["filters"] = conv.filters;
        config["kernel_size"] = {conv.kernel, conv.kernel};
        config["strides"] = config["dilation_rate"] = {1, 1};
        config["groups"] = 1;
        config["padding"] = conv.padding == Padding::Same ? "same" : "valid";
        config["data_format"] = "channels_last";
        config["activation"] = activationName(conv.activation);
        addWeightSettings(config);
    }
    void operator()(const MaxPool2DSpec& pool) const {
        config["pool_size"] = config["strides"] = {pool.size, pool.size};
        config["padding"] = "valid";
        config["data_format"] = "channels_last";
    }
    void operator()(const DropoutSpec& dropout) const {
        config["rate"] = dropout.rate;
        config["seed"] = config["noise_shape"] = nullptr;
    }
    void operator()(const FlattenSpec&) const { config["data_format"] = "channels_last"; }
    void operator()(const DenseSpec& dense) const {
        config["units"] = dense.units;
        config["activation"] = activationName(dense.activation);
        addWeightSettings(config);
    }
};

json layerConfig(const LayerSpec& layer, const std::string& name, const Shape& input) {
    json config = {{"name", name},
                   {"trainable", true},
                   {"dtype", object("keras", "DTypePolicy", {{"name", "float32"}})}};
    std::visit(AddSettings{config}, layer);
    json out = object("keras.layers", kerasClass(layer), std::move(config));
    out["build_config"]["input_shape"] = batchShape(input);
    return out;
}

json optimizerConfig(OptimizerSettings optimizer) {
    json config{{"name", optimizerName(optimizer)}, {"learning_rate", learningRate(optimizer)}};
    for (const OptimizerParameter& parameter : ownParameters(optimizer))
        std::visit([&](const auto* value) { config[parameter.name] = *value; }, parameter.value);
    return object("keras.optimizers", optimizerClass(optimizer), std::move(config));
}

[[noreturn]] void refuse(const Text& problem) {
    throw Error(problem);
}

/// One layer of a config, with words for errors. Values that Keras leaves out count as its defaults.
class LayerReader {
public:
    LayerReader(const json& layer, std::size_t number)
        : className_(layer.at("class_name").get<std::string>()),
          config_(layer.at("config")),
          number_(number) {}

    const std::string& className() const { return className_; }

    /// Both sizes of a square, given as one number or as two.
    int square(const char* key) const {
        const json& value = config_.at(key);
        if (value.is_number_integer()) return integer(value, key);
        if (!value.is_array() || value.size() != 2 || value[0] != value[1]) wrong(key);
        return integer(value[0], key);
    }
    int integer(const char* key) const { return integer(config_.at(key), key); }
    double number(const char* key) const { return config_.at(key).get<double>(); }

    /// Throws unless the setting is absent, null, or one of two values that mean the same.
    void require(const char* key, const json& value, const json& orThis = nullptr) const {
        const auto found = config_.find(key);
        if (found != config_.end() && !found->is_null() && *found != value && *found != orThis) wrong(key);
    }
    std::string word(const char* key, const char* otherwise) const { return config_.value(key, otherwise); }

    Activation activation() const {
        const auto found = config_.find("activation");
        if (found == config_.end() || found->is_null()) return Activation::None;
        const json& name = found->is_object() ? found->at("config") : *found;  // a serialised function
        if (!name.is_string()) wrong("activation");
        try {
            return activationFromName(name.get<std::string>());
        } catch (const SettingError&) {
            wrong("activation");
        }
    }

    [[noreturn]] void wrong(const char* key) const {
        std::string value = config_.at(key).dump();
        if (value.size() > 60) value = value.substr(0, 60) + "...";
        refuse(text(CORE_TR("layer %1 (%2) has %3 = %4, which Inkling does not have"), number_, className_,
                    key, value));
    }
    [[noreturn]] void wrongLayer(const Text& problem) const {
        refuse(text(CORE_TR("layer %1 (%2): %3"), number_, className_, problem.str()));
    }

private:
    int integer(const json& value, const char* key) const {
        if (!value.is_number_integer() || value < 1 || value > 1'000'000) wrong(key);
        return value.get<int>();
    }

    std::string className_;
    const json& config_;
    std::size_t number_;
};

Conv2DSpec readConv2D(const LayerReader& layer) {
    layer.require("strides", {1, 1}, 1);
    layer.require("dilation_rate", {1, 1}, 1);
    layer.require("groups", 1);
    layer.require("data_format", "channels_last");
    layer.require("use_bias", true);
    const std::string padding = layer.word("padding", "valid");
    if (padding != "same" && padding != "valid") layer.wrong("padding");
    return {.filters = layer.integer("filters"),
            .kernel = layer.square("kernel_size"),
            .padding = padding == "same" ? Padding::Same : Padding::Valid,
            .activation = layer.activation()};
}

MaxPool2DSpec readMaxPool2D(const LayerReader& layer) {
    const int size = layer.square("pool_size");
    layer.require("strides", {size, size}, size);
    layer.require("padding", "valid");
    layer.require("data_format", "channels_last");
    return {.size = size};
}

DenseSpec readDense(const LayerReader& layer) {
    layer.require("use_bias", true);
    return {.units = layer.integer("units"), .activation = layer.activation()};
}

/// The activation that a layer of nothing else is; nothing for other layers.
std::optional<Activation> readActivation(const LayerReader& layer) {
    if (layer.className() == "Activation") return layer.activation();
    if (layer.className() == "Softmax") {
        layer.require("axis", -1);
        return Activation::Softmax;
    }
    if (layer.className() == "ReLU") {
        layer.require("max_value", nullptr);
        layer.require("negative_slope", 0.0);
        layer.require("threshold", 0.0);
        return Activation::Relu;
    }
    return std::nullopt;
}

/// Gives the layer its activation; false where it cannot have one or has one already.
bool setActivation(LayerSpec& layer, Activation activation) {
    return std::visit(
        [&](auto& settings) {
            if constexpr (requires { settings.activation; }) {
                if (settings.activation != Activation::None) return false;
                settings.activation = activation;
                return true;
            }
            return false;
        },
        layer);
}

/// A layer that is only an activation belongs to the layer before.
void foldActivation(const LayerReader& layer, Activation activation, std::vector<LayerSpec>& layers) {
    if (activation == Activation::None) return;
    if (layers.empty() || !setActivation(layers.back(), activation))
        layer.wrongLayer(
            text(CORE_TR("an activation is read only right behind a Conv2D or Dense that has none itself")));
}

void readLayer(const LayerReader& layer, std::vector<LayerSpec>& layers) {
    const std::string& name = layer.className();
    if (name == "Conv2D") {
        layers.push_back(readConv2D(layer));
    } else if (name == "MaxPooling2D") {
        layers.push_back(readMaxPool2D(layer));
    } else if (name == "Dropout") {
        layer.require("noise_shape", nullptr);
        layers.push_back(DropoutSpec{layer.number("rate")});
    } else if (name == "Flatten") {
        layer.require("data_format", "channels_last");
        layers.push_back(FlattenSpec{});
    } else if (name == "Dense") {
        layers.push_back(readDense(layer));
    } else if (const auto activation = readActivation(layer)) {
        foldActivation(layer, *activation, layers);
    } else {
        layer.wrongLayer(text(
            CORE_TR("Inkling has no such layer. It has Conv2D, MaxPooling2D, Dropout, Flatten and Dense, "
                    "and Activation, ReLU and Softmax behind Conv2D or Dense")));
    }
}

Shape readInputShape(const json& shape) {
    const auto side = [](const json& size) {
        if (!size.is_number_integer() || size < 1 || size > 1024)
            refuse(text(CORE_TR("an input of shape %1 is not an image of fixed size, 1024 x 1024 at most"),
                        size.dump()));
        return size.get<int>();
    };
    const bool image = shape.is_array() && (shape.size() == 3 || shape.size() == 4);
    if (!image)
        refuse(text(CORE_TR("the input has shape %1; Inkling reads images, [null, height, width, channels]"),
                    shape.dump()));
    return Shape::image(side(shape[1]), side(shape[2]), shape.size() == 4 ? side(shape[3]) : 1);
}

/// In a Functional, layer `number` must take what layer `number - 1` gives and nothing else.
void checkChain(const json& layers, std::size_t number) {
    const json& nodes = layers[number].at("inbound_nodes");
    const bool first = number == 0;
    bool chain = nodes.size() == (first ? 0u : 1u);
    if (chain && !first) {
        const json& arguments = nodes[0].at("args");
        chain = arguments.size() == 1 && arguments[0].is_object() &&
                arguments[0].at("config").at("keras_history").at(0) == layers[number - 1].at("name");
    }
    if (!chain)
        refuse(text(CORE_TR("layer %1 branches or joins; Inkling reads models whose layers are a chain"),
                    number));
}

NetworkSpec readModel(const json& model) {
    const std::string kind = model.at("class_name").get<std::string>();
    if (kind != "Sequential" && kind != "Functional")
        refuse(text(CORE_TR("the model is a %1; Inkling reads Sequential, and Functional that is a chain"),
                    kind));
    const json& config = model.at("config");
    const json& layers = config.at("layers");
    if (!layers.is_array() || layers.empty()) refuse(text(CORE_TR("the model has no layers")));

    if (layers[0].at("class_name") != "InputLayer")
        refuse(text(CORE_TR("the model has no InputLayer; it was saved before it had seen an image")));

    NetworkSpec spec;
    spec.input = readInputShape(layers[0].at("config").at("batch_shape"));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (kind == "Functional") checkChain(layers, i);
        if (i > 0) readLayer(LayerReader(layers[i], i), spec.layers);
    }
    return spec;
}

}  // namespace

json kerasConfig(const NetworkSpec& spec, const std::optional<OptimizerSettings>& optimizer) {
    const auto summary = summarise(spec);
    json layers = json::array();
    layers.push_back(object("keras.layers", "InputLayer",
                            {{"batch_shape", batchShape(spec.input)},
                             {"dtype", "float32"},
                             {"sparse", false},
                             {"name", "input_layer"}}));
    for (std::size_t i = 0; i < spec.layers.size(); ++i)
        layers.push_back(
            layerConfig(spec.layers[i], summary[i].name, i == 0 ? spec.input : summary[i - 1].output));

    json model = object("keras", "Sequential",
                        {{"name", "sequential"},
                         {"trainable", true},
                         {"dtype", object("keras", "DTypePolicy", {{"name", "float32"}})},
                         {"layers", std::move(layers)},
                         {"build_input_shape", batchShape(spec.input)}});
    model["build_config"]["input_shape"] = batchShape(spec.input);
    if (optimizer)
        model["compile_config"] = {{"optimizer", optimizerConfig(*optimizer)},
                                   {"loss", "sparse_categorical_crossentropy"},
                                   {"loss_weights", nullptr},
                                   {"metrics", json::array({"accuracy"})},
                                   {"weighted_metrics", nullptr},
                                   {"run_eagerly", false},
                                   {"steps_per_execution", 1},
                                   {"jit_compile", false}};
    return model;
}

NetworkSpec readKerasConfig(std::string_view config) {
    try {
        NetworkSpec spec = readModel(parseJson(config));
        layerShapes(spec);
        return spec;
    } catch (const json::exception& error) {
        throw Error(text(CORE_TR("it is not as Keras 3 writes it (%1)"), error.what()));
    }
}

}  // namespace inkling
