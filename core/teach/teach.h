// Teaching a trained network a few more images without its forgetting what it knows.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/nn/network.h"

namespace inkling {

/// How a lesson goes; tests/bench/teach_writers found what stands here. It is gradient descent with momentum
/// (0.9): unlike Adam's, its steps are small where there is little to learn.
struct Lesson {
    int images = 12800;          ///< that the network sees, the kept ones' copies among them
    int copies = 100;            ///< of each kept image, changed anew each; fewer where they would be half
    int batchSize = 64;          ///< as for a training
    double learningRate = 0.02;  ///< its highest; it rises at first and falls along a cosine
    std::string augment = "light,elastic=2,pen=0.8";  ///< how all images are changed, see parseAugmentation
    double mostLost = 0.001;                          ///< of the held images' accuracy, see teach()
    std::uint64_t seed = 1;                           ///< of the choice, the order, the changes and dropout
};

/// What a network goes over again in a lesson: as many images as a lesson has, by its seed. Most are of
/// `train`, where they have their true labels; for a network that reads digits some are of those that the
/// program writes itself and of its scribbles, but only such as the network reads right already. A network
/// that learned from them would forget other hands over MNIST alone, and what is no digit. Throws
/// SettingError where network and images do not match.
Dataset rehearsalImages(const Network& network, const Dataset& train, const Lesson& lesson = {},
                        int threads = 0);

/// Trains a copy of `network` on `kept` among images of `rehearsal`, so that it still reads them (Robins,
/// "Catastrophic forgetting, rehearsal and pseudorehearsal", Connection Science 7, 1995), and then goes only
/// as far towards what came out as it takes to read all of `kept` right and surely: not at all where it does
/// so already. It goes no further than where it would read more than Lesson::mostLost of `held` wrong that it
/// reads right now; what of `kept` goes against that is not learned. `held` may be empty. Labels of `kept`
/// may be noClass. The same seed gives the same bits with any number of `threads` (0: all the machine has).
/// Keeps the network's least certainty, which may be found out anew. Nothing when stopped. `progress` (0 to
/// 1, may be empty) is called from this thread. Throws SettingError where network and images do not match or
/// there is nothing to be taught, Error where the training diverges.
std::optional<Network> teach(const Network& network, const Dataset& kept, const Dataset& rehearsal,
                             const Dataset& held, const Lesson& lesson = {}, int threads = 0,
                             std::stop_token stop = {}, const std::function<void(double)>& progress = {});

/// What a network that was taught the other kept images says of each: [images] classes, noClass where it
/// reads none. The images are left out in `folds` (2 to images) parts by turns, so this takes as long as so
/// many lessons. The rest as teach().
std::optional<std::vector<std::uint8_t>> readLeftOut(const Network& network, const Dataset& kept,
                                                     const Dataset& rehearsal, const Dataset& held, int folds,
                                                     const Lesson& lesson = {}, int threads = 0,
                                                     const std::stop_token& stop = {},
                                                     const std::function<void(double)>& progress = {});

/// What a network says of each image: [images] classes, noClass where it reads none.
std::vector<std::uint8_t> readAll(const Network& network, const Dataset& images);

/// An image that may have a wrong label.
struct Doubt {
    int image = 0;  ///< in its data set
    int read = 0;   ///< the class that the network reads
};
/// Those in which the network is sure to see another class than their label. Somebody's own hand may be among
/// them, so only who drew them can say.
std::vector<Doubt> doubtfulLabels(const Network& network, const Dataset& images);

}  // namespace inkling
