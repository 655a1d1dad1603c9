// The kinds of gradient descent and their settings, as Keras 3 has them.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inkling {

// g is the gradient, t counts the steps from 1; names and defaults are Keras's.

/// m = momentum m - rate g; w += m, or w += momentum m - rate g with Nesterov's.
struct SgdSettings {
    double learningRate = 0.01;
    double momentum = 0.0;
    bool nesterov = false;
    bool operator==(const SgdSettings&) const = default;
};

/// v = rho v + (1 - rho) g^2; step = rate g / sqrt(v + epsilon). Centered: a = rho a + (1 - rho) g, and v -
/// a^2 stands for v below the root. With momentum: m = momentum m + step; w -= m.
struct RmspropSettings {
    double learningRate = 0.001;
    double rho = 0.9;
    double momentum = 0.0;
    double epsilon = 1e-7;
    bool centered = false;
    bool operator==(const RmspropSettings&) const = default;
};

/// Kingma and Ba 2015, with "epsilon hat": m and v decaying means of g and g^2;
/// w -= rate sqrt(1 - beta2^t) / (1 - beta1^t) m / (sqrt(v) + epsilon). AMSGrad: the largest v so far stands
/// for v.
struct AdamSettings {
    double learningRate = 0.001;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-7;
    bool amsgrad = false;
    bool operator==(const AdamSettings&) const = default;
};

/// Duchi, Hazan, Singer 2011: a += g^2; w -= rate g / sqrt(a + epsilon).
struct AdagradSettings {
    double learningRate = 0.001;
    double initialAccumulator = 0.1;  ///< a at the start
    double epsilon = 1e-7;
    bool operator==(const AdagradSettings&) const = default;
};

/// Zeiler 2012: v = rho v + (1 - rho) g^2; d = g sqrt(u + epsilon) / sqrt(v + epsilon);
/// u = rho u + (1 - rho) d^2; w -= rate d.
struct AdadeltaSettings {
    double learningRate = 0.001;
    double rho = 0.95;
    double epsilon = 1e-7;
    bool operator==(const AdadeltaSettings&) const = default;
};

/// Loshchilov and Hutter 2019: Adam, and before it w -= rate decay w.
struct AdamwSettings {
    double learningRate = 0.001;
    double weightDecay = 0.004;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-7;
    bool amsgrad = false;
    bool operator==(const AdamwSettings&) const = default;
};

/// Kingma and Ba 2015, section 7.1: m as Adam's; u = max(beta2 u, |g|);
/// w -= rate / (1 - beta1^t) m / (u + epsilon).
struct AdamaxSettings {
    double learningRate = 0.001;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-7;
    bool operator==(const AdamaxSettings&) const = default;
};

/// Dozat 2016: Adam with Nesterov's momentum, and b_t = beta1 (1 - 0.96^t / 2) in place of beta1 in the step.
struct NadamSettings {
    double learningRate = 0.001;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-7;
    bool operator==(const NadamSettings&) const = default;
};

using OptimizerSettings = std::variant<SgdSettings, RmspropSettings, AdamSettings, AdagradSettings,
                                       AdadeltaSettings, AdamwSettings, AdamaxSettings, NadamSettings>;

/// "sgd", "rmsprop", "adam" ...
const char* optimizerName(const OptimizerSettings& settings);
/// Keras's class: "SGD", "RMSprop", "Adam" ...
const char* optimizerClass(const OptimizerSettings& settings);
/// In the order of OptimizerSettings' kinds.
std::vector<std::string> optimizerNames();
/// Defaults by name; throws SettingError with field "optimizer".
OptimizerSettings optimizerFromName(std::string_view name);
/// A name, or a name with parameters: "rmsprop:rho=0.8,centered=1". Throws SettingError with field
/// "optimizer" or the parameter's name. Does not check the values' ranges.
OptimizerSettings parseOptimizer(std::string_view text);

double learningRate(const OptimizerSettings& settings);
void setLearningRate(OptimizerSettings& settings, double rate);

/// What an optimizer has beside the learning rate.
struct OptimizerParameter {
    enum class Range { Share, Positive, NotNegative };  ///< 0 <= x < 1, x > 0, x >= 0
    const char* name;                                   ///< Keras's: "beta_1"; also the field of errors
    std::variant<double*, bool*> value;                 ///< into the settings
    Range range = Range::Share;                         ///< of a number
};
std::vector<OptimizerParameter> ownParameters(OptimizerSettings& settings);

/// Throws SettingError naming the field: "learning-rate", or the parameter's name, for example "momentum".
void check(const OptimizerSettings& settings);

}  // namespace inkling
