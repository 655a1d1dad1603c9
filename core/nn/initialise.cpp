#include "core/nn/initialise.h"

#include <cmath>

namespace inkling {

void initialiseKernel(Initialiser initialiser, const std::vector<int>& shape, std::span<float> kernel,
                      Random random) {
    int places = 1;
    for (std::size_t i = 0; i + 2 < shape.size(); ++i) places *= shape[i];
    const int fanIn = places * shape[shape.size() - 2], fanOut = places * shape.back();
    const bool he = initialiser == Initialiser::HeUniform || initialiser == Initialiser::HeNormal;
    if (initialiser == Initialiser::GlorotUniform || initialiser == Initialiser::HeUniform) {
        const float limit = std::sqrt(6.0f / float(he ? fanIn : fanIn + fanOut));
        for (float& w : kernel) w = random.uniform(-limit, limit);
        return;
    }
    constexpr double truncatedDeviation = 0.87962566103423978;  // of a standard normal within +-2
    const float deviation = float(std::sqrt(2.0 / (he ? fanIn : fanIn + fanOut)) / truncatedDeviation);
    for (float& w : kernel) {
        float z = random.normal();
        while (std::abs(z) > 2) z = random.normal();
        w = deviation * z;
    }
}

}  // namespace inkling
