// A network's summary as Keras prints it.
#pragma once

#include <string>

#include "core/nn/summary.h"

namespace inkling {

/// What Keras 3's Model.summary() prints on a terminal of 80 columns, letter for letter (UTF-8, in English as
/// there): a table of layers, shapes and parameters, and the totals. Throws as summarise().
std::string summaryText(const NetworkSpec& spec, const std::string& name = "sequential");

}  // namespace inkling
