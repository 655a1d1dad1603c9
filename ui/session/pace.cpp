#include "ui/session/pace.h"

#include <algorithm>

namespace inkling {

namespace {

// Forwards alone is about a third of forwards and backwards; measured times correct the rest.
constexpr double validationCost = 0.35;
constexpr double window = 15;      // seconds that the time left looks back
constexpr double speedWindow = 3;  // seconds that images a second look back
constexpr double firstGuess = 1;   // seconds

template <class Marks>
void forget(Marks& marks, double before) {
    while (marks.size() > 2 && marks[1].time <= before) marks.pop_front();
}

}  // namespace

Pace::Pace(int trainingImages, int validationImages, int epochs)
    : validationWork_(validationCost * validationImages), trainingWork_(trainingImages) {
    epochWork_ = trainingWork_ + validationWork_;
    totalWork_ = epochWork_ * epochs;
    marks_.push_back({0, 0});
}

void Pace::add(double work, double now) {
    work_ = std::clamp(work, work_, totalWork_);
    if (now <= 0) marks_.clear();  // what was done before the start says nothing of the speed
    marks_.push_back({now, work_});
    forget(marks_, now - window);
}

void Pace::trained(int epoch, int images, double now) {
    if (epoch != std::exchange(epoch_, epoch)) epochMarks_.clear();
    epochMarks_.push_back({now, double(images)});
    forget(epochMarks_, now - speedWindow);
    const Mark &first = epochMarks_.front(), &last = epochMarks_.back();
    if (last.time - first.time > 0.2 || (!imagesPerSecond_ && last.time > first.time))
        imagesPerSecond_ = (last.work - first.work) / (last.time - first.time);
    add((epoch - 1) * epochWork_ + images, now);
}

void Pace::validated(int epoch, double share, double now) {
    add((epoch - 1) * epochWork_ + trainingWork_ + share * validationWork_, now);
}

double Pace::share() const {
    return totalWork_ > 0 ? work_ / totalWork_ : 0;
}

std::optional<double> Pace::secondsLeft() const {
    if (marks_.size() < 2 || marks_.back().time < firstGuess) return {};
    const Mark &first = marks_.front(), &last = marks_.back();
    const double done = last.work - first.work;
    if (done <= 0 || last.time <= first.time) return {};
    return (totalWork_ - work_) * (last.time - first.time) / done;
}

}  // namespace inkling
