// Small data sets that can be learned, for tests of training.
#pragma once

#include <memory>

#include "core/base/random.h"
#include "core/data/dataset.h"

namespace inkling::test {

/// `count` images of side x side: class c has a bright row c, on noise. Classes by turns, so that every
/// stretch has all.
inline std::shared_ptr<Dataset> rowsData(int count, int side = 8, int classes = 4, std::uint64_t seed = 1) {
    auto data = std::make_shared<Dataset>();
    data->shape = Shape::image(side, side, 1);
    for (int c = 0; c < classes; ++c) data->classNames.push_back(std::to_string(c));
    Random random(seed);
    for (int i = 0; i < count; ++i) {
        const int label = i % classes;
        data->labels.push_back(std::uint8_t(label));
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                data->pixels.push_back(std::uint8_t(random.below(90) + (y == label ? 130 : 0)));
    }
    return data;
}

}  // namespace inkling::test
