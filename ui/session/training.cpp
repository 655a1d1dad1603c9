#include "ui/session/training.h"

#include "core/base/error.h"

namespace inkling {

Training::Training(QObject* parent) : QObject(parent) {
    connect(&worker_, &TrainingWorker::batches, this, &Training::addBatches);
    connect(&worker_, &TrainingWorker::epochs, this, &Training::addEpochs);
    connect(&worker_, &TrainingWorker::validating, this, &Training::validate);
    connect(&worker_, &TrainingWorker::changed, this, [this](const QStringList& what) { notes_ += what; });
    connect(&worker_, &TrainingWorker::snapshot, this, &Training::snapshot);
    connect(&worker_, &TrainingWorker::ended, this, [this](Outcome outcome) { end(outcome, nullptr); });
    connect(&worker_, &TrainingWorker::failed, this,
            [this](const std::exception_ptr& failure) { end(Outcome::Stopped, failure); });
}

Training::~Training() = default;

void Training::start(const NetworkSpec& spec, const TrainingSettings& settings, const QString& title,
                     std::shared_ptr<const Dataset> data, TrainingWorker::Record record) {
    spec_ = spec;
    settings_ = settings;
    history_.clear();
    prepare(title, *data, settings.initialEpoch);
    worker_.start([spec, settings] { return TrainingState(spec, settings); }, std::move(data), 0,
                  std::move(record));
}

void Training::resume(TrainingState state, const QString& title, std::shared_ptr<const Dataset> data,
                      TrainingWorker::Record record) {
    spec_ = state.network.spec();
    settings_ = state.settings;
    history_ = state.history;
    prepare(title, *data, state.epoch);
    pace_.trained(1, std::min(state.batch * settings_.batchSize, images_), 0);
    worker_.start([state = std::move(state)] { return state; }, std::move(data), 0, std::move(record));
}

void Training::prepare(const QString& title, const Dataset& data, int epochsBefore) {
    title_ = title;
    epochsBefore_ = epochsBefore;
    batches_.clear();
    lastBatch_ = {};
    notes_.clear();
    Division division;
    try {
        division = divide(settings_, data);
    } catch (const Error&) {  // train() says so, too
    }
    images_ = division.imagesPerEpoch;
    pace_ = Pace(images_, settings_.validationData.empty() ? division.validation.count : 0,
                 settings_.epochs - epochsBefore);
    before_ = 0;
    clock_.start();
}

void Training::setPaused(bool paused) {
    if (!isRunning() || paused == isPaused()) return;
    if (paused) {
        worker_.pause();
        before_ = seconds();
        clock_.invalidate();
    } else {
        worker_.goOn();
        clock_.start();
    }
    emit pausedChanged(paused);
}

/// Since the start, without pauses.
double Training::seconds() const {
    return before_ + (clock_.isValid() ? double(clock_.elapsed()) / 1000 : 0);
}

void Training::addBatches(const QVector<BatchRecord>& batches) {
    const int first = batches_.add({batches.constData(), std::size_t(batches.size())});
    lastBatch_ = batches.last();
    pace_.trained(epochsDone(lastBatch_.epoch), std::min(lastBatch_.batch * settings_.batchSize, images_),
                  seconds());
    emit batchesAdded(first);
}

void Training::addEpochs(const History& epochs) {
    const int first = int(history_.size());
    history_.insert(history_.end(), epochs.begin(), epochs.end());
    pace_.validated(epochsDone(epochs.back().epoch), 1, seconds());
    emit epochsAdded(first);
}

void Training::validate(double share) {
    if (lastBatch_.epoch > 0) pace_.validated(epochsDone(lastBatch_.epoch), share, seconds());
    emit validating(share);
}

void Training::end(Outcome outcome, const std::exception_ptr& failure) {
    if (const int first = batches_.finish(); first < batches().size()) emit batchesAdded(first);
    if (!history_.empty()) runs_.push_back({title_, history_});
    emit ended(outcome, failure);
}

}  // namespace inkling
