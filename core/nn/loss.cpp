#include "core/nn/loss.h"

#include <algorithm>
#include <cmath>

namespace inkling {

namespace {

constexpr const char* names[] = {"categorical_crossentropy", "binary_crossentropy", "mean_squared_error",
                                 "mean_absolute_error"};
constexpr double least = 1e-7;  // Keras's epsilon

/// A row's truth: `hit` for the label, `miss` for all others, and for all where the label is no class.
struct Target {
    double hit = 1, miss = 0;
    int label;

    double operator[](int c) const { return c == label ? hit : miss; }
};

/// -sum t log softmax(z). gradient: scale (softmax - t), t summing to 1.
double categoricalOfLogits(const float* z, int classes, const Target& target, float scale, float* gradient) {
    const float largest = *std::max_element(z, z + classes);
    double sum = 0;
    for (int c = 0; c < classes; ++c) {
        const float e = std::exp(z[c] - largest);
        sum += e;
        if (gradient) gradient[c] = e;
    }
    const double logSum = std::log(sum) + largest;
    double loss = 0;
    if (target.miss == 0)
        loss = logSum - z[target.label];
    else
        for (int c = 0; c < classes; ++c) loss += target[c] * (logSum - z[c]);
    if (gradient)
        for (int c = 0; c < classes; ++c) gradient[c] = float(gradient[c] / sum - target[c]) * scale;
    return loss;
}

double categoricalOfOutputs(const float* p, int classes, const Target& target, float scale, float* gradient) {
    double sum = 0, loss = 0, mixed = 0;
    for (int c = 0; c < classes; ++c) sum += p[c];
    const auto share = [&](int c) { return p[c] / sum; };
    const auto slope = [&](int c) {  // of the loss by the share
        return share(c) > least && share(c) < 1 - least ? -target[c] / share(c) : 0.0;
    };
    for (int c = 0; c < classes; ++c) {
        // Not std::clamp, which would let a share that is no number pass for the least.
        const double held = share(c) < least ? least : share(c) > 1 - least ? 1 - least : share(c);
        loss -= target[c] * std::log(held);
        mixed += slope(c) * share(c);
    }
    if (gradient)
        for (int c = 0; c < classes; ++c) gradient[c] = float((slope(c) - mixed) / sum * scale);
    return loss;
}

double binaryOfLogits(const float* z, int classes, const Target& target, float scale, float* gradient) {
    double loss = 0;
    for (int c = 0; c < classes; ++c) {
        const double e = std::exp(-std::abs(double(z[c])));
        loss += (z[c] > 0 ? z[c] : 0.0) - z[c] * target[c] + std::log1p(e);
        const double sigmoid = z[c] > 0 ? 1 / (1 + e) : e / (1 + e);
        if (gradient) gradient[c] = float((sigmoid - target[c]) / classes * scale);
    }
    return loss / classes;
}

double binaryOfOutputs(const float* p, int classes, const Target& target, float scale, float* gradient) {
    double loss = 0;
    for (int c = 0; c < classes; ++c) {
        const double held = p[c] < least ? least : p[c] > 1 - least ? 1 - least : double(p[c]);
        loss -= target[c] * std::log(held) + (1 - target[c]) * std::log(1 - held);
        const double slope = held == double(p[c]) ? (held - target[c]) / (held * (1 - held)) : 0.0;
        if (gradient) gradient[c] = float(slope / classes * scale);
    }
    return loss / classes;
}

double squaredError(const float* p, int classes, const Target& target, float scale, float* gradient) {
    double loss = 0;
    for (int c = 0; c < classes; ++c) {
        const double off = p[c] - target[c];
        loss += off * off;
        if (gradient) gradient[c] = float(2 * off / classes * scale);
    }
    return loss / classes;
}

double absoluteError(const float* p, int classes, const Target& target, float scale, float* gradient) {
    double loss = 0;
    for (int c = 0; c < classes; ++c) {
        const double off = p[c] - target[c];
        loss += std::abs(off);
        if (gradient) gradient[c] = (off > 0 ? scale : off < 0 ? -scale : 0) / float(classes);
    }
    return loss / classes;
}

/// The activation that a loss is made for.
Activation partner(LossKind kind) {
    if (kind == LossKind::CategoricalCrossentropy) return Activation::Softmax;
    if (kind == LossKind::BinaryCrossentropy) return Activation::Sigmoid;
    return Activation::None;
}

}  // namespace

const char* lossName(LossKind kind) {
    return names[int(kind)];
}

std::vector<std::string> lossNames() {
    return {std::begin(names), std::end(names)};
}

LossKind lossFromName(std::string_view name) {
    if (name == "sparse_categorical_crossentropy") return LossKind::CategoricalCrossentropy;
    if (name == "mse") return LossKind::MeanSquaredError;
    if (name == "mae") return LossKind::MeanAbsoluteError;
    std::string all;
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (name == names[i]) return LossKind(i);
        all.append(i == 0 ? "" : ", ").append(names[i]);
    }
    throw SettingError("loss", text(CORE_TR("there is no loss \"%1\"; there are %2"), name, all));
}

