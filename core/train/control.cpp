#include "core/train/control.h"

#include <chrono>
#include <utility>

namespace inkling {

void TrainingControl::pause() {
    const std::lock_guard lock(mutex_);
    paused_ = true;
}

void TrainingControl::goOn() {
    {
        const std::lock_guard lock(mutex_);
        paused_ = false;
    }
    changed_.notify_all();
}

bool TrainingControl::isPaused() const {
    const std::lock_guard lock(mutex_);
    return paused_;
}

void TrainingControl::setLearningRate(double rate) {
    const std::lock_guard lock(mutex_);
    learningRate_ = rate;
}

double TrainingControl::waitWhilePaused(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    if (!paused_) return 0;
    const auto begin = std::chrono::steady_clock::now();
    changed_.wait(lock, stop, [this] { return !paused_; });
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::optional<double> TrainingControl::takeLearningRate() {
    const std::lock_guard lock(mutex_);
    return std::exchange(learningRate_, std::nullopt);
}

}  // namespace inkling
