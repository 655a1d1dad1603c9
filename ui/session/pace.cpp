#include "ui/session/pace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inkling {

namespace {

// Forwards alone is about a third of forwards and backwards; what is measured then takes its place.
constexpr double validationCost = 0.35;
constexpr double firstGuess = 1;  // seconds
constexpr double correction = 3;  // seconds in which the time left approaches a new estimate

}  // namespace

void Pace::Speed::add(double moreImages, double moreSeconds) {
    const double kept = std::exp(-moreSeconds / memory);
    images = kept * images + moreImages;
    seconds = kept * seconds + moreSeconds;
}

Pace::Pace(int trainingImages, int validationImages, int epochs)
    : trainingImages_(trainingImages), validationImages_(validationImages), epochs_(epochs) {}

void Pace::trained(int epoch, int images, double now) {
    const double total =
        std::clamp((epoch - 1) * trainingImages_ + images, trained_, epochs_ * trainingImages_);
    if (now > now_)  // what was done before the start says nothing of the speed
        for (Speed* speed : {&reading_, &training_}) speed->add(total - trained_, now - now_);
    trained_ = total;
    // Short epochs pass unseen, their validation too: its time is then a part of the training's.
    validated_ = std::max(validated_, (epoch - 1) * validationImages_);
    estimate(now);
}

void Pace::validated(int epoch, double share, double now) {
    trained_ = std::max(trained_, std::min<double>(epoch, epochs_) * trainingImages_);
    const double total =
        std::clamp((epoch - 1 + share) * validationImages_, validated_, epochs_ * validationImages_);
    validation_.add(total - validated_, now - now_);
    validated_ = total;
    estimate(now);
}

void Pace::estimate(double now) {
    const double passed = now - std::exchange(now_, now);
    const double training = epochs_ * trainingImages_ - trained_;
    const double validation = epochs_ * validationImages_ - validated_;
    if (training <= 0 && validation <= 0) {
        left_ = 0;
        return;
    }
    if (now < firstGuess || training_.images <= 0) return;
    const double anImage = training_.secondsAnImage();
    const double estimate =
        training * anImage +
        validation * (validation_.images > 0 ? validation_.secondsAnImage() : validationCost * anImage);
    const double expected = left_ ? std::max(0.0, *left_ - passed) : estimate;
    left_ = expected + (estimate - expected) * (1 - std::exp(-passed / correction));
}

double Pace::share() const {
    const double all = epochs_ * (trainingImages_ + validationCost * validationImages_);
    return all > 0 ? (trained_ + validationCost * validated_) / all : 0;
}

std::optional<double> Pace::imagesPerSecond() const {
    if (reading_.seconds < 0.05 || reading_.images <= 0) return {};
    return reading_.images / reading_.seconds;
}

}  // namespace inkling
