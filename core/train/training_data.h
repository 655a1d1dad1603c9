// What a training learns from and is measured on.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/data/dataset.h"
#include "core/evaluate/predictions.h"
#include "core/train/settings.h"

namespace inkling {

/// What settings name beside the training images.
struct SideData {
    std::shared_ptr<const Dataset> validation;  ///< null without TrainingSettings::validationData
    std::vector<float> weights;                 ///< empty without TrainingSettings::sampleWeights
};
/// Opens it. Throws FileError, or SettingError with field "validation-data".
SideData openSideData(const TrainingSettings& settings, const std::function<void(double)>& progress = {});

/// Images that live elsewhere, as long as the training.
struct TrainingData {
    const Dataset& images;                ///< the last part is for validation where there is no other data
    const Dataset* validation = nullptr;  ///< null for the settings' split
    std::span<const float> weights = {};  ///< how much each of `images` counts; empty where all are the same

    TrainingData(const Dataset& images) : images(images) {}
    TrainingData(const Dataset& images, const SideData& side)
        : images(images), validation(side.validation.get()), weights(side.weights) {}
    TrainingData(const Dataset& images, const SideData&& gone) = delete;
    TrainingData(const Dataset&& gone) = delete;
};

/// Which images do what, by the settings.
struct Division {
    int training = 0;                           ///< the first so many of TrainingData::images
    const Dataset* validationImages = nullptr;  ///< null for no validation
    ImageRange validation;
    int stepsPerPass = 0;  ///< batches that all training images make
    int stepsPerEpoch = 0;
    int imagesPerEpoch = 0;  ///< about, where the epochs are no whole passes
};
/// Throws SettingError or Error where settings and data do not go together.
Division divide(const TrainingSettings& settings, const TrainingData& data);

}  // namespace inkling
