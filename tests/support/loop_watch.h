// How long the event loop is away.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <vector>

namespace inkling::test {

/// A timer that wants to come every millisecond: the time between two of its calls is a gap.
class LoopWatch {
public:
    /// Runs the event loop; returns the seconds that it took.
    double run(double seconds) {
        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setInterval(1);
        QElapsedTimer whole, gap;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            const double passed = double(gap.nsecsElapsed()) * 1e-6;
            gap.start();
            gaps_.push_back(passed);
            if (double(whole.nsecsElapsed()) * 1e-9 >= seconds) loop.quit();
        });
        whole.start();
        gap.start();
        timer.start();
        loop.exec();
        return double(whole.nsecsElapsed()) * 1e-9;
    }

    double longest() const { return gaps_.empty() ? 0 : *std::max_element(gaps_.begin(), gaps_.end()); }
    /// The part of the time that lies in gaps shorter than this.
    double shareUnder(double milliseconds) const {
        double all = 0, shorter = 0;
        for (double gap : gaps_) {
            all += gap;
            if (gap < milliseconds) shorter += gap;
        }
        return all > 0 ? shorter / all : 1;
    }

private:
    std::vector<double> gaps_;  ///< milliseconds
};

}  // namespace inkling::test
