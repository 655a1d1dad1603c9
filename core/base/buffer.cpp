#include "core/base/buffer.h"

#include <algorithm>

namespace inkling {

float* Buffer::allocate(std::size_t size) {
    const std::size_t floats = size + vectorSlack;
    auto* p = static_cast<float*>(::operator new[](floats * sizeof(float), std::align_val_t(64)));
    std::fill_n(p, floats, 0.0f);
    return p;
}

Buffer::Buffer(const Buffer& other) : Buffer(other.size_) {
    std::copy_n(other.data(), size_, data());
}

Buffer& Buffer::operator=(const Buffer& other) {
    if (this == &other) return *this;
    if (size_ != other.size_) *this = Buffer(other.size_);
    std::copy_n(other.data(), size_, data());
    return *this;
}

}  // namespace inkling