bool hasLabelSmoothing(LossKind kind) {
    return kind == LossKind::CategoricalCrossentropy || kind == LossKind::BinaryCrossentropy;
}

void check(const LossSettings& settings) {
    const double s = settings.labelSmoothing;
    if (!(s >= 0 && s < 1))
        throw SettingError("label-smoothing",
                           text(CORE_TR("label smoothing must be at least 0 and less than 1, not %1"), s));
    if (s > 0 && !hasLabelSmoothing(settings.kind))
        throw SettingError(
            "label-smoothing",
            text(CORE_TR("%1 has no label smoothing; the cross-entropies have"), lossName(settings.kind)));
}

std::optional<Text> lossHint(LossKind kind, Activation last) {
    switch (kind) {
        case LossKind::CategoricalCrossentropy:
            if (last == Activation::Softmax) return {};
            return text(CORE_TR("categorical_crossentropy goes with softmax in the last layer, which gives "
                                "probabilities that sum to 1; it has %1"),
                        activationName(last));
        case LossKind::BinaryCrossentropy:
            if (last == Activation::Sigmoid) return {};
            return text(
                CORE_TR("binary_crossentropy goes with sigmoid in the last layer, which gives each class a "
                        "probability of its own; it has %1"),
                activationName(last));
        case LossKind::MeanSquaredError:
        case LossKind::MeanAbsoluteError:
            if (last == Activation::None || last == Activation::Sigmoid) return {};
            return text(
                CORE_TR("%1 goes with no activation (linear) or sigmoid in the last layer; it has %2"),
                lossName(kind), activationName(last));
    }
    return {};
}

Loss::Loss(const LossSettings& settings, Activation last)
    : settings_(settings),
      fuses_(last != Activation::None && partner(settings.kind) == last),
      logits_(last == Activation::None && partner(settings.kind) != Activation::None) {}

double Loss::one(const float* outputs, int label, int classes, bool logits, float scale,
                 float* gradient) const {
    const double s = settings_.labelSmoothing;
    Target target{.label = label};
    switch (settings_.kind) {
        case LossKind::CategoricalCrossentropy:
            target.miss = s / classes;
            target.hit = 1 - s + target.miss;
            if (label >= classes) target.miss = 1.0 / classes;
            return logits ? categoricalOfLogits(outputs, classes, target, scale, gradient)
                          : categoricalOfOutputs(outputs, classes, target, scale, gradient);
        case LossKind::BinaryCrossentropy:
            target.miss = s / 2;
            target.hit = 1 - s / 2;
            return logits ? binaryOfLogits(outputs, classes, target, scale, gradient)
                          : binaryOfOutputs(outputs, classes, target, scale, gradient);
        case LossKind::MeanSquaredError:
            return squaredError(outputs, classes, target, scale, gradient);
        case LossKind::MeanAbsoluteError:
            break;
    }
    return absoluteError(outputs, classes, target, scale, gradient);
}

bool Loss::isRight(const float* outputs, int label, int classes) const {
    const float* largest = std::max_element(outputs, outputs + classes);
    if (label < classes) return largest - outputs == label;
    if (!fuses_ && !logits_) return *largest < 0.5f;
    if (settings_.kind == LossKind::BinaryCrossentropy) return *largest < 0;
    double sum = 0;  // of what softmax divides by the sum; the largest is 1 of it
    for (int c = 0; c < classes; ++c) sum += std::exp(outputs[c] - *largest);
    return sum > 2;
}

Loss::Result Loss::operator()(const Rows& rows, float scale, float* gradient) const {
    Result result;
    const float* outputs = rows.outputs;
    for (int i = 0; i < rows.images; ++i, outputs += rows.classes) {
        const float weight = rows.weights ? rows.weights[i] : 1.0f;
        result.sum +=
            double(weight) * one(outputs, rows.labels[i], rows.classes, fuses_ || logits_, scale * weight,
                                 gradient ? gradient + std::ptrdiff_t(i) * rows.classes : nullptr);
        result.correct += isRight(outputs, rows.labels[i], rows.classes);
    }
    return result;
}

double Loss::ofOutputs(const Rows& rows) const {
    double sum = 0;
    for (int i = 0; i < rows.images; ++i) {
        const float weight = rows.weights ? rows.weights[i] : 1.0f;
        sum += double(weight) * one(rows.outputs + std::ptrdiff_t(i) * rows.classes, rows.labels[i],
                                    rows.classes, logits_, 0, nullptr);
    }
    return sum;
}

}  // namespace inkling
