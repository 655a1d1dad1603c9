// Reads drawings beside the window.
#pragma once

#include <QObject>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/evaluate/ink_reader.h"

namespace inkling {

/// What became of a drawing on its way to the network, and what the network says of it. The image and the
/// probabilities are those of one digit: the only one, or the chosen one of a number.
struct Reading {
    Shape shape = Shape::image(28, 28, 1);  ///< of the image
    std::vector<float> image;               ///< [height, width], 0 paper to 1 ink
    std::vector<float>
        probabilities;  ///< [classes]; empty without ink or without a network that takes such images
    std::shared_ptr<const Network> network;  ///< that read it
    std::vector<DigitReading> digits;        ///< from left to right; none without ink
    int chosen = -1;                         ///< among the digits; the last drawn at first

    /// The same with another digit chosen, 0 to digits.size() - 1.
    Reading choosing(int digit) const;
};

/// Prepares and predicts on a thread of its own. The latest drawing wins: while one is read, only the newest
/// of those that come waits.
class Reader : public QObject {
    Q_OBJECT

public:
    explicit Reader(QObject* parent = nullptr);
    ~Reader() override;

    /// finished follows, unless a newer drawing comes first. `network` may be null: then only the image is
    /// made.
    void read(std::vector<Stroke> strokes, std::shared_ptr<const Network> network);

signals:
    void finished(const std::shared_ptr<const inkling::Reading>& reading);

private:
    struct Request {
        std::vector<Stroke> strokes;
        std::shared_ptr<const Network> network;
    };
    void run(const std::stop_token& stop);
    Q_INVOKABLE void collect();

    std::mutex mutex_;  // guards request_ and reading_
    std::condition_variable_any wake_;
    std::optional<Request> request_;
    std::shared_ptr<const Reading> reading_;
    std::jthread thread_;  // the last, so that it ends before what it uses
};

}  // namespace inkling
