#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/format/json_text.h"
#include "core/format/keras_config.h"

namespace inkling {

using nlohmann::json;

namespace {

[[noreturn]] void refuse(const Text& problem) {
    throw Error(problem);
}

/// Keras 2 writes single precision out in full: 0.30000001192092896 for 0.3.
double asWritten(double value) {
    const auto single = float(value);
    if (double(single) != value) return value;
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, single).ptr;
    std::from_chars(digits, end, value);
    return value;
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
    double number(const char* key) const { return asWritten(config_.at(key).get<double>()); }
    double number(const char* key, double otherwise) const { return has(key) ? number(key) : otherwise; }
    bool has(const char* key) const { return config_.contains(key); }
    bool is(const char* key, const json& value) const { return has(key) && config_.at(key) == value; }

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

    /// The name of an object or its string: Keras 2 has "glorot_uniform" and {"class_name": "GlorotUniform"}.
    std::string className(const char* key) const {
        const json& value = config_.at(key);
        return value.is_object() ? value.at("class_name").get<std::string>() : value.get<std::string>();
    }
    /// Throws unless the setting is absent or an object of one of two names for one class.
    void requireClass(const char* key, const char* name, const char* orThis) const {
        if (!has(key) || config_.at(key).is_null()) return;
        const std::string found = className(key);
        if (found != name && found != orThis) wrong(key);
    }
    Initialiser initialiser() const {
        constexpr const char* key = "kernel_initializer";
        if (!has(key) || config_.at(key).is_null()) return Initialiser::GlorotUniform;
        std::string name;
        for (const char c : className(key)) {  // "HeNormal" is "he_normal"
            const bool upper = c >= 'A' && c <= 'Z';
            if (upper && !name.empty()) name.push_back('_');
            name.push_back(upper ? char(c - 'A' + 'a') : c);
        }
        // Others matter to a training that starts anew only.
        return isInitialiserName(name) ? initialiserFromName(name) : Initialiser::GlorotUniform;
    }
    double l2() const {
        constexpr const char* key = "kernel_regularizer";
        if (!has(key) || config_.at(key).is_null()) return 0;
        const json& value = config_.at(key);
        if (value == "l2") return 0.01;  // Keras's default
        const std::string name = className(key);
        const bool known = value.is_object() && (name == "L2" || name == "L1L2") &&
                           value.at("config").value("l1", 0.0) == 0 && value.at("config").contains("l2");
        if (!known) wrong(key);
        return asWritten(value.at("config").at("l2").get<double>());
    }

