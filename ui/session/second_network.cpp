#include "ui/session/second_network.h"

#include <QFileInfo>

#include "core/format/network_file.h"
#include "ui/resources.h"
#include "ui/session/background.h"
#include "ui/session/run_store.h"
#include "ui/session/session.h"
#include "ui/words.h"

namespace inkling {

SecondNetwork::SecondNetwork(Session* session, QObject* parent)
    : QObject(parent),
      session_(session),
      openTask_(std::make_unique<Background>()),
      evaluationTask_(std::make_unique<Background>()) {
    for (Background* task : {openTask_.get(), evaluationTask_.get()})
        connect(task, &Background::failed, this,
                [this](const std::exception_ptr& failure) { emit session_->failed(words(failure)); });
    connect(evaluationTask_.get(), &Background::progressed, this, &SecondNetwork::evaluating);
    connect(evaluationTask_.get(), &Background::ended, this, &SecondNetwork::evaluationChanged);
    connect(session_, &Session::dataChanged, this, &SecondNetwork::dropEvaluation);
}

SecondNetwork::~SecondNetwork() = default;

void SecondNetwork::open(const QString& file) {
    open([path = std::filesystem::path(file.toStdU16String())] { return loadNetwork(path); },
         QFileInfo(file).fileName());
}

void SecondNetwork::openShipped() {
    open([path = std::filesystem::path(
              resourcePath("model.keras").toStdU16String())] { return loadNetwork(path); },
         tr("Inkling's own"));
}

RunStore* SecondNetwork::runs() const {
    return session_->runs();
}

void SecondNetwork::openRun(const QString& id) {
    if (!runs() || !runs()->find(id)) return;
    const int asked = ++asked_;
    runs()->whenWritten(this, [this, id, asked] {
        const RunRecord* run = runs()->find(id);
        if (run && asked == asked_)  // nothing else was asked for since
            open([folder = runs()->folderOf(id)] { return loadRunNetwork(folder); }, fromCore(run->name));
    });
}

void SecondNetwork::open(Load load, const QString& title) {
    ++asked_;
    openTask_->start([this, load = std::move(load), title](const auto&, const auto&) {
        auto network = std::make_shared<const Network>(load());
        return [this, network, title] { set(network, title); };
    });
}

void SecondNetwork::set(std::shared_ptr<const Network> network, const QString& title) {
    ++asked_;
    network_ = std::move(network);
    title_ = title;
    dropEvaluation();
    emit networkChanged();
}

bool SecondNetwork::isOpening() const {
    return openTask_->isRunning();
}

void SecondNetwork::evaluate() {
    const auto data = session_->data();
    if (!network_ || !data || !data->test) return;
    evaluationTask_->start([this, network = network_, test = data->test](
                               const std::stop_token& stop,
                               const Background::Progress& progress) -> std::function<void()> {
        ThreadPool pool;
        auto result = inkling::evaluate(*network, *test, pool, stop, progress);
        if (!result) return {};
        return [this, network, test, evaluation = std::make_shared<const Evaluation>(std::move(*result))] {
            // Another network or other data may have come meanwhile. `ended` tells of the change.
            if (network == network_ && session_->data() && test == session_->data()->test)
                evaluation_ = evaluation;
        };
    });
    emit evaluating(0);
}

bool SecondNetwork::isEvaluating() const {
    return evaluationTask_->isRunning();
}

void SecondNetwork::dropEvaluation() {
    evaluationTask_->stop();
    if (!evaluation_) return;
    evaluation_.reset();
    emit evaluationChanged();
}

}  // namespace inkling
