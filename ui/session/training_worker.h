// Trains beside the window.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVector>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "core/data/dataset.h"
#include "core/runs/run_recorder.h"
#include "core/train/trainer.h"
#include "ui/session/background.h"

namespace inkling {

/// Owns the thread in which train() runs and brings what it tells to the window's thread, on which this lives
/// and all its signals come. Every start ends in exactly one of `ended` and `failed`, with isRunning() false.
/// Destroying it stops the training and waits for it, with no signal.
class TrainingWorker : public QObject {
    Q_OBJECT

public:
    /// Makes the state to go on from. Called in the training's thread, for making it takes a while; may throw
    /// Error.
    using Begin = std::function<TrainingState()>;

    /// Gives what keeps the training, or null where nothing can. Called in the training's thread, with the
    /// state at the start. Who made it holds it too, for it takes a while to let go of.
    using Record = std::function<std::shared_ptr<RunRecorder>(const TrainingState&)>;

    explicit TrainingWorker(QObject* parent = nullptr);

    /// Trains on `data` with `threads` (0: all). To be called when nothing runs.
    void start(Begin begin, std::shared_ptr<const Dataset> data, int threads = 0, Record record = {});
    void stop() { background_.stop(); }  ///< also while it is paused
    /// Of the run under way; nothing happens where there is none.
    void pause();
    void goOn();
    bool isPaused() const;
    void setLearningRate(double rate);  ///< see TrainingControl
    bool isRunning() const { return background_.isRunning(); }
    /// What the last run left: the trained weights, or the last good ones when it diverged. Null while it
    /// runs.
    std::shared_ptr<const Network> network() const { return network_; }

signals:
    /// Batches since the last signal, in order; at most 30 times a second.
    void batches(const QVector<inkling::BatchRecord>& batches);
    /// Epochs since the last signal, in order; at most 30 times a second, as all the others are.
    void epochs(const inkling::History& epochs);
    void validating(double share);          ///< 0 to 1
    void changed(const QStringList& what);  ///< by callbacks or by hand, a sentence each
    /// A copy of the weights; at most 15 times a second, and never one more than was taken.
    void snapshot(const std::shared_ptr<const inkling::Network>& network);
    void ended(inkling::Outcome outcome);
    void failed(const std::exception_ptr& failure);

private:
    /// What the training has told and the window has not yet heard.
    struct Inbox {
        QVector<BatchRecord> batches;
        History epochs;
        std::optional<double> validation;
        QStringList changes;
        std::shared_ptr<const Network> snapshot;
    };
    TrainingEvents events(RunRecorder* recorder);
    bool snapshotIsDue();
    void deliver();

    std::unique_ptr<TrainingControl> control_;  // of this run
    std::mutex mutex_;
    Inbox inbox_;                                         // guarded by mutex_
    std::chrono::steady_clock::time_point lastSnapshot_;  // the training thread's own
    QTimer timer_;
    std::shared_ptr<const Network> network_;
    Background background_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
