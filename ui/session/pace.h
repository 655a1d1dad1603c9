// How fast a training goes, and when it will be done.
#pragma once

#include <optional>

namespace inkling {

/// Figures that are steady enough to be read: speeds come from the last seconds, training's and validation's
/// apart, and the time left runs down like a clock that is corrected little by little. Times are seconds
/// since the training began, without pauses.
class Pace {
public:
    Pace() = default;
    Pace(int trainingImages, int validationImages, int epochs);

    /// `images` of the epoch (counts from 1) have been trained.
    void trained(int epoch, int images, double now);
    /// A share (0 to 1) of the validation after the epoch is done.
    void validated(int epoch, double share, double now);

    double share() const;                                        ///< of the whole training done, 0 to 1
    std::optional<double> imagesPerSecond() const;               ///< training images
    std::optional<double> secondsLeft() const { return left_; }  ///< nothing while it would be a guess

private:
    /// Images and the time that they took, of which older ones weigh less.
    struct Speed {
        double memory;  ///< seconds
        double images = 0, seconds = 0;
        void add(double moreImages, double moreSeconds);
        double secondsAnImage() const { return images > 0 ? seconds / images : 0; }
    };
    void estimate(double now);

    double trainingImages_ = 0, validationImages_ = 0;  // an epoch
    double epochs_ = 0;
    double trained_ = 0, validated_ = 0;  // images so far
    double now_ = 0;
    Speed reading_{2}, training_{10}, validation_{10};
    std::optional<double> left_;
};

}  // namespace inkling
