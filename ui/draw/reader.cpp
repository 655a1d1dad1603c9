#include "ui/draw/reader.h"

#include <algorithm>
#include <new>
#include <utility>

namespace inkling {

namespace {

Reading read(InkReader& reader, const std::vector<Stroke>& strokes,
             const std::shared_ptr<const Network>& network) {
    Reading reading;
    reading.network = network;
    try {
        reading.digits = reader.read(strokes, network.get());
        if (network) reading.shape = drawingShape(*network).value_or(reading.shape);
    } catch (const std::bad_alloc&) {  // too large for the memory that is left: it says nothing
        reader = {};
        reading.digits = reader.read(strokes, nullptr);
    }
    if (reading.digits.empty()) {
        reading.image.resize(reading.shape.size());
        return reading;
    }
    const auto holdsLast = [&](const DigitReading& digit) {
        return std::ranges::any_of(digit.ink.strokes, [&](const Stroke& stroke) {
            return !strokes.back().empty() && !stroke.empty() && stroke.back() == strokes.back().back();
        });
    };
    const auto last = std::ranges::find_if(reading.digits, holdsLast);
    return reading.choosing(last == reading.digits.end() ? 0 : int(last - reading.digits.begin()));
}

}  // namespace

Reading Reading::choosing(int digit) const {
    Reading reading = *this;
    reading.chosen = digit;
    reading.image = digits[std::size_t(digit)].image;
    reading.probabilities = digits[std::size_t(digit)].probabilities;
    return reading;
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
    InkReader inkReader;
    while (true) {
        Request request;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, stop, [this] { return request_.has_value(); });
            if (stop.stop_requested()) return;
            request = std::move(*request_);
            request_.reset();
        }
        auto reading =
            std::make_shared<const Reading>(inkling::read(inkReader, request.strokes, request.network));
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
