#include <nlohmann/json.hpp>

#include "core/format/keras_config.h"
#include "core/nn/summary.h"

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

/// "GlorotUniform" for "glorot_uniform".
std::string initialiserClass(Initialiser initialiser) {
    std::string out;
    bool upper = true;
    for (const char* c = initialiserName(initialiser); *c; ++c) {
        if (*c != '_') out += upper ? char(*c - 'a' + 'A') : *c;
        upper = *c == '_';
    }
    return out;
}

/// The settings of a layer's own. Keras 2 and 3 differ in how objects within are written, and in one name.
class AddSettings {
public:
    AddSettings(json& config, KerasFormat format) : config_(config), format_(format) {}

    void operator()(const Conv2DSpec& conv) const {
        config_["filters"] = conv.filters;
        config_["kernel_size"] = {conv.kernel, conv.kernel};
        config_["strides"] = config_["dilation_rate"] = {1, 1};
        config_["groups"] = 1;
        config_["padding"] = conv.padding == Padding::Same ? "same" : "valid";
        config_["data_format"] = "channels_last";
        addKernel(conv);
    }
    void operator()(const MaxPool2DSpec& pool) const { addPool(pool.size); }
    void operator()(const AveragePool2DSpec& pool) const { addPool(pool.size); }
    void operator()(const GlobalAveragePool2DSpec&) const {
        config_["data_format"] = "channels_last";
        config_["keepdims"] = false;
    }
    void operator()(const DropoutSpec& dropout) const {
        config_["rate"] = dropout.rate;
        config_["seed"] = config_["noise_shape"] = nullptr;
    }
    void operator()(const SpatialDropout2DSpec& dropout) const {
        config_["rate"] = dropout.rate;
        config_["data_format"] = "channels_last";
        config_.erase("trainable");  // the one layer of Keras 3 that does not know it
    }
    void operator()(const FlattenSpec&) const { config_["data_format"] = "channels_last"; }
    void operator()(const DenseSpec& dense) const {
        config_["units"] = dense.units;
        addKernel(dense);
    }
    void operator()(const ActivationSpec& own) const {
        if (own.activation == Activation::LeakyRelu)
            config_[format_ == KerasFormat::Three ? "negative_slope" : "alpha"] = own.slope;
        else
            config_["activation"] = activationName(own.activation);
    }
    void operator()(const PReLUSpec&) const {
        config_["alpha_initializer"] = constant("Zeros");
        for (const char* none : {"alpha_regularizer", "alpha_constraint", "shared_axes"})
            config_[none] = nullptr;
    }
    void operator()(const BatchNormalizationSpec& norm) const {
        config_["axis"] = -1;
        config_["momentum"] = norm.momentum;
        config_["epsilon"] = norm.epsilon;
        config_["center"] = config_["scale"] = true;
        config_["beta_initializer"] = config_["moving_mean_initializer"] = constant("Zeros");
        config_["gamma_initializer"] = config_["moving_variance_initializer"] = constant("Ones");
        for (const char* none :
             {"beta_regularizer", "gamma_regularizer", "beta_constraint", "gamma_constraint"})
            config_[none] = nullptr;
    }

private:
    json part(const char* module, const std::string& className, json config) const {
        if (format_ == KerasFormat::Three) return object(module, className.c_str(), std::move(config));
        return {{"class_name", className}, {"config", std::move(config)}};
    }
    json constant(const char* className) const {
        return part("keras.initializers", className, json::object());
    }
    template <class Spec>
    void addKernel(const Spec& spec) const {
        config_["activation"] = activationName(spec.activation);
        config_["use_bias"] = true;
        config_["kernel_initializer"] =
            part("keras.initializers", initialiserClass(spec.initialiser), {{"seed", nullptr}});
        config_["bias_initializer"] = constant("Zeros");
        for (const char* none :
             {"bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint"})
            config_[none] = nullptr;
        config_["kernel_regularizer"] =
            spec.l2 == 0 ? json() : part("keras.regularizers", "L2", {{"l2", spec.l2}});
    }
    void addPool(int size) const {
        config_["pool_size"] = config_["strides"] = {size, size};
        config_["padding"] = "valid";
        config_["data_format"] = "channels_last";
    }

    json& config_;
    KerasFormat format_;
};

json layerConfig(const LayerSpec& layer, const std::string& name, const Shape& input, KerasFormat format) {
    json config = {{"name", name}, {"trainable", true}, {"dtype", "float32"}};
    if (format == KerasFormat::Three) config["dtype"] = object("keras", "DTypePolicy", {{"name", "float32"}});
    std::visit(AddSettings{config, format}, layer);
    if (format == KerasFormat::Two) return {{"class_name", kerasClass(layer)}, {"config", std::move(config)}};
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

/// Labels stay numbers where Keras has a loss for that; the other losses take them one-hot.
json lossConfig(const LossSettings& loss) {
    if (loss.labelSmoothing == 0)
        return loss.kind == LossKind::CategoricalCrossentropy ? "sparse_categorical_crossentropy"
                                                              : lossName(loss.kind);
    const bool binary = loss.kind == LossKind::BinaryCrossentropy;
    return object("keras.losses", binary ? "BinaryCrossentropy" : "CategoricalCrossentropy",
                  {{"name", lossName(loss.kind)},
                   {"reduction", "sum_over_batch_size"},
                   {"from_logits", false},
                   {"label_smoothing", loss.labelSmoothing},
                   {"axis", -1}});
}

}  // namespace

json kerasConfig(const NetworkSpec& spec, KerasFormat format) {
    const auto summary = summarise(spec);
    json layers = json::array();
    json input = {{"dtype", "float32"}, {"sparse", false}, {"name", "input_layer"}};
    if (format == KerasFormat::Three) {
        input["batch_shape"] = batchShape(spec.input);
        layers.push_back(object("keras.layers", "InputLayer", std::move(input)));
    } else {
        input["batch_input_shape"] = batchShape(spec.input);
        layers.push_back({{"class_name", "InputLayer"}, {"config", std::move(input)}});
    }
    for (std::size_t i = 0; i < spec.layers.size(); ++i)
        layers.push_back(layerConfig(spec.layers[i], summary[i].name,
                                     i == 0 ? spec.input : summary[i - 1].output, format));
    json config = {{"name", "sequential"}, {"layers", std::move(layers)}};
    if (format == KerasFormat::Two) return {{"class_name", "Sequential"}, {"config", std::move(config)}};

    config["trainable"] = true;
    config["dtype"] = object("keras", "DTypePolicy", {{"name", "float32"}});
    config["build_input_shape"] = batchShape(spec.input);
    json model = object("keras", "Sequential", std::move(config));
    model["build_config"]["input_shape"] = batchShape(spec.input);
    return model;
}

json kerasCompileConfig(const OptimizerSettings& optimizer, const LossSettings& loss) {
    return {{"optimizer", optimizerConfig(optimizer)},
            {"loss", lossConfig(loss)},
            {"loss_weights", nullptr},
            {"metrics", json::array({"accuracy"})},
            {"weighted_metrics", nullptr},
            {"run_eagerly", false},
            {"steps_per_execution", 1},
            {"jit_compile", false}};
}

}  // namespace inkling
