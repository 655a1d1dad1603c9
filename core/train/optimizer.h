// Gradient descent in its kinds.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/buffer.h"

namespace inkling {

/// Keras's SGD: m = momentum m - rate g; w += m, or w += momentum m - rate g with Nesterov's.
struct SgdSettings {
    double learningRate = 0.01;
    double momentum = 0.0;  ///< 0 <= momentum < 1
    bool nesterov = false;
    bool operator==(const SgdSettings&) const = default;
};

/// Keras 3's RMSprop: v = rho v + (1 - rho) g^2; w -= rate g / sqrt(v + epsilon).
struct RmspropSettings {
    double learningRate = 0.001;
    double rho = 0.9;
    double epsilon = 1e-7;
    bool operator==(const RmspropSettings&) const = default;
};

/// Keras's Adam (Kingma and Ba 2015, "epsilon hat"): m and v decaying means of g and g^2;
/// w -= rate sqrt(1 - beta2^t) / (1 - beta1^t) m / (sqrt(v) + epsilon).
struct AdamSettings {
    double learningRate = 0.001;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-7;
    bool operator==(const AdamSettings&) const = default;
};

using OptimizerSettings = std::variant<SgdSettings, RmspropSettings, AdamSettings>;

/// "sgd", "rmsprop", "adam".
const char* optimizerName(const OptimizerSettings& settings);
std::vector<std::string> optimizerNames();
/// Defaults by name; throws SettingError with field "optimizer".
OptimizerSettings optimizerFromName(std::string_view name);
double learningRate(const OptimizerSettings& settings);
void setLearningRate(OptimizerSettings& settings, double rate);
/// Throws SettingError naming the field, for example "learning-rate" or "momentum".
void check(const OptimizerSettings& settings);

/// Keeps the moments of all parameters, in the parameters' order, and knows nothing of layers.
class Optimizer {
public:
    Optimizer(OptimizerSettings settings, std::size_t parameters);

    const OptimizerSettings& settings() const { return settings_; }
    /// Between steps.
    void setLearningRate(double rate) { inkling::setLearningRate(settings_, rate); }
    /// Once a step, before its updates.
    void beginStep() { ++steps_; }
    /// Updates parameters[i] from gradients[i], which stand at `offset` among all parameters. Different
    /// stretches may be updated by different threads at once.
    void update(std::size_t offset, std::span<float> parameters, std::span<const float> gradients);

    /// All that has to be kept to go on later: the steps done and, for each moment (SGD: none, or m with
    /// momentum; RMSprop: v; Adam: m, v), one value a parameter.
    std::uint64_t steps() const { return steps_; }
    void setSteps(std::uint64_t steps) { steps_ = steps; }
    std::vector<Buffer>& moments() { return moments_; }
    const std::vector<Buffer>& moments() const { return moments_; }

private:
    OptimizerSettings settings_;
    std::uint64_t steps_ = 0;
    std::vector<Buffer> moments_;
};

}  // namespace inkling
