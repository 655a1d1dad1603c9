#include "core/train/training_data.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/data/sample_weights.h"
#include "core/data/source.h"

namespace inkling {

SideData openSideData(const TrainingSettings& settings, const std::function<void(double)>& progress) {
    SideData side;
    if (!settings.sampleWeights.empty()) side.weights = readSampleWeights(settings.sampleWeights);
    if (settings.validationData.empty()) return side;
    try {
        side.validation = openSource(settings.validationData, progress).test;
    } catch (const SettingError& error) {
        throw SettingError("validation-data", error.text());
    }
    return side;
}

Division divide(const TrainingSettings& settings, const TrainingData& data) {
    Division division;
    const int count = data.images.count();
    division.training = data.validation ? count : int(count * (1 - settings.validationSplit));
    if (division.training < 1)
        throw SettingError(
            "data", text(CORE_TR("there are no images to train on: %1 in all, validation split %2"), count,
                         settings.validationSplit));
    if (!data.weights.empty() && data.weights.size() != std::size_t(count))
        throw FileError(settings.sampleWeights, text(CORE_TR("a weight for each of the %1 images"), count),
                        text(CORE_TR("%1 weights"), data.weights.size()));
    for (const auto& [label, weight] : settings.classWeights)
        if (label >= data.images.classes())
            throw SettingError("class-weights", text(CORE_TR("there is no class %1; there are 0 to %2"),
                                                     label, data.images.classes() - 1));

    if (data.validation) {
        division.validationImages = data.validation;
        division.validation = {0, data.validation->count()};
    } else if (division.training < count) {
        division.validationImages = &data.images;
        division.validation = {division.training, count - division.training};
    }
    if (settings.validationSteps > 0) {
        const int batch =
            settings.validationBatchSize > 0 ? settings.validationBatchSize : settings.batchSize;
        division.validation.count = int(std::min<std::int64_t>(
            division.validation.count, std::int64_t(settings.validationSteps) * batch));
    }
    if (division.validation.count == 0) division.validationImages = nullptr;

    const int batch = std::min(settings.batchSize, division.training);
    division.stepsPerPass = (division.training + batch - 1) / batch;
    division.stepsPerEpoch = settings.stepsPerEpoch > 0 ? settings.stepsPerEpoch : division.stepsPerPass;
    division.imagesPerEpoch =
        settings.stepsPerEpoch > 0
            ? int(std::int64_t(division.training) * division.stepsPerEpoch / division.stepsPerPass)
            : division.training;
    return division;
}

}  // namespace inkling
