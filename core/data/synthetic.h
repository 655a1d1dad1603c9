// Digits that the program writes itself, so that there is data where no MNIST is.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "core/ink/stroke.h"

namespace inkling {

/// The two parts of the set. No writer is in both.
enum class Split { Train, Test };

/// A digit, or what is none, before it is an image.
struct SyntheticDigit {
    int label = 0;   ///< 0 to 9, or noClass
    int writer = 0;  ///< 0 to writersPerSplit - 1; writers of different splits are different people
    std::vector<Stroke> strokes;  ///< as on the canvas: 280 x 280, 90 to 250 pixels large, anywhere
    float penWidth = 0;           ///< for prepareInk: pixels of a 28 x 28 image
};

inline constexpr int writersPerSplit = 4000;
inline constexpr std::uint64_t syntheticSeed = 1;

/// Digit `index` (>= 0) of a split: it depends on nothing but these three, so it is the same alone and in a
/// set. Each ten digits that follow one another, beginning with a multiple of ten, are 0 to 9 in random
/// order.
SyntheticDigit syntheticDigit(std::uint64_t seed, Split split, int index);
/// Scribble `index` (>= 0) of a split, in the same way.
SyntheticDigit syntheticScribble(std::uint64_t seed, Split split, int index);

/// Digits 0 to count - 1 of a split, through prepareInk like a digit drawn in the window. Uses `threads`
/// threads (0: all the machine has), which changes nothing in the images. `progress` (0 to 1; may be null) is
/// called from this thread.
std::shared_ptr<const Dataset> syntheticDigits(std::uint64_t seed, Split split, int count, int threads = 0,
                                               const std::function<void(double)>& progress = {});

/// Letters, signs and scribbles of the same writers, each labelled noClass, prepared the same way; some are
/// empty.
std::shared_ptr<const Dataset> syntheticScribbles(std::uint64_t seed, Split split, int count, int threads = 0,
                                                  const std::function<void(double)>& progress = {});

/// `train` digits to learn from (60,000 are as many as MNIST has) and 10,000 to be tested on.
DataSource syntheticSource(int train, const std::function<void(double)>& progress = {});
/// 20,000 scribbles to learn from, beside digits. There are none among the test images, where each counts as
/// a digit.
DataSource scribblesSource(const std::function<void(double)>& progress = {});

}  // namespace inkling
