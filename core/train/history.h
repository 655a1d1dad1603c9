// How a training went.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inkling {

/// A chosen metric's figures.
struct MetricRecord {
    std::string name;
    double value = 0;  ///< of the training images, as loss and accuracy
    std::optional<double> valValue;
    bool operator==(const MetricRecord&) const = default;
};

/// The figures of one epoch. Loss, accuracy and metrics are means over the epoch's training images while the
/// weights were changing, as Keras has them; the validation's are taken after it.
struct EpochRecord {
    int epoch = 0;  ///< counts from 1
    double loss = 0, accuracy = 0;
    std::optional<double> valLoss, valAccuracy;
    double seconds = 0;          ///< validation included
    double imagesPerSecond = 0;  ///< training images, validation's time left out
    double learningRate = 0;     ///< of the epoch's last step
    std::vector<MetricRecord> metrics;
};

using History = std::vector<EpochRecord>;

/// By the name that Keras's history has for it: "val_loss", "f1", "val_f1", "learning_rate". Nothing where
/// the epoch has none.
std::optional<double> valueOf(const EpochRecord& record, std::string_view name);

/// A header and a row an epoch; validation's columns are there when an epoch has them.
std::string historyCsv(const History& history);

}  // namespace inkling
