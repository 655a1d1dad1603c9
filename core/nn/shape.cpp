#include "core/nn/shape.h"

namespace inkling {

std::string Shape::str() const {
    std::string out = "(None, ";
    if (image_) out += std::to_string(height_) + ", " + std::to_string(width_) + ", ";
    return out + std::to_string(channels_) + ")";
}

}  // namespace inkling
