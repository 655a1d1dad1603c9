// What all pages share: the data, the design, the network and what became of it.
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "core/data/source.h"
#include "core/evaluate/evaluation.h"
#include "ui/session/training.h"

namespace inkling {

class Background;
class RunStore;

/// The one model behind the window. Lives on the window's thread; its functions return at once, long work
/// goes on elsewhere and is told by signals. What it hands out is shared and never changes any more.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;  ///< stops and waits for whatever runs

    // --- Data: what is learned from and tested on. Null until the first is open.
    std::shared_ptr<const DataSource> data() const;
    /// Opens a source by name (see openSource) beside the window; dataChanged or failed follows. Refused
    /// (failed) while training.
    void openData(const QString& name);
    /// At the start: `last`, or where that is empty, gone or broken quietly the default source.
    void openFirstData(const QString& last);
    void setData(std::shared_ptr<const DataSource> data);  ///< at once; ignored while training
    bool isOpeningData() const;

    // --- Design: the layers and settings that the next training uses. Always valid.
    const NetworkSpec& spec() const;
    const TrainingSettings& settings() const;
    QString presetName() const;   ///< empty when the design is no preset's
    QString designTitle() const;  ///< for people: the preset with the same layers, or "own design"
    /// Throws SettingError and changes nothing when the design is not valid.
    void setDesign(const NetworkSpec& spec, const TrainingSettings& settings);

    // --- Training the design on data()->train.
    bool isTraining() const { return training_->isRunning(); }
    void startTraining();    ///< from new weights; failed follows when there is no data or they do not fit
    void stopTraining();     ///< at once; trainingEnded(Stopped) follows within 100 ms
    void restartTraining();  ///< stops, where one runs, and starts anew
    void setTrainingPaused(bool paused) { training_->setPaused(paused); }
    void setTrainingRate(double rate) { training_->setLearningRate(rate); }  ///< see TrainingControl
    /// The current training, or the last one: its settings, history, batches, pace.
    const Training& training() const { return *training_; }
    const History& history() const { return training_->history(); }
    const QVector<BatchRecord>& batches() const { return training_->batches(); }
    const TrainingSettings& trainedSettings() const { return training_->settings(); }
    const NetworkSpec& trainedSpec() const { return training_->spec(); }
    QString trainedTitle() const { return training_->title(); }
    const Pace& pace() const { return training_->pace(); }
    /// The network of the last or current training again, with dropout. A training under way is stopped
    /// first.
    void tryWithDropout();

    // --- Runs: the trainings that are kept.
    /// Keeps all trainings from now on in this folder.
    void keepRuns(const QString& folder);
    RunStore* runs() const { return runs_.get(); }  ///< null where none are kept
    /// Goes on with a training that was stopped, on data(); the design stays. For RunStore::resume, which
    /// opens the data first.
    void resumeTraining(TrainingState state, const QString& title);

    // --- The network that reads drawings: the shipped one at first, then the one in training (a snapshot
    // some times a second), a trained or an opened one.
    std::shared_ptr<const Network> network() const;
    QString networkTitle() const;    ///< for people: "cnn-16-36", "digits.keras", "Inkling's own"
    bool hasUnsavedNetwork() const;  ///< trained here and not saved
    /// At the start: `last`, or where that is empty, gone or broken quietly `shipped`, the network that ships
    /// with the program; unless there is another by then. Nothing follows when both are missing.
    void openFirstNetwork(const QString& last, const QString& shipped);
    void openShippedNetwork(const QString& file);  ///< networkChanged or failed follows
    void openNetwork(const QString& file);         ///< networkChanged and networkOpened, or failed follows
    void saveNetwork(const QString& file);         ///< networkSaved or failed follows
    /// One that is kept elsewhere or was made elsewhere, such as one that was taught; at once. False and
    /// failed() while training.
    bool useNetwork(std::shared_ptr<const Network> network, const QString& title, bool unsaved = false);

    // --- Evaluation of network() on data()->test; made by itself after training, or by evaluate().
    std::shared_ptr<const Evaluation> evaluation()
        const;  ///< null until made for the present network and data
    bool isEvaluating() const;
    void evaluate();
    void stopEvaluating();

signals:
    void dataOpening(double progress);  ///< 0 to 1
    void dataChanged();
    void designChanged();
    void trainingStarted();
    void trainingPaused(bool paused);
    // At most 30 times a second however fast they come:
    void batchesAdded(int first);      ///< batches() is another from `first` on
    void epochsAdded(int first);       ///< history() has new ones from `first` on
    void validating(double progress);  ///< 0 to 1
    /// Exactly one for each trainingStarted, after which isTraining() is false. Failures come as failed()
    /// first, with outcome Stopped.
    void trainingEnded(inkling::Outcome outcome);
    /// network() is another one, or has new weights.
    void networkChanged();
    void networkOpened(const QString& file);
    void networkSaved(const QString& file);
    void evaluationStarted();
    void evaluating(double progress);  ///< 0 to 1
    void evaluationChanged();          ///< made, or gone because network or data changed
    /// Something could not be done; `message` is translated, names the file or field and says what to do.
    void failed(const QString& message);

private:
    void openNetwork(const QString& file, bool shipped);
    void setNetwork(std::shared_ptr<const Network> network, const QString& title, bool unsaved);
    void dropEvaluation();
    void learnLeastCertainty();
    bool canBegin();
    void begin();
    void endTraining(Outcome outcome, const std::exception_ptr& failure);

    std::shared_ptr<const DataSource> data_;
    NetworkSpec spec_;
    TrainingSettings settings_;
    std::shared_ptr<const Network> network_;
    QString networkTitle_;
    bool unsaved_ = false;
    int networkNumber_ = 0;  ///< counts networks; one that has learned its least certainty is the same
    std::shared_ptr<const Evaluation> evaluation_;

    std::function<void()> next_;  // as soon as the training under way has ended

    // The last, so that their threads end before what they use.
    std::unique_ptr<Background> dataTask_, openTask_, saveTask_, evaluationTask_;
    std::unique_ptr<RunStore> runs_;
    std::unique_ptr<Training> training_;
};

}  // namespace inkling

Q_DECLARE_METATYPE(inkling::Outcome)
