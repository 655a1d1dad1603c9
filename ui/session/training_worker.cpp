#include "ui/session/training_worker.h"

#include "ui/words.h"

namespace inkling {

namespace {

using namespace std::chrono_literals;
constexpr auto deliveryEvery = 33ms;
constexpr auto snapshotEvery = 66ms;

}  // namespace

TrainingWorker::TrainingWorker(QObject* parent) : QObject(parent) {
    timer_.setInterval(deliveryEvery);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &TrainingWorker::deliver);
    connect(&background_, &Background::failed, this, [this](const std::exception_ptr& failure) {
        timer_.stop();
        deliver();
        emit failed(failure);
    });
}

void TrainingWorker::start(Begin begin, std::shared_ptr<const Dataset> data, int threads, Record record) {
    Q_ASSERT(!isRunning());
    network_.reset();
    inbox_ = {};
    control_ = std::make_unique<TrainingControl>();
    lastSnapshot_ = {};
    timer_.start();
    background_.start(
        [this, begin = std::move(begin), data = std::move(data), threads, record = std::move(record)](
            const std::stop_token& stop, const auto&) -> std::function<void()> {
            TrainingState state = begin();
            const SideData side = openSideData(state.settings);
            const auto recorder = record ? record(state) : nullptr;
            const Outcome outcome =
                train(state, {*data, side}, threads, stop, events(recorder.get()), control_.get());
            if (recorder) recorder->end(outcome, state);
            auto network = std::make_shared<const Network>(std::move(state.network));
            return [this, outcome, network] {
                timer_.stop();
                deliver();
                network_ = network;
                emit ended(outcome);
            };
        });
}

void TrainingWorker::pause() {
    if (isRunning()) control_->pause();
}
void TrainingWorker::goOn() {
    if (isRunning()) control_->goOn();
}
bool TrainingWorker::isPaused() const {
    return isRunning() && control_->isPaused();
}
void TrainingWorker::setLearningRate(double rate) {
    if (isRunning()) control_->setLearningRate(rate);
}

TrainingEvents TrainingWorker::events(RunRecorder* recorder) {
    // Called in the training's thread.
    return {.batch =
                [this, recorder](const BatchRecord& batch, const TrainingState& state) {
                    if (recorder) recorder->batch(state);
                    std::shared_ptr<const Network> copy;
                    if (snapshotIsDue()) copy = std::make_shared<const Network>(state.network);
                    const std::lock_guard lock(mutex_);
                    inbox_.batches.push_back(batch);
                    if (copy) inbox_.snapshot = std::move(copy);
                },
            .epoch =
                [this, recorder](const EpochRecord& epoch, const TrainingState& state) {
                    if (recorder) recorder->epoch(state);
                    const std::lock_guard lock(mutex_);
                    inbox_.epochs.push_back(epoch);
                    inbox_.validation.reset();
                },
            .validation =
                [this](double share) {
                    const std::lock_guard lock(mutex_);
                    inbox_.validation = share;
                },
            .callback =
                [this](const Text& text) {
                    const std::lock_guard lock(mutex_);
                    inbox_.changes << words(text);
                }};
}

bool TrainingWorker::snapshotIsDue() {
    const auto now = std::chrono::steady_clock::now();
    if (now - lastSnapshot_ < snapshotEvery) return false;
    {
        const std::lock_guard lock(mutex_);
        if (inbox_.snapshot) return false;  // the window is busy: no copies that nobody sees
    }
    lastSnapshot_ = now;
    return true;
}

void TrainingWorker::deliver() {
    Inbox inbox;
    {
        const std::lock_guard lock(mutex_);
        std::swap(inbox, inbox_);
    }
    if (!inbox.batches.isEmpty()) emit batches(inbox.batches);
    if (inbox.validation) emit validating(*inbox.validation);
    if (!inbox.epochs.empty()) emit epochs(inbox.epochs);
    if (!inbox.changes.isEmpty()) emit changed(inbox.changes);
    if (inbox.snapshot) emit snapshot(inbox.snapshot);
}

}  // namespace inkling