    [[noreturn]] void wrong(const char* key) const {
        std::string value = config_.at(key).dump();
        if (value.size() > 60) value = value.substr(0, 60) + "...";
        refuse(text(CORE_TR("layer %1 (%2) has %3 = %4, which Inkling does not have"), number_, className_,
                    key, value));
    }
    [[noreturn]] void wrongLayer(const Text& problem) const {
        refuse(text(CORE_TR("layer %1 (%2): %3"), number_, className_, problem));
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

/// What nothing but a training would notice is not asked about: other regularizers, constraints.
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
            .activation = layer.activation(),
            .initialiser = layer.initialiser(),
            .l2 = layer.l2()};
}

int readPoolSize(const LayerReader& layer) {
    const int size = layer.square("pool_size");
    layer.require("strides", {size, size}, size);
    layer.require("padding", "valid");
    layer.require("data_format", "channels_last");
    return size;
}

DenseSpec readDense(const LayerReader& layer) {
    layer.require("use_bias", true);
    return {.units = layer.integer("units"),
            .activation = layer.activation(),
            .initialiser = layer.initialiser(),
            .l2 = layer.l2()};
}

/// The axis is counted from the front by Keras 2, so it has to be known whether what comes in is an image.
BatchNormalizationSpec readBatchNormalization(const LayerReader& layer, bool image) {
    const int last = image ? 3 : 1;
    if (!layer.is("axis", last) && !layer.is("axis", json::array({last})))
        layer.require("axis", -1, json::array({-1}));
    layer.require("center", true);
    layer.require("scale", true);
    layer.require("renorm", false);
    return {.momentum = layer.number("momentum", 0.99), .epsilon = layer.number("epsilon", 1e-3)};
}

/// The activation that a layer of nothing else is; nothing for other layers.
std::optional<ActivationSpec> readActivation(const LayerReader& layer) {
    const std::string& name = layer.className();
    if (name == "Activation") {
        ActivationSpec own{layer.activation()};
        if (own.activation == Activation::LeakyRelu) own.slope = leakyReluSlope;
        return own;
    }
    if (name == "Softmax") {
        layer.require("axis", -1);
        return ActivationSpec{Activation::Softmax};
    }
    if (name == "ReLU") {
        layer.require("max_value", nullptr);
        layer.require("negative_slope", 0.0);
        layer.require("threshold", 0.0);
        return ActivationSpec{Activation::Relu};
    }
    if (name == "ELU") {
        layer.require("alpha", 1.0);
        return ActivationSpec{Activation::Elu};
    }
    if (name == "LeakyReLU") {
        const char* key = layer.has("alpha") ? "alpha" : "negative_slope";  // Keras 2, Keras 3
        return ActivationSpec{Activation::LeakyRelu, layer.number(key, 0.3)};
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

/// A layer that is only an activation belongs to the layer before, if that can have it.
void foldActivation(const ActivationSpec& own, std::vector<LayerSpec>& layers) {
    if (own.activation == Activation::None) return;
    const bool usual = own.activation != Activation::LeakyRelu || own.slope == leakyReluSlope;
    if (layers.empty() || !usual || !setActivation(layers.back(), own.activation)) layers.push_back(own);
}

/// No layer yet has made a flat row of the image.
bool isStillImage(const std::vector<LayerSpec>& layers) {
    return std::none_of(layers.begin(), layers.end(), [](const LayerSpec& layer) {
        return std::holds_alternative<FlattenSpec>(layer) ||
               std::holds_alternative<GlobalAveragePool2DSpec>(layer);
    });
}

void readLayer(const LayerReader& layer, std::vector<LayerSpec>& layers) {
    const std::string& name = layer.className();
    if (name == "Conv2D") {
        layers.push_back(readConv2D(layer));
    } else if (name == "MaxPooling2D") {
        layers.push_back(MaxPool2DSpec{readPoolSize(layer)});
    } else if (name == "AveragePooling2D") {
        layers.push_back(AveragePool2DSpec{readPoolSize(layer)});
    } else if (name == "GlobalAveragePooling2D") {
        layer.require("data_format", "channels_last");
        layer.require("keepdims", false);
        layers.push_back(GlobalAveragePool2DSpec{});
    } else if (name == "Dropout") {
        layer.require("noise_shape", nullptr);
        layers.push_back(DropoutSpec{layer.number("rate")});
    } else if (name == "SpatialDropout2D") {
        layer.require("data_format", "channels_last");
        layers.push_back(SpatialDropout2DSpec{layer.number("rate")});
    } else if (name == "Flatten") {
        layer.require("data_format", "channels_last");
        layers.push_back(FlattenSpec{});
    } else if (name == "Dense") {
        layers.push_back(readDense(layer));
    } else if (name == "PReLU") {
        layer.require("shared_axes", nullptr);
        layers.push_back(PReLUSpec{});
    } else if (name == "BatchNormalization") {
        layers.push_back(readBatchNormalization(layer, isStillImage(layers)));
    } else if (const auto activation = readActivation(layer)) {
        foldActivation(*activation, layers);
    } else {
        layer.wrongLayer(text(CORE_TR(
            "Inkling has no such layer. It has Conv2D, MaxPooling2D, AveragePooling2D, "
            "GlobalAveragePooling2D, Dropout, SpatialDropout2D, Flatten, Dense, BatchNormalization, PReLU, "
            "Activation, ReLU, LeakyReLU, ELU and Softmax")));
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
        const json& before = layers[number - 1].at("name");
        if (nodes[0].is_array()) {  // Keras 2: [["conv2d", 0, 0, {}]]
            chain = nodes[0].size() == 1 && nodes[0][0].is_array() && nodes[0][0].at(0) == before;
        } else {
            const json& arguments = nodes[0].at("args");
            chain = arguments.size() == 1 && arguments[0].is_object() &&
                    arguments[0].at("config").at("keras_history").at(0) == before;
        }
    }
    if (!chain)
        refuse(text(CORE_TR("layer %1 branches or joins; Inkling reads models whose layers are a chain"),
                    number));
}

NetworkSpec readModel(const json& model) {
    const std::string kind = model.at("class_name").get<std::string>();
    const bool functional = kind == "Functional" || kind == "Model";
    if (kind != "Sequential" && !functional)
        refuse(
            text(CORE_TR("the model's class is %1; Inkling reads Sequential, and Functional that is a chain"),
                 kind));
    const json& config = model.at("config");
    // The first Keras 2 wrote a Sequential's layers themselves.
    const json& layers = config.is_array() ? config : config.at("layers");
    if (!layers.is_array() || layers.empty()) refuse(text(CORE_TR("the model has no layers")));

    NetworkSpec spec;
    const json& input = layers[0].at("config");
    const bool inputLayer = layers[0].at("class_name") == "InputLayer";
    // Keras 3; Keras 2, which has it in the first layer if there is no InputLayer.
    const char* shape = inputLayer && input.contains("batch_shape") ? "batch_shape" : "batch_input_shape";
    if (!input.contains(shape))
        refuse(text(CORE_TR("the model has no InputLayer; it was saved before it had seen an image")));
    spec.input = readInputShape(input.at(shape));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (functional) checkChain(layers, i);
        if (i > 0 || !inputLayer) readLayer(LayerReader(layers[i], inputLayer ? i : i + 1), spec.layers);
    }
    return spec;
}

}  // namespace

NetworkSpec readKerasConfig(std::string_view config) {
    try {
        const json model = parseJson(config);
        NetworkSpec spec = readModel(model);
        layerShapes(spec);
        return spec;
    } catch (const json::exception& error) {
        throw Error(text(CORE_TR("it is not as Keras writes it (%1)"), error.what()));
    }
}

std::optional<LossSettings> readKerasLoss(const json& compiled) {
    if (!compiled.is_object() || !compiled.contains("loss")) return {};
    const json& loss = compiled["loss"];
    try {
        if (loss.is_string()) return LossSettings{.kind = lossFromName(loss.get<std::string>())};
        const json& config = loss.at("config");
        LossSettings settings{.kind = lossFromName(config.at("name").get<std::string>()),
                              .labelSmoothing = asWritten(config.value("label_smoothing", 0.0))};
        check(settings);
        return settings;
    } catch (const json::exception&) {
    } catch (const SettingError&) {
    }
    return {};  // a loss that Inkling does not have; predictions do not need it
}

}  // namespace inkling
