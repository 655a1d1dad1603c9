#include "core/train/settings.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/data/augment.h"
#include "core/evaluate/metrics.h"

namespace inkling {

namespace {

bool reducesOnPlateau(const TrainingSettings& settings) {
    return std::ranges::any_of(settings.callbacks,
                               [](const Callback& c) { return std::holds_alternative<ReduceOnPlateau>(c); });
}

}  // namespace

bool changesLearningRate(const TrainingSettings& settings) {
    return !std::holds_alternative<ConstantRate>(settings.schedule) || reducesOnPlateau(settings);
}

std::vector<std::string> figuresOf(const TrainingSettings& settings) {
    std::vector<std::string> figures = {"loss", "accuracy"};
    figures.insert(figures.end(), settings.metrics.begin(), settings.metrics.end());
    if (settings.hasValidation())
        for (std::size_t i = 0, count = figures.size(); i < count; ++i)
            figures.push_back("val_" + figures[i]);
    return figures;
}

void check(const TrainingSettings& settings) {
    const auto require = [](bool kept, const char* field, const Text& problem) {
        if (!kept) throw SettingError(field, problem);
    };
    const auto requireCount = [&](int value, int least, int most, const char* field) {
        require(value >= least && value <= most, field,
                text(CORE_TR("%1 must be from %2 to %3, not %4"), field, least, most, value));
    };
    check(settings.optimizer);
    check(settings.loss);
    check(settings.schedule);
    require(settings.batchSize >= 1 && settings.batchSize <= 65536, "batch",
            text(CORE_TR("the batch size must be from 1 to 65536, not %1"), settings.batchSize));
    require(settings.epochs >= 1 && settings.epochs <= 100000, "epochs",
            text(CORE_TR("the epochs must be from 1 to 100000, not %1"), settings.epochs));
    require(settings.validationSplit >= 0 && settings.validationSplit < 1, "validation-split",
            text(CORE_TR("the validation split must be at least 0 and less than 1, not %1"),
                 settings.validationSplit));
    parseAugmentation(settings.augment);
    for (const std::string& name : settings.metrics) metricByName(name);
    requireCount(settings.initialEpoch, 0, settings.epochs - 1, "initial-epoch");
    requireCount(settings.stepsPerEpoch, 0, 1000000, "steps-per-epoch");
    requireCount(settings.validationBatchSize, 0, 65536, "validation-batch");
    requireCount(settings.validationSteps, 0, 1000000, "validation-steps");
    requireCount(settings.validationFrequency, 1, 100000, "validation-frequency");
    for (const auto& [label, weight] : settings.classWeights)
        require(label >= 0 && weight >= 0 && std::isfinite(weight), "class-weights",
                text(CORE_TR("the weight of class %1 must be a number from 0, not %2"), label, weight));
    const std::vector<std::string> figures = figuresOf(settings);
    for (const Callback& callback : settings.callbacks) check(callback, figures);
    require(
        !reducesOnPlateau(settings) || std::holds_alternative<ConstantRate>(settings.schedule), "schedule",
        text(CORE_TR("the learning rate either follows a schedule or is reduced on a plateau, not both")));
}

}  // namespace inkling
