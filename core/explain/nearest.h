// The images of a data set that are most like a given one.
#pragma once

#include <Eigen/Core>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/data/dataset.h"
#include "core/nn/network.h"

namespace inkling {

struct Neighbour {
    int image = 0;        ///< its place in the data set
    double distance = 0;  ///< Euclidean
};

/// The `count` images (fewer where there are not so many) whose pixels, 0 to 1, are nearest to `image`'s, the
/// nearest first, ties by place. `image` is as large as the data's.
std::vector<Neighbour> nearestByPixels(std::span<const std::uint8_t> image, const Dataset& data, int count);

/// What a network's last hidden layer makes of all images of a data set (see hiddenFeatures): its own view of
/// what is alike. Kept in half precision, so that 60,000 images of 128 units take 15 MB. Never changed once
/// made.
class HiddenFeatures {
public:
    /// As hiddenFeatures otherwise. Nothing when stopped.
    static std::optional<HiddenFeatures> make(const Network& network, const Dataset& data, ThreadPool& pool,
                                              const std::stop_token& stop = {},
                                              const std::function<void(double)>& progress = {});

    /// As nearestByPixels, of the layer's outputs.
    std::vector<Neighbour> nearest(std::span<const std::uint8_t> image, int count) const;
    int units() const { return int(values_.cols()); }

private:
    explicit HiddenFeatures(Network network) : network_(std::move(network)) {}

    Network network_;
    Eigen::Matrix<Eigen::bfloat16, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>
        values_;  // [images, units]
};

}  // namespace inkling
