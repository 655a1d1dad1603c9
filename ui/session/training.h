// The training under way or, when that is over, the last one.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QVector>
#include <memory>

#include "ui/session/batch_log.h"
#include "ui/session/pace.h"
#include "ui/session/run.h"
#include "ui/session/training_worker.h"

namespace inkling {

/// What is trained, what it has told so far, and how to intervene. Session makes it and starts it; lives on
/// the window's thread.
class Training : public QObject {
    Q_OBJECT

public:
    explicit Training(QObject* parent = nullptr);
    ~Training() override;  ///< stops and waits

    /// From new weights; to be called when nothing runs. `title` is for people.
    void start(const NetworkSpec& spec, const TrainingSettings& settings, const QString& title,
               std::shared_ptr<const Dataset> data, TrainingWorker::Record record = {});
    /// Goes on from a state, to the same bits as if it had never stopped; history() begins with the state's.
    void resume(TrainingState state, const QString& title, std::shared_ptr<const Dataset> data,
                TrainingWorker::Record record = {});
    void stop() { worker_.stop(); }
    void setPaused(bool paused);
    bool isPaused() const { return worker_.isPaused(); }
    /// From the next batch on; see TrainingControl.
    void setLearningRate(double rate) { worker_.setLearningRate(rate); }
    bool isRunning() const { return worker_.isRunning(); }

    const NetworkSpec& spec() const { return spec_; }
    const TrainingSettings& settings() const { return settings_; }
    const QString& title() const { return title_; }

    const History& history() const { return history_; }
    /// Each batch at first, in a long training the means of several.
    const QVector<BatchRecord>& batches() const { return batches_.records(); }
    const BatchRecord& lastBatch() const { return lastBatch_; }  ///< epoch 0 before the first
    const QStringList& notes() const { return notes_; }  ///< what was changed on the way, a sentence each
    const Pace& pace() const { return pace_; }
    /// The trainings of this session that are over, the last one last; those without an epoch left out.
    const QVector<Run>& runs() const { return runs_; }
    /// What the last one left; null while it runs.
    std::shared_ptr<const Network> network() const { return worker_.network(); }

signals:
    // At most 30 times a second each.
    void batchesAdded(int first);  ///< batches() is another from `first` on
    void epochsAdded(int first);   ///< history() has new ones from `first` on
    void validating(double share);
    void pausedChanged(bool paused);
    void snapshot(const std::shared_ptr<const inkling::Network>& network);
    /// Exactly one for each start; failure is null where it did not fail.
    void ended(inkling::Outcome outcome, const std::exception_ptr& failure);

private:
    void addBatches(const QVector<BatchRecord>& batches);
    void addEpochs(const History& epochs);
    void validate(double share);
    void end(Outcome outcome, const std::exception_ptr& failure);
    double seconds() const;
    void prepare(const QString& title, const Dataset& data, int epochsBefore);
    int epochsDone(int epoch) const { return epoch - epochsBefore_; }

    NetworkSpec spec_;
    TrainingSettings settings_;
    QString title_;
    int images_ = 0;        // in an epoch
    int epochsBefore_ = 0;  // complete at the start
    History history_;
    BatchLog batches_;
    BatchRecord lastBatch_;
    QStringList notes_;
    QVector<Run> runs_;
    Pace pace_;
    QElapsedTimer clock_;    // of this stretch without a pause
    double before_ = 0;      // seconds in the stretches before
    TrainingWorker worker_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
