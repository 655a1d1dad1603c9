// How far a network's outputs are from the truth.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/nn/activation.h"

namespace inkling {

/// Keras's losses of one image, t being the one-hot truth over C classes and p the outputs. An image whose
/// label is no class (C or more) has t = 1 / C for all classes in the categorical one, and 0 in the others.
enum class LossKind {
    CategoricalCrossentropy,  ///< -sum t log p
    BinaryCrossentropy,       ///< -mean of t log p + (1 - t) log(1 - p)
    MeanSquaredError,         ///< mean of (p - t)^2
    MeanAbsoluteError,        ///< mean of |p - t|
};

struct LossSettings {
    LossKind kind = LossKind::CategoricalCrossentropy;
    /// 0 <= s < 1, of the cross-entropies only: t becomes (1 - s) t + s / C, or (1 - s) t + s / 2 in the
    /// binary one.
    double labelSmoothing = 0;
    bool operator==(const LossSettings&) const = default;
};

/// "categorical_crossentropy" ..., in the kinds' order.
const char* lossName(LossKind kind);
std::vector<std::string> lossNames();
/// Also "sparse_categorical_crossentropy", "mse" and "mae", as Keras knows them. Throws SettingError, field
/// "loss".
LossKind lossFromName(std::string_view name);
bool hasLabelSmoothing(LossKind kind);
/// Throws SettingError with field "label-smoothing".
void check(const LossSettings& settings);

/// Where a loss and the last layer's activation do not go together, what would; nothing where they do. A
/// hint, not a refusal.
std::optional<Text> lossHint(LossKind kind, Activation last);

/// A loss for networks with a given last activation. The cross-entropies are exact where that is their own
/// (softmax; sigmoid) or none: they are then taken from the logits, without the activation. Otherwise outputs
/// are held off 0 and 1 by 1e-7 and, in the categorical one, divided by their sum, as in Keras.
class Loss {
public:
    Loss(const LossSettings& settings, Activation last);

    /// The last activation is to be left out when training: what the loss takes are logits.
    bool fusesActivation() const { return fuses_; }

    /// Some images of a batch.
    struct Rows {
        const float* outputs = nullptr;        ///< [images, classes]: logits where fusesActivation()
        const std::uint8_t* labels = nullptr;  ///< [images]
        const float* weights = nullptr;        ///< [images], or null: 1 each
        int images = 0, classes = 0;
    };
    struct Result {
        double sum = 0;  ///< of the images' losses, each times its weight
        /// Images whose largest output is the label's, the first of equals; without a class, those whose
        /// probabilities are all below a half.
        int correct = 0;
    };
    /// `gradient` [images, classes], if not null, becomes `scale` times that of the sum, by the outputs (the
    /// logits).
    Result operator()(const Rows& rows, float scale, float* gradient) const;

    /// The same sum from what the whole network gives, its last activation included (no activation: logits).
    double ofOutputs(const Rows& rows) const;

private:
    bool isRight(const float* outputs, int label, int classes) const;
    double one(const float* outputs, int label, int classes, bool logits, float scale, float* gradient) const;
    LossSettings settings_;
    bool fuses_, logits_;
};

}  // namespace inkling
