#include "ui/pages/inside/subject.h"

#include <algorithm>

#include "ui/session/session.h"

namespace inkling {

Subject::Subject(Session* session, QObject* parent) : QObject(parent), session_(session) {
    connect(session, &Session::networkChanged, this, &Subject::networkChanged);
    connect(session, &Session::dataChanged, this, &Subject::choose);
    choose();
}

std::shared_ptr<const Network> Subject::network() const {
    return session_->network();
}

bool Subject::fits() const {
    const auto network = this->network();
    return network && !image_.pixels.empty() && network->inputShape() == image_.shape;
}

void Subject::setDrawing(std::span<const float> pixels, const Shape& shape) {
    const bool ink = std::ranges::any_of(pixels, [](float pixel) { return pixel > 0; });
    drawing_ = {};
    if (ink) drawing_ = {shape, {pixels.begin(), pixels.end()}};
    choose();
}

void Subject::setWantsTestImage(bool wants) {
    wantsTestImage_ = wants;
    choose();
}

int Subject::testImages() const {
    const auto data = session_->data();
    return data ? data->test->count() : 0;
}

void Subject::setTestImage(int index) {
    testImage_ = index;
    choose();
}

void Subject::choose() {
    image_ = {};
    if (isDrawn()) {
        image_ = drawing_;
    } else if (testImages() > 0) {
        const Dataset& test = *session_->data()->test;
        testImage_ = std::clamp(testImage_, 0, test.count() - 1);
        image_ = {test.shape, std::vector<float>(test.shape.size())};
        toFloats(test.image(testImage_), image_.pixels.data());
        if (test.labels[std::size_t(testImage_)] != noClass)
            image_.label = test.labels[std::size_t(testImage_)];
    }
    emit imageChanged();
}

}  // namespace inkling
