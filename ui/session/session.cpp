#include "ui/session/session.h"

#include <QFileInfo>

#include "core/format/network_file.h"
#include "core/train/overfitting.h"
#include "core/train/preset.h"
#include "ui/session/background.h"
#include "ui/session/training_worker.h"
#include "ui/words.h"

namespace inkling {

namespace {

std::filesystem::path toPath(const QString& file) {
    return std::filesystem::path(file.toStdU16String());
}

}  // namespace

Session::Session(QObject* parent)
    : QObject(parent),
      spec_(defaultPreset().spec()),
      settings_(defaultPreset().settings),
      dataTask_(std::make_unique<Background>()),
      openTask_(std::make_unique<Background>()),
      saveTask_(std::make_unique<Background>()),
      evaluationTask_(std::make_unique<Background>()),
      training_(std::make_unique<TrainingWorker>()) {
    const auto fail = [this](const std::exception_ptr& failure) { emit failed(words(failure)); };
    for (Background* task : {dataTask_.get(), openTask_.get(), saveTask_.get(), evaluationTask_.get()})
        connect(task, &Background::failed, this, fail);
    connect(dataTask_.get(), &Background::progressed, this, &Session::dataOpening);
    connect(evaluationTask_.get(), &Background::progressed, this, &Session::evaluating);
    connect(evaluationTask_.get(), &Background::ended, this, &Session::evaluationChanged);

    connect(training_.get(), &TrainingWorker::batches, this, [this](const QVector<BatchRecord>& batches) {
        const int first = int(batches_.size());
        batches_ += batches;
        const BatchRecord& last = batches.last();
        pace_.trained(last.epoch - trainedSettings_.initialEpoch,
                      std::min(last.batch * trainedSettings_.batchSize, trainedImages_), secondsSinceStart());
        emit batchesAdded(first);
    });
    connect(training_.get(), &TrainingWorker::validating, this, [this](double share) {
        if (!batches_.isEmpty())
            pace_.validated(batches_.last().epoch - trainedSettings_.initialEpoch, share,
                            secondsSinceStart());
        emit validating(share);
    });
    connect(training_.get(), &TrainingWorker::epoch, this, [this](const EpochRecord& record) {
        history_.push_back(record);
        pace_.validated(record.epoch - trainedSettings_.initialEpoch, 1, secondsSinceStart());
        emit epochAdded();
    });
    connect(training_.get(), &TrainingWorker::callback, this,
            [this](const QString& what) { notes_ << what; });
    connect(training_.get(), &TrainingWorker::snapshot, this,
            [this](const auto& network) { setNetwork(network, trainedTitle_, true); });
    connect(training_.get(), &TrainingWorker::ended, this, &Session::endTraining);
    connect(training_.get(), &TrainingWorker::failed, this, [this, fail](const std::exception_ptr& failure) {
        dropoutNext_ = false;
        fail(failure);
        emit trainingEnded(Outcome::Stopped);
    });
}

Session::~Session() = default;

// Data

std::shared_ptr<const DataSource> Session::data() const {
    return data_;
}
bool Session::isOpeningData() const {
    return dataTask_->isRunning();
}

void Session::openData(const QString& name) {
    if (isTraining()) {
        emit failed(tr("Other data cannot be opened while a network trains. Stop the training first."));
        return;
    }
    dataTask_->start([this, name = name.toStdString()](const auto&, const auto& progress) {
        auto source = std::make_shared<const DataSource>(openSource(name, progress));
        return [this, source] { setData(source); };
    });
    emit dataOpening(0);
}

void Session::openFirstData(const QString& last) {
    dataTask_->start([this, last = last.toStdString()](const auto&, const auto& progress) {
        std::shared_ptr<const DataSource> source;
        try {
            if (!last.empty()) source = std::make_shared<const DataSource>(openSource(last, progress));
        } catch (const Error&) {  // it is gone, or no longer what it was; nobody asked for it now
        }
        if (!source) source = std::make_shared<const DataSource>(openSource(defaultSource(), progress));
        return [this, source] {
            if (!data_) setData(source);
        };
    });
    emit dataOpening(0);
}

void Session::setData(std::shared_ptr<const DataSource> data) {
    if (isTraining()) return;
    data_ = std::move(data);
    dropEvaluation();
    emit dataChanged();
}

// Design

const NetworkSpec& Session::spec() const {
    return spec_;
}
const TrainingSettings& Session::settings() const {
    return settings_;
}

QString Session::presetName() const {
    for (const Preset& preset : presets())
        if (preset.settings == settings_ && preset.spec() == spec_) return fromCore(preset.name);
    return {};
}

QString Session::designTitle() const {
    for (const Preset& preset : presets())
        if (preset.spec() == spec_) return fromCore(preset.name);
    return tr("own design");
}

void Session::setDesign(const NetworkSpec& spec, const TrainingSettings& settings) {
    layerShapes(spec);
    check(settings);
    if (spec == spec_ && settings == settings_) return;
    spec_ = spec;
    settings_ = settings;
    emit designChanged();
}

// Training

bool Session::isTraining() const {
    return training_->isRunning();
}
const History& Session::history() const {
    return history_;
}
const QVector<BatchRecord>& Session::batches() const {
    return batches_;
}
const TrainingSettings& Session::trainedSettings() const {
    return trainedSettings_;
}
const NetworkSpec& Session::trainedSpec() const {
    return trainedSpec_;
}
QString Session::trainedTitle() const {
    return trainedTitle_;
}
const QStringList& Session::callbackNotes() const {
    return notes_;
}
const Pace& Session::pace() const {
    return pace_;
}

void Session::startTraining() {
    if (isTraining()) return;
    earlier_.reset();
    begin();
}

void Session::tryWithDropout() {
    if (isTraining()) {
        dropoutNext_ = true;
        return stopTraining();
    }
    dropoutNext_ = false;
    earlier_ = Run{trainedTitle_, history_};
    setDesign(withDropout(trainedSpec_), trainedSettings_);
    begin();
}

void Session::begin() {
    if (isOpeningData()) {
        emit failed(tr("The data is still being opened. Start the training when it is there."));
        return;
    }
    if (!data_ || !data_->train) {
        emit failed(tr("There is no data to learn from. Open data first."));
        return;
    }
    evaluationTask_->stop();
    dropEvaluation();
    history_.clear();
    batches_.clear();
    notes_.clear();
    trainedSettings_ = settings_;
    trainedSpec_ = spec_;
    trainedTitle_ = designTitle();
    Division division;
    try {
        division = divide(settings_, *data_->train);
    } catch (const Error&) {  // train() says so, too
    }
    trainedImages_ = division.imagesPerEpoch;
    pace_ = Pace(trainedImages_, settings_.validationData.empty() ? division.validation.count : 0,
                 settings_.epochs - settings_.initialEpoch);
    clock_.start();

    training_->start([spec = spec_, settings = settings_] { return TrainingState(spec, settings); },
                     data_->train);
    emit trainingStarted();
}

void Session::stopTraining() {
    training_->stop();
}

void Session::endTraining(Outcome outcome) {
    setNetwork(training_->network(), trainedTitle_, !batches_.isEmpty());
    emit trainingEnded(outcome);
    if (dropoutNext_) return tryWithDropout();
    if (data_ && data_->test && !isTraining()) evaluate();
}

// Network

std::shared_ptr<const Network> Session::network() const {
    return network_;
}
QString Session::networkTitle() const {
    return networkTitle_;
}
bool Session::hasUnsavedNetwork() const {
    return unsaved_;
}

void Session::setNetwork(std::shared_ptr<const Network> network, const QString& title, bool unsaved) {
    network_ = std::move(network);
    networkTitle_ = title;
    unsaved_ = unsaved;
    ++networkNumber_;
    dropEvaluation();
    emit networkChanged();
}

void Session::openFirstNetwork(const QString& last, const QString& shipped) {
    openTask_->start([this, last, shipped](const auto&, const auto&) -> std::function<void()> {
        std::shared_ptr<const Network> network;
        QString title = QFileInfo(last).fileName();
        try {
            if (QFileInfo::exists(last)) network = std::make_shared<const Network>(loadNetwork(toPath(last)));
        } catch (const Error&) {  // it was fine when it was opened; nobody asked for it now
        }
        if (!network) {
            if (!QFileInfo::exists(shipped)) return {};
            network = std::make_shared<const Network>(loadNetwork(toPath(shipped)));
            title = tr("Inkling's own");
        }
        return [this, network, title] {
            if (!isTraining() && !network_) setNetwork(network, title, false);
        };
    });
}

void Session::openShippedNetwork(const QString& file) {
    openNetwork(file, true);
}

void Session::openNetwork(const QString& file) {
    openNetwork(file, false);
}

void Session::openNetwork(const QString& file, bool shipped) {
    if (isTraining()) {
        emit failed(tr("No model can be opened while a network trains. Stop the training first."));
        return;
    }
    openTask_->start([this, file, shipped](const auto&, const auto&) {
        auto network = std::make_shared<const Network>(loadNetwork(toPath(file)));
        return [this, network, file, shipped] {
            if (isTraining()) return;
            setNetwork(network, shipped ? tr("Inkling's own") : QFileInfo(file).fileName(), false);
            if (!shipped) emit networkOpened(file);
        };
    });
}

void Session::saveNetwork(const QString& file) {
    if (!network_) {
        emit failed(tr("There is no network to save yet. Train one first."));
        return;
    }
    saveTask_->start([this, network = network_, number = networkNumber_, path = toPath(file), file](
                         const auto&, const auto&) {
        inkling::saveNetwork(*network, path);
        return [this, number, file] {
            if (number == networkNumber_) unsaved_ = false;
            emit networkSaved(file);
        };
    });
}

// Evaluation

std::shared_ptr<const Evaluation> Session::evaluation() const {
    return evaluation_;
}
bool Session::isEvaluating() const {
    return evaluationTask_->isRunning();
}
void Session::stopEvaluating() {
    evaluationTask_->stop();
}

void Session::dropEvaluation() {
    if (isEvaluating()) evaluationTask_->stop();
    if (!evaluation_) return;
    evaluation_.reset();
    emit evaluationChanged();
}

/// What was trained here can tell from its test what it cannot read.
void Session::learnLeastCertainty() {
    auto network = std::make_shared<Network>(*network_);
    network->leastCertainty = certaintyOfAllBut(refusedShare, *evaluation_);
    network_ = std::move(network);
    emit networkChanged();
}

void Session::evaluate() {
    if (isTraining()) return;  // it comes by itself afterwards
    if (!network_ || !data_ || !data_->test) {
        emit failed(network_ ? tr("There is no data to test the network on. Open data first.")
                             : tr("There is no network to test yet. Train one first."));
        return;
    }
    evaluationTask_->start([this, network = network_, test = data_->test](
                               const std::stop_token& stop,
                               const Background::Progress& progress) -> std::function<void()> {
        ThreadPool pool;
        auto result = inkling::evaluate(*network, *test, pool, stop, progress);
        if (!result) return {};
        return [this, network, test, evaluation = std::make_shared<const Evaluation>(std::move(*result))] {
            // Another network or other data may have come meanwhile. `ended` tells of the change.
            if (network != network_ || !data_ || test != data_->test) return;
            evaluation_ = evaluation;
            if (unsaved_) learnLeastCertainty();
        };
    });
    emit evaluationStarted();
}

}  // namespace inkling
