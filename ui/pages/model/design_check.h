// Whether a design can be trained, and where it is wrong, without a window.
#pragma once

#include <QString>
#include <cstddef>
#include <vector>

#include "core/nn/layer_spec.h"
#include "core/nn/summary.h"
#include "core/train/trainer.h"

namespace inkling {

/// What a person chooses before a training.
struct Design {
    NetworkSpec spec;
    TrainingSettings settings;
    bool operator==(const Design&) const = default;
};

/// The first thing that is wrong with a design, if anything is, and what is right before it.
struct DesignCheck {
    std::vector<LayerSummary> layers;  ///< of all layers, or of those in front of the first wrong one
    std::size_t parameters = 0;        ///< of those
    int wrongLayer = -1;               ///< -1 when the layers fit
    QString layerProblem;              ///< in words; empty when the layers fit
    QString wrongField;  ///< the setting's name, as SettingError::field(); empty when all are right
    QString fieldProblem;
    QString hint;  ///< that loss and last activation do not go together, which is allowed; else empty

    bool isValid() const { return layerProblem.isEmpty() && wrongField.isEmpty(); }
};

/// `classes` is how many the data has, or 0 when there is no data: then any number will do.
DesignCheck checkDesign(const Design& design, int classes);

}  // namespace inkling
