// Random numbers that depend on a seed and a place, never on who asks first.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace inkling {

/// A stream of random numbers, cheap to make: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom
/// number generators", OOPSLA 2014). A stream is named by a seed and a path of numbers, for example
/// {seed, epoch, image}, so every thread can make the stream it needs and no state has to be saved.
class Random {
public:
    using result_type = std::uint64_t;

    explicit Random(std::uint64_t seed = 0) : state_(mix(seed + golden)) {}
    Random(std::uint64_t seed, std::initializer_list<std::uint64_t> path) : Random(seed) {
        for (std::uint64_t step : path) state_ = mix(state_ ^ mix(step + golden));
    }

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return ~result_type(0); }
    result_type operator()() { return mix(state_ += golden); }

    /// Uniform in [0, 1), 24 bits.
    float uniform() { return float((*this)() >> 40) * 0x1p-24f; }
    /// Uniform in [low, high).
    float uniform(float low, float high) { return low + (high - low) * uniform(); }
    /// Uniform in 0 ... count - 1; count > 0. (Lemire 2019, without the rejection: the bias is below 2^-32.)
    std::uint32_t below(std::uint32_t count) { return std::uint32_t((((*this)() >> 32) * count) >> 32); }
    /// Standard normal, Box and Muller's way.
    float normal();

private:
    static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15ull;
    static constexpr std::uint64_t mix(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    std::uint64_t state_;
};

}  // namespace inkling
