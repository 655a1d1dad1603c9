// Everything that a person can set of a training: what Keras's compile and fit take.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/nn/loss.h"
#include "core/train/callbacks.h"
#include "core/train/optimizer.h"
#include "core/train/schedule.h"

namespace inkling {

struct TrainingSettings {
    OptimizerSettings optimizer = AdamSettings{};
    LossSettings loss;
    int batchSize = 200;           ///< 1 to 65536
    int epochs = 10;               ///< 1 to 100000: training ends with this epoch
    double validationSplit = 0.2;  ///< 0 <= split < 1: the last part of the training images, before shuffling
    std::string augment =
        "none";  ///< a name of augmentationNames(): how each training image is changed, anew each epoch
    std::uint64_t seed = 1;  ///< of initial weights, order, dropout and augmentation

    Schedule schedule;
    std::vector<Callback> callbacks;     ///< run in this order after each epoch
    std::vector<std::string> metrics;    ///< metricByName() knows them; accuracy is measured always
    bool shuffle = true;                 ///< in each pass through the training images
    std::map<int, double> classWeights;  ///< how much a class's images count, by class; 1 where none is given
    std::string sampleWeights;           ///< a file for readSampleWeights; empty for none
    int initialEpoch = 0;                ///< 0 to epochs - 1: complete epochs that are taken as done
    int stepsPerEpoch = 0;       ///< batches; 0 for all images. The next epoch goes on where this one ended.
    std::string validationData;  ///< a source whose test images are for validation, and then the split is not
                                 ///< made; empty for none
    int validationBatchSize = 0;  ///< 0: as batchSize. Of importance with validationSteps only
    int validationSteps = 0;      ///< batches of validation; 0 for all images
    int validationFrequency = 1;  ///< validation after each so many epochs, counted from epoch 1

    bool operator==(const TrainingSettings&) const = default;
    bool hasValidation() const { return validationSplit > 0 || !validationData.empty(); }
};

/// Throws SettingError naming the field as the command line does: "batch", "epochs", "validation-split",
/// "augment", "learning-rate" ...
void check(const TrainingSettings& settings);

/// The learning rate is not the optimizer's own all the time.
bool changesLearningRate(const TrainingSettings& settings);

/// The figures that each epoch of such a training has, by the names of valueOf().
std::vector<std::string> figuresOf(const TrainingSettings& settings);

/// "8:2,9:1.5": class 8 counts twice. Throws SettingError with field "class-weights".
std::map<int, double> parseClassWeights(std::string_view text);
std::string formatClassWeights(const std::map<int, double>& weights);

/// A schedule or a callback as the command line has it: "cosine,warmup_epochs=2", "patience=3,monitor=f1".
/// Throws SettingError with the option's name or that and the field's as field ("early-stopping.patience").
Schedule parseSchedule(std::string_view text);
/// `name` as callbackName(); `text` has only the fields.
Callback parseCallback(const std::string& name, std::string_view text);

}  // namespace inkling
