// An evaluation as tables in files.
#pragma once

#include <string>

#include "core/data/dataset.h"
#include "core/evaluate/evaluation.h"
#include "core/evaluate/mislabels.h"

namespace inkling {

/// A header and a row a true class: its name and how often it was read as each class.
std::string confusionCsv(const ConfusionMatrix& confusion, const std::vector<std::string>& classNames);

/// A header and a row an image: index, label (empty without a class), predicted, and a probability a class.
std::string predictionsCsv(const Evaluation& evaluation, const Dataset& data);

/// A header and a row an image: index, label, likely class, and the probabilities of both.
std::string mislabelsCsv(const std::vector<Mislabel>& mislabels, const Dataset& data);

}  // namespace inkling
