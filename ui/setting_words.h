// What people call the settings of a training.
#pragma once

#include <QString>

namespace inkling {

/// Of a setting, or of what it can be, by the name that files and the command line have for it: "adam" is
/// "Adam", "one-cycle" "one cycle", "min_delta" "Least change". Other names stay as they are.
QString settingTitle(const std::string& name);

/// "none", "light", "strong", or the strengths themselves: "rotation 10, shift 2".
QString augmentationText(const std::string& augment);

}  // namespace inkling
