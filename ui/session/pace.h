// How fast a training goes, and when it will be done.
#pragma once

#include <deque>
#include <optional>

namespace inkling {

/// Figures that are steady enough to be read: both come from the last seconds, not from the last batch, and a
/// validation image counts as a part of a training image. Times are seconds since the training began.
class Pace {
public:
    Pace() = default;
    Pace(int trainingImages, int validationImages, int epochs);

    /// `images` of the epoch (counts from 1) have been trained.
    void trained(int epoch, int images, double now);
    /// A share (0 to 1) of the validation after the epoch is done.
    void validated(int epoch, double share, double now);

    double share() const;  ///< of the whole training done, 0 to 1
    std::optional<double> imagesPerSecond() const { return imagesPerSecond_; }  ///< training images
    std::optional<double> secondsLeft() const;  ///< nothing in the first second, when it would be a guess

private:
    struct Mark {
        double time, work;
    };
    void add(double work, double now);

    double epochWork_ = 0, totalWork_ = 0, validationWork_ = 0, trainingWork_ = 0,
           work_ = 0;              // in training images
    std::deque<Mark> marks_;       // of the last seconds
    std::deque<Mark> epochMarks_;  // of the last seconds of this epoch's training
    int epoch_ = 0;
    std::optional<double> imagesPerSecond_;
};

}  // namespace inkling
