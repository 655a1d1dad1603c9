#include "ui/pages/data/split_readings.h"

#include "ui/session/session.h"
#include "ui/words.h"

namespace inkling {

SplitReadings::SplitReadings(Session* session, QObject* parent) : QObject(parent), session_(session) {
    connect(session_, &Session::networkChanged, this, &SplitReadings::follow);
    connect(session_, &Session::trainingEnded, this, &SplitReadings::follow);
    connect(session_, &Session::evaluationChanged, this, &SplitReadings::changed);
    connect(&reader_, &Background::progressed, this, &SplitReadings::progressed);
    connect(&reader_, &Background::ended, this, [this] {
        reading_.reset();
        emit changed();
    });
    connect(&reader_, &Background::failed, this, [this](const std::exception_ptr& failure) {
        wanted_.reset();  // the next try would fail like this one
        emit failed(words(failure));
    });
}

std::shared_ptr<const Evaluation> SplitReadings::of(const std::shared_ptr<const Dataset>& data) const {
    const auto source = session_->data();
    if (source && data == source->test && session_->evaluation()) return session_->evaluation();
    const auto found = kept_.find(data);
    return found == kept_.end() ? nullptr : found->second;
}

void SplitReadings::want(const std::shared_ptr<const Dataset>& data) {
    wanted_ = data;
    follow();
}

void SplitReadings::follow() {
    const auto network = session_->network();
    if (network != network_) {
        const bool other =
            !network || !network_ || !std::ranges::equal(network->parameters(), network_->parameters());
        network_ = network;  // one that has only learned its least certainty reads the same
        if (other) {
            kept_.clear();
            reading_.reset();
            reader_.stop();
            emit changed();
        }
    }
    if (!wanted_ || !network_ || session_->isTraining()) {
        if (reading_) reader_.stop();
        reading_.reset();
        return;
    }
    if (reading_ == wanted_ || of(wanted_)) return;
    reading_ = wanted_;
    reader_.start([this, network, data = wanted_](
                      const std::stop_token& stop,
                      const Background::Progress& progress) -> std::function<void()> {
        ThreadPool pool;
        auto result = evaluate(*network, *data, pool, stop, progress);
        if (!result) return {};
        return [this, network, data, evaluation = std::make_shared<const Evaluation>(std::move(*result))] {
            if (network == network_) kept_[data] = evaluation;
        };
    });
    emit changed();
}

}  // namespace inkling
