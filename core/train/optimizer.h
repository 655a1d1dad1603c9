// Gradient descent in its kinds.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/buffer.h"
#include "core/train/optimizer_settings.h"

namespace inkling {

/// Keeps the moments of all parameters, in the parameters' order, and knows nothing of layers.
class Optimizer {
public:
    Optimizer(OptimizerSettings settings, std::size_t parameters);

    const OptimizerSettings& settings() const { return settings_; }
    /// Between steps.
    void setLearningRate(double rate) { inkling::setLearningRate(settings_, rate); }
    /// Once a step, before its updates.
    void beginStep() { setSteps(steps_ + 1); }
    /// Updates parameters[i] from gradients[i], which stand at `offset` among all parameters. Different
    /// stretches may be updated by different threads at once.
    void update(std::size_t offset, std::span<float> parameters, std::span<const float> gradients);

    /// All that has to be kept to go on later: the steps done and, for each moment (as the settings' formulas
    /// name them: Adam's m and v ...), one value a parameter.
    std::uint64_t steps() const { return steps_; }
    void setSteps(std::uint64_t steps);
    std::vector<Buffer>& moments() { return moments_; }
    const std::vector<Buffer>& moments() const { return moments_; }

    /// How Keras's files order the moments: in groups, within which a tensor's moments follow one another.
    /// The sizes of the groups: Adam {2}, with AMSGrad {2, 1}; RMSprop {1}, with momentum {1, 1}.
    const std::vector<int>& momentGroups() const { return momentGroups_; }
    /// Nadam's b_1 b_2 ... b_t, which Keras keeps too; it follows from the steps.
    double nadamProduct() const { return nadamProduct_; }

private:
    struct Update;
    OptimizerSettings settings_;
    std::uint64_t steps_ = 0;
    double nadamProduct_ = 1, nadamNext_ = 1;  ///< products of b_1 ... b_t and of b_1 ... b_(t + 1)
    std::vector<int> momentGroups_;
    std::vector<Buffer> moments_;
};

}  // namespace inkling
