#include "core/data/class_statistics.h"

#include <cmath>

namespace inkling {

std::vector<ClassStatistics> classStatistics(const Dataset& data, const std::stop_token& stop) {
    const std::size_t pixels = data.shape.size(), classes = std::size_t(data.classes());
    // Sums of bytes and of their squares are exact: 2^64 / 255^2 images would be needed to overflow.
    std::vector<std::uint64_t> sums(classes * pixels), squares(classes * pixels);
    std::vector<ClassStatistics> result(classes);
    for (int i = 0; i < data.count(); ++i) {
        if (i % 1024 == 0 && stop.stop_requested()) return {};
        const std::size_t label = data.labels[std::size_t(i)];
        if (label >= classes) continue;
        ++result[label].count;
        const auto image = data.image(i);
        std::uint64_t* sum = &sums[label * pixels];
        std::uint64_t* square = &squares[label * pixels];
        for (std::size_t p = 0; p < pixels; ++p) {
            const std::uint64_t value = image[p];
            sum[p] += value;
            square[p] += value * value;
        }
    }
    for (std::size_t c = 0; c < classes; ++c) {
        ClassStatistics& one = result[c];
        one.mean.resize(pixels);
        one.deviation.resize(pixels);
        if (one.count == 0) continue;
        for (std::size_t p = 0; p < pixels; ++p) {
            const double mean = double(sums[c * pixels + p]) / one.count;
            const double variance = double(squares[c * pixels + p]) / one.count - mean * mean;
            one.mean[p] = float(mean / 255);
            one.deviation[p] = float(std::sqrt(std::max(0.0, variance)) / 255);
        }
    }
    return result;
}

}  // namespace inkling
