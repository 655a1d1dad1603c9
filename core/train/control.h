// What can be asked of a training while it runs.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace inkling {

/// Handed to train() by whoever wants to intervene; outlives it. From any thread.
class TrainingControl {
public:
    /// The training waits before its next batch, or within the validation, and takes no processor time. What
    /// it computes is the same as without waiting. A stop is heard meanwhile.
    void pause();
    void goOn();
    bool isPaused() const;

    /// From the next batch on; finite and over 0. A schedule goes on from there: each later rate is
    /// multiplied by the same factor as this one. A ReduceOnPlateau reduces it further when it comes to that.
    void setLearningRate(double rate);

    // The training's side.

    /// Returns at once, or when the training may go on or is to stop. The seconds that it took.
    double waitWhilePaused(const std::stop_token& stop);
    /// What was asked for since the last call.
    std::optional<double> takeLearningRate();

private:
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    bool paused_ = false;                 // guarded by mutex_
    std::optional<double> learningRate_;  // guarded by mutex_
};

}  // namespace inkling
