// Float memory for kernels.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <utility>

namespace inkling {

/// How many floats a kernel may read past the end of a row (one vector, of AVX-512).
inline constexpr std::size_t vectorSlack = 16;

/// Floats on a 64-byte boundary, zero at first, with `vectorSlack` readable floats behind them.
class Buffer {
public:
    Buffer() = default;
    explicit Buffer(std::size_t size) : size_(size), data_(allocate(size)) {}
    Buffer(const Buffer& other);
    Buffer& operator=(const Buffer& other);
    Buffer(Buffer&& other) noexcept : size_(std::exchange(other.size_, 0)), data_(std::move(other.data_)) {}
    Buffer& operator=(Buffer&& other) noexcept {
        size_ = std::exchange(other.size_, 0);
        data_ = std::move(other.data_);
        return *this;
    }

    std::size_t size() const { return size_; }
    float* data() { return data_.get(); }
    const float* data() const { return data_.get(); }
    float& operator[](std::size_t i) { return data_.get()[i]; }
    float operator[](std::size_t i) const { return data_.get()[i]; }
    std::span<float> span() { return {data(), size_}; }
    std::span<const float> span() const { return {data(), size_}; }

private:
    struct Free {
        void operator()(float* p) const { ::operator delete[](p, std::align_val_t(64)); }
    };
    static float* allocate(std::size_t size);

    std::size_t size_ = 0;
    std::unique_ptr<float[], Free> data_;
};

}  // namespace inkling
