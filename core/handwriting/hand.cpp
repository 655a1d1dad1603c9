#include "core/handwriting/hand.h"

#include <cmath>

namespace inkling {
namespace {

constexpr float scatter = 0.16f;      // of a trait, as a share of its range
constexpr float inconstancy = 0.15f;  // how often a habit is not followed

}  // namespace

float Hand::trait(float low, float high) {
    float u = std::abs(habits_.uniform() + scatter * moment_.normal());
    u -= 2 * std::floor(u / 2);  // reflected at both ends, so that every value stays as likely
    return low + (high - low) * (u > 1 ? 2 - u : u);
}

float Hand::normalTrait(float mean, float deviation) {
    return mean + deviation * (habits_.normal() + moment_.normal() / 3);
}

float Hand::whim() {
    const float usual = habits_.uniform(), today = moment_.uniform();
    return moment_.uniform() < inconstancy ? today : usual;
}

bool Hand::habit(float probability) {
    return whim() < probability;
}

int Hand::choice(std::initializer_list<float> weights) {
    float total = 0;
    for (float weight : weights) total += weight;
    float left = whim() * total;
    int way = 0;
    for (float weight : weights) {
        left -= weight;
        if (left < 0) return way;
        ++way;
    }
    return way - 1;
}

}  // namespace inkling
