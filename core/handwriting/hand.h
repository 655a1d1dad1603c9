// A writer, and the writer's hand at one moment.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "core/base/random.h"

namespace inkling {

/// Somebody with habits. All of them follow from one number, so a writer costs nothing to keep.
class Writer {
public:
    explicit Writer(Random identity) : identity_(identity()) {}
    /// The writer's own random numbers for one subject (a digit, the general style): the same at every call.
    Random habits(std::uint64_t subject) const { return Random(identity_, {subject}); }

private:
    std::uint64_t identity_;
};

/// What the hand does as it writes one thing: it follows the writer's habits, more or less. Each question
/// takes the same count of numbers from the habits, so a writer who is asked the same questions has the same
/// answers in mind.
class Hand {
public:
    Hand(Random habits, Random moment) : habits_(habits), moment_(moment) {}

    /// A measure: uniform over [low, high] among writers; one writer's stay within about a sixth of it.
    float trait(float low, float high);
    /// A measure that is normal among writers; one writer's scatter around it by a third of that.
    float normalTrait(float mean, float deviation);
    /// Something that the share `probability` of all writers do, most of them always.
    bool habit(float probability);
    /// One way among several, 0 ..., by weights.
    int choice(std::initializer_list<float> weights);
    /// Nobody's habit: normal with mean 0.
    float slip(float deviation) { return deviation * moment_.normal(); }
    /// Nobody's habit: uniform in [low, high).
    float chance(float low, float high) { return moment_.uniform(low, high); }

private:
    /// Uniform in [0, 1): the writer's constant answer, save now and then.
    float whim();

    Random habits_, moment_;
};

}  // namespace inkling
