#include "ui/draw/reader.h"

#include <algorithm>
#include <cmath>

#include "core/ink/prepare.h"

namespace inkling {

namespace {

/// Keeps the predictor from one drawing to the next.
class Reads {
public:
    Reading operator()(const std::vector<Stroke>& strokes, const std::shared_ptr<const Network>& network) {
        const std::optional<Shape> wanted = network ? imageShape(*network) : std::nullopt;
        Reading reading;
        reading.network = network;
        reading.shape = wanted.value_or(Shape::image(28, 28, 1));
        reading.image = prepareInk(strokes, reading.shape);
        const bool ink = std::ranges::any_of(reading.image, [](float pixel) { return pixel > 0; });
        if (wanted && ink) predict(reading);
        return reading;
    }

private:
    /// A network may be too large for the memory that is left: then it says nothing.
    void predict(Reading& reading) try {
        const Network& network = *reading.network;
        if (architecture_ != network.sharedArchitecture()) {
            architecture_ = network.sharedArchitecture();
            predictor_ = std::make_unique<Predictor>(architecture_, 1);
        }
        std::ranges::copy(reading.image, predictor_->input().begin());
        const auto answer = predictor_->predict(network, predictor_->input().first(reading.image.size()), 1);
        reading.probabilities.assign(answer.begin(), answer.end());
    } catch (const std::bad_alloc&) {
        architecture_.reset();
    }

    std::shared_ptr<const Architecture> architecture_;
    std::unique_ptr<Predictor> predictor_;
};

}  // namespace

std::optional<Shape> imageShape(const Network& network) {
    const Shape input = network.inputShape();
    if (input.isImage()) return input.channels() == 1 ? std::optional(input) : std::nullopt;
    const int side = int(std::lround(std::sqrt(double(input.size()))));
    if (std::size_t(side) * side != input.size()) return std::nullopt;
    return Shape::image(side, side, 1);
}

Reader::Reader(QObject* parent)
    : QObject(parent), thread_([this](const std::stop_token& stop) { run(stop); }) {}

Reader::~Reader() {
    thread_.request_stop();
    thread_.join();
}

void Reader::read(std::vector<Stroke> strokes, std::shared_ptr<const Network> network) {
    {
        const std::lock_guard lock(mutex_);
        request_ = Request{std::move(strokes), std::move(network)};
    }
    wake_.notify_one();
}

void Reader::run(const std::stop_token& stop) {
    Reads reads;
    while (true) {
        Request request;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, stop, [this] { return request_.has_value(); });
            if (stop.stop_requested()) return;
            request = std::move(*request_);
            request_.reset();
        }
        auto reading = std::make_shared<const Reading>(reads(request.strokes, request.network));
        {
            const std::lock_guard lock(mutex_);
            reading_ = std::move(reading);
        }
        QMetaObject::invokeMethod(this, "collect", Qt::QueuedConnection);
    }
}

void Reader::collect() {
    std::shared_ptr<const Reading> reading;
    {
        const std::lock_guard lock(mutex_);
        reading = std::exchange(reading_, nullptr);
    }
    if (reading) emit finished(reading);
}

}  // namespace inkling
