#include "ui/session/session.h"

#include <QFileInfo>
#include <utility>

#include "core/format/network_file.h"
#include "core/train/overfitting.h"
#include "core/train/preset.h"
#include "ui/session/background.h"
#include "ui/session/run_store.h"
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
      training_(std::make_unique<Training>()) {
    const auto fail = [this](const std::exception_ptr& failure) { emit failed(words(failure)); };
    for (Background* task : {dataTask_.get(), openTask_.get(), saveTask_.get(), evaluationTask_.get()})
        connect(task, &Background::failed, this, fail);
    connect(dataTask_.get(), &Background::progressed, this, &Session::dataOpening);
    connect(evaluationTask_.get(), &Background::progressed, this, &Session::evaluating);
    connect(evaluationTask_.get(), &Background::ended, this, &Session::evaluationChanged);

    connect(training_.get(), &Training::batchesAdded, this, &Session::batchesAdded);
    connect(training_.get(), &Training::epochsAdded, this, &Session::epochsAdded);
    connect(training_.get(), &Training::validating, this, &Session::validating);
    connect(training_.get(), &Training::pausedChanged, this, &Session::trainingPaused);
    connect(training_.get(), &Training::snapshot, this,
            [this](const auto& network) { setNetwork(network, trainedTitle(), true); });
    connect(training_.get(), &Training::ended, this, &Session::endTraining);
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

void Session::startTraining() {
    if (isTraining()) return;
    begin();
}

void Session::restartTraining() {
    if (!isTraining()) return startTraining();
    next_ = [this] { startTraining(); };
    training_->stop();
}

void Session::tryWithDropout() {
    if (trainedSpec().layers.empty()) return;  // nothing has been trained yet
    if (isTraining()) {
        next_ = [this] { tryWithDropout(); };
        return training_->stop();
    }
    setDesign(withDropout(trainedSpec()), trainedSettings());
    begin();
}

bool Session::canBegin() {
    if (isOpeningData()) {
        emit failed(tr("The data is still being opened. Start the training when it is there."));
        return false;
    }
    if (!data_ || !data_->train) {
        emit failed(tr("There is no data to learn from. Open data first."));
        return false;
    }
    evaluationTask_->stop();
    dropEvaluation();
    return true;
}

void Session::begin() {
    if (!canBegin()) return;
    training_->start(spec_, settings_, designTitle(), data_->train,
                     runs_ ? runs_->recorder() : TrainingWorker::Record());
    emit trainingStarted();
}

void Session::resumeTraining(TrainingState state, const QString& title) {
    if (isTraining() || !canBegin()) return;
    training_->resume(std::move(state), title, data_->train,
                      runs_ ? runs_->recorder() : TrainingWorker::Record());
    emit trainingStarted();
}

void Session::keepRuns(const QString& folder) {
    runs_ = std::make_unique<RunStore>(this, folder);
}

void Session::stopTraining() {
    next_ = nullptr;
    training_->stop();
}

void Session::endTraining(Outcome outcome, const std::exception_ptr& failure) {
    const auto next = std::exchange(next_, nullptr);
    if (failure) {
        emit failed(words(failure));
        emit trainingEnded(outcome);
        return;
    }
    setNetwork(training_->network(), trainedTitle(), !batches().isEmpty());
    emit trainingEnded(outcome);
    if (next) return next();
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

bool Session::useNetwork(std::shared_ptr<const Network> network, const QString& title, bool unsaved) {
    if (isTraining()) {
        emit failed(tr("No model can be opened while a network trains. Stop the training first."));
        return false;
    }
    setNetwork(std::move(network), title, unsaved);
    return true;
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
